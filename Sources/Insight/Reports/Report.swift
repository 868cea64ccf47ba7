public import Shop

/// A report as a value: what the terminal, a table file and a page each draw in their own way, in words that come from
/// outside. Codes and numbers only; amounts of money in minor units, shares of 1, times in days.
public struct Report: Hashable, Sendable {
  public var name: ReportName
  /// Figures are as they stood on the evening of this day.
  public var asOf: Day
  public var period: ClosedRange<Day>
  public var sections: [ReportSection]

  public init(_ name: ReportName, asOf: Day, period: ClosedRange<Day>, sections: [ReportSection] = []) {
    self.name = name
    self.asOf = asOf
    self.period = period
    self.sections = sections
  }

  /// What the record of actions has when it leaves the shop as a file: which report, of which days.
  public var exportName: String { "report:\(name.rawValue):\(period.lowerBound):\(period.upperBound)" }

  public var figures: [ReportFigure] { sections.flatMap(\.figures) }
}

/// The reports there are. The raw value is the name on the command line.
public enum ReportName: String, CaseIterable, Sendable {
  case owner, sales, season, products, repurchase, retention, rfm, value, members, programme, rewards, tiers, buyers,
    staff
  case satisfaction, recruitment, stock, campaigns, suggestions
  case choosing, competitors
  case predictions, groups, worth
}

/// One question of a report: figures, a picture and a table, each where there is one.
public struct ReportSection: Hashable, Sendable {
  public var topic: ReportTopic
  public var figures: [ReportFigure]
  public var picture: ReportPicture?
  public var table: ReportTable?
  public var notes: [ReportNote]

  public init(
    _ topic: ReportTopic, figures: [ReportFigure] = [], picture: ReportPicture? = nil, table: ReportTable? = nil,
    notes: [ReportNote] = []
  ) {
    self.topic = topic
    self.figures = figures
    self.picture = picture
    self.table = table
    self.notes = notes
  }
}

extension ReportSection {
  /// Nothing is shown but what is to be known.
  public var isEmpty: Bool {
    figures.isEmpty && table?.rows.isEmpty ?? true && picture?.isEmpty ?? true
  }
}

/// What a section is about; its explanation stands under its picture.
public enum ReportTopic: String, CaseIterable, Sendable {
  case owner, repurchase, waiting, repurchaseByMonth, cohorts, retention, rfm, recency, sales, weekdays, change, season,
    trends, value
  case comparison, participation, memberCount, cost, rewards, campaigns, tiers, points, buyers, mix, staff
  case satisfaction, satisfactionByMonth, satisfactionByStaff, scoreReasons, staffCare, complaints, complaintThemes
  case recruitment, partners, turnover
  case campaignResults, conversion, contacts, suggested
  case ownerCampaigns, measured, trend, participationTrend, lapseFlow, planReasons, heard, compared
  case competitors, actions
  case predictions, foretold, calibration, keptPredictions, groups, typical, worth, layers, layerChanges
}

/// One number that an owner follows, with what it is held against.
public struct ReportFigure: Hashable, Sendable {
  public var measure: Measure
  /// In the measure's own terms: shares of 1, days, minor units. `nil` where ``lack`` says why.
  public var value: Double?
  public var lack: ReportLack?
  public var lastYear: Double?
  public var goal: Goal?
  /// Where its lines are.
  public var opens: ReportName?

  public init(
    _ measure: Measure, _ value: Double?, lack: ReportLack? = nil, lastYear: Double? = nil, goal: Goal? = nil,
    opens: ReportName? = nil
  ) {
    self.measure = measure
    self.value = value
    self.lack = value == nil ? lack ?? .nothingYet : nil
    self.lastYear = lastYear
    self.goal = goal
    self.opens = opens
  }

  /// The goal in the figure's own terms.
  public var target: Double? { goal?.target.map { Double($0) / Double(measure.unit.scale) } }

  /// Whether it meets its goal; `nil` without one.
  public var isMet: Bool? {
    guard let value, let amount = measure.unit.amount(value) else { return nil }
    return goal?.isMet(by: amount)
  }
}

extension MeasureUnit {
  /// The whole number that stands for a figure in goals and reviews, rounded half up; `nil` for what no number holds.
  public func amount(_ value: Double) -> Int? {
    let scaled = (value * Double(scale) + 0.5).rounded(.down)
    return scaled.isFinite && abs(scaled) < 1e15 ? Int(scaled) : nil
  }
}

/// Why there is no figure.
public enum ReportLack: Hashable, Sendable {
  /// So many of something are needed, and there are fewer.
  case needs(Int, Thing, has: Int)
  /// Nobody was left out of the programme to compare with.
  case noControlGroup
  /// What a model needs.
  case shortfall(Shortfall)
  /// Nothing of the kind has happened.
  case nothingYet

  public enum Thing: String, CaseIterable, Sendable { case customers, gaps, formerBuyers, months, orders, keptBack }
}

/// Something to be known when reading a section.
public enum ReportNote: Hashable, Sendable {
  /// Members chose to join: the difference is not what membership did.
  case membersChose
  case noControlGroup
  /// Nobody is ranked below so many orders each.
  case notRanked(Int)
  /// What goods earn is not known; this share is taken.
  case assumedMargin(Double)
  /// Nothing has been asked yet.
  case noAnswers
  /// What a campaign's figures may be said to show.
  case uplift(LocalizedText, TwoProportions)
  case noLastYear
  case shortfall(Shortfall)
  /// How far the forecast, and last year's same month or week, was off in the shop's own backtest.
  case forecast(Double, lastYear: Double)
  /// Last year's was nearer, and this far off.
  case forecastHidden(Double)
  /// By which method members were foretold, and the day whose window taught it.
  case trained(PredictionMethod, on: Day)
  /// In the backtest the method did no better than the rule that whoever bought last buys next.
  case ruleNotBeaten
  /// There is not enough history for a method.
  case ruleUsed
  /// The chances were no better than everyone's mean: only the order counts.
  case rankOnly
  /// The chances of a window are not shown, for one of these reasons.
  case windowHidden(Int)
  case methodMissing(PredictionMethod, Shortfall)
  /// No month has been kept yet.
  case nothingKept
  /// With so few members some would change groups in another month.
  case unstableGroups(Int)
  case weights(ValueSettings)
  /// From this spend in the year on a member is core.
  case coreSpend(Money)
}
