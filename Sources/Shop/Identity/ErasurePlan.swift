/// What erasing a person comes to, before it is confirmed (I3, H3).
public struct ErasurePlan: Hashable, Sendable {
  public var person: PersonID
  public var name: String
  /// Orders that stay in the totals without a name.
  public var orders: Int
  /// Of those, what is still to be handed over: its address goes too.
  public var open: Int
  public var points: Points
  public var coupons: Int
  public var receivers: Int
  public var notes: Int
  /// Cards merged into theirs.
  public var cards: Int
  /// Files of other people on which they stand.
  public var elsewhere: Int
  /// Backups that are older than the erasure and hold them still.
  public var backups: [BackupCopy]

  public init(of id: PersonID, elsewhere mentions: [Mention], view: any ShopView) {
    let state = view.state
    person = state.survivor(of: id)
    let known = view.storedPerson(person)
    let account = state.storedAccount(person)
    name = known?.name ?? ""
    orders = account?.purchases.count ?? 0
    open = (known?.deliveries ?? []).count { details in
      state.order(details.order).map { $0.fulfilled == nil && !$0.isRefundedWhole } ?? false
    }
    points = account?.balance(on: view.today) ?? .zero
    coupons = (account?.coupons ?? []).count { state.coupon($0)?.state(on: view.today) == .issued }
    receivers = known?.receivers.count ?? 0
    notes = known?.notes.count ?? 0
    cards = account?.mergedCards.count ?? 0
    elsewhere = Set(mentions.map(\.giver)).count
    backups = view.backupCopies
  }
}

/// A backup of the shop that still stands where it was written.
public struct BackupCopy: Hashable, Sendable {
  public var path: String
  public var day: Day

  public init(path: String, day: Day) {
    self.path = path
    self.day = day
  }
}
