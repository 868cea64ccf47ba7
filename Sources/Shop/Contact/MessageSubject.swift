/// What a message is about, beside the person it goes to.
public struct MessageSubject: Hashable, Sendable {
  /// What is wished for or reminded of.
  public var occasion: OccasionCode?
  public var day: Day?
  /// The year of the occasion in its own calendar, in which it is wished for once.
  public var year: Int?
  /// Whom they give to.
  public var receiver: PersonID?
  /// What they asked about.
  public var item: SKU?
  /// Sent to many for this reason.
  public var campaign: CampaignCode?
  /// The attempt to win them back that it belongs to.
  public var winBack: WinBackID?

  public init(
    occasion: OccasionCode? = nil, day: Day? = nil, year: Int? = nil, receiver: PersonID? = nil, item: SKU? = nil,
    campaign: CampaignCode? = nil, winBack: WinBackID? = nil
  ) {
    self.occasion = occasion
    self.day = day
    self.year = year
    self.receiver = receiver
    self.item = item
    self.campaign = campaign
    self.winBack = winBack
  }

  public init(_ feast: FeastDay) {
    self.init(
      occasion: feast.feast.occasion, day: feast.day, year: feast.year,
      campaign: CampaignCode("\(feast.feast.rawValue)-\(feast.year)"))
  }

  /// One of many: K2 keeps it off members whose own date comes up.
  public var isMailing: Bool { campaign != nil }
}

/// A fact that stands in the place of a field, to be said in the language of the message.
public enum MergeValue: Hashable, Sendable {
  case text(String)
  case name(LocalizedText)
  case points(Points)
  case number(Int)
  case money(Money)
  case day(Day)
  case occasion(OccasionCode)
}

/// Says facts in the language of a message.
public protocol MessageWording {
  var language: Language { get }
  func text(for value: MergeValue) -> String
}
