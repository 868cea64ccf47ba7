import Shop

/// The three lists of those to be won back, from one look at everybody's history (W1-W3, S107, S130). Everybody is on one
/// list at most: lapsed goes before at risk, at risk before activation.
public struct WinBackBoard: Sendable {
  /// Each list with the worst loss first.
  public var rows: [WinBackList: [WinBackRow]] = [:]
  /// Nothing was missed: never on a list, by the day of what is expected next (W1).
  public var gated: [ExpectedCustomer]
  /// Who they are, of everybody listed.
  public var entries: [PersonID: DirectoryEntry] = [:]
  public var layers: [PersonID: MemberLayer]
  /// Who has another layer than was noted last.
  public var layerNotes: [LayerNote] = []
  /// False while the shop has too few gaps for a rhythm of its own.
  public var hasEnoughHistory: Bool
  /// Days by which half of all customers have made their second order.
  public var secondOrder: Int

  public subscript(list: WinBackList) -> [WinBackRow] { rows[list] ?? [] }

  /// Walks all accounts; for a worker or a command, not for a frame.
  ///
  /// - Parameters:
  ///   - signs: What else speaks of leaving, the weightiest first: what the customers themselves said, open complaints and
  ///     low scores, where nothing is given.
  ///   - progress: Told how far it is, 0 to 1; answers false to stop.
  /// - Returns: `nil` when it was stopped.
  public static func make(
    state: ShopState, directory: [DirectoryEntry], on today: Day, signs: [PersonID: [WinBackCause]]? = nil,
    progress: (Double) -> Bool = { _ in true }
  ) -> WinBackBoard? {
    guard progress(0.05) else { return nil }
    let histories = CustomerHistory.all(state: state, directory: directory)
    guard progress(0.3) else { return nil }
    let lapsed = LapsedList(
      histories, calendar: FeastCalendar(state.settings.calendar), on: today,
      retention: LapsedList.retention(of: histories, on: today) ?? LapsedList.usualRetention)
    guard progress(0.8) else { return nil }
    let layers = CustomerLayers.ofShop(histories, in: state, on: today)
    var board = WinBackBoard(lapsed, layers: layers.places.mapValues(\.layer))
    board.layerNotes = layers.notes(against: state)
    let said =
      signs ?? FeedbackBook(state, on: today).signs(lowScore: state.settings.winBack.lowScore, on: today)
    board.addRisks(histories, lapsed, state: state, signs: said, on: today)
    guard progress(0.9) else { return nil }
    board.addNewcomers(histories, lapsed, state: state, directory: directory, on: today)
    for list in WinBackList.allCases { board.rows[list]?.sort(by: WinBackBoard.worseLoss) }
    let listed = Set(board.rows.values.joined().map(\.id))
    for entry in directory where listed.contains(entry.id) { board.entries[entry.id] = entry }
    return board
  }

  private init(_ lapsed: LapsedList, layers: [PersonID: MemberLayer]) {
    rows[.lapsed] = lapsed.rows.map { WinBackRow($0) }
    gated = lapsed.gated
    self.layers = layers
    hasEnoughHistory = lapsed.hasEnoughHistory
    secondOrder = 0
  }

  /// Those who missed something and may well come by themselves, and those who show other signs.
  private mutating func addRisks(
    _ histories: [CustomerHistory], _ lapsed: LapsedList, state: ShopState, signs: [PersonID: [WinBackCause]],
    on today: Day
  ) {
    let listed = Set(lapsed.rows.map(\.id))
    let watched = Dictionary(lapsed.watched.map { ($0.id, $0) }) { first, _ in first }
    let expected = Dictionary(lapsed.gated.map { ($0.id, $0) }) { first, _ in first }
    let finder = AtRiskFinder(settings: state.settings.winBack, today: today)
    var found: [WinBackRow] = []
    for history in histories where !listed.contains(history.id) {
      var row: WinBackRow
      if let known = watched[history.id] {
        row = WinBackRow(known, on: .atRisk)
      } else if let known = expected[history.id] {
        row = WinBackRow(
          id: known.id, list: .atRisk, causes: [], chance: known.chance,
          atStake: Money(Int(((1 - known.chance) * Double(known.yearlyValue.minor)).rounded())),
          yearlyValue: known.yearlyValue, lastPurchase: known.lastPurchase, next: known.next, isQuiet: known.isQuiet)
      } else {
        continue
      }
      if let plan = state.account(history.id).flatMap({ finder.unusedPlan(of: $0) }) {
        row.causes.insert(plan.cause, at: 0)
        row.atStake = max(row.atStake, plan.fee)
        row.step = .remind
      }
      if let fall = finder.fall(of: history.purchases) {
        row.causes.insert(fall.cause, at: 0)
        row.atStake = max(row.atStake, fall.missing)
        row.step = .call
      }
      if let own = signs[history.id], !own.isEmpty {
        row.causes = own + row.causes
        row.step = .makeGood
      }
      guard !row.causes.isEmpty else { continue }
      if row.isQuiet { row.step = .leaveInPeace }
      found.append(row)
    }
    rows[.atRisk] = found
  }

  private mutating func addNewcomers(
    _ histories: [CustomerHistory], _ lapsed: LapsedList, state: ShopState, directory: [DirectoryEntry], on today: Day
  ) {
    let finder = ActivationFinder(histories, settings: state.settings.winBack, on: today)
    secondOrder = finder.secondOrder
    let listed = Set(rows.values.joined().map(\.id))
    var found: [WinBackRow] = []
    let expected = Dictionary(lapsed.gated.map { ($0.id, $0) }) { first, _ in first }
    for history in histories where history.purchases.count == 1 && !listed.contains(history.id) {
      guard let only = history.purchases.first, state.account(history.id)?.isMember == true,
        let known = expected[history.id], let cause = finder.cause(onlyOrder: only.day)
      else { continue }
      // Who buys once a year is not due yet, and no newcomer to be called (D02).
      if case .occasion? = known.next { continue }
      found.append(
        WinBackRow(
          id: history.id, list: .activation, causes: [cause], overdueDays: today - cause.day, chance: known.chance,
          atStake: known.yearlyValue, yearlyValue: known.yearlyValue, lastPurchase: only.day, next: known.next,
          step: known.isQuiet ? .leaveInPeace : .invite, isQuiet: known.isQuiet))
    }
    let purchases = histories.lazy.flatMap(\.purchases).map(\.value.minor)
    let count = purchases.reduce(0) { sum, _ in sum + 1 }
    let usual = Money(count > 0 ? purchases.reduce(0, +) / count : 0)
    let buyers = Set(histories.map(\.id))
    for entry in directory where !buyers.contains(entry.id) {
      guard let account = state.account(entry.id), account.id == entry.id, account.isMember,
        !account.purchases.contains(where: { !$0.refunded && !$0.isFee }),
        let cause = finder.cause(joined: account.joined)
      else { continue }
      found.append(
        WinBackRow(
          id: entry.id, list: .activation, causes: [cause], overdueDays: today - cause.day, atStake: usual,
          yearlyValue: usual, step: entry.muted ? .leaveInPeace : .invite, isQuiet: entry.muted))
    }
    rows[.activation] = found
  }

  private static func worseLoss(_ left: WinBackRow, _ right: WinBackRow) -> Bool {
    left.atStake == right.atStake ? left.id < right.id : left.atStake > right.atStake
  }
}
