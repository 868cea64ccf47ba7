/// Everything in `shop.json`: what the shop is and how its programme runs. In force is the last journalled version.
public struct ShopSettings: Hashable, Sendable, Record {
  public var name = LocalizedText("")
  public var kind = ShopTrade.florist
  /// The language of a console that is not told otherwise.
  public var language = Language.english
  /// The hour at which the business day ends (T1).
  public var cutoffHour = 4
  public var programme = Programme()
  /// From the lowest to the highest; the first is where every member starts.
  public var tiers: [Tier] = []
  /// What it takes to join.
  public var joining = JoinRule()
  /// Memberships that are paid for (S16).
  public var plans: [Plan] = []
  public var templates: [CouponTemplate] = []
  public var campaigns: [CouponCampaign] = []
  public var rewards = RewardSettings()
  /// How members may come, in the order in which staff are asked (S134).
  public var sources: [JoinSource] = []
  public var calendar = CalendarSettings()
  public var delivery = DeliverySettings()
  /// Days on which the shop is all hands (D13).
  public var peak = PeakSettings()
  public var stock = StockSettings()
  public var activities = ActivitySettings()
  public var promotions = PromotionSettings()
  /// Saved segments of the members (S101).
  public var segments: [Segment] = []
  /// The catalogue of tags (S48).
  public var tags: [Tag] = []
  public var counter = CounterSettings()
  public var identity = IdentitySettings()
  public var contact = ContactSettings()
  public var clock = ClockSettings()
  public var suggestions = SuggestionSettings()
  public var composer = ComposerSettings()
  public var winBack = WinBackSettings()
  public var feedback = FeedbackSettings()
  public var review = ReviewSettings()
  public var insight = InsightSettings()
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("name", &name)
    try coder.field("kind", &kind)
    try coder.field("language", &language)
    try coder.field("cutoffHour", &cutoffHour)
    try coder.record("programme", &programme)
    try coder.records("tiers", &tiers)
    try coder.record("joining", &joining)
    try coder.records("plans", &plans)
    try coder.records("templates", &templates)
    try coder.records("campaigns", &campaigns)
    try coder.record("rewards", &rewards)
    try coder.records("sources", &sources)
    try coder.record("calendar", &calendar)
    try coder.record("delivery", &delivery)
    try coder.record("peak", &peak)
    try coder.record("stock", &stock)
    try coder.record("activities", &activities)
    try coder.record("promotions", &promotions)
    try coder.records("segments", &segments)
    try coder.records("tags", &tags)
    try coder.record("counter", &counter)
    try coder.record("identity", &identity)
    try coder.record("contact", &contact)
    try coder.record("clock", &clock)
    try coder.record("suggestions", &suggestions)
    try coder.record("composer", &composer)
    try coder.record("winBack", &winBack)
    try coder.record("feedback", &feedback)
    try coder.record("review", &review)
    try coder.record("insight", &insight)
    try coder.unknown(&extra)
  }

  public func tier(_ code: TierCode) -> Tier? { tiers.first { $0.code == code } }
  public func template(_ code: TemplateCode) -> CouponTemplate? { templates.first { $0.code == code } }
  public func campaign(_ code: CampaignCode) -> CouponCampaign? { campaigns.first { $0.code == code } }

  /// The source that a text is the code or a name of.
  public func source(_ text: String) -> JoinSource? {
    sources.first { $0.code.text == text } ?? sources.first { [$0.name.english, $0.name.chinese].contains(text) }
  }
}

/// The trade of the shop, which decides its starter catalogue and what suggestions look at.
public enum ShopTrade: String, CaseIterable, Sendable, StringCoded {
  case florist, boutique, perfumery
}

/// Feasts the shop works towards, and how far ahead Today looks.
public struct CalendarSettings: Hashable, Sendable, Record {
  /// Feasts that are not kept; all others are.
  public var dropped: [OccasionCode] = []
  /// Lead times in days that differ from the feast's own, or from the usual one of a date on file.
  public var leads: [FeastLead] = []
  /// Days ahead at which a date on file wants a call (D01), where ``leads`` names no other.
  public var personalLead = 7
  /// The shop's own day, its anniversary.
  public var ownDay: RecurringDate?
  /// Days that Today looks ahead.
  public var lookAhead = 14
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("dropped", &dropped)
    try coder.records("leads", &leads)
    try coder.field("personalLead", &personalLead)
    try coder.record("ownDay", &ownDay)
    try coder.field("lookAhead", &lookAhead)
    try coder.unknown(&extra)
  }
}

extension CalendarSettings {
  /// Days ahead at which a date on file for that occasion wants a call.
  public func lead(for occasion: OccasionCode) -> Int { leads.first { $0.feast == occasion }?.days ?? personalLead }
}

/// How many days ahead of one feast, or of dates of one occasion, the shop starts.
public struct FeastLead: Hashable, Sendable, Record {
  public var feast = OccasionCode("")
  public var days = 0
  public var extra = UnknownFields()

  public init() {}
  public init(feast: OccasionCode, days: Int) {
    self.feast = feast
    self.days = days
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("feast", &feast)
    try coder.field("days", &days)
    try coder.unknown(&extra)
  }
}

/// The usual delivery fee and the day's slots.
public struct DeliverySettings: Hashable, Sendable, Record {
  public var fee = Money.zero
  public var slots: [String] = []
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("fee", &fee)
    try coder.field("slots", &slots)
    try coder.unknown(&extra)
  }
}
