import Insight
import Shop

/// The simulated florist, whose customers' true state is known.
struct SimulatedFlorist {
  struct Customer {
    var id: Int
    /// regular, occasion, mixed or oneoff.
    var kind: String
    var lost: Day
    var purchases: [PastPurchase]
  }

  var customers: [Customer]

  init() throws {
    customers = try Fixture.rows("sim_florist.csv").map { row in
      guard row.count > 4, let id = Int(row[0]), let lost = Day(row[2]), var day = Day(row[3]) else {
        throw Fixture.Missing(name: "sim_florist.csv")
      }
      let purchases = row.dropFirst(4).map { cell in
        let parts = cell.split(separator: "/")
        day = day + (Int(parts[0]) ?? 0)
        return PastPurchase(
          day: day, occasion: parts.count > 2 ? OccasionCode(String(parts[2])) : nil,
          value: Money(Int(parts[1]) ?? 0))
      }
      return Customer(id: id, kind: String(row[1]), lost: lost, purchases: purchases)
    }
  }

  /// What the shop knows on that day, with or without the purposes.
  func histories(on today: Day, tagged: Bool) -> [CustomerHistory] {
    customers.compactMap { customer in
      let known = customer.purchases.filter { $0.day <= today }.map { purchase in
        var purchase = purchase
        if !tagged { purchase.occasion = nil }
        return purchase
      }
      return known.isEmpty
        ? nil : CustomerHistory(id: PersonID(high: 0, low: UInt64(customer.id)), purchases: known)
    }
  }

  /// What became of everyone by that day.
  func truth(on today: Day) -> [PersonID: LapsedEvaluation.Truth] {
    var truth: [PersonID: LapsedEvaluation.Truth] = [:]
    for customer in customers {
      truth[PersonID(high: 0, low: UInt64(customer.id))] = LapsedEvaluation.Truth(
        isLost: customer.lost < today, buysForOccasions: ["occasion", "mixed"].contains(customer.kind))
    }
    return truth
  }
}
