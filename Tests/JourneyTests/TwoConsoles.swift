import Ledger
import Shop
import Testing

@Suite("Two consoles on one folder", .serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct TwoConsoles {
  @Test("What one counter sells the other sees without a key")
  func seeEachOther() throws {
    let demo = try DemoFolder()
    let ledger = try DemoFolder.open(demo.shop)
    let points = try #require(ledger.state.account(demo.member)).balance(on: ledger.today)
    let one = try Tmux(["--data", demo.shop, "--lang", "en", "--counter", "one"])
    try one.see("10Menu")
    try one.type(demo.tail)
    try one.see(demo.name)
    try one.press("Enter")
    try one.see("3Order")
    let sold = try Program.run([
      "order", "add", "--data", demo.shop, "--member", demo.member.description, "--item", demo.products[0].sku.text,
      "--counter", "two", "--json",
    ])
    try #require(sold.status == 0, "\(sold.errors)")
    let after = try DemoFolder.open(demo.shop)
    let earned = try #require(after.state.account(demo.member)).balance(on: after.today)
    #expect(earned > points)
    let shown = String(earned.count)
    try one.wait("\(shown) points") { $0.replacing(",", with: "").contains(shown) }
    try one.press("C-q")
    try one.see("[ended 0]")
  }
}
