/// A tag of the shop's catalogue (S48), kept in ``ShopSettings/tags``.
///
/// Staff give a tag by hand; a tag with a rule is also given by itself, to whom the rule holds on the day of the question.
/// What staff say stands: a tag given by hand stays, one denied by hand is not given by the rule.
public struct Tag: Hashable, Sendable, Record {
  public var code = TagCode("")
  public var name = LocalizedText("")
  public var kind = TagGroup.basic
  /// To whom it is given by itself; `nil` for a tag that only staff give.
  public var rule: SegmentRule?
  /// The tag that this one was merged into or renamed to: whoever has this one has that one.
  public var into: TagCode?
  /// No longer offered; people keep it.
  public var retired = false

  public init() {}
  public init(_ code: TagCode, name: LocalizedText, kind: TagGroup = .basic, rule: SegmentRule? = nil) {
    self.code = code
    self.name = name
    self.kind = kind
    self.rule = rule
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.field("kind", &kind)
    try coder.field("rule", &rule)
    try coder.field("into", &into)
    try coder.field("retired", &retired)
  }
}

/// What a tag tells: who someone is, what they buy, what they do, what they are worth.
public enum TagGroup: String, CaseIterable, Sendable, StringCoded {
  case basic, consumption, behaviour, value
}

/// A tag that staff gave a person, or said they are not to have.
public struct PersonTag: Hashable, Sendable, Record {
  public var code = TagCode("")
  public var day = Day(number: 0)
  public var by = ""
  /// Not this one, whatever its rule says.
  public var denied = false

  public init() {}
  public init(_ code: TagCode, day: Day, by: String, denied: Bool = false) {
    self.code = code
    self.day = day
    self.by = by
    self.denied = denied
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("day", &day)
    try coder.field("by", &by)
    try coder.field("denied", &denied)
  }
}

extension ShopSettings {
  public func segment(_ code: SegmentCode) -> Segment? { segments.first { $0.code == code } }

  public func tag(_ code: TagCode) -> Tag? { tags.first { $0.code == code } }

  /// The code under which a tag goes on after renames and merges.
  public func currentCode(_ code: TagCode) -> TagCode {
    var code = code
    for _ in tags.indices {
      guard let next = tag(code)?.into else { break }
      code = next
    }
    return code
  }

  /// The tag that `code` means today; `nil` for one that is not in the catalogue.
  public func currentTag(_ code: TagCode) -> Tag? { tag(currentCode(code)) }

  /// The rule that gives a tag today; a retired one is given no more.
  public func rule(of code: TagCode) -> SegmentRule? { currentTag(code).flatMap { $0.retired ? nil : $0.rule } }

  /// Tags that staff may give: neither merged away nor retired.
  public var offeredTags: [Tag] { tags.filter { $0.into == nil && !$0.retired } }
}
