/// The season of the northern hemisphere, by calendar months: spring begins on 1 March, summer on 1 June, autumn on 1
/// September, winter on 1 December.
public enum Season: String, StringCoded, CaseIterable, Sendable {
  case spring, summer, autumn, winter

  public init(on day: Day) {
    switch day.month {
    case 3...5: self = .spring
    case 6...8: self = .summer
    case 9...11: self = .autumn
    default: self = .winter
    }
  }

  public var next: Season {
    switch self {
    case .spring: .summer
    case .summer: .autumn
    case .autumn: .winter
    case .winter: .spring
    }
  }

  /// The first day of the season after that of `day`.
  public static func change(after day: Day) -> Day {
    day.endOfMonth(after: 2 - day.month % 3) + 1
  }

  /// Whole weeks until the next season begins: 0 in the last six days.
  public static func weeksToChange(on day: Day) -> Int { (change(after: day) - day) / 7 }
}
