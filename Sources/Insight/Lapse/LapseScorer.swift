import Foundation
import Shop

/// Judges one customer after another by the figures of the whole shop.
struct LapseScorer {
  static let year = 365.25

  let cycle: OwnCycle
  /// -ln of the yearly retention.
  let lambda: Double
  let today: Day
  /// Repeat purchases outside yearly occasions a customer makes in a year.
  let repeatRate: Double
  /// Of the values of purchases, in minor units.
  let values: VarianceComponents?
  let meanValue: Double

  init(patterns: some Sequence<CustomerPattern>, cycle: OwnCycle, retention: Double, today: Day) {
    self.cycle = cycle
    self.today = today
    lambda = -log(min(max(retention, 0.01), 0.999))
    var repeats = 0.0
    var years = 0.0
    var total = 0.0
    var count = 0.0
    var sums: [GroupSums] = []
    for pattern in patterns {
      repeats += Double(max(0, pattern.rhythmDays - 1))
      years += max(Double(today - pattern.first) / LapseScorer.year, 0.5)
      total += pattern.values.mean * Double(pattern.values.count)
      count += Double(pattern.values.count)
      sums.append(pattern.values)
    }
    repeatRate = years > 0 ? repeats / years : 0
    meanValue = count > 0 ? total / count : 0
    values = VarianceComponents(sums)
  }

  enum Judgement {
    case late(LapsedRow)
    case expected(ExpectedCustomer)
  }

  func judge(_ pattern: CustomerPattern, of history: CustomerHistory) -> Judgement {
    let recency = today - pattern.last
    let isQuiet = history.isMuted || pattern.sorrow.map { SorrowGuard.isQuiet(since: $0, on: today) } ?? false
    let rhythm = rhythm(of: pattern)
    var survival = 1.0
    var late: (reason: LapseReason, factor: Double)?
    if let rhythm {
      survival = rhythm.survival(days: recency)
      if Double(recency) > rhythm.eighty.upperBound { late = (reason(rhythm, pattern), survival) }
    }
    for occasion in pattern.occasions where !occasion.missed.isEmpty {
      let factor = pow(1 - occasion.chance, Double(occasion.missed.count))
      survival *= factor
      guard late.map({ factor <= $0.factor }) ?? true else { continue }
      late = (
        .missedOccasion(
          code: occasion.code, receiver: occasion.receiver, name: occasion.name,
          day: occasion.days[occasion.missed.lowerBound], times: occasion.missed.count, years: occasion.hits), factor
      )
    }
    let alive = exp(-lambda * Double(max(recency, 0)) / LapseScorer.year)
    let chance = recency > 0 ? alive * survival / (alive * survival + 1 - alive) : 1
    let next = next(for: pattern, rhythm: rhythm)
    guard let late else {
      return .expected(
        ExpectedCustomer(
          id: history.id, chance: chance, lastPurchase: pattern.last,
          yearlyValue: Money(Int(yearlyValue(of: pattern).rounded())), next: next, rhythm: ownDue(rhythm, pattern),
          isQuiet: isQuiet))
    }
    let worth = yearlyValue(of: pattern)
    return .late(
      LapsedRow(
        id: history.id, reason: late.reason, expected: late.reason.day, overdueDays: today - late.reason.day,
        lastPurchase: pattern.last, chance: chance, yearlyValue: Money(Int(worth.rounded())),
        atStake: Money(Int(((1 - chance) * worth).rounded())), next: next,
        step: step(for: pattern, chance: chance, isQuiet: isQuiet), isQuiet: isQuiet))
  }

  /// Their own rhythm from two purchases outside yearly occasions; the shop's where there are no occasions either.
  private func rhythm(of pattern: CustomerPattern) -> Rhythm? {
    pattern.logGaps.count > 0 || pattern.occasions.isEmpty ? cycle.rhythm(pattern.logGaps) : nil
  }

  private func reason(_ rhythm: Rhythm, _ pattern: CustomerPattern) -> LapseReason {
    let usual = max(1, Int(rhythm.usualGap.rounded()))
    let due = rhythm.due(after: pattern.last)
    return pattern.hasOwnRhythm
      ? .rhythmPassed(usualDays: usual, dueDay: due) : .shopRhythmPassed(usualDays: usual, dueDay: due)
  }

  private func ownDue(_ rhythm: Rhythm?, _ pattern: CustomerPattern) -> RhythmDue? {
    guard pattern.hasOwnRhythm, let rhythm else { return nil }
    return RhythmDue(usualDays: max(1, Int(rhythm.usualGap.rounded())), day: rhythm.due(after: pattern.last))
  }

  /// Whatever comes first, today included.
  private func next(for pattern: CustomerPattern, rhythm: Rhythm?) -> Expectation? {
    var next = nextOccasion(for: pattern, within: nil)
    if let rhythm {
      let due = rhythm.due(after: pattern.last)
      if due >= today, next.map({ due < $0.day }) ?? true {
        let usual = max(1, Int(rhythm.usualGap.rounded()))
        next = .rhythm(usualDays: usual, day: due, isOwn: pattern.hasOwnRhythm)
      }
    }
    return next
  }

  private func nextOccasion(for pattern: CustomerPattern, within ahead: Int?) -> Expectation? {
    let coming = pattern.occasions.compactMap { occasion -> Expectation? in
      guard let day = occasion.next, day >= today, ahead.map({ day - today <= $0 }) ?? true else { return nil }
      return .occasion(code: occasion.code, receiver: occasion.receiver, name: occasion.name, day: day)
    }
    return coming.min { $0.day < $1.day }
  }

  private func step(for pattern: CustomerPattern, chance: Double, isQuiet: Bool) -> NextStep {
    if isQuiet { return .leaveInPeace }
    if case .occasion(let code, let receiver, let name, let day) = nextOccasion(for: pattern, within: 30) {
      return .offer(code: code, receiver: receiver, name: name, day: day)
    }
    return chance < 0.2 ? .winBack : .call
  }

  private func yearlyValue(of pattern: CustomerPattern) -> Double {
    let basket =
      values.map { $0.shrunk(pattern.values.mean, count: pattern.values.count) }
      ?? (pattern.values.mean + meanValue) / 2
    var purchases = pattern.occasions.reduce(0) { $0 + $1.chance }
    if pattern.rhythmDays > 0 {
      let years = Double(pattern.rhythmSpan) / LapseScorer.year
      purchases += (Double(pattern.rhythmDays - 1) + repeatRate / 2) / (years + 0.5)
    }
    return max(0, basket * purchases)
  }
}

extension CustomerPattern {
  /// Three purchases outside yearly occasions or more (W1).
  var hasOwnRhythm: Bool { rhythmDays >= 3 }
}
