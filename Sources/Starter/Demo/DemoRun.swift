import Shop

/// Plays the plan: each act becomes a command that the domain decides as of its day.
struct DemoRun {
  let sink: any BulkSink
  var chance: Chance
  /// For what members do besides buying.
  var life: Chance
  /// For what comes and goes without a customer.
  let stock: Chance
  let taste: DemoTaste
  let shelves: DemoShelves
  let scale: PriceScale
  let zone: ShopZone
  let slots: [String]
  var cast: [DemoMember]
  var plan: DemoPlan
  let today: Day
  let now: Instant
  /// The day being played, and the moment of its next act.
  var day = Day(number: 0)
  var instant = Instant(seconds: 0)

  mutating func play(progress: (Double) -> Bool) throws {
    for place in plan.days.indices {
      guard place % 16 != 0 || progress(Double(place) / Double(plan.days.count)) else { throw CancellationError() }
      day = plan.first + place
      // Acts of a day may bring others on the same day.
      var act = 0
      // Ten hours, shared out over what there is to do.
      let pace = 36_000 / max(60, plan.days[place].count)
      let opening = zone.instant(of: day, at: TimeOfDay(minutes: 9 * 60 + 10) ?? .midnight)
      while act < plan.days[place].count {
        let moment = opening.seconds + act * pace + chance.below(pace)
        instant = Instant(seconds: min(moment, now.seconds))
        try play(plan.days[place][act])
        act += 1
      }
    }
    _ = progress(1)
  }

  private mutating func play(_ act: DemoAct) throws {
    switch act {
    case .join(let place): try join(place)
    case .buy(let wish): try buy(wish)
    case .pay(let order, let tender): try carryOut(.payOrder(order, tender))
    case .fulfil(let order): try fulfil(order)
    case .refund(let order, let whole): try refund(order, whole: whole)
    case .issue(let place, let template): try issue(template, to: place)
    case .withdraw(let code): try withdraw(code)
    case .goodwill(let place): try goodwill(place)
    case .deed(let place, let deed): try play(deed, by: place)
    case .lead(let duty): try lead(duty)
    case .complain(let place, let isDone): try complain(place, isDone: isDone)
    case .tendStock: try tendStock()
    case .countStock: try countStock()
    }
  }

  /// Decides and records one command.
  @discardableResult
  mutating func carryOut(_ command: Command, by actor: Actor? = nil) throws -> Decision {
    let decision = try decide(command, by: actor ?? chance.pick(DemoShop.staff), using: chance)
    try sink.put(decision.events, people: decision.people)
    return decision
  }

  /// By itself, so that no copy of the state is alive when the sink changes its own.
  func decide(_ command: Command, by actor: Actor, using chance: Chance) throws -> Decision {
    let context = CommandContext(
      now: instant, day: day, actor: actor, counter: "1", people: sink.people, history: NoHistory())
    return try sink.state.decide(command, in: context, using: chance)
  }

  private mutating func join(_ place: Int) throws {
    let referrer = cast[place].referrer.map { cast[$0].person.id }
    let enrolment = Enrolment(
      person: cast[place].person, referredBy: referrer.flatMap { sink.state.account($0) == nil ? nil : $0 })
    guard let person = try carryOut(.enrol(enrolment)).people.first else { return }
    cast[place].person = person
  }
}

private struct NoHistory: CommandHistory {
  func facts(of command: CommandID) -> PastCommand? { nil }
}
