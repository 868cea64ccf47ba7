import Shop
import Terminal
import Testing

@testable import Console

@Suite("Coupons")
struct CouponScreenTests {
  @Test("The member's coupons with their state and conditions", arguments: Language.allCases)
  func list(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F4>")
    try Golden.check(counter.text, "coupons.\(language.rawValue)")
  }

  @Test("A coupon is issued from a template in two keys and shown large", arguments: Language.allCases)
  func issuing(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F4><C-n>2")
    try Golden.check(counter.text, "coupon-large.\(language.rawValue)")
    let wang = try #require(counter.cast?.wang)
    #expect(counter.shop.state.account(wang)?.coupons.count == 2)
    try counter.press("<F9>")
    let code = try #require(counter.shop.state.account(wang)?.coupons.last)
    #expect(counter.shop.state.coupon(code)?.state == .withdrawn)
  }

  @Test("Withdrawing asks first and cannot be pressed by mistake")
  func withdrawing() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    let code = try #require(counter.shop.state.account(wang)?.coupons.first)
    try counter.press("wxm<F4><C-x><Enter>")
    #expect(counter.shop.state.coupon(code)?.state == .issued)
    try counter.press("<C-x><Right><Enter>")
    #expect(counter.shop.state.coupon(code)?.state == .withdrawn)
    #expect(counter.text.contains("withdrawn"))
    try counter.press("<C-x>")
    #expect(counter.message.contains("was withdrawn"))
  }

  @Test("C2: a code is found however it is typed; with the member its last four do")
  func codes() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    let code = try #require(counter.shop.state.account(wang)?.coupons.first)
    try counter.press("<F4>" + code.description.lowercased().replacing("-", with: " ") + "<Enter>")
    #expect(counter.text.contains(code.description))
    #expect(counter.text.contains("of 王小美"))
    try counter.press("<F2>wxm<F4>" + code.characters.suffix(4) + "<Enter>")
    #expect(counter.text.contains(code.description))
    try counter.press("<F2><F4><Scan \(code.characters)>")
    #expect(counter.text.contains(code.description))
  }

  @Test("C2: a wrong check symbol is named as a typing error")
  func typingError() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    let code = try #require(counter.shop.state.account(wang)?.coupons.first)
    let wrong = code.characters.dropLast() + (code.characters.last == "0" ? "1" : "0")
    try counter.press("<F4>" + wrong + "<Enter>")
    #expect(counter.message.contains("typing error"))
  }

  @Test("C2: ten wrong codes within a minute pause code entry at the counter for a minute")
  func pause() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    let code = try #require(counter.shop.state.account(wang)?.coupons.first)
    let unknown = CouponCode(bits: code.bits ^ 1)?.description ?? ""
    for _ in 0..<9 { try counter.press("<F2><F4>" + unknown + "<Enter>") }
    #expect(counter.message.contains("No such coupon"))
    try counter.press("<F2><F4>" + unknown + "<Enter><F2><F4>" + code.description + "<Enter>")
    #expect(counter.message.contains("Ten wrong codes"))
    try counter.wait(seconds: 61)
    try counter.press("<Enter>")
    #expect(counter.text.contains("of 王小美"))
  }

  @Test("C2: codes typed into an order count towards the same pause")
  func pauseInOrder() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    let code = try #require(counter.shop.state.account(wang)?.coupons.first)
    let unknown = CouponCode(bits: code.bits ^ 1)?.description ?? ""
    try counter.press("wxm<F3>peony<Enter><C-c>2" + code.description + "<Enter>")
    #expect(counter.text.contains("-¥30.00"))
    for _ in 0..<11 { try counter.press(unknown + "<Enter><Esc>") }
    #expect(counter.shop.state.coupon(code)?.state == .issued)
    try counter.press(code.description + "<Enter>")
    #expect(counter.message.contains("Ten wrong codes"))
  }

  @Test("Without a member issuing says to find one")
  func nobody() throws {
    let counter = try Counter()
    try counter.press("<F4><C-n>")
    #expect(counter.message.contains("Choose a member first"))
  }

  @Test("C2: wrong codes count within a minute only")
  func counting() {
    var codes = WrongCodes()
    for second in 0..<9 { codes.note(at: Instant(seconds: second * 10)) }
    #expect(codes.pausedUntil(Instant(seconds: 90)) == nil)
    for second in 0..<10 { codes.note(at: Instant(seconds: 1_000 + second)) }
    #expect(codes.pausedUntil(Instant(seconds: 1_010)) == Instant(seconds: 1_069))
    #expect(codes.pausedUntil(Instant(seconds: 1_069)) == nil)
  }
}
