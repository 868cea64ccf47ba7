import Foundation
import Shop

/// What refusals teach (S60): those for the same receiver, and those for nobody named.
struct AnswerMemory {
  /// Days after which a refusal counts half.
  static let halfLife = 180.0

  private let declines: [SKU: Declines]
  private let today: Day

  init(_ account: Account?, for receiver: PersonID?, on today: Day) {
    declines = account?.declines(for: receiver) ?? [:]
    self.today = today
  }

  /// 0 where it was never refused, down to -1: -.5 for one refusal today, -.75 for two ...
  func value(_ sku: SKU) -> Double {
    guard let declines = declines[sku] else { return 0 }
    return (pow(0.5, Double(declines.times)) - 1)
      * pow(0.5, Double(max(0, today - declines.last)) / AnswerMemory.halfLife)
  }

  /// Refused today, or within so many days before.
  func isResting(_ sku: SKU, days: Int) -> Bool {
    declines[sku].map { $0.last >= today || today - $0.last < days } ?? false
  }
}
