/// The rules of calculation and the rows of the requirements, by their ids.
enum Requirement {
  /// Every rule, as the rules of calculation number them.
  static let rules: [String] =
    ids("N", 1...4) + ids("T", 1...3) + ids("P", 1...5) + ids("Q", 1...6) + ids("R", 1...6) + ids("L", 1...4)
    + ids("C", 1...4) + ids("I", 1...3) + ids("K", 1...3) + ids("W", 1...3) + ids("H", 1...4) + ids("X", 1...1)

  /// The rows of the programme, of the people in it and of the staff who run it.
  static let rows: [String] =
    ids("S", 1...59, width: 2) + ["S95", "S101", "S129", "S133", "S134"]
    + ["D03", "D05", "D10", "D11", "D14", "D15"]

  /// What has to have a test.
  static let all = rules + rows

  /// What a test may be named after.
  static let known = Set(rules + ids("S", 1...140, width: 2) + ids("D", 1...15, width: 2))

  private static func ids(_ letter: String, _ numbers: ClosedRange<Int>, width: Int = 1) -> [String] {
    numbers.map { number in
      let digits = String(number)
      return letter + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
  }
}
