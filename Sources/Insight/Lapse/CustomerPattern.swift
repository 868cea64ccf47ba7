import Foundation
import Shop

/// What one customer's purchases show: yearly occasions, and the rhythm of all that was bought besides.
struct CustomerPattern {
  var first: Day
  var last: Day
  var purchases: Int
  var occasions: [YearlyOccasion]
  /// Purchase days outside the yearly occasions.
  var rhythmDays = 0
  /// Logarithms of the days between them.
  var logGaps = GroupSums()
  /// First and last of those days.
  var rhythmSpan = 0
  var values = GroupSums()
  /// The last purchase for mourning, graves aside.
  var sorrow: Day?
  /// Purchases that were not for mourning or graves.
  var joyful = 0

  /// - Returns: `nil` for those who have not bought by that day.
  init?(_ history: CustomerHistory, on today: Day, days: inout OccasionDays) {
    var purchases = history.purchases
    purchases.removeAll { $0.day > today }
    guard let earliest = purchases.first else { return nil }
    if !purchases.indices.dropFirst().allSatisfy({ purchases[$0 - 1].day <= purchases[$0].day }) {
      purchases.sort { $0.day < $1.day }
    }
    first = purchases.first?.day ?? earliest.day
    last = purchases.last?.day ?? earliest.day
    self.purchases = purchases.count
    var finder = OccasionFinder(purchases: purchases, history: history)
    finder.findFeasts(in: days)
    finder.findRecorded(in: &days)
    finder.findNamed(in: &days)
    finder.findUnnamed(in: &days)
    occasions = finder.found
    for place in occasions.indices { occasions[place].count(from: first, last: last, on: today) }
    var previous: Day?
    var start: Day?
    for (place, purchase) in purchases.enumerated() {
      values.add(Double(purchase.value.minor))
      if let occasion = purchase.occasion, occasion.isSorrow {
        if occasion.bringsQuiet { sorrow = purchase.day }
        continue
      }
      joyful += 1
      guard !finder.explained[place], purchase.day != previous else { continue }
      if let previous { logGaps.add(log(Double(purchase.day - previous))) }
      rhythmDays += 1
      start = start ?? purchase.day
      previous = purchase.day
    }
    if let start, let previous { rhythmSpan = previous - start }
  }
}
