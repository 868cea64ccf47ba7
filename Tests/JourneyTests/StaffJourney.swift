import Ledger
import Shop
import Testing

@Suite(
  "Staff at the counter, in a real terminal", .serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct StaffJourney {
  @Test("H2: wrong PINs lock a name and no other; locked by key the order stays open, and another goes on with it")
  func signIn() throws {
    let demo = try DemoFolder()
    for (name, pin) in [("owner", "881234"), ("mei", "8812"), ("jun", "9913")] {
      let set = try Program.run(["staff", "pin", name, "--data", demo.shop], input: "\(pin)\n")
      try #require(set.status == 0, "\(set.errors)")
    }
    let window = try Tmux(["--data", demo.shop, "--lang", "en"])
    try window.see("Who is there?")
    func enter(_ pin: String) throws {
      try window.type(pin)
      try window.press("Enter")
    }
    func choose(_ name: String, _ pin: String) throws {
      if try !window.screen().contains("Who is there?") { try window.press("Escape") }
      try window.see("Who is there?")
      try window.press(name)
      try window.see("▸ \(name)")
      try window.press("Enter")
      try window.see("PIN")
      try enter(pin)
    }
    try choose("jun", "0000")
    for left in (1...4).reversed() {
      try window.see(left == 1 ? "1 try" : "\(left) tries")
      try enter("0000")
    }
    try window.wait("the seconds of the lock") { $0.contains(/\b[0-9]+ s\b/) }
    // Nobody comes in by that name now, not even with the right PIN.
    try window.press("9", "9", "1", "3", "Enter")
    #expect(try !window.screen().contains("10Menu"))

    try choose("mei", "8812")
    try window.see("10Menu")
    try window.press("F3")
    try window.type(demo.products[0].sku.text)
    let product = demo.products[0].name[.english]
    try window.see(product)
    try window.press("Enter")
    try window.wait("the line") { !$0.contains(demo.products[0].sku.text) && $0.contains(product) }

    try window.press("F12")
    try window.wait("the closed screen") { !$0.contains(product) && $0.contains("PIN") }
    try choose("owner", "881234")
    try window.see(product)
    try window.press("C-q")
    try window.see("Leave without saving")
    try window.press("Right", "Enter")
    try window.see("[ended 0]")
    let check = try Program.run(["check", "--deep", "--data", demo.shop])
    #expect(check.status == 0, "\(check.output)")
  }

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
