/// What the shop has learnt of a person bit by bit (S42-S57). All of it is optional, none of it ever blocks a sale.
///
/// It lies within ``Person``, so that export, merge and erasure of a person's file cover it (I2, I3). Nothing of it stands
/// in the journal.
public struct Profile: Hashable, Sendable, Record {
  // Who they are (S42)
  public var sex: Sex?
  public var birthYear: Int?
  /// What staff guess where the year is not known.
  public var ageBand: AgeBand?
  public var area = ""
  public var job = ""
  public var household = ""
  public var interests: [String] = []
  public var values: [String] = []
  public var language: Language?
  /// The member of staff who looks after them (S21).
  public var owner = ""

  // How they may be reached (S55)
  public var preferredChannel: ContactChannel?
  public var quiet: QuietHours?

  // What they are worth to others (S53, S57)
  public var influencer = false
  /// Staff say that others listen to them.
  public var vouched = false
  /// What is known of them from outside, in staff's words.
  public var external = ""

  // How and why they choose (S51, S125)
  /// With whom they compared when they joined; how they heard is ``Person/source``.
  public var compared: ComparedWith?
  public var motives: [StatedMotive] = []

  // How they use what they buy (S47, S52, S54)
  public var habits: [HabitNote] = []
  public var sizes: [SizeCard] = []
  public var delights: [Delight] = []

  /// What they asked about and did not buy (S44).
  public var enquiries: [Enquiry] = []

  /// Appointments and what was advised (S72).
  public var consultations: [Consultation] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sex", &sex)
    try coder.field("birthYear", &birthYear)
    try coder.field("ageBand", &ageBand)
    try coder.field("area", &area)
    try coder.field("job", &job)
    try coder.field("household", &household)
    try coder.field("interests", &interests)
    try coder.field("values", &values)
    try coder.field("language", &language)
    try coder.field("owner", &owner)
    try coder.field("preferredChannel", &preferredChannel)
    try coder.record("quiet", &quiet)
    try coder.field("influencer", &influencer)
    try coder.field("vouched", &vouched)
    try coder.field("external", &external)
    try coder.field("compared", &compared)
    try coder.records("motives", &motives)
    try coder.records("habits", &habits)
    try coder.records("sizes", &sizes)
    try coder.records("delights", &delights)
    try coder.records("enquiries", &enquiries)
    try coder.records("consultations", &consultations)
  }
}

/// Hours of the day in which a person is not to be called or written to; they may pass midnight.
public struct QuietHours: Hashable, Sendable, Record {
  /// 0 to 23.
  public var from = 21
  /// The first hour that is free again, 0 to 23.
  public var to = 9

  public init() {}
  public init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("from", &from)
    try coder.field("to", &to)
    guard coder.isReading, !isPossible else { return }
    throw FieldError(path: "from", expected: "hours of the day, 0 to 23")
  }

  var isPossible: Bool { (0...23).contains(from) && (0...23).contains(to) && from != to }

  /// Whether that hour of the day is quiet.
  public func contains(hour: Int) -> Bool { from < to ? (from..<to).contains(hour) : hour >= from || hour < to }
}

/// With whom a newcomer compared before they chose the shop (S125).
public enum ComparedWith: String, CaseIterable, Sendable, StringCoded {
  case nobody, online, otherShop = "other-shop", supermarket, friends
}

/// How a newcomer heard of the shop (S125): codes for ``Person/source``, in the order in which they are offered.
public enum HeardFrom: String, CaseIterable, Sendable, StringCoded {
  case walkIn = "walk-in", referral, wechat, poster, maps, event, other
}
