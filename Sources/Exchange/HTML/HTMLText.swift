/// Text as a page may carry it: nothing of it is taken for a tag, an entity or an attribute's end. Well-formed XML too, so
/// that any parser reads the page.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result += " "
      // Control signs are no part of XML.
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE: break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func element(_ name: String, _ attributes: [(String, String)] = [], _ text: String) -> String {
    open(name, attributes) + escaped(text) + "</\(name)>"
  }

  static func open(_ name: String, _ attributes: [(String, String)] = []) -> String {
    "<" + name + attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined() + ">"
  }

  static func empty(_ name: String, _ attributes: [(String, String)] = []) -> String {
    "<" + name + attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined() + "/>"
  }
}
