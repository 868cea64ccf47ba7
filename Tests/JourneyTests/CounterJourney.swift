import Ledger
import Shop
import Testing

@Suite(
  "At the counter, with the real program in a real terminal", .serialized,
  .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct CounterJourney {
  /// What the staff read on the way.
  private struct Signs {
    var bar: String
    var card: String
    var pay: String
    var saved: String
    var coupons: String
    var template: String
    var undone: String
    var lapsed: String

    static let english = Signs(
      bar: "10Menu", card: "Receivers", pay: "WeChat", saved: "saved", coupons: "Issue", template: "Thank",
      undone: "withdrawn",
      lapsed: "at stake")
    static let chinese = Signs(
      bar: "10菜单", card: "收礼人", pay: "微信", saved: "已保存", coupons: "发券", template: "感谢", undone: "已作废",
      lapsed: "可能流失")
  }

  @Test(
    "Find by the last four digits, sell two things with the proposed coupon, issue a coupon, undo it, open Lapsed",
    arguments: Language.allCases)
  func sell(language: Language) throws {
    let signs = language == .english ? Signs.english : .chinese
    let demo = try DemoFolder()
    let window = try Tmux(["--data", demo.shop, "--lang", language.rawValue])
    try window.see(signs.bar)
    try window.type(demo.tail)
    try window.see(demo.name)
    try window.press("Enter")
    try window.see(signs.card)

    try window.press("F3")
    for product in demo.products {
      try window.type(product.sku.text)
      try window.see(product.name[language])
      try window.press("Enter")
      try window.wait("the line") { !$0.contains(product.sku.text) }
    }
    try window.press("Enter")
    try window.see(signs.pay)
    try window.press("Enter")
    try window.see(signs.saved)
    let sold = try DemoFolder.open(demo.shop).state
    #expect(sold.globals.orders == demo.orders + 1)
    let order = try #require(sold.account(demo.member)?.purchases.last.flatMap { sold.order($0.order) })
    #expect(order.lines.count >= 2)
    #expect(!order.coupons.isEmpty)

    let before = try #require(sold.account(demo.member)).coupons.count
    try window.press("F4")
    try window.see(signs.coupons)
    try window.press("C-n")
    try window.see(signs.template)
    try window.press("Enter")
    try window.wait("a coupon more") { _ in try coupons(demo).count == before + 1 }
    try window.press("F9")
    try window.wait("the coupon withdrawn") { _ in try coupons(demo).last?.state == .withdrawn }

    try window.press("F7")
    try window.see(signs.lapsed)
    try window.press("C-q")
    try window.see("[ended 0]")
    let check = try Program.run(["check", "--data", demo.shop, "--json"])
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }

  private func coupons(_ demo: DemoFolder) throws -> [Coupon] {
    let state = try DemoFolder.open(demo.shop).state
    return (state.account(demo.member)?.coupons ?? []).compactMap { state.coupon($0) }
  }

  @Test("A terminal of 20 columns asks for room, and the screen is whole again when there is some")
  func small() throws {
    let demo = try DemoFolder()
    let window = try Tmux(["--data", demo.shop, "--lang", "en"], columns: 20, rows: 5)
    try window.see("enlarge")
    try window.resize(columns: 80, rows: 24)
    try window.see("10Menu")
    try window.press("C-q")
    try window.see("[ended 0]")
  }

  @Test("An unknown terminal falls back, a dumb one is refused in a sentence")
  func terminals() throws {
    let demo = try DemoFolder()
    let window = try Tmux(
      ["--data", demo.shop, "--lang", "en"], environment: ["TERM": "no-such-terminal"])
    try window.see("10Menu")
    try window.press("C-q")
    try window.see("[ended 0]")
    let piped = try Program.run(["--data", demo.shop, "--lang", "en"])
    #expect(piped.status != 0)
    #expect(piped.errors.contains("terminal"))
  }

  @Test("A first start asks five things and ends on Find")
  func firstStart() throws {
    let folder = TemporaryFolder.make("first") + "/shop"
    let window = try Tmux(["--data", folder, "--lang", "en"])
    try window.see("Time zone")
    try window.type("Rosy")
    try window.press("Enter", "Enter")
    try window.type("CNY")
    try window.press("Enter", "Enter")
    try window.see("Enter Open")
    try window.see("No members yet")
    let ledger = try DemoFolder.open(folder)
    #expect(ledger.state.settings.name.english == "Rosy")
    #expect(ledger.state.catalogue.products.count >= 60)
    try window.press("C-q")
    try window.see("[ended 0]")
  }
}
