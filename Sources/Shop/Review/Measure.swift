/// A figure that an owner follows: it has one definition, printed under it wherever it stands, may have a goal, and is
/// frozen month by month (S131). The raw value is its code in settings, commands and facts.
public enum Measure: String, CaseIterable, Sendable, StringCoded {
  // Coming back (S111-S113).
  case repurchaseRate = "repurchase-rate"
  case within90 = "within-90-days"
  case purchasesPerMember = "purchases-per-member"
  case repurchaseFrequency = "repurchase-frequency"
  case cycleMedian = "cycle"
  case cycleMean = "cycle-mean"
  // Staying (S115).
  case retention, churn, reactivated
  case planRenewal = "plan-renewal"
  // Worth (S114).
  case historicValue = "historic-value"
  case lifetimeValue = "lifetime-value"
  case nextYearValue = "next-year-value"
  // Members and others (S119, S120).
  case members
  case joined
  case activeShare = "active-share"
  case redeemShare = "redeem-share"
  case reviewShare = "review-share"
  case attendShare = "attend-share"
  case memberShare = "member-share"
  case memberBasket = "member-basket"
  case otherBasket = "other-basket"
  // The shop.
  case sales, orders, basket
  case revenuePerCustomer = "arpu"
  // The programme (S116, S117).
  case programmeCost = "programme-cost"
  case programmeReturn = "programme-return"
  case breakEven = "break-even"
  case couponUse = "coupon-use"
  case pointsLiability = "points-liability"
  // Slipping away and back.
  case newlyLapsed = "newly-lapsed"
  case wonBack = "won-back"
  // Satisfaction (S118).
  case satisfaction
  case satisfiedShare = "satisfied-share"
  case answers
  case answeredShare = "answered-share"
  // Complaints (S75).
  case complaints
  case daysToAnswer = "days-to-answer"
  case daysToDone = "days-to-done"

  /// What a whole number of it counts: the form of goals and of frozen figures.
  public var unit: MeasureUnit {
    switch self {
    case .repurchaseRate, .within90, .retention, .churn, .planRenewal, .activeShare, .redeemShare, .reviewShare,
      .attendShare, .memberShare, .programmeReturn, .breakEven, .couponUse, .satisfiedShare, .answeredShare:
      .share
    case .cycleMedian, .cycleMean, .daysToAnswer, .daysToDone: .days
    case .purchasesPerMember, .repurchaseFrequency, .satisfaction: .number
    case .historicValue, .lifetimeValue, .nextYearValue, .memberBasket, .otherBasket, .sales, .basket,
      .revenuePerCustomer,
      .programmeCost, .pointsLiability:
      .money
    case .members, .joined, .orders, .reactivated, .newlyLapsed, .wonBack, .answers, .complaints: .count
    }
  }

  /// Which way is better; `nil` where neither is by itself.
  public var better: Direction? {
    switch self {
    case .cycleMedian, .cycleMean, .churn, .newlyLapsed, .programmeCost, .breakEven, .complaints, .daysToAnswer,
      .daysToDone:
      .down
    case .pointsLiability, .otherBasket: nil
    default: .up
    }
  }

  public enum Direction: Sendable { case up, down }

  /// What a shop sets goals for and reviews at the end of a month, in the order of the owner's page.
  public static let reviewed: [Measure] = [
    .sales, .orders, .basket, .repurchaseRate, .within90, .cycleMedian, .retention, .memberShare, .memberBasket,
    .members, .joined, .activeShare, .newlyLapsed, .wonBack, .programmeCost, .breakEven,
  ]
}

/// In what a measure is counted. There is no floating point in the domain, so a goal is a whole number of its unit.
public enum MeasureUnit: Sendable {
  /// Of 1, in hundredths of a percent.
  case share
  /// In tenths of a day.
  case days
  /// In hundredths.
  case number
  /// In minor units.
  case money
  case count

  /// Of these make one.
  public var scale: Int {
    switch self {
    case .share: 10_000
    case .days: 10
    case .number: 100
    case .money, .count: 1
    }
  }
}
