/// What points are multiplied by and exchanged for, and what is drawn by lot.
public struct PromotionSettings: Hashable, Sendable, Record {
  /// Days on which points count more (S15).
  public var campaigns: [PointsCampaign] = []
  /// What points can be exchanged for (S12).
  public var gifts: [Gift] = []
  /// Days on which gifts cost fewer points, or others are offered (S13).
  public var redemptions: [RedemptionEvent] = []
  /// Draws by lot (S40).
  public var draws: [DrawPlan] = []
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.records("campaigns", &campaigns)
    try coder.records("gifts", &gifts)
    try coder.records("redemptions", &redemptions)
    try coder.records("draws", &draws)
    try coder.unknown(&extra)
  }

  public func campaign(_ code: PointsCampaignCode) -> PointsCampaign? { campaigns.first { $0.code == code } }
  public func gift(_ code: GiftCode) -> Gift? { gifts.first { $0.code == code } }
  public func draw(_ code: DrawCode) -> DrawPlan? { draws.first { $0.code == code } }
}

public enum PointsCampaignKind {}
public enum GiftCodeKind {}
public enum DrawKind {}

public typealias PointsCampaignCode = Code<PointsCampaignKind>
public typealias GiftCode = Code<GiftCodeKind>
public typealias DrawCode = Code<DrawKind>
