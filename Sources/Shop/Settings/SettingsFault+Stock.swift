/// Bounds of the stock's thresholds: what is old has been ageing before.
extension ShopSettings {
  var stockFaults: [SettingsFault] {
    let bounds: SettingBounds = [
      ("lowAt", stock.lowAt, 0...10_000), ("salesDays", stock.salesDays, 7...366),
      ("coverDays", stock.coverDays, 1...366), ("ageingShare", stock.ageingShare.count, 0...10_000),
      ("wiltedShare", stock.wiltedShare.count, min(30_000, max(0, stock.ageingShare.count))...30_000),
      ("ageingWeeks", stock.ageingWeeks, 1...520),
      ("oldWeeks", stock.oldWeeks, min(1_040, max(1, stock.ageingWeeks))...1_040),
      ("markDown", stock.markDown.count, 0...9_000),
    ]
    return bounds.outOfRange(under: "stock")
  }
}
