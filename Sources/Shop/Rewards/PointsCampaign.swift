/// Days on which points count more, for some members or some goods (S15): "double points Tuesday to Thursday".
public struct PointsCampaign: Hashable, Sendable, Record {
  public var code = PointsCampaignCode("")
  public var title = LocalizedText("")
  public var from = Day(number: 0)
  /// Its last day, inclusive.
  public var through = Day(number: 0)
  /// What the points are multiplied by: 20 000 doubles them.
  public var multiplier = BasisPoints.whole
  /// 1 Monday to 7 Sunday; empty is every day.
  public var weekdays: [Int] = []
  /// Multiplies the lines of products with one of these tags; empty is every line.
  public var tags: [String] = []
  /// For members on one of these tiers; empty is every tier.
  public var tiers: [TierCode] = []
  /// For members of a segment; `nil` is everyone.
  public var segment: SegmentCode?
  public var retired = false

  public init() {}
  public init(
    code: PointsCampaignCode, title: LocalizedText, from: Day, through: Day, multiplier: BasisPoints,
    weekdays: [Int] = [], tags: [String] = [], tiers: [TierCode] = []
  ) {
    self.code = code
    self.title = title
    self.from = from
    self.through = through
    self.multiplier = multiplier
    self.weekdays = weekdays
    self.tags = tags
    self.tiers = tiers
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("title", &title)
    try coder.field("from", &from)
    try coder.field("through", &through)
    try coder.field("multiplier", &multiplier)
    try coder.field("weekdays", &weekdays)
    try coder.field("tags", &tags)
    try coder.field("tiers", &tiers)
    try coder.field("segment", &segment)
    try coder.field("retired", &retired)
  }

  /// Whether it runs on `day`, whoever buys what.
  public func runs(on day: Day) -> Bool {
    !retired && from <= day && day <= through && (weekdays.isEmpty || weekdays.contains(day.weekday))
  }

  /// So many campaigns may run on one day: their product stays exact.
  static let mostAtOnce = 3
}

/// A campaign that multiplied the points of an order, as it was that day.
public struct AppliedCampaign: Hashable, Sendable, Record {
  public var code = PointsCampaignCode("")
  public var title = LocalizedText("")
  public var multiplier = BasisPoints.whole
  /// Places of the lines it multiplies; empty is all of them.
  public var lines: [Int] = []

  public init() {}
  public init(_ campaign: PointsCampaign, lines: [Int]) {
    code = campaign.code
    title = campaign.title
    multiplier = campaign.multiplier
    self.lines = lines
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("title", &title)
    try coder.field("multiplier", &multiplier)
    try coder.field("lines", &lines)
  }

  func multiplies(_ line: Int) -> Bool { lines.isEmpty || lines.contains(line) }
}

extension ShopState {
  /// The campaigns that multiply the points of an order of `member` on `day`.
  ///
  /// - Parameters:
  ///   - products: The product of each line.
  ///   - file: Gives a person's file, which is only read where a campaign asks for a segment.
  func campaigns(
    for member: Account, tier: TierCode?, products: [Product?], on day: Day, file: (PersonID) -> Person?
  ) -> [AppliedCampaign] {
    settings.promotions.campaigns.compactMap { campaign in
      guard campaign.runs(on: day), campaign.tiers.isEmpty || tier.map(campaign.tiers.contains) ?? false,
        isMember(member, of: campaign.segment, on: day, file: file)
      else { return nil }
      guard !campaign.tags.isEmpty else { return AppliedCampaign(campaign, lines: []) }
      let lines = products.indices.filter { products[$0]?.tags.contains(where: campaign.tags.contains) ?? false }
      return lines.isEmpty ? nil : AppliedCampaign(campaign, lines: lines)
    }
  }
}

extension ShopState {
  /// Whether a member belongs to `segment`; everyone belongs where none is named (S101).
  func isMember(
    _ account: Account, of segment: SegmentCode?, on day: Day, file: (PersonID) -> Person?
  ) -> Bool {
    guard let segment else { return true }
    guard let rule = settings.segment(segment)?.rule, let person = file(account.id) else { return false }
    return rule.contains(account, person, in: self, on: day)
  }
}
