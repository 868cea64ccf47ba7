public import Shop

/// What one campaign came to, against the members who were kept back from it (S117, S121, D12).
///
/// A member's time runs from the day on which they were dealt in to the last day of their coupon; both arms have the same.
/// Spend counts everyone, also those who bought nothing. Least history: none; ``verdict`` says what may be said.
public struct CampaignResult: Hashable, Sendable {
  public var campaign: CampaignCode
  public var title: LocalizedText
  /// Of the first and of the last member dealt in.
  public var days: ClosedRange<Day>
  /// The last day on which it can be answered.
  public var until: Day
  /// Members who got one, and those kept back.
  public var reached = 0
  public var heldOut = 0
  /// Coupons used by orders that stand, and what they took off.
  public var used = 0
  public var discount = Money.zero
  /// Members to whom something was sent for it, and who answered.
  public var contacted = 0
  public var replied = 0
  public var contactCost = Money.zero
  /// Orders of those reached within their time, what they came to and what that earned.
  public var orders = 0
  public var sales = Money.zero
  public var margin = 0.0
  /// Of what is taken, what is earned.
  var marginShare = 0.5
  /// Of those reached 90 days ago or longer: how many bought within 90 days.
  public var within90 = 0
  public var of90 = 0
  /// Days to the next purchase of those reached, open waits counted as such: the Kaplan-Meier median.
  public var daysToNext: Int?
  /// Whoever bought in their time, in both arms; `nil` without a hold-out.
  public var bought: TwoProportions?
  public var spend: SpendComparison?

  /// Coupons used / members reached (S117).
  public var response: Double? { reached > 0 ? Double(used) / Double(reached) : nil }
  public var verdict: UpliftVerdict? { bought.map { UpliftVerdict($0) } }

  /// Whether it paid; only a hold-out can tell (S116).
  public var result: CampaignReturn? {
    guard let spend, sales > .zero || spend.heldMean > 0 else { return nil }
    return CampaignReturn(
      incrementalRevenue: spend.uplift * Double(reached), margin: marginShare, discountCost: Double(discount.minor),
      contactCost: Double(contactCost.minor))
  }

  /// The margin that would not have come without it, in minor units: what those reached spent more than those kept back.
  /// `nil` where the arms are too small to tell: that would be noise.
  public var addedMargin: Double? {
    guard let spend, verdict?.isTooFew == false else { return nil }
    return spend.uplift * Double(reached) * marginShare
  }
}

extension CampaignResult {
  /// The results of every campaign that was issued, the newest first. Walks everything.
  ///
  /// - Parameter rounds: How often the spend of the arms is dealt anew; 0 leaves out how sure its difference is.
  public static func all(
    _ state: ShopState, _ history: SalesHistory, on today: Day, rounds: Int = 2_000
  ) -> [CampaignResult] {
    var dealt: [CampaignCode: [Dealt]] = [:]
    var sent: [CampaignCode: (contacted: Int, replied: Int)] = [:]
    let places = Dictionary(
      history.customers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    state.forEachAccount { account in
      for grant in account.grants where grant.kind == .campaign {
        guard let code = grant.campaign else { continue }
        dealt[code, default: []].append(
          Dealt(
            customer: places[state.survivor(of: account.id)], day: grant.day, isHeldOut: grant.isHeldOut,
            coupon: grant.coupon.flatMap { state.coupon($0) }))
      }
      for (code, entries) in Dictionary(grouping: account.contacts, by: \.campaign) {
        guard let code else { continue }
        sent[code, default: (0, 0)].contacted += 1
        if entries.contains(where: { $0.outcome == .replied }) { sent[code, default: (0, 0)].replied += 1 }
      }
    }
    return dealt.map { code, members in
      var result = CampaignResult(code, members, state, history, on: today, rounds: rounds)
      (result.contacted, result.replied) = sent[code] ?? (0, 0)
      let cost = state.settings.campaign(code)?.costPerContact ?? .zero
      result.contactCost = cost * result.reached
      return result
    }.sorted { ($1.days.upperBound, $0.campaign) < ($0.days.upperBound, $1.campaign) }
  }

  /// A member who was dealt in.
  fileprivate struct Dealt {
    /// Place in the history; `nil` for whom nothing is kept any more.
    var customer: Int?
    var day: Day
    var isHeldOut: Bool
    var coupon: Coupon?
  }

  private init(
    _ code: CampaignCode, _ members: [Dealt], _ state: ShopState, _ history: SalesHistory, on today: Day, rounds: Int
  ) {
    let known = state.settings.campaign(code)
    let days = members.map(\.day)
    let first = days.min() ?? today
    let last = days.max() ?? today
    let until =
      known?.through ?? members.compactMap(\.coupon?.until).max()
      ?? last + (known.flatMap { state.settings.template($0.template)?.validDays } ?? 30)
    self.init(
      campaign: code, title: known?.title ?? LocalizedText(code.text), days: first...max(first, last), until: until)
    var spends: (treated: [Double], held: [Double]) = ([], [])
    var (completed, open): ([Int], [Int]) = ([], [])
    for member in members {
      let customer = member.customer.map { history.customers[$0] }
      let sales = (customer?.sales ?? []).map { history.sales[$0] }
        .filter { (member.day...max(member.day, until)).contains($0.day) }
      let spent = sales.reduce(Money.zero) { $0 + $1.net }
      guard !member.isHeldOut else {
        spends.held.append(Double(spent.minor))
        continue
      }
      spends.treated.append(Double(spent.minor))
      orders += sales.count
      self.sales += spent
      margin += sales.reduce(0) { $0 + history.margin(of: $1) }
      if let coupon = member.coupon, let order = coupon.order.flatMap({ state.order($0) }), !order.isRefundedWhole {
        used += 1
        discount += order.worth(of: coupon.code)
      }
      let next = customer?.days.first { $0 > member.day }
      if let next { completed.append(next - member.day) } else { open.append(today - member.day) }
      guard today - member.day >= 90 else { continue }
      of90 += 1
      if let next, next - member.day <= 90 { within90 += 1 }
    }
    marginShare = self.sales > .zero ? margin / Double(self.sales.minor) : history.margin
    (reached, heldOut) = (spends.treated.count, spends.held.count)
    daysToNext = KaplanMeier(completed: completed, open: open).median
    guard heldOut > 0, reached > 0 else { return }
    bought = TwoProportions(
      treatedHits: spends.treated.count { $0 > 0 }, treated: reached, heldHits: spends.held.count { $0 > 0 },
      held: heldOut)
    spend = SpendComparison(treated: spends.treated, held: spends.held, rounds: rounds)
  }

  fileprivate init(campaign: CampaignCode, title: LocalizedText, days: ClosedRange<Day>, until: Day) {
    self.campaign = campaign
    self.title = title
    self.days = days
    self.until = until
  }
}
