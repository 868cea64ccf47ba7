import Shop

/// Turns the starter's yuan into the shop's currency, as prices of the trade rather than as an exchange.
///
/// Yuan stay as they are; a yen price is 20 times the yuan, rounded to tens; won 200 times, to hundreds; other
/// currencies without a minor unit 20 times, to tens. A dollar, euro or pound price is a seventh, rounded to the nearest
/// price ending in .00, .50 or .90; of currencies of three digits a twentieth, the same way. Hong Kong and Taiwan dollars
/// are 1 and 4 times. Costs take no such ending. Thresholds and coupon amounts are rounded to two figures.
struct PriceScale {
  let currency: Currency
  private let times: Int
  private let over: Int
  /// Prices are multiples of this many major units; 0 for endings in .00, .50 and .90.
  private let step: Int

  init(_ currency: Currency) {
    self.currency = currency
    (times, over, step) =
      switch currency.code {
      case "CNY", "HKD", "MOP": (1, 1, 1)
      case "TWD": (4, 1, 10)
      case "KRW": (200, 1, 100)
      case _ where currency.digits == 0: (20, 1, 10)
      case _ where currency.digits >= 3: (1, 20, 0)
      default: (1, 7, 0)
      }
  }

  /// What something of `yuan` costs in the shop.
  func price(_ yuan: Int) -> Money {
    let exact = exact(yuan)
    guard step == 0 else { return nearest(exact, to: step * currency.scale) }
    let whole = exact / currency.scale * currency.scale
    let endings = [0, 50, 90, 100].map { whole + $0 * currency.scale / 100 }.filter { $0 > 0 }
    return Money(endings.min { abs($0 - exact) < abs($1 - exact) } ?? currency.scale)
  }

  /// What `percent` of the price of something of `yuan` is, to a tenth of a major unit where there is one.
  func cost(_ yuan: Int, percent: Int) -> Money {
    let exact = exact(yuan) * percent / 100
    return nearest(exact, to: max(1, currency.scale / 10))
  }

  /// A round sum: a threshold, a fee, the worth of a coupon.
  func round(_ yuan: Int) -> Money {
    guard step != 1 else { return Money(yuan * currency.scale) }
    let exact = exact(yuan)
    var unit = 1
    while exact / unit >= 100 { unit *= 10 }
    return nearest(exact, to: unit)
  }

  /// A round sum as a title says it: `20`, `2.90`.
  func words(_ amount: Money) -> String {
    let text = currency.format(amount)
    guard currency.digits > 0, amount.minor % currency.scale == 0 else { return text }
    return String(text.dropLast(currency.digits + 1))
  }

  private func exact(_ yuan: Int) -> Int { yuan * times * currency.scale / over }

  private func nearest(_ amount: Int, to unit: Int) -> Money {
    Money(max(unit, (amount + unit / 2) / unit * unit))
  }
}
