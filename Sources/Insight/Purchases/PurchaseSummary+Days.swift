public import Shop

extension PurchaseSummary {
  /// From purchase days, in weeks.
  ///
  /// - Parameter days: In any order, repeats of a day allowed; later ones than `today` are left out.
  /// - Returns: `nil` for those who have not bought by then.
  public init?(purchaseDays days: [Day], on today: Day) {
    let days = Set(days.lazy.filter { $0 <= today })
    guard let first = days.min(), let last = days.max() else { return nil }
    self.init(repeats: Double(days.count - 1), lastRepeat: Double(last - first) / 7, age: Double(today - first) / 7)
  }
}
