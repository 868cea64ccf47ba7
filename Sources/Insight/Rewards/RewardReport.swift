public import Shop

/// What became of each reward in a time (S28): given, used, how soon, how many lapsed, and what they cost.
///
/// Coupons count in the time in which they were issued, by their kind; gifts for points in that of the redemption. The share
/// lapsed is of those that ended (used or past their last day); the days to use are the median over those used, the lower
/// of two. The cost is what a coupon took off, and what a gift's product costs the shop.
public struct RewardReport: Hashable, Sendable {
  public enum Reward: Hashable, Sendable {
    case template(TemplateCode)
    case promise, personal
    case gift(GiftCode)
  }

  public struct Row: Hashable, Sendable {
    public var reward: Reward
    public var title: LocalizedText
    public var issued = 0
    public var used = 0
    public var lapsed = 0
    /// Days from issue to use of half of those used; `nil` with none.
    public var daysToUse: Int?
    public var cost = Money.zero
    fileprivate var waits: [Int] = []

    /// Of what ended, in basis points; `nil` while nothing has ended.
    public var lapsedShare: BasisPoints? {
      used + lapsed == 0 ? nil : BasisPoints((lapsed * 20_000 + used + lapsed) / ((used + lapsed) * 2))
    }
    /// Under 5 % of what ended was used, and enough has ended to say so: the reward does not please.
    public var isFlagged: Bool { used + lapsed >= RewardReport.least && used * 20 < used + lapsed }
  }

  /// Fewer ended ones say nothing.
  public static let least = 20

  /// The most given first.
  public var rows: [Row] = []

  /// Walks every coupon and every account; for reports.
  public init(_ state: ShopState, days: ClosedRange<Day>, on today: Day) {
    var found: [Reward: Row] = [:]
    func note(_ reward: Reward, _ title: LocalizedText, _ body: (inout Row) -> Void) {
      body(&found[reward, default: Row(reward: reward, title: title)])
    }
    state.forEachCoupon { coupon in
      guard days.contains(coupon.issued) else { return }
      let reward: Reward =
        switch coupon.cause {
        case .promise: .promise
        case .personal: .personal
        default: .template(coupon.template)
        }
      let title = state.settings.template(coupon.template)?.title ?? coupon.title
      note(reward, title) { $0.count(coupon, state, on: today) }
    }
    state.forEachAccount { account in
      for redemption in account.redemptions where days.contains(redemption.day) && !redemption.returned {
        // One that is a coupon is counted as the coupon it is.
        guard redemption.coupon == nil else { continue }
        let gift = state.settings.promotions.gift(redemption.gift)
        note(.gift(redemption.gift), redemption.title) { row in
          row.issued += 1
          guard redemption.seat == nil || redemption.used else { return }
          row.used += 1
          row.cost += gift?.sku.flatMap { state.catalogue[$0].flatMap { state.catalogue.cost(of: $0) } } ?? .zero
          if redemption.seat == nil { row.waits.append(0) }
        }
      }
    }
    rows = found.values.map { row in
      var row = row
      row.daysToUse = row.waits.isEmpty ? nil : row.waits.sorted()[(row.waits.count - 1) / 2]
      return row
    }.sorted { ($1.issued, $0.title.english) < ($0.issued, $1.title.english) }
  }
}

extension RewardReport.Row {
  fileprivate init(reward: RewardReport.Reward, title: LocalizedText) {
    self.reward = reward
    self.title = title
  }

  fileprivate mutating func count(_ coupon: Coupon, _ state: ShopState, on today: Day) {
    if let bearer = coupon.bearer {
      // One code for many: each use is one.
      issued += bearer.uses
      used += bearer.taken
      cost += bearer.spent
      if coupon.state(on: today) == .expired { lapsed += bearer.uses - bearer.taken }
      return
    }
    switch coupon.state(on: today) {
    case .withdrawn: return
    case .issued: issued += 1
    case .expired:
      issued += 1
      lapsed += 1
    case .redeemed:
      issued += 1
      used += 1
      guard let order = coupon.order.flatMap({ state.order($0) }) else { return }
      cost += order.worth(of: coupon.code)
      waits.append(max(0, order.day - coupon.issued))
    }
  }
}
