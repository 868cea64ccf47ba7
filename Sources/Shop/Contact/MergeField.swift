/// What a message can say of the person it goes to. Written `{name}` in a template.
public enum MergeField: String, CaseIterable, Sendable, StringCoded {
  case name, shop, points
  /// Points that lapse next.
  case expiring
  case tier
  /// The coupon that ends soonest, its code ...
  case coupon, code
  /// ... and its last day; in a text without a coupon, the last day of the points that lapse next.
  case until
  /// What is wished for: a feast, a birthday.
  case feast
  case day
  /// Whom they give to.
  case receiver
  /// What membership saved them this year.
  case saved
  /// What a friend says when joining: the member's card, else their number.
  case invite
  /// How often the day has come back: the age reached, the years with the shop.
  case years
  /// The product they asked about, or have at home ...
  case item
  /// ... and how to look after it.
  case care
}

/// A piece of a template.
public enum MessagePiece: Hashable, Sendable {
  case text(String)
  case field(MergeField)
}

/// Why a text is no template.
public enum MessageFault: Error, Hashable, Sendable {
  /// `{nmae}`, or a brace without its other half.
  case unknownField(String)
}

extension MessageTemplate {
  /// The text in one language, taken apart at its fields.
  public func pieces(in language: Language) throws(MessageFault) -> [MessagePiece] {
    try MessageTemplate.pieces(of: text[language])
  }

  /// The fields of the text in either language.
  public var fields: Set<MergeField> {
    var fields: Set<MergeField> = []
    for language in Language.allCases {
      for case .field(let field) in (try? pieces(in: language)) ?? [] { fields.insert(field) }
    }
    return fields
  }

  static func pieces(of text: String) throws(MessageFault) -> [MessagePiece] {
    var pieces: [MessagePiece] = []
    var rest = Substring(text)
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if brace > rest.startIndex { pieces.append(.text(String(rest[..<brace]))) }
      let behind = rest.index(after: brace)
      guard rest[brace] == "{", let end = rest[behind...].firstIndex(where: { $0 == "{" || $0 == "}" }),
        rest[end] == "}", let field = MergeField(rawValue: String(rest[behind..<end]))
      else { throw .unknownField(String(rest[brace...].prefix { $0 != "}" }.prefix(30))) }
      pieces.append(.field(field))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }
}
