import Shop

/// What every import shares while it runs: the sink, the moment, and the rule that a dry run puts nothing.
struct ImportRun {
  let sink: any BulkSink
  let day: Day
  let now: Instant
  let options: ImportOptions
  let ids: StableID

  init(sink: any BulkSink, day: Day, now: Instant, options: ImportOptions) {
    self.sink = sink
    self.day = day
    self.now = now
    self.options = options
    ids = StableID(shop: sink.state.globals.shop)
  }

  var currency: Currency { sink.state.globals.currency }
  var programme: Programme { sink.state.settings.programme }
  var ladder: [Tier] { sink.state.settings.tiers }

  func put(_ events: [Event], people: [Person] = []) throws {
    if options.dryRun || (events.isEmpty && people.isEmpty) { return }
    try sink.put(events, people: people)
  }

  /// The id that follows from how a file names a person. An account without a file is that of someone erased, who starts
  /// anew under the next id.
  func personID(_ kind: String, _ name: String) -> (id: PersonID, known: Person?) {
    var generation = 0
    while true {
      let id: PersonID = ids.id("person", kind, name, String(generation))
      if let known = sink.people.person(id) { return (id, known) }
      if sink.state.account(id) == nil { return (id, nil) }
      generation += 1
    }
  }

  /// The first step of the ladder, since `day`.
  func firstStep(since day: Day) -> TierStanding {
    TierStanding(code: ladder.first?.code ?? TierCode(""), since: day)
  }

  /// A step of the ladder from today until its review (L2).
  func standing(at place: Int) -> TierStanding {
    TierStanding(code: ladder[place].code, since: day, until: place > 0 ? day.endOfMonth(after: 12) : nil)
  }

  func joining(_ id: PersonID, on day: Day) -> Event {
    var joined = MemberJoined(account: id, day: day, tier: firstStep(since: day))
    joined.imported = true
    return .memberJoined(joined)
  }

  /// The fact that a person's file was written.
  func saving(_ person: Person, changed: [String]) -> Event {
    .personSaved(PersonSaved(person: person.id, revision: person.revision, changed: changed))
  }

  /// Points in a new lot; what is owed is filled first (Q5).
  func earning(
    _ points: Points, for account: Account?, id: PersonID, day: Day, until: Day, reason: PointsReason,
    order: OrderID? = nil
  ) -> Event {
    let filled = min(max(account?.owed ?? .zero, .zero), points)
    var lot = Lot()
    lot.id = ids.id("lot", reason.rawValue, order?.description ?? id.description)
    lot.remaining = points - filled
    lot.earned = day
    lot.usable = day + (reason == .order ? programme.pendingDays : 0)
    lot.until = until
    lot.order = order
    var moved = PointsMoved(account: id, day: day, reason: reason, points: points, order: order)
    moved.lot = lot
    moved.owed = -filled
    return .pointsMoved(moved)
  }

  /// Raises members to the step that what they did within the last 12 months reaches (L1); never lowers one.
  func raiseTiers(of members: some Sequence<PersonID>) throws {
    guard !options.dryRun else { return }
    let ladder = ladder
    var events: [Event] = []
    for id in members {
      guard let account = sink.state.account(id), account.isMember else { continue }
      let reviews = account.reviews(on: day, ladder: ladder)
      let present = reviews.last?.standing ?? account.tier
      let done = account.qualification(on: day)
      guard let reached = ladder.lastIndex(where: { done.reaches($0.reach) }),
        reached > (ladder.firstIndex { $0.code == present.code } ?? -1)
      else { continue }
      events += reviews.map { .tierChanged($0) }
      events.append(
        .tierChanged(
          TierChanged(account: id, before: present.code, standing: standing(at: reached), reason: .imported)))
      if events.count >= 200 {
        try put(events)
        events.removeAll(keepingCapacity: true)
      }
    }
    try put(events)
  }
}
