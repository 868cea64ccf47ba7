import Testing

@testable import Shop

@Suite("S105: kept predictions")
struct KeptFiguresTests {
  private static let windows = [30, 60, 90].map {
    KeptWindow(horizon: $0, trainedOn: Day(number: 0), method: .logistic)
  }

  private func figures(_ chances: [(PersonID, [Int])]) -> MonthlyFigures {
    let month = KeptMonth(day: Day(number: 0), windows: Self.windows, centres: [KeptCentre("regulars", [-1_800_000])])
    return MonthlyFigures(month: month, chances: chances.map { MonthlyFigures.Chance($0.0, $0.1) })
  }

  private func score(_ day: Day, _ horizon: Int) -> PredictionScore {
    var score = PredictionScore()
    score.day = day
    score.horizon = horizon
    score.members = 2
    score.auc = 8_000
    return score
  }

  @Test(
    "S105, S106: a month's chances are kept once, in whole numbers, by the program, and a second time writes nothing")
  func once() throws {
    let counter = try Counter()
    let (lin, wei) = (try counter.join(), try counter.join("Wei", phone: "13900139000"))
    let command = Command.keepFigures(
      figures([(lin, [1_234, 2_345, 20_000]), (wei, [0, -5, 10_000]), (lin, [1, 2, 3])]))
    #expect(command.isBySystem && command.neededRole == .florist)
    let events = try counter.perform(command, by: .system).events
    #expect(events.map(\.name) == ["figures.kept", "chances.kept"] && events.allSatisfy(\.isAutomatic))
    let month = try #require(counter.state.globals.months.first)
    #expect((month.day, month.members, month.windows, month.centres.count) == (counter.day, 2, Self.windows, 1))
    #expect(try counter.account(lin).chances == [MemberChance(day: counter.day, chances: [1_234, 2_345, 10_000])])
    #expect(try counter.account(wei).chances == [MemberChance(day: counter.day, chances: [0, 0, 10_000])])
    #expect(!counter.state.keepsFigures(on: counter.day))
    #expect(try counter.perform(command, by: .system).events.isEmpty)
    counter.day = counter.day + 31
    #expect(counter.state.keepsFigures(on: counter.day))
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }

  @Test("S106: a window is scored once, when it has closed, and its score stands")
  func scored() throws {
    let counter = try Counter()
    let lin = try counter.join()
    try counter.perform(.keepFigures(figures([(lin, [1, 2, 3])])), by: .system)
    let kept = counter.day
    func keep(_ scores: [PredictionScore]) throws(Refusal) -> [Event] {
      try counter.perform(.keepFigures(MonthlyFigures(scores: scores)), by: .system).events
    }
    counter.day = kept + 30
    #expect(counter.state.globals.windowsToScore(on: counter.day).isEmpty)
    #expect(
      refusal { () throws(Refusal) in _ = try keep([score(kept, 30)]) } == .predictionOpen(kept, horizon: 30))
    counter.day = kept + 31
    #expect(counter.state.globals.windowsToScore(on: counter.day).map(\.window.horizon) == [30])
    #expect(try keep([score(kept, 30)]).map(\.name) == ["prediction.scored"])
    #expect(try keep([score(kept, 30)]).isEmpty)
    #expect(counter.state.globals.score(of: kept, horizon: 30)?.auc == 8_000)
    #expect(
      refusal { () throws(Refusal) in _ = try keep([score(kept + 1, 30)]) } == .predictionOpen(kept + 1, horizon: 30))
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }

  @Test("S105, I3: members keep the last months alone; whoever is erased is forgotten, and foretold nothing")
  func erased() throws {
    let counter = try Counter()
    let (lin, wei) = (try counter.join(), try counter.join("Wei", phone: "13900139000"))
    for _ in 0..<7 {
      try counter.perform(.keepFigures(figures([(lin, [1, 2, 3]), (wei, [1, 2, 3])])), by: .system)
      counter.day = counter.day + 31
    }
    #expect(try counter.account(lin).chances.count == MemberChance.most)
    try counter.perform(.erase(lin, elsewhere: []))
    #expect(try #require(counter.state.storedAccount(lin)).chances.isEmpty)
    let events = try counter.perform(.keepFigures(figures([(lin, [1, 2, 3]), (wei, [1, 2, 3])])), by: .system).events
    guard case .chancesKept(let part)? = events.last else {
      Issue.record("nothing was kept")
      return
    }
    #expect(part.members == [wei])
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }

  @Test("S105: a shop of two thousand writes facts of two hundred members each")
  func parts() throws {
    let counter = try Counter()
    let lin = try counter.join()
    var state = counter.state
    var chances: [(PersonID, [Int])] = [(lin, [1, 2, 3])]
    for number in 0..<450 {
      let id = PersonID(high: 9, low: UInt64(number))
      state.apply(
        .memberJoined(
          MemberJoined(account: id, day: counter.day, tier: TierStanding(code: "member", since: counter.day))),
        on: counter.day)
      chances.append((id, [1, 2, 3]))
    }
    let decision = try state.decide(
      .keepFigures(figures(chances)), in: counter.context(.system), using: SeededGenerator(seed: 1))
    #expect(decision.events.map(\.name) == ["figures.kept"] + Array(repeating: "chances.kept", count: 3))
  }
}
