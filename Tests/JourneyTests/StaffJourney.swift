import Ledger
import Shop
import Testing

@Suite(
  "Staff at the counter, in a real terminal", .serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct StaffJourney {
  @Test("S95: whatever is done in practice, no byte of the shop changes, and the copy is gone afterwards")
  func practice() throws {
    let demo = try DemoFolder()
    let before = FolderBytes(of: demo.shop)
    let temporary = TemporaryFolder.make("practice")
    let window = try Tmux(
      ["practice", "--data", demo.shop, "--lang", "en"], environment: ["TMPDIR": temporary])
    try window.see("10Menu")
    let copy = try #require(FolderBytes(of: temporary).files.keys.first { $0.hasSuffix("/shop/shop.json") })
    let folder = temporary + "/" + copy.dropLast("/shop.json".count)

    // At the counter ...
    try window.type(demo.tail)
    try window.see(demo.name)
    try window.press("Enter")
    try window.see("Receivers")
    try window.press("F3")
    try window.type(demo.products[0].sku.text)
    try window.press("Enter")
    try window.wait("the line") { !$0.contains(demo.products[0].sku.text) }
    try window.press("Enter")
    try window.see("WeChat")
    try window.press("Enter")
    try window.see("saved")
    // ... and by command, on the copy.
    let sold = try DemoFolder.open(folder)
    #expect(sold.state.globals.orders == demo.orders + 1)
    let order = try #require(sold.state.account(demo.member)?.purchases.last).order
    for command in [
      ["order", "refund", order.description], ["member", "add", "--name", "Practice Person"],
      ["settings", "set", "programme.earnPoints", "7"], ["points", demo.member.description, "--adjust", "5"],
      ["member", "erase", demo.member.description, "--yes"],
    ] {
      let run = try Program.run(command + ["--data", folder, "--as", "owner"])
      #expect(run.status == 0, "\(command) \(run.errors)")
    }
    #expect(try DemoFolder.open(folder).state.settings.programme.earnPoints == 7)
    try window.press("C-q")
    try window.see("[ended 0]")
    #expect(FolderBytes(of: demo.shop).differences(from: before).isEmpty)
    #expect(FolderBytes(of: temporary).files.isEmpty)
  }
}
