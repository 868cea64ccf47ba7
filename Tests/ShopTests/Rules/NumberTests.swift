import Testing

@testable import Shop

@Suite("N: numbers")
struct NumberTests {
  @Test(
    "N3: a percentage is rounded half up",
    arguments: [
      (99, 1_000, 10), (94, 1_000, 9), (95, 1_000, 10), (333, 500, 17), (1, 5_000, 1), (1, 4_999, 0), (0, 10_000, 0),
      (26_800, 10_000, 26_800), (1_000_000_000_000, 9_999, 999_900_000_000),
    ])
  func share(amount: Int, rate: Int, expected: Int) {
    #expect(Money(amount).share(BasisPoints(rate)) == Money(expected))
  }

  @Test(
    "N3: largest remainder, ties to the earlier line, parts add up",
    arguments: [
      (100, [1, 1, 1], [34, 33, 33]), (1, [5, 5], [1, 0]), (2, [5, 5, 5], [1, 1, 0]),
      (10, [333, 333, 334], [3, 3, 4]),
      (5, [0, 7, 0], [0, 5, 0]), (7, [0, 0], [7, 0]), (1_000, [26_800, 99, 2_500], [912, 3, 85]), (0, [3, 4], [0, 0]),
      (1_000_000_000_000, [1_000_000_000_000, 1_000_000_000_000], [500_000_000_000, 500_000_000_000]),
    ])
  func split(amount: Int, weights: [Int], expected: [Int]) {
    let parts = Money(amount).split(over: weights.map { Money($0) })
    #expect(parts == expected.map { Money($0) })
    #expect(parts.reduce(.zero, +) == Money(amount))
  }

  @Test("N3: a split of what is there never takes more from a line than it holds")
  func splitWithin() {
    var chance = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let weights = (0..<chance.int(1...6)).map { _ in Money(chance.int(0...50)) }
      let total = weights.reduce(.zero, +)
      guard total > .zero else { continue }
      let parts = Money(chance.int(0...total.minor)).split(over: weights)
      #expect(zip(parts, weights).allSatisfy { .zero <= $0 && $0 <= $1 })
    }
  }

  @Test(
    "N4: amounts are typed in major units with the currency's digits",
    arguments: [
      ("CNY", "268.00", 26_800), ("CNY", "268", 26_800), ("CNY", "268.5", 26_850), ("CNY", "¥1,268.05", 126_805),
      ("CNY", "２６８.５", 26_850), ("CNY", ".5", 50), ("CNY", "-1.50", -150), ("JPY", "268", 268), ("JPY", "268.0", 268),
      ("BHD", "2.680", 2_680), ("BHD", "2.68", 2_680), ("CNY", "10000000000", 1_000_000_000_000),
    ])
  func typed(code: String, text: String, minor: Int) throws {
    let currency = try #require(Currency(code: code))
    #expect(currency.parse(text) == Money(minor))
  }

  @Test(
    "N4: what is no amount of the currency is not read",
    arguments: [
      ("CNY", "1.005"), ("JPY", "1.5"), ("CNY", ""), ("CNY", "-"), ("CNY", "1.2.3"), ("CNY", "12a"), ("CNY", "1e5"),
      ("CNY", "10000000000.01"), ("CNY", "99999999999999999999999999"), ("BHD", "1.0001"), ("CNY", "¥"),
    ])
  func notTyped(code: String, text: String) throws {
    let currency = try #require(Currency(code: code))
    #expect(currency.parse(text) == nil)
  }

  @Test(
    "N2: what is written is read back", arguments: ["CNY", "JPY", "BHD", "USD", "CLF"],
    [0, 1, -1, 99, 100, 26_800, 1_000_000, -123_456])
  func roundTrip(code: String, minor: Int) throws {
    let currency = try #require(Currency(code: code))
    #expect(currency.parse(currency.format(Money(minor))) == Money(minor))
  }

  @Test("N4: written with the currency's own digits")
  func written() {
    #expect(Currency.cny.format(Money(26_800)) == "268.00")
    #expect(Currency.jpy.format(Money(268)) == "268")
    #expect(Currency.bhd.format(Money(2_680)) == "2.680")
    #expect(Currency.cny.format(Money(-5)) == "-0.05")
  }

  @Test("N1: proportions are exact beyond 64 bits and never trap")
  func proportions() {
    #expect(1_000_000_000_000.times(1_000_000_000_000, over: 1_000_000_000_000) == 1_000_000_000_000)
    #expect(Int.max.times(Int.max, over: 1) == .max)
    #expect(Int.max.times(2, over: 4) == Int.max / 2)
    #expect((-7).times(1, over: 2) == -3)
    #expect(7.times(1, over: 0) == 0)
    #expect(Int.min.times(1, over: 1) == -Int.max)
  }
}
