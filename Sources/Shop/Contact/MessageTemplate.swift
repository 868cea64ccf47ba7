/// A wording with fields in braces, which are filled in for each person: `Dear {name}, happy {feast}!`
public struct MessageTemplate: Hashable, Sendable, Record {
  public var code = MessageCode("")
  public var purpose = ContactPurpose.greeting
  public var title = LocalizedText("")
  public var text = LocalizedText("")
  /// What it is written for; empty for any day.
  public var occasions: [OccasionCode] = []
  /// No longer proposed; what was sent with it keeps its name.
  public var retired = false
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("purpose", &purpose)
    try coder.field("title", &title)
    try coder.field("text", &text)
    try coder.field("occasions", &occasions)
    try coder.field("retired", &retired)
    try coder.unknown(&extra)
  }

  /// The most characters a text may have.
  public static let textLimit = 500
}
