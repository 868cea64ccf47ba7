import Shop

/// What attempts to win members back came to (S110, S130, D12): by playbook, by month, and contacted against kept back.
public struct WinBackYield: Hashable, Sendable {
  /// The cases of one playbook, or of one month.
  public struct Tally: Hashable, Sendable {
    /// Taken up, those kept back left out.
    public var taken = 0
    /// Contacted at least once.
    public var contacted = 0
    /// Who answered, or came back at once.
    public var replied = 0
    public var returned = 0
    public var lost = 0
    /// What the orders of those who returned came to.
    public var worth = Money.zero

    public init() {}

    /// Being worked on.
    public var open: Int { taken - returned - lost }
    /// Returned / contacted, a return that needed no contact left out; `nil` where nobody was contacted.
    public var rate: Double? { contacted > 0 ? Double(returnedAfterContact) / Double(contacted) : nil }
    var returnedAfterContact = 0

    mutating func add(_ winBack: WinBackCase) {
      taken += 1
      if winBack.contacted != nil { contacted += 1 }
      switch winBack.state {
      case .listed, .contacted: break
      case .replied: replied += 1
      case .returned:
        if winBack.contacted != nil {
          replied += 1
          returnedAfterContact += 1
        }
        returned += 1
        worth += winBack.worth
      case .lost: lost += 1
      }
    }
  }

  /// One month of one list.
  public struct Month: Hashable, Comparable, Sendable {
    public var year: Int
    public var month: Int
    public var list: WinBackList

    public init(year: Int, month: Int, list: WinBackList) {
      self.year = year
      self.month = month
      self.list = list
    }

    public static func < (left: Month, right: Month) -> Bool {
      (left.year, left.month, left.list.rawValue) < (right.year, right.month, right.list.rawValue)
    }
  }

  public var all = Tally()
  /// `nil`: without a playbook.
  public var playbooks: [PlaybookCode?: Tally] = [:]
  /// By the month in which they were taken up.
  public var months: [Month: Tally] = [:]
  public var arms = WinBackArms()

  public init() {}

  /// - Parameter round: Only the cases of this round, for the comparison with those kept back; `nil` for all.
  public init(
    _ cases: some Sequence<WinBackCase>, settings: WinBackSettings, on today: Day, round: CampaignCode? = nil
  ) {
    for winBack in cases {
      if round.map({ $0 == winBack.round }) ?? true { arms.add(winBack, window: settings.windowDays, on: today) }
      guard !winBack.isHeldOut else { continue }
      all.add(winBack)
      playbooks[winBack.plan.playbook, default: Tally()].add(winBack)
      let (year, month, _) = winBack.listed.components
      months[Month(year: year, month: month, list: winBack.list), default: Tally()].add(winBack)
    }
  }

  /// Of every case since a day. Walks all accounts; for a worker or a command.
  public static func make(state: ShopState, since: Day, on today: Day, round: CampaignCode? = nil) -> WinBackYield {
    var cases: [WinBackCase] = []
    state.forEachAccount { cases += $0.winBacks.filter { $0.listed >= since } }
    return WinBackYield(cases, settings: state.settings.winBack, on: today, round: round)
  }
}

/// Those who were contacted and those who were kept back, and how many of each came back (D12). Only cases whose window is
/// over count: one that is still running says nothing yet.
public struct WinBackArms: Hashable, Sendable {
  public var contacted = 0
  public var contactedReturned = 0
  public var heldOut = 0
  public var heldOutReturned = 0
  /// Still within their window, of both.
  public var running = 0

  public init() {}

  /// The two shares side by side, for ``UpliftVerdict``.
  public var figures: TwoProportions {
    TwoProportions(treatedHits: contactedReturned, treated: contacted, heldHits: heldOutReturned, held: heldOut)
  }

  mutating func add(_ winBack: WinBackCase, window: Int, on today: Day) {
    guard winBack.isHeldOut || winBack.contacted != nil else { return }
    guard winBack.begin + window < today else {
      running += 1
      return
    }
    // A coupon that was used later than the window is a success of the plan, and no measure of the contact.
    let returned = winBack.state == .returned && winBack.ended.map { $0 <= winBack.begin + window } ?? false
    if winBack.isHeldOut {
      heldOut += 1
      if returned { heldOutReturned += 1 }
    } else {
      contacted += 1
      if returned { contactedReturned += 1 }
    }
  }
}
