/// What the programme gives by itself: for joining, for dates that come back, for bringing someone; and what staff may
/// promise. Every number is a setting; what is left blank is not given.
public struct RewardSettings: Hashable, Sendable, Record {
  public var welcome = WelcomeSettings()
  public var occasions: [OccasionReward] = []
  public var referral = ReferralSettings()
  public var promise = PromiseSettings()
  public var personal = PersonalSettings()
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.record("welcome", &welcome)
    try coder.records("occasions", &occasions)
    try coder.record("referral", &referral)
    try coder.record("promise", &promise)
    try coder.record("personal", &personal)
    try coder.unknown(&extra)
  }
}

/// For joining (S02), once per normalised phone (L4).
public struct WelcomeSettings: Hashable, Sendable, Record {
  public var points = Points.zero
  public var template: TemplateCode?
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.nonzero("points", &points)
    try coder.field("template", &template)
    try coder.unknown(&extra)
  }

  public var isBlank: Bool { points == .zero && template == nil }
}

/// For one kind of date that comes back (S22, S23).
public struct OccasionReward: Hashable, Sendable, Record {
  /// `birthday`, `anniversary` ..., or one of ``membership`` and ``firstPurchase``.
  public var occasion = OccasionCode("")
  public var template: TemplateCode?
  public var points = Points.zero
  /// Also for the dates of the people a member gives to.
  public var receivers = false

  public init() {}
  public init(occasion: OccasionCode, template: TemplateCode? = nil, points: Points = .zero) {
    self.occasion = occasion
    self.template = template
    self.points = points
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("occasion", &occasion)
    try coder.field("template", &template)
    try coder.nonzero("points", &points)
    try coder.field("receivers", &receivers)
  }
}

extension Code where Kind == OccasionKind {
  /// The day of a member's first order, each year after.
  public static var firstPurchase: OccasionCode { "first-purchase" }
}

/// For bringing someone (S37, S38): what the referrer gets once the newcomer's first order is past its refund window,
/// and what the newcomer gets at once.
public struct ReferralSettings: Hashable, Sendable, Record {
  public var points = Points.zero
  public var template: TemplateCode?
  /// Of what the newcomer's first order paid for goods, given as points of that worth.
  public var share = BasisPoints.zero
  /// The newcomer's own coupon, besides the one for joining.
  public var newcomer: TemplateCode?
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.nonzero("points", &points)
    try coder.field("template", &template)
    try coder.nonzero("share", &share)
    try coder.field("newcomer", &newcomer)
    try coder.unknown(&extra)
  }

  /// Whether the referrer gets anything.
  public var rewards: Bool { points > .zero || template != nil || share > .zero }
}

/// What staff may promise (D11).
public struct PromiseSettings: Hashable, Sendable, Record {
  /// A promise worth more is a manager's to make; `nil` without a bound.
  public var most: Money?
  public var validDays = 90
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("most", &most)
    try coder.field("validDays", &validDays)
    try coder.unknown(&extra)
  }
}

/// One way in which members come to the shop, asked when they join (S134).
public struct JoinSource: Hashable, Sendable, Record {
  public var code = SourceCode("")
  public var name = LocalizedText("")
  /// What it costs the shop a month, for the cost of each join; `nil` where nobody counts it.
  public var monthlyCost: Money?
  /// No longer asked for; what it brought stays in the report.
  public var retired = false

  public init() {}
  public init(code: SourceCode, name: LocalizedText, monthlyCost: Money? = nil) {
    self.code = code
    self.name = name
    self.monthlyCost = monthlyCost
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.field("monthlyCost", &monthlyCost)
    try coder.field("retired", &retired)
  }
}

extension Code where Kind == SourceKind {
  /// Another member brought them: what is recorded where nothing else was said.
  public static var referral: SourceCode { "referral" }
}
