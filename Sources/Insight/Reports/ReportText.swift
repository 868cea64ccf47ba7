public import Shop

/// Words of a report that are said elsewhere: what they are, not how they are called.
public enum ReportText: Hashable, Sendable {
  case term(ReportTerm)
  case measure(Measure)
  /// A name that the shop gave.
  case name(LocalizedText)
  /// As typed: a member of staff, a partner, a note.
  case plain(String)
  case number(Int)
  case day(Day)
  /// The week from that Monday, the month, the quarter that begin on that day.
  case week(Day)
  case month(Day)
  case quarter(Day)
  /// January is 1; Monday is 1.
  case monthOfYear(Int)
  case weekday(Int)
  /// `nil` for what nobody said.
  case occasion(OccasionCode?)
  /// A category, a tag, a colour: a word of the catalogue.
  case word(String)
  case tender(Tender)
  case handover(HandoverKind)
  case source(SourceCode?)
  case cause(SalesChange.Cause)
  case segment(RFMSegment)
  case band(RecencyBand)
  case channel(ContactChannel)
  case step(Conversion.Step)
  /// Four weeks up to and with that day.
  case fourWeeks(Day)
  /// The difference between those reached and those kept back, in points; `nil` where nobody was kept back.
  case uplift(TwoProportions?)
  /// ... and what it may be said to show.
  case verdict(TwoProportions?)
  /// How a newcomer heard of the shop, as their file has it; with whom they compared; `nil` for what nobody asked.
  case heard(String)
  case compared(ComparedWith?)
  case churnReason(ChurnReason?)
  case standing(CompetitorStanding)
  case method(PredictionMethod)
  /// What speaks for or against an order, the strongest first.
  case drivers([Driver])
  case group(ClusterName)
  case layer(MemberLayer)
  case layerReason(LayerReason)
  case share(Double)
}

/// Words that reports use of themselves: heads of columns, names of rows and lines.
public enum ReportTerm: String, CaseIterable, Sendable {
  case members, others, everyone, thisYear, lastYear, forecast, stillWaiting
  case month, week, day, quarter, cohort, customers, orders, net, basket, ordersEach, revenueEach, within90, churn
  case figure, retained, reactivated, new, active, rate
  case tier, joined, redeemed, reviewed, attended, points, worth
  case discounts, pointsUsed, gifts, planFees, total
  case reward, campaign, issued, used, lapsedShare, daysToUse, cost, takings, seldom
  case repeaters, once, firstBasket, laterBasket, sameCategory, discountShare, payment, handover, share
  case name, refunds, couponCost
  case product, tag, colour, kind, weeks, earlier, later, lastYearChange, direction, rising, falling, steady
  case buyers, frequency, basketSize, walkIns, change, reason, amount
  case source, secondOrders, perJoin, partner
  case category, received, sold, soldCost, turns, wasteCost, wasteShare
  case earnedPerOrder, ordersPerYear, retentionPerYear, years
  case answers, mean, satisfied, couldAsk, answeredShare, content, notContent
  case complaints, tasks, onTime, theme, toAnswer, toDone, stillOpen, again
  case weekday, segment, days
  case reached, heldOut, response, contacted, replied, ordered, orderedAgain, boughtReached, boughtHeldOut
  case upliftEach, returned, daysToNext, margin, step, wentOn, group
  case suggestions, addOns, asked, accepted, declined, passed
  case uplift, verdict, staffTime, fees, contactCost, marginAdded, thisPeriod, lastYearByFeast
  case lapsedNow, backNow, lastOrder, inTime, wonBack, score, heard, compared, spentEach, marginShare
  case competitor, item, price, ours, average, difference, standing, seen, service, action, owner, deadline
  case chance30, chance60, chance90, rank, method, auc, brier, baseBrier, crossValidated, foretold, bought, window,
    closes
  case lastBought, spendPart, loyaltyPart, influencePart, feedbackPart, layer, since, contactEvery, layerBefore,
    layerNow
}

/// One cell of a table, or one number beside a picture.
public enum ReportValue: Hashable, Sendable {
  case text(ReportText)
  case count(Int)
  /// Of 1.
  case share(Double)
  /// In minor units.
  case money(Double)
  case number(Double)
  /// A measure of a method, to three digits.
  case ratio(Double)
  case days(Double)
  case points(Int)
  /// So many of so many.
  case part(Int, of: Int)
  /// Week by week: drawn small where there is room, listed where not.
  case trend([Int])
  case blank

  /// A number of that unit; blank for none.
  public static func of(_ value: Double?, _ unit: MeasureUnit) -> ReportValue {
    guard let value else { return .blank }
    switch unit {
    case .share: return .share(value)
    case .days: return .days(value)
    case .number: return .number(value)
    case .money: return .money(value)
    case .count: return .count(Int(value.rounded()))
    }
  }

  public static func money(_ amount: Money) -> ReportValue { .money(Double(amount.minor)) }
  public static func term(_ term: ReportTerm) -> ReportValue { .text(.term(term)) }
}

/// What a report's texts and numbers are called in one language. Every painter draws with one.
public protocol ReportVocabulary {
  func text(_ text: ReportText) -> String
  func text(_ value: ReportValue) -> String
  func name(of report: ReportName) -> String
  func name(of topic: ReportTopic) -> String
  /// How a section is to be read; stands under its picture.
  func explanation(of topic: ReportTopic) -> String
  /// What a figure is; stands under its number.
  func definition(of measure: Measure) -> String
  func sentence(for lack: ReportLack) -> String
  func sentence(for note: ReportNote) -> String
  /// `as of 21 Nov 2026, 22 Nov 2025 to 21 Nov 2026`
  func span(of report: Report) -> String
  /// `goal 45% by 31 Dec 2026`, `last year 41%`
  func goal(of figure: ReportFigure) -> String?
  func lastYear(of figure: ReportFigure) -> String?
  /// The language's code: `en`, `zh-Hans`.
  var languageCode: String { get }
}
