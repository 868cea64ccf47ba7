/// How the shop writes to people: how often, when, and in which words (K2, S87).
public struct ContactSettings: Hashable, Sendable, Record {
  /// At most one marketing contact a member within so many days, over all channels.
  public var gapDays = 14
  /// A mailing skips members whose own date comes within so many days: their greeting is worth more.
  public var ownDateDays = 14
  /// Wishes for a member's own date are listed from so many days ahead ...
  public var greetBefore = 3
  /// ... to so many days after.
  public var greetAfter = 3
  /// Nobody is written to or called from this time of the day ...
  public var quietFrom = TimeOfDay(hour: 21) ?? .midnight
  /// ... until this one, of the next day as a rule. The same time twice: no quiet hours.
  public var quietUntil = TimeOfDay(hour: 9) ?? .midnight
  /// After so many days somebody asks how a sample was (S27).
  public var sampleDays = 7
  /// On which day after they got them people are told how to keep their flowers (D07) ...
  public var careTipDays = 2
  /// ... and from how many days before they wilt to how many after fresh ones are spoken of.
  public var refreshBefore = 2
  public var refreshAfter = 3
  public var templates: [MessageTemplate] = []
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("gapDays", &gapDays)
    try coder.field("ownDateDays", &ownDateDays)
    try coder.field("greetBefore", &greetBefore)
    try coder.field("greetAfter", &greetAfter)
    try coder.field("quietFrom", &quietFrom)
    try coder.field("quietUntil", &quietUntil)
    try coder.field("sampleDays", &sampleDays)
    try coder.field("careTipDays", &careTipDays)
    try coder.field("refreshBefore", &refreshBefore)
    try coder.field("refreshAfter", &refreshAfter)
    try coder.records("templates", &templates)
    try coder.unknown(&extra)
  }

  var quiet: QuietTimes { QuietTimes(from: quietFrom, until: quietUntil) }

  public func template(_ code: MessageCode) -> MessageTemplate? { templates.first { $0.code == code } }

  /// The wording for wishes on a day: one written for it, else one for any day.
  public func greeting(for occasion: OccasionCode) -> MessageTemplate? {
    let greetings = templates.filter { $0.purpose == .greeting && !$0.retired }
    return greetings.first { $0.occasions.contains(occasion) } ?? greetings.first { $0.occasions.isEmpty }
  }
}
