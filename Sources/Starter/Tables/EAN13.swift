/// Article numbers of 13 digits, as scanners read them (GS1 General Specifications, section 7.9).
enum EAN13 {
  /// The number of the shop's own article: prefix 20, which GS1 leaves to shops for use inside their doors.
  static func own(_ number: Int) -> String {
    let digits = String(number)
    let body = "20" + String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    return body + String(checkDigit(of: body))
  }

  /// Every second digit from the second on counts three times; the check digit fills up to a multiple of ten.
  static func checkDigit(of body: String) -> Int {
    var sum = 0
    for (place, digit) in body.utf8.enumerated() { sum += (Int(digit) - 48) * (place % 2 == 0 ? 1 : 3) }
    return (10 - sum % 10) % 10
  }

  static func isValid(_ text: String) -> Bool {
    text.utf8.count == 13 && text.utf8.allSatisfy { (48...57).contains($0) }
      && String(checkDigit(of: String(text.dropLast()))) == text.suffix(1)
  }
}
