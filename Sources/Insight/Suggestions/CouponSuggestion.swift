public import Shop

/// The coupon that suits one member, and why (S33): what it gives follows how much of their buying is on discount (S50),
/// what it is for the tag their orders share most (S45).
public struct CouponSuggestion: Hashable, Sendable {
  public var coupon: PersonalCoupon
  /// How much they buy on discount; `nil` with too few orders to say.
  public var discounts: DiscountSensitivity?
  /// The tag and the orders behind it; `nil` where no tag stands out.
  public var liking: InferredPreference?

  /// - Parameter preferences: As their orders show them on the day.
  /// - Returns: `nil` for who is to be left in peace (D05) and for who has not bought yet: that is what a welcome is for.
  public init?(for account: Account, _ preferences: Preferences, in state: ShopState, on day: Day) {
    guard account.isMember, preferences.orders > 0, !SorrowGuard.isQuiet(account, on: day) else { return nil }
    discounts = preferences.discounts
    let sold = Set(state.catalogue.products.filter { !$0.retired }.flatMap(\.tags))
    liking = preferences.inferred.first { $0.facet == .tag && sold.contains($0.value) }
    // Who seldom waits for a discount is not taught to (S50).
    let gives: PersonalBenefit = discounts?.level == .low ? .freeDelivery : .percentOff
    coupon = PersonalCoupon(member: account.id, gives: gives, tag: liking?.value)
  }
}
