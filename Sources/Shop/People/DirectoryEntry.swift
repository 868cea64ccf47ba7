/// The part of a person that is searched and walked: derived from their file, kept in the cache, never in the journal.
public struct DirectoryEntry: Hashable, Sendable, Record {
  public var id = PersonID(high: 0, low: 0)
  public var name = ""
  public var remark = ""
  /// As typed.
  public var phones: [String] = []
  public var card = ""
  /// Cards that were merged into this one; they still find the person (I2).
  public var otherCards: [String] = []
  public var dates: [DirectoryDate] = []
  public var muted = false
  /// Receivers of whom the shop no longer speaks (D05): their feasts wait too.
  public var mutedReceivers: [PersonID] = []
  /// What segments ask of a profile.
  public var traits = DirectoryTraits()
  /// Tags that staff gave.
  public var tags: [TagCode] = []
  /// Tags that staff said the person is not to have.
  public var deniedTags: [TagCode] = []
  /// What they asked about and still wait for (S44).
  public var enquiries: [OpenEnquiry] = []
  /// The days on which they asked about anything, answered or not (S132).
  public var asked: [Day] = []
  /// Consultations they are to come to (S72).
  public var appointments: [Appointment] = []
  /// Others who look like the same person and are not (I2).
  public var notSame: [PersonID] = []
  /// When staff decided to keep the file of someone long unseen.
  public var keptOn: Day?
  /// What the shop would like to know and does not (S58).
  public var missing: [MissingField] = []
  public var email = ""
  /// Leave that was given and not withdrawn (K1).
  public var granted: [Consent] = []
  /// How they would rather be reached (S55).
  public var preferredChannel: ContactChannel?
  public var quiet: QuietHours?

  public init() {}
  public init(_ person: Person) {
    id = person.id
    name = person.name
    remark = person.remark
    phones = person.phones
    card = person.card
    otherCards = person.otherCards
    notSame = person.notSame
    keptOn = person.keptOn
    missing = MissingField.missing(of: person)
    muted = person.muted
    email = person.email
    granted = person.consents.filter { $0.withdrawn == nil }
    preferredChannel = person.profile.preferredChannel
    quiet = person.profile.quiet
    mutedReceivers = person.receivers.filter(\.muted).map(\.id)
    traits = DirectoryTraits(person)
    tags = person.tags.filter { !$0.denied }.map(\.code)
    deniedTags = person.tags.filter(\.denied).map(\.code)
    enquiries = person.profile.enquiries.filter { $0.closed == nil }.map { OpenEnquiry($0) }
    asked = person.profile.enquiries.map(\.day)
    appointments = person.profile.consultations.filter { $0.status == .booked }.map { Appointment($0) }
    dates = person.dates.map { DirectoryDate(occasion: $0.occasion, on: $0.on, receiver: nil, name: "") }
    for receiver in person.receivers where !receiver.muted {
      dates += receiver.dates.map {
        DirectoryDate(occasion: $0.occasion, on: $0.on, receiver: receiver.id, name: receiver.name)
      }
    }
  }

  /// Channels with leave to contact for marketing (K1).
  public var consents: [ContactChannel] {
    ContactChannel.allCases.filter { channel in granted.contains { $0.channel == channel && $0.purpose == .marketing } }
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("name", &name)
    try coder.field("remark", &remark)
    try coder.field("phones", &phones)
    try coder.field("card", &card)
    try coder.field("otherCards", &otherCards)
    try coder.records("dates", &dates)
    try coder.field("muted", &muted)
    try coder.field("mutedReceivers", &mutedReceivers)
    try coder.record("traits", &traits)
    try coder.field("tags", &tags)
    try coder.field("deniedTags", &deniedTags)
    try coder.records("enquiries", &enquiries)
    try coder.field("asked", &asked)
    try coder.records("appointments", &appointments)
    try coder.field("notSame", &notSame)
    try coder.field("keptOn", &keptOn)
    try coder.field("missing", &missing)
    try coder.field("email", &email)
    try coder.records("granted", &granted)
    try coder.field("preferredChannel", &preferredChannel)
    try coder.record("quiet", &quiet)
  }
}

/// A date that comes back, of a person or of one they give to.
public struct DirectoryDate: Hashable, Sendable, Record {
  public var occasion = OccasionCode("")
  public var on = RecurringDate()
  /// `nil` for the person's own date.
  public var receiver: PersonID?
  /// The receiver's name.
  public var name = ""

  public init() {}
  public init(occasion: OccasionCode, on: RecurringDate, receiver: PersonID?, name: String) {
    self.occasion = occasion
    self.on = on
    self.receiver = receiver
    self.name = name
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("occasion", &occasion)
    try coder.record("on", &on)
    try coder.field("receiver", &receiver)
    try coder.field("name", &name)
  }
}
