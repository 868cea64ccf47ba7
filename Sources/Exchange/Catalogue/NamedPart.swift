/// A part of a recipe as a file writes it: `ROSE-RED*11`, `Red rose x 11`, `红玫瑰×11`; one piece where no number stands.
struct NamedPart: Hashable {
  var name: String
  var quantity: Int

  init(name: String, quantity: Int) {
    self.name = name
    self.quantity = quantity
  }

  /// - Returns: `nil` where there is no name, or a number that is none of pieces.
  init?(_ text: String) {
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
    var name = Substring(text.dropLast(digits))
    while name.last == " " { name.removeLast() }
    let mark = name.last
    if digits > 0, let mark, "*×xX".contains(mark) {
      name.removeLast()
      // An x that ends a word is a letter of it.
      let isMark = "*×".contains(mark) || name.last == " "
      while name.last == " " { name.removeLast() }
      if isMark {
        guard let count = Int(text.suffix(digits)), (1...999).contains(count), !name.isEmpty else { return nil }
        self.init(name: String(name), quantity: count)
        return
      }
    }
    guard !text.isEmpty else { return nil }
    self.init(name: text, quantity: 1)
  }
}
