/// What is worked out from everybody's history once a month and kept.
public struct MonthlyFigures: Hashable, Sendable {
  public struct Chance: Hashable, Sendable {
    public var member: PersonID
    /// One for each window, in ten-thousandths.
    public var chances: [Int]

    public init(_ member: PersonID, _ chances: [Int]) {
      self.member = member
      self.chances = chances
    }
  }

  /// `nil` where this month's are kept already, or there is too little history for any.
  public var month: KeptMonth?
  public var chances: [Chance]
  /// Of windows that have closed.
  public var scores: [PredictionScore]

  public init(month: KeptMonth? = nil, chances: [Chance] = [], scores: [PredictionScore] = []) {
    self.month = month
    self.chances = chances
    self.scores = scores
  }

  public var isEmpty: Bool { month == nil && scores.isEmpty }
}

extension Decider {
  /// Writes what is new of them: a month has one set, a window one score. Running it again writes nothing.
  mutating func keep(_ figures: MonthlyFigures) throws(Refusal) {
    for score in figures.scores {
      guard let window = state.globals.months.first(where: { $0.day == score.day })?.window(score.horizon),
        day > score.day + score.horizon
      else { throw .predictionOpen(score.day, horizon: score.horizon) }
      guard state.globals.score(of: score.day, horizon: score.horizon) == nil else { continue }
      var score = score
      score.method = window.method
      emit(.predictionScored(score))
    }
    guard var month = figures.month, state.keepsFigures(on: day) else { return }
    month.day = day
    var seen: Set<PersonID> = []
    // Whoever was erased, or merged into another who is here too, since it was worked out is left out.
    let chances = figures.chances.filter { chance in
      chance.chances.count == month.windows.count && seen.insert(chance.member).inserted
        && state.account(chance.member)?.isErased == false
    }
    month.members = chances.count
    emit(.figuresKept(month))
    for start in stride(from: 0, to: month.windows.isEmpty ? 0 : chances.count, by: KeptChances.most) {
      var part = KeptChances()
      part.day = day
      for chance in chances[start..<min(start + KeptChances.most, chances.count)] {
        part.members.append(chance.member)
        part.chances += chance.chances.map { min(max(0, $0), MemberChance.scale) }
      }
      emit(.chancesKept(part))
    }
  }
}

extension ShopState {
  /// Whether this month's figures are still to be kept on `day`.
  public func keepsFigures(on day: Day) -> Bool {
    globals.months.last.map { ($0.day.year, $0.day.components.month) != (day.year, day.components.month) } ?? true
  }

  mutating func keep(_ fact: KeptChances) {
    guard let width = globals.months.last(where: { $0.day == fact.day })?.windows.count, width > 0 else { return }
    for (place, member) in fact.members.enumerated() where (place + 1) * width <= fact.chances.count {
      let own = Array(fact.chances[(place * width)..<((place + 1) * width)])
      change(member) { account in
        account.chances = account.chances.suffix(MemberChance.most - 1) + [MemberChance(day: fact.day, chances: own)]
      }
    }
  }
}

extension KeptMonth {
  public func window(_ horizon: Int) -> KeptWindow? { windows.first { $0.horizon == horizon } }
}

extension Globals {
  public func score(of day: Day, horizon: Int) -> PredictionScore? {
    scores.last { $0.day == day && $0.horizon == horizon }
  }

  /// Windows that have closed by `day` and are not scored yet.
  public func windowsToScore(on day: Day) -> [(month: KeptMonth, window: KeptWindow)] {
    months.flatMap { month in
      month.windows.filter { day > month.day + $0.horizon && score(of: month.day, horizon: $0.horizon) == nil }
        .map { (month, $0) }
    }
  }

  mutating func note(_ month: KeptMonth) {
    months = months.suffix(KeptMonth.most - 1) + [month]
    if let first = months.first { scores.removeAll { $0.day < first.day } }
  }
}
