/// What segments ask of a person's profile, derived from their file like the rest of the directory.
public struct DirectoryTraits: Hashable, Sendable, Record {
  public var sex: Sex?
  public var birthYear: Int?
  public var ageBand: AgeBand?
  public var area = ""
  public var source = ""
  public var owner = ""
  public var language: Language?
  public var influencer = false
  /// Staff's word for how far theirs carries (S53).
  public var vouched = false
  public var motives: [RepurchaseMotive] = []
  public var compared: ComparedWith?

  public init() {}
  public init(_ person: Person) {
    let profile = person.profile
    sex = profile.sex
    birthYear = profile.birthYear
    ageBand = profile.ageBand
    area = profile.area
    source = person.source
    owner = profile.owner
    language = profile.language
    influencer = profile.influencer
    compared = profile.compared
    vouched = profile.vouched
    motives = RepurchaseMotive.allCases.filter { motive in profile.motives.contains { $0.motive == motive } }
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sex", &sex)
    try coder.field("birthYear", &birthYear)
    try coder.field("ageBand", &ageBand)
    try coder.field("area", &area)
    try coder.field("source", &source)
    try coder.field("owner", &owner)
    try coder.field("language", &language)
    try coder.field("influencer", &influencer)
    try coder.field("vouched", &vouched)
    try coder.field("motives", &motives)
    try coder.field("compared", &compared)
  }
}

extension DirectoryEntry {
  /// Years of age on `day`: from a birthday with its year to the day, from the year of birth alone to the year.
  public func age(on day: Day) -> Int? {
    let birthday = dates.first { $0.receiver == nil && $0.occasion == .birthday }?.on
    if let birthday, let year = birthday.year {
      let own = birthday.occurrence(inCycleYear: day.year).map { $0 <= day } ?? true
      return max(0, day.year - year - (own ? 0 : 1))
    }
    return traits.birthYear.map { max(0, day.year - $0) }
  }

  /// Whether their age is known to lie in `band`; the band that staff noted counts where it lies within.
  func isAged(_ band: ClosedRange<Int>, on day: Day) -> Bool {
    if let age = age(on: day) { return band.contains(age) }
    guard let noted = traits.ageBand?.years else { return false }
    return band.lowerBound <= noted.lowerBound && noted.upperBound <= band.upperBound
  }
}

/// What someone waits for, without the words (S44).
public struct OpenEnquiry: Hashable, Sendable, Record {
  public var number = 0
  public var day = Day(number: 0)
  public var item = ""

  public init() {}
  public init(_ enquiry: Enquiry) {
    number = enquiry.number
    day = enquiry.day
    item = enquiry.item
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("number", &number)
    try coder.field("day", &day)
    try coder.field("item", &item)
  }
}
