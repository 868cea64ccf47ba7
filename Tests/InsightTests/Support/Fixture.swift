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
    try purchases(name).map { $0.purchases.map(\.day) }
  }

  /// What each customer bought, in order, one a day.
  static func purchases(_ name: String) throws -> [CustomerHistory] {
    try rows(name).map { row in
      guard row.count > 2, let id = UInt64(row[0]), var day = Day(row[1]) else { throw Missing(name: name) }
      let purchases = row.dropFirst(2).map { cell in
        let parts = cell.split(separator: "/")
        day = day + (Int(parts[0]) ?? 0)
        return PastPurchase(day: day, value: Money(Int(parts[1]) ?? 0))
      }
      return CustomerHistory(id: PersonID(high: 0, low: id), purchases: purchases)
    }
  }

  /// A file of nothing but numbers.
  static func numbers(_ name: String) throws -> [[Double]] {
    try rows(name).map { row in
      try row.map { cell in
        guard let number = Double(cell) else { throw Missing(name: name) }
        return number
      }
    }
  }
}

/// A day that a test writes out.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
  return day
}
