import Shop

/// The days on which feasts and recurring dates fall over the whole of a shop's history, worked out once for all members.
struct OccasionDays {
  /// Purchases count as made for an occasion from seven days before to the day after it.
  static let before = 7
  static let after = 1
  /// A purchase whose purpose is recorded belongs to the occurrence within this many days.
  static let recordedReach = 60

  let feasts: [Feast]
  /// Of each feast, in order.
  let days: [[Day]]
  private let firstDay: Day
  private let end: Day
  /// The feasts whose window has a day, as (feast, occurrence), from ``firstDay`` on.
  private let windows: [[(feast: Int, occurrence: Int)]]
  private var recurring: [RecurringDate: [Day]] = [:]

  /// - Parameter earliest: The first purchase; at most forty years are looked at.
  init(calendar: FeastCalendar, from earliest: Day, to today: Day) {
    firstDay = max(min(earliest, today) - 366, today - 366 * 41)
    end = today + 400
    feasts = calendar.kept.filter { $0.mood != .sorrow }
    var days = [[Day]](repeating: [], count: feasts.count)
    var windows = [[(feast: Int, occurrence: Int)]](repeating: [], count: end - firstDay + 1)
    for (place, feast) in feasts.enumerated() {
      for year in (firstDay.year - 1)...end.year {
        guard let day = calendar.day(of: feast, year: year), day >= firstDay, day <= end else { continue }
        days[place].append(day)
        for near in (day - OccasionDays.before - firstDay)...(day + OccasionDays.after - firstDay)
        where windows.indices.contains(near) {
          windows[near].append((place, days[place].count - 1))
        }
      }
    }
    self.days = days
    self.windows = windows
  }

  /// The feasts in whose window a purchase of that day falls.
  func windows(on day: Day) -> [(feast: Int, occurrence: Int)] {
    let place = day - firstDay
    return windows.indices.contains(place) ? windows[place] : []
  }

  func index(of code: OccasionCode) -> Int? { feasts.firstIndex { $0.rawValue == code.text } }

  /// The days of a recurring date, each date worked out once however many share it.
  mutating func occurrences(of date: RecurringDate) -> [Day] {
    var date = date
    date.year = nil
    if let known = recurring[date] { return known }
    let found = date.occurrences(in: firstDay...end).map(\.day)
    recurring[date] = found
    return found
  }

  /// The place of the occurrence nearest to a day, if one is within `reach`.
  static func nearest(to day: Day, in days: [Day], reach: Int) -> Int? {
    guard let place = days.indices.min(by: { abs(days[$0] - day) < abs(days[$1] - day) }),
      abs(days[place] - day) <= reach
    else { return nil }
    return place
  }

  /// The place of the occurrence in whose window a day falls.
  static func window(of day: Day, in days: [Day]) -> Int? {
    days.firstIndex { day >= $0 - before && day <= $0 + after }
  }
}
