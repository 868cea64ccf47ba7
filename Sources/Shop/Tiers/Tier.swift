/// One step of the ladder: what it takes to reach and keep it, and what it gives (L1, L2).
public struct Tier: Hashable, Sendable, Record {
  public var code = TierCode("")
  public var name = LocalizedText("")
  /// What reaches the tier within a rolling 12 months.
  public var reach = TierThreshold()
  /// What keeps it at the review; blank means the same as reaching it.
  public var keep = TierThreshold()
  public var benefits = Benefits()
  public var extra = UnknownFields()

  public init() {}
  public init(
    code: TierCode, name: LocalizedText, reach: TierThreshold = .init(), keep: TierThreshold = .init(),
    benefits: Benefits = .init()
  ) {
    self.code = code
    self.name = name
    self.reach = reach
    self.keep = keep
    self.benefits = benefits
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.record("reach", &reach)
    try coder.record("keep", &keep)
    try coder.record("benefits", &benefits)
    try coder.unknown(&extra)
  }
}

/// A line of the ladder's table: any one of the measures suffices unless ``all`` is set; blank measures do not count.
public struct TierThreshold: Hashable, Sendable, Record {
  public var spend: Money?
  public var orders: Int?
  public var activeDays: Int?
  public var all = false
  public var extra = UnknownFields()

  public init() {}
  public init(spend: Money? = nil, orders: Int? = nil, activeDays: Int? = nil, all: Bool = false) {
    self.spend = spend
    self.orders = orders
    self.activeDays = activeDays
    self.all = all
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("spend", &spend)
    try coder.field("orders", &orders)
    try coder.field("activeDays", &activeDays)
    try coder.field("all", &all)
    try coder.unknown(&extra)
  }

  /// True when nothing is asked: the tier where every member starts.
  public var isBlank: Bool { spend == nil && orders == nil && activeDays == nil }
}

/// What a tier gives by itself (S05).
public struct Benefits: Hashable, Sendable, Record {
  /// Off the list price of every discountable line.
  public var discount = BasisPoints.zero
  /// On points earned: 10 000 is the plain rate.
  public var earnRate = BasisPoints.whole
  /// Goods from this amount are delivered free; zero always, `nil` never.
  public var freeDeliveryFrom: Money?
  /// What staff say of the tier: priority, a sample, a named florist.
  public var service = LocalizedText("")
  public var extra = UnknownFields()

  public init() {}
  public init(
    discount: BasisPoints = .zero, earnRate: BasisPoints = .whole, freeDeliveryFrom: Money? = nil,
    service: LocalizedText = LocalizedText("")
  ) {
    self.discount = discount
    self.earnRate = earnRate
    self.freeDeliveryFrom = freeDeliveryFrom
    self.service = service
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.nonzero("discount", &discount)
    try coder.field("earnRate", &earnRate)
    try coder.field("freeDeliveryFrom", &freeDeliveryFrom)
    try coder.field("service", &service)
    try coder.unknown(&extra)
  }
}
