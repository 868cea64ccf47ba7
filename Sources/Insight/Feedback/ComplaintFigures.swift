public import Shop

/// Complaints that were said in some days: how many, how long until somebody answered and until they were done (S75).
public struct ComplaintFigures: Hashable, Sendable {
  public var count = 0
  /// Not done yet.
  public var open = 0
  public var reopened = 0
  public var refunds = 0
  public var remakes = 0
  public var coupons = 0
  private var answers = 0
  private var secondsToAnswer = 0
  private var ends = 0
  private var secondsToDone = 0

  /// Mean time from being said to the first answer, in days; `nil` while none was answered.
  public var daysToAnswer: Double? { answers > 0 ? Double(secondsToAnswer) / 86_400 / Double(answers) : nil }
  /// Mean time until it was done.
  public var daysToDone: Double? { ends > 0 ? Double(secondsToDone) / 86_400 / Double(ends) : nil }

  public init(_ tickets: some Sequence<FeedbackTicket>) {
    for ticket in tickets where ticket.kind == .complaint {
      count += 1
      if ticket.isOpen { open += 1 }
      if !ticket.reopened.isEmpty { reopened += 1 }
      switch ticket.remedy {
      case .refund: refunds += 1
      case .remake: remakes += 1
      case .coupon: coupons += 1
      case .apology, nil: break
      }
      if let answered = ticket.answered {
        answers += 1
        secondsToAnswer += max(0, answered.at.seconds - ticket.opened.at.seconds)
      }
      if let done = ticket.done {
        ends += 1
        secondsToDone += max(0, done.at.seconds - ticket.opened.at.seconds)
      }
    }
  }
}

extension FeedbackBook {
  /// Complaints that were first said in those days.
  public func complaints(in days: ClosedRange<Day>) -> [FeedbackTicket] {
    said.lazy.map(\.ticket).filter { $0.kind == .complaint && days.contains($0.opened.day) }
  }

  /// The last score of each order that was given in those days. The staff named is who served.
  public func scores(in days: ClosedRange<Day>) -> [SatisfactionFigures.Score] {
    served.compactMap { order in
      guard let score = order.score(on: days.upperBound), days.contains(score.day) else { return nil }
      return SatisfactionFigures.Score(day: score.day, score: score.score, tier: order.tier, by: order.by)
    }
  }

  /// Of the orders handed over in those days that customers could have been asked about, how many were scored by a later
  /// day, or by the end of them.
  public func response(in days: ClosedRange<Day>, by last: Day? = nil) -> (answered: Int, asked: Int) {
    let asked = served.lazy.filter { $0.couldAsk && days.contains($0.day) }
    return (asked.count { $0.score(on: last ?? days.upperBound) != nil }, asked.count { _ in true })
  }

  /// How often each reason was named with a score given in those days: content (4 and 5) and not, the most named first.
  public func reasons(in days: ClosedRange<Day>) -> [(reason: FeedbackReasonCode, content: Int, other: Int)] {
    var found: [FeedbackReasonCode: (content: Int, other: Int)] = [:]
    for order in served {
      guard let score = order.score(on: days.upperBound), days.contains(score.day), let reason = score.reason else {
        continue
      }
      if score.score >= 4 {
        found[reason, default: (0, 0)].content += 1
      } else {
        found[reason, default: (0, 0)].other += 1
      }
    }
    return found.map { ($0.key, $0.value.content, $0.value.other) }.sorted {
      ($1.1 + $1.2, $0.0) < ($0.1 + $0.2, $1.0)
    }
  }
}
