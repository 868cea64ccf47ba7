/// What a person's profile says in a code. The words live in Console.
public enum Sex: String, CaseIterable, Sendable, StringCoded {
  case female, male, other
}

/// Years of age, both ends included: what staff may note of someone whose year of birth they do not know.
public struct AgeBand: Hashable, Sendable, StringCoded {
  public var years: ClosedRange<Int>

  public static let limit = 120

  public init(_ years: ClosedRange<Int>) { self.years = years }

  /// Bands that are offered for picking.
  public static let usual = [0...17, 18...24, 25...34, 35...44, 45...54, 55...64, 65...limit].map { AgeBand($0) }

  /// Reads `25-34`, `65+` and `30`.
  public init?(coded: String) {
    if coded.hasSuffix("+"), let from = coded.dropLast().digits, from <= AgeBand.limit {
      years = from...AgeBand.limit
      return
    }
    let parts = coded.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let from = parts[0].digits, let to = parts[parts.count - 1].digits, from <= to,
      to <= AgeBand.limit
    else { return nil }
    years = from...to
  }

  public var text: String {
    if years.upperBound == AgeBand.limit { return "\(years.lowerBound)+" }
    return years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)-\(years.upperBound)"
  }

  public var coded: String { text }
}

/// Why a returning customer says they came back (S51).
public enum RepurchaseMotive: String, CaseIterable, Sendable, StringCoded {
  case price, holiday, service, quality, nearby, other
}
