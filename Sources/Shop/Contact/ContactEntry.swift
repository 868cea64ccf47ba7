/// One message or call, as the account keeps it: no text, no address.
public struct ContactEntry: Hashable, Sendable, Record {
  public var id = ContactID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var channel = ContactChannel.phone
  public var purpose = ContactPurpose.greeting
  public var template: MessageCode?
  /// What was wished for, and the year of it: once a year is enough.
  public var occasion: OccasionCode?
  public var year: Int?
  /// For whom: two people may have the same occasion.
  public var receiver: PersonID?
  /// Sent to many for this reason.
  public var campaign: CampaignCode?
  /// The attempt to win them back that it belongs to (S110).
  public var winBack: WinBackID?
  public var outcome: ContactOutcome?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("day", &day)
    try coder.field("channel", &channel)
    try coder.field("purpose", &purpose)
    try coder.field("template", &template)
    try coder.field("occasion", &occasion)
    try coder.field("year", &year)
    try coder.field("receiver", &receiver)
    try coder.field("campaign", &campaign)
    try coder.field("winBack", &winBack)
    try coder.field("outcome", &outcome)
  }
}

extension Account {
  /// Entries kept of marketing, and of service: two years at the usual pace, so that neither pushes the other out.
  static let contactLimit = 52

  /// The newest marketing contact (K2), whatever the channel.
  public var lastMarketing: ContactEntry? { contacts.last { $0.purpose.isMarketing } }

  /// The contact that wished them well for this day in this year.
  public func greeting(for occasion: OccasionCode, year: Int) -> ContactEntry? {
    contacts.last { $0.occasion == occasion && $0.year == year && $0.purpose == .greeting }
  }

  /// Keeps entries in the order of their days, and drops the oldest beyond the limit.
  mutating func record(_ entry: ContactEntry) {
    var place = contacts.count
    while place > 0, contacts[place - 1].day > entry.day { place -= 1 }
    contacts.insert(entry, at: place)
    let isMarketing = entry.purpose.isMarketing
    guard contacts.count(where: { $0.purpose.isMarketing == isMarketing }) > Self.contactLimit,
      let oldest = contacts.firstIndex(where: { $0.purpose.isMarketing == isMarketing })
    else { return }
    contacts.remove(at: oldest)
  }
}
