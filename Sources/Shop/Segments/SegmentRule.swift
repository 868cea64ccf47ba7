/// Whom a segment holds: an and/or/not tree of conditions (S101).
///
/// It is written as one line that staff type, scripts pass and shop.json keeps: see ``SegmentParser`` for the form,
/// ``text`` for the canonical print, and ``contains(_:_:in:on:)`` for the answer.
public indirect enum SegmentRule: Hashable, Sendable {
  /// Every one of them holds; with none of them, everyone.
  case all([SegmentRule])
  /// At least one of them holds; with none of them, nobody.
  case any([SegmentRule])
  case not(SegmentRule)
  case condition(SegmentCondition)

  /// Every member.
  public static let everyone = SegmentRule.all([])

  /// The same rule without brackets that say nothing: lists of one, an `and` within an `and`.
  public var tidied: SegmentRule {
    switch self {
    case .condition: self
    case .not(let rule): .not(rule.tidied)
    case .all(let rules):
      SegmentRule.joined(rules.map(\.tidied), as: SegmentRule.all) {
        if case .all(let inner) = $0, !inner.isEmpty { inner } else { nil }
      }
    case .any(let rules):
      SegmentRule.joined(rules.map(\.tidied), as: SegmentRule.any) {
        if case .any(let inner) = $0, !inner.isEmpty { inner } else { nil }
      }
    }
  }

  private static func joined(
    _ rules: [SegmentRule], as list: ([SegmentRule]) -> SegmentRule, opening: (SegmentRule) -> [SegmentRule]?
  ) -> SegmentRule {
    let flat = rules.flatMap { opening($0) ?? [$0] }
    return flat.count == 1 ? flat[0] : list(flat)
  }

  /// Every condition in it, in the order in which they stand.
  public var conditions: [SegmentCondition] {
    switch self {
    case .all(let rules), .any(let rules): rules.flatMap(\.conditions)
    case .not(let rule): rule.conditions
    case .condition(let condition): [condition]
    }
  }

  /// The most lists, brackets and `not`s that may stand within each other.
  public static let depthLimit = 24
}

/// A rule of the shop under a name, kept in ``ShopSettings/segments`` for campaigns, batches and lists.
public struct Segment: Hashable, Sendable, Record {
  public var code = SegmentCode("")
  public var name = LocalizedText("")
  public var rule = SegmentRule.everyone

  public init() {}
  public init(code: SegmentCode, name: LocalizedText, rule: SegmentRule) {
    self.code = code
    self.name = name
    self.rule = rule
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.field("rule", &rule)
  }
}

extension SegmentRule: StringCoded, CustomStringConvertible {
  public init?(coded: String) {
    guard let rule = try? SegmentRule(parsing: coded) else { return nil }
    self = rule
  }

  public var coded: String { text }
  public var description: String { text }
}
