/// Prints parsed values again.
enum JSONPrinter {
  /// Containers of scalars that fit stay on one line up to this many bytes.
  private static let width = 100

  /// The value without spaces, members in their order, scalars as they were written.
  static func appendCompact(_ node: JSONNode, to bytes: inout [UInt8]) {
    switch node.kind {
    case .object:
      bytes.append(UInt8(ascii: "{"))
      for (number, member) in node.members.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONEscapes.append(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        appendCompact(member.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .array:
      bytes.append(UInt8(ascii: "["))
      for (number, element) in node.elements.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        appendCompact(element, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    default: bytes.append(contentsOf: node.document.bytes[node.range])
    }
  }

  /// The value with two spaces a level and members sorted by their keys' bytes.
  static func appendPretty(_ node: JSONNode, indent: Int, to bytes: inout [UInt8]) {
    switch node.kind {
    case .object:
      let members = node.members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      appendLines(members, "{", "}", indent, to: &bytes) { member, bytes in
        JSONEscapes.append(member.key, to: &bytes)
        bytes.append(contentsOf: Array(": ".utf8))
        appendPretty(member.value, indent: indent + 2, to: &bytes)
      }
    case .array:
      let elements = node.elements
      if elements.allSatisfy({ $0.kind != .object && $0.kind != .array }),
        elements.reduce(indent, { $0 + $1.range.count + 2 }) <= width
      {
        bytes.append(UInt8(ascii: "["))
        for (number, element) in elements.enumerated() {
          if number > 0 { bytes.append(contentsOf: Array(", ".utf8)) }
          bytes.append(contentsOf: node.document.bytes[element.range])
        }
        bytes.append(UInt8(ascii: "]"))
      } else {
        appendLines(elements, "[", "]", indent, to: &bytes) { appendPretty($0, indent: indent + 2, to: &$1) }
      }
    default: bytes.append(contentsOf: node.document.bytes[node.range])
    }
  }

  private static func appendLines<Item>(
    _ items: [Item], _ opening: Character, _ closing: Character, _ indent: Int, to bytes: inout [UInt8],
    _ append: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: opening.utf8)
    for (number, item) in items.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      appendLine(indent + 2, to: &bytes)
      append(item, &bytes)
    }
    if !items.isEmpty { appendLine(indent, to: &bytes) }
    bytes.append(contentsOf: closing.utf8)
  }

  private static func appendLine(_ indent: Int, to bytes: inout [UInt8]) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
  }
}
