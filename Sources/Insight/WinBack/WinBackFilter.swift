import Shop

/// Which rows of a list are shown.
public struct WinBackFilter: Hashable, Sendable {
  public var segment: SegmentCode?
  public var tag: TagCode?
  public var layer: MemberLayer?
  /// Worth so much a year at least.
  public var worth: Money?
  /// What they were expected for, or are next.
  public var occasion: OccasionCode?
  /// Who sees to it: of the open case, else who looks after the member.
  public var owner: String?
  /// Rows that wait for another day, and cases that are being worked on already, as well.
  public var showsWaiting = false

  public init() {}

  public var isNarrow: Bool {
    segment != nil || tag != nil || layer != nil || worth != nil || occasion != nil || owner != nil
  }

  public func shows(_ row: WinBackRow, of board: WinBackBoard, in state: ShopState, on today: Day) -> Bool {
    guard let account = state.account(row.id) else { return false }
    let open = account.openCase
    if !showsWaiting, let open, open.plan.isSnoozed(on: today) || open.isHeldOut { return false }
    if let layer, board.layers[row.id] != layer { return false }
    if let worth, row.yearlyValue < worth { return false }
    if let occasion, !row.isAbout(occasion) { return false }
    guard let entry = board.entries[row.id] else { return segment == nil && tag == nil && owner == nil }
    if let owner {
      let own = open?.plan.owner ?? entry.traits.owner
      guard own.lowercased() == owner.lowercased() else { return false }
    }
    let rules = [segment.map { SegmentCondition.segment($0) }, tag.map { SegmentCondition.tag($0) }]
    return rules.allSatisfy { condition in
      condition.map { SegmentRule.condition($0).contains(account, entry, in: state, on: today) } ?? true
    }
  }
}

extension WinBackRow {
  func isAbout(_ occasion: OccasionCode) -> Bool {
    if causes.contains(where: { $0.occasion == occasion }) { return true }
    if case .occasion(let code, _, _, _)? = next { return code == occasion }
    return false
  }
}

/// In which order rows stand.
public enum WinBackOrder: String, CaseIterable, Sendable {
  case stake, days, chance, name

  public func sorted(_ rows: [WinBackRow], _ board: WinBackBoard) -> [WinBackRow] {
    switch self {
    case .stake: rows.sorted { ($1.atStake, $0.id) < ($0.atStake, $1.id) }
    case .days: rows.sorted { ($1.overdueDays, $0.id) < ($0.overdueDays, $1.id) }
    // The likeliest to be lost first; where nothing is known, last.
    case .chance: rows.sorted { ($0.chance ?? 2, $0.id) < ($1.chance ?? 2, $1.id) }
    case .name:
      rows.sorted {
        (board.entries[$0.id]?.name ?? "", $0.id) < (board.entries[$1.id]?.name ?? "", $1.id)
      }
    }
  }
}
