import Testing

@testable import Shop

@Suite struct CouponCodeTests {
  /// A generator with a seed (SplitMix64, Steele, Lea and Flood 2014).
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(
    "C2: a code is shown as XXXX-XXXX-XXXX-C",
    arguments: [
      (0, "0000-0000-0000-0"), (1, "0000-0000-0001-E"), ((1 << 60) - 1, "ZZZZ-ZZZZ-ZZZZ-R"),
      (0x123_4567_89AB_CDEF, "28T5-CY4T-QKFF-M"),
    ] as [(UInt64, String)])
  func shown(bits: UInt64, text: String) throws {
    let code = try #require(CouponCode(bits: bits))
    #expect(code.description == text)
    #expect(CouponCode.read(text) == .valid(code))
    #expect(CouponCode(coded: code.coded) == code)
  }

  @Test("C2: 60 bits and no more")
  func sixtyBits() {
    #expect(CouponCode(bits: 1 << 60) == nil)
    var generator = Seeded(state: 1)
    for _ in 0..<1_000 { #expect(CouponCode(using: &generator).bits < 1 << 60) }
  }

  @Test("C2: every single wrong character is a typing error")
  func substitutions() {
    // The check is linear: a difference of one character must change the sum by something, whatever the rest is.
    for place in 0..<12 {
      for difference in UInt8(1)..<32 {
        var values = [UInt8](repeating: 0, count: 12)
        values[place] = difference
        #expect(CouponCode.checkSymbol(of: values) != 0)
      }
    }
    var generator = Seeded(state: 2)
    for _ in 0..<20 {
      let text = Array(CouponCode(using: &generator).characters.utf8)
      for place in text.indices {
        for other in Crockford.uppercase where other != text[place] {
          var wrong = text
          wrong[place] = other
          #expect(CouponCode.read(String(decoding: wrong, as: UTF8.self)) == .typingError)
        }
      }
    }
  }

  @Test("C2: every swap of two different characters is a typing error, neighbours or not")
  func transpositions() {
    // Of every pair of places and every pair of values, the others being zero, which by linearity stands for all codes.
    for first in 0..<13 {
      for second in (first + 1)..<13 {
        for (one, other) in (0..<32).flatMap({ a in (0..<a).map { (UInt8(a), UInt8($0)) } }) {
          var values = [UInt8](repeating: 0, count: 13)
          (values[first], values[second]) = (one, other)
          let before = CouponCode.checkSymbol(of: values.dropLast()) ^ values[12]
          values.swapAt(first, second)
          let after = CouponCode.checkSymbol(of: values.dropLast()) ^ values[12]
          guard before == after else { continue }
          Issue.record("\(one) and \(other) may be swapped in places \(first) and \(second)")
        }
      }
    }
    var generator = Seeded(state: 3)
    for _ in 0..<200 {
      let text = Array(CouponCode(using: &generator).characters.utf8)
      for first in text.indices {
        for second in text.indices where text[first] != text[second] {
          var wrong = text
          wrong.swapAt(first, second)
          #expect(CouponCode.read(String(decoding: wrong, as: UTF8.self)) == .typingError)
        }
      }
    }
  }

  @Test(
    "C2: read without regard to case, width, spaces, hyphens, O/0 and I/L/1",
    arguments: [
      "0000-0000-0001-E", "000000000001e", "0000 0000 0001 e", "oOoO-0000-000I-e", "0000-0000-000l-E",
      "００００－００００－０００１－Ｅ", " 0000–0000–0001–E ", "0000\u{3000}0000 0001E",
    ])
  func forgiving(text: String) throws {
    #expect(CouponCode.read(text) == .valid(try #require(CouponCode(bits: 1))))
  }

  @Test(
    "C2: what is no code is not called a typing error",
    arguments: ["", "0000-0000-0001", "0000-0000-0001-EE", "UUUU-0000-0001-E", "王小美", "0000-0000-0001-\u{7}E"])
  func notACode(text: String) {
    #expect(CouponCode.read(text) == .notACode)
    #expect(CouponCode(coded: text) == nil)
  }

  @Test("C2: the last four find a coupon among the member's own, with the check symbol or without")
  func tail() throws {
    let code = try #require(CouponCode(bits: 0x123_4567_89AB_CDEF))
    #expect(code.hasTail("kffm"))
    #expect(code.hasTail("QKFF"))
    #expect(code.hasTail("KFF-M"))
    #expect(!code.hasTail("QKFM"))
    #expect(!code.hasTail(""))
    #expect(!code.hasTail("Q!FF"))
  }
}
