import Foundation
import Insight
import Shop

/// Lines of a file under `Fixtures`.
enum Fixture {
  struct Missing: Error { let name: String }

  static func rows(_ name: String) throws -> [[Substring]] {
    guard let url = Bundle.module.url(forResource: "Fixtures/" + name, withExtension: nil) else {
      throw Missing(name: name)
    }
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }

  /// Purchase days of each customer, in order.
  static func purchaseDays(_ name: String) throws -> [[Day]] {
    try rows(name).map { row in
      guard row.count >= 2, var day = Day(row[1]) else { throw Missing(name: name) }
      var days = [day]
      for gap in row.dropFirst(2) {
        day = day + (Int(gap) ?? 0)
        days.append(day)
      }
      return days
    }
  }
}

/// A day that a test writes out.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
  return day
}
