public import Shop

/// Everything that customers said of the shop, from one walk over orders and accounts: what satisfaction, the lists of
/// those to be won back, the value score, the models and the staff's figures are worked out from (S75, S79).
///
/// Every question is asked as of a day: nothing that was said later is known then.
public struct FeedbackBook: Sendable {
  /// One order that customers are asked about, or said something of by themselves.
  public struct Served: Hashable, Sendable {
    public var order: OrderID
    public var day: Day
    /// Who served, and the tier on that day; `nil` for a walk-in and for who had not joined.
    public var by: String
    public var tier: TierCode?
    public var member: PersonID?
    /// Handed over, not sorrow's, not imported, not on a peak day: the counter could have asked (D05, D13).
    public var couldAsk: Bool
    /// As they were given; the last that is known counts.
    public var scores: [OrderScore]

    public init(
      order: OrderID, day: Day, by: String = "", tier: TierCode? = nil, member: PersonID? = nil, couldAsk: Bool = true,
      scores: [OrderScore] = []
    ) {
      self.order = order
      self.day = day
      self.by = by
      self.tier = tier
      self.member = member
      self.couldAsk = couldAsk
      self.scores = scores
    }

    public func score(on day: Day) -> OrderScore? { scores.last { $0.day <= day } }
  }

  /// A complaint or a wish, whose it is and who served when it went wrong.
  public struct Said: Hashable, Sendable {
    public var member: PersonID
    public var ticket: FeedbackTicket
    public var servedBy: String?

    public init(member: PersonID, ticket: FeedbackTicket, servedBy: String? = nil) {
      self.member = member
      self.ticket = ticket
      self.servedBy = servedBy
    }
  }

  /// By the day of the order.
  public var served: [Served]
  /// By the day on which it was said first.
  public var said: [Said]
  /// Reviews that members wrote elsewhere, and messages that they answered: each its own act, none counted twice.
  private var acts: [PersonID: [Day]] = [:]
  /// Places in ``served`` of each member's scored orders, and in ``said``.
  private var scored: [PersonID: [Int]] = [:]
  private var tickets: [PersonID: [Int]] = [:]

  /// So long something that was said counts as what they think.
  public static let memory = 365

  public init(served: [Served], said: [Said]) {
    self.served = served.sorted { ($0.day, $0.order) < ($1.day, $1.order) }
    self.said = said.sorted { ($0.ticket.opened.day, $0.ticket.id) < ($1.ticket.opened.day, $1.ticket.id) }
    for (place, order) in self.served.enumerated() where !order.scores.isEmpty {
      if let member = order.member { scored[member, default: []].append(place) }
    }
    for (place, said) in self.said.enumerated() { tickets[said.member, default: []].append(place) }
  }

  /// Walks everything; for a worker or a command.
  ///
  /// - Parameter today: What was not handed over by then could not be asked about.
  public init(_ state: ShopState, on today: Day) {
    var served: [Served] = []
    let settings = state.settings
    var peaks: [Day: Bool] = [:]
    state.forEachOrder { order in
      let received = order.isSettled ? order.received(by: today) : nil
      guard received != nil || !order.scores.isEmpty else { return }
      let day = received ?? order.day
      let isPeak = peaks[day] ?? settings.isPeak(day)
      peaks[day] = isPeak
      served.append(
        Served(
          order: order.id, day: day, by: order.by, tier: order.tier.isEmpty ? nil : order.tier,
          member: order.account.map { state.survivor(of: $0) },
          couldAsk: received != nil && order.isAskedAbout && !isPeak, scores: order.scores))
    }
    var said: [Said] = []
    var acts: [PersonID: [Day]] = [:]
    state.forEachAccount { account in
      guard account.mergedInto == nil else { return }
      // Nobody can see to what an erased customer has left open.
      for ticket in account.tickets where !(account.isErased && ticket.isOpen) {
        said.append(
          Said(member: account.id, ticket: ticket, servedBy: ticket.order.flatMap { state.order($0)?.by }))
      }
      let days =
        account.activities.lazy.filter { $0.kind == .review }.map(\.day)
        + account.contacts.lazy.filter { $0.outcome == .replied }.map(\.day)
      if !days.isEmpty { acts[account.id] = Array(days) }
    }
    self.init(served: served, said: said)
    self.acts = acts
  }

  // MARK: Of one member, as of a day

  /// Nobody has scored an order, complained or wished for anything.
  public var isEmpty: Bool { scored.isEmpty && tickets.isEmpty }

  /// The last score they gave that is not older than ``memory``, with its day.
  public func lastScore(of member: PersonID, on day: Day) -> OrderScore? {
    (scored[member] ?? []).compactMap { served[$0].score(on: day) }.filter { day - $0.day <= Self.memory }
      .max { $0.day < $1.day }
  }

  /// How often they complained in the year up to that day, every time that it came up again included.
  public func complaints(of member: PersonID, on day: Day) -> Int {
    (tickets[member] ?? []).reduce(0) { sum, place in
      let ticket = said[place].ticket
      guard ticket.kind == .complaint else { return sum }
      return sum + ticket.saidOn.count { $0 <= day && day - $0 <= Self.memory }
    }
  }

  /// Feedback they gave in the year up to that day: orders scored, complaints and wishes, reviews, messages answered (S100).
  public func given(by member: PersonID, on day: Day) -> Int {
    func counts(_ said: Day) -> Bool { said <= day && day - said < Self.memory }
    let scores = (scored[member] ?? []).count { served[$0].score(on: day).map { counts($0.day) } ?? false }
    let tickets = (tickets[member] ?? []).count { counts(said[$0].ticket.opened.day) }
    return scores + tickets + (acts[member] ?? []).count(where: counts)
  }

  /// What may tell whether somebody buys again, as it was known on the day asked about (S105): how often they complained
  /// in the year, and how far their last score is above and below 3, 0 where they gave none.
  public var features: [ExtraFeature] {
    [
      ExtraFeature("complaints") { member, day in Double(complaints(of: member, on: day)) },
      ExtraFeature("praise") { member, day in
        lastScore(of: member, on: day).map { Double(max(0, $0.score - 3)) } ?? 0
      },
      ExtraFeature("low_score") { member, day in
        lastScore(of: member, on: day).map { Double(max(0, 3 - $0.score)) } ?? 0
      },
    ]
  }

  // MARK: Who may leave

  /// Signs of leaving (S107): a complaint that is open, and a last score of so many or fewer; the weightiest first.
  public func signs(lowScore: Int, on day: Day) -> [PersonID: [WinBackCause]] {
    var found: [PersonID: [WinBackCause]] = [:]
    for said in said where said.ticket.kind == .complaint && said.ticket.isOpen && said.ticket.opened.day <= day {
      guard found[said.member] == nil else { continue }
      found[said.member] = [WinBackCause(.complaint, on: said.ticket.opened.day)]
    }
    for member in scored.keys {
      guard let score = lastScore(of: member, on: day), score.score <= lowScore else { continue }
      found[member, default: []].append(WinBackCause(.lowScore, on: score.day, number: score.score))
    }
    return found
  }
}
