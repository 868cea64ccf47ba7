public import Shop

/// Makes reports out of a snapshot of the shop. Long: for a worker or a command, never for a frame.
public struct ReportMaker {
  public let state: ShopState
  let directory: [DirectoryEntry]
  public let today: Day
  /// Told how far it is, 0 to 1; answers whether to go on.
  let progress: (Double) -> Bool
  public let history: SalesHistory
  /// Which campaigns stand beside each other; empty for the newest.
  public var campaigns: [CampaignCode] = []
  /// How a forest is grown.
  public var forest = RandomForest.Options()

  public init(
    _ state: ShopState, directory: [DirectoryEntry], on today: Day, progress: @escaping (Double) -> Bool = { _ in true }
  ) {
    self.state = state
    self.directory = directory
    self.today = today
    self.progress = progress
    history = SalesHistory(state)
  }

  /// The same in one step, told how far it is by a worker.
  public static func make(
    _ name: ReportName, _ state: ShopState, directory: [DirectoryEntry], on today: Day,
    period: ClosedRange<Day>? = nil, campaigns: [CampaignCode] = [], progress: (Double) -> Bool
  ) -> Report? {
    withoutActuallyEscaping(progress) { progress in
      var maker = ReportMaker(state, directory: directory, on: today, progress: progress)
      maker.campaigns = campaigns
      return maker.make(name, period: period)
    }
  }

  /// The twelve months up to the present evening.
  public static func usual(on today: Day) -> ClosedRange<Day> { (today.adding(months: -12) + 1)...today }

  /// - Parameter period: The days it is about; the last twelve months where none are named.
  /// - Returns: `nil` when it was stopped.
  public func make(_ name: ReportName, period: ClosedRange<Day>? = nil) -> Report? {
    guard progress(0.2) else { return nil }
    let period = period ?? Self.usual(on: today)
    let asOf = min(today, period.upperBound)
    let sections: [ReportSection]? =
      switch name {
      case .owner: owner(asOf)
      case .sales: sales(period)
      case .season: season(asOf)
      case .products: products(asOf)
      case .repurchase: repurchase(period, asOf)
      case .retention: retention(period, asOf)
      case .rfm: rfm(asOf)
      case .value: value(asOf)
      case .members: members(period)
      case .programme: programme(period)
      case .rewards: rewards(period, asOf)
      case .tiers: tiers(asOf)
      case .buyers: buyers(period)
      case .staff: staff(period)
      case .satisfaction: satisfaction(period)
      case .recruitment: recruitment(period)
      case .stock: stock(period)
      case .campaigns: campaigns(period, asOf)
      case .suggestions: suggestions(period)
      case .choosing: choosing(period)
      case .competitors: competitors()
      case .predictions: predictions(asOf)
      case .groups: groups(asOf)
      case .worth: worth(asOf)
      }
    guard let sections, progress(0.95) else { return nil }
    return Report(name, asOf: asOf, period: period, sections: sections)
  }

  /// Names of people on file, for rows that lead to their cards.
  func names(of people: [PersonID]) -> [PersonID: String] {
    let wanted = Set(people)
    return Dictionary(
      directory.lazy.filter { wanted.contains($0.id) }.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }
    )
  }

  func category(_ sku: SKU) -> String? { state.catalogue[sku]?.category }

  /// The usual stretch for a picture over so many days.
  func step(of period: ClosedRange<Day>) -> CalendarPeriod {
    switch period.upperBound - period.lowerBound {
    case ..<45: .day
    case ..<200: .week
    default: .month
    }
  }

  func text(_ start: Day, by step: CalendarPeriod) -> ReportText {
    switch step {
    case .day: .day(start)
    case .week: .week(start)
    case .month: .month(start)
    case .quarter: .quarter(start)
    case .year: .number(start.year)
    }
  }

  /// The same days without a month begun before them, so that a month is never compared with a part of one.
  func wholeMonths(_ period: ClosedRange<Day>) -> ClosedRange<Day> {
    let first = CalendarPeriod.month.start(of: period.lowerBound)
    let start = first == period.lowerBound ? first : CalendarPeriod.month.start(of: first, plus: 1)
    return start <= period.upperBound ? start...period.upperBound : period
  }
}
