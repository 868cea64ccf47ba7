import Shop

/// What staff type to add an item: `rose`, `3 rose`, `rose x3`, `3枝玫瑰`, `玫瑰x3`.
struct ItemText: Hashable {
  /// What names the product.
  var name: String
  var quantity: Int

  /// Every way to read a text, the text as it stands first: `11 red roses` may be one thing or eleven.
  static func readings(of text: String) -> [ItemText] {
    let text = text.trimmed
    guard !text.isEmpty else { return [] }
    return [ItemText(name: text, quantity: 1)] + [leading(text), trailing(text)].compactMap(\.self)
  }

  private static let times: Set<Character> = ["x", "X", "*", "×", "⨯", "✕"]
  private static let measures: Set<Character> = ["枝", "支", "束", "朵", "个", "盆", "盒", "瓶", "件", "只", "把", "扎"]

  /// `3 rose`, `3x rose`, `3枝玫瑰`.
  private static func leading(_ text: String) -> ItemText? {
    let digits = text.prefix { $0.wholeNumberValue != nil }
    var rest = text.dropFirst(digits.count)
    guard let quantity = number(digits), let next = rest.first else { return nil }
    if times.contains(next) || measures.contains(next) {
      rest = rest.dropFirst()
    } else if next != " ", next.isASCII {
      return nil
    }
    let name = rest.trimmed
    return name.isEmpty ? nil : ItemText(name: name, quantity: quantity)
  }

  /// `rose x3`, `玫瑰*3`.
  private static func trailing(_ text: String) -> ItemText? {
    let digits = text.reversed().prefix { $0.wholeNumberValue != nil }
    let rest = text.dropLast(digits.count)
    guard let quantity = number(digits.reversed()), let sign = rest.last, times.contains(sign) else { return nil }
    let before = rest.dropLast()
    // "box3" is a word; "box x3" is three boxes.
    guard let last = before.last, sign.isLetter == false || last == " " || !last.isASCII else { return nil }
    let name = before.trimmed
    return name.isEmpty ? nil : ItemText(name: name, quantity: quantity)
  }

  private static func number(_ digits: some Collection<Character>) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
    return (1...9_999).contains(value) ? value : nil
  }
}
