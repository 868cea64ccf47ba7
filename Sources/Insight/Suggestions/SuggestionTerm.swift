public import Shop

/// One named part of a suggestion's score, for "Why?".
public struct SuggestionTerm: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Their own frequency, smoothed by the shop: ``Taste``; 0 to 1.
    case taste
    /// How often it is chosen for the occasion; 0 to 1.
    case occasion
    /// How often it was bought around the same event last year; 0 to 1.
    case calendar
    /// 1 where it has what they, or the receiver, like, or was advised to them.
    case likes
    /// 1 where it suits how they use such things, -1 where it goes against it (S47).
    case habits
    /// 1 where it has what delighted them before (S52).
    case delights
    /// 1 where it suits who it is for (S68).
    case relation
    /// 0 at the usual spend, down to -1 far from it.
    case price
    /// -1 where they, or the receiver, have had it before (D04).
    case repetition
    /// 0 to 1 by the age of the stock, where it suits them and earns the floor (S66, D08).
    case freshness
    /// 0 to 1 above the floor.
    case margin
    /// Down to -1 where they said no to it (S60).
    case answers
  }

  public var kind: Kind
  public var value: Double
  /// Of the settings: 1 for 100.
  public var weight: Double

  /// What it adds to the score.
  public var contribution: Double { value * weight }
}

/// What the score is made of, in the order of ``SuggestionTerm/Kind``; terms of value 0 are left out.
public struct SuggestionTerms: Hashable, Sendable {
  public private(set) var list: [SuggestionTerm] = []

  init() {}

  mutating func add(_ kind: SuggestionTerm.Kind, _ value: Double, _ weights: SuggestionWeights) {
    guard value != 0 else { return }
    list.append(SuggestionTerm(kind: kind, value: value, weight: Double(weights[kind]) / 100))
  }

  /// The sum of the contributions.
  public var score: Double { list.reduce(0) { $0 + $1.contribution } }

  /// 0 for a term that does not count here.
  public subscript(kind: SuggestionTerm.Kind) -> Double { list.first { $0.kind == kind }?.value ?? 0 }

  /// Of a set: the mean of its parts.
  static func mean(_ terms: [SuggestionTerms], _ weights: SuggestionWeights) -> SuggestionTerms {
    guard !terms.isEmpty else { return SuggestionTerms() }
    var mean = SuggestionTerms()
    for kind in SuggestionTerm.Kind.allCases {
      mean.add(kind, terms.reduce(0) { $0 + $1[kind] } / Double(terms.count), weights)
    }
    return mean
  }
}

extension SuggestionWeights {
  public subscript(kind: SuggestionTerm.Kind) -> Int {
    switch kind {
    case .taste: taste
    case .occasion: occasion
    case .calendar: calendar
    case .likes: likes
    case .habits: habits
    case .delights: delights
    case .relation: relation
    case .price: price
    case .repetition: repetition
    case .freshness: freshness
    case .margin: margin
    case .answers: answers
    }
  }
}
