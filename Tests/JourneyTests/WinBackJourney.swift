import Foundation
import Ledger
import Shop
import Testing

@Suite(
  "Winning back, with the real program in a real terminal", .serialized,
  .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct WinBackJourney {
  /// What the manager reads on the way.
  private struct Signs {
    var list: String
    var message: String
    var sent: String

    static let english = Signs(list: "at stake", message: "Enter Copy", sent: "Marked as sent")
    static let chinese = Signs(list: "可能流失", message: "回车 复制", sent: "已记为发出")
  }

  @Test(
    "S110, S109: a manager works ten lapsed members from list to logged contact by keyboard",
    arguments: Language.allCases)
  func ten(language: Language) throws {
    let signs = language == .english ? Signs.english : Signs.chinese
    let demo = try DemoFolder()
    let noon = try DemoFolder.open(demo.shop).today.description + "T03:00:00Z"
    let environment = ["PERENNIAL_NOW": noon]
    let first = try befriend(demo, at: noon, environment)
    let before = try contacted(demo).count

    let window = try Tmux(["--data", demo.shop, "--lang", language.rawValue], environment: environment)
    try window.see("10")
    try window.press("F7")
    try window.see(signs.list)
    for _ in 0..<first {
      let shown = try window.screen()
      try window.press("Down")
      try window.wait("the next row") { $0 != shown }
    }
    try window.press("Enter")
    try window.see(signs.message)
    for number in 1...10 {
      try window.press("Enter")
      try window.see(signs.sent)
      try window.wait("contact \(number) on file") { _ in try contacted(demo).count == before + number }
      guard number < 10 else { break }
      try window.press("Enter")
      try window.wait("the next person") { !$0.contains(signs.sent) && $0.contains(signs.message) }
    }
    try window.press("C-q")
    try window.see("[ended 0]")

    let cases = try contacted(demo)
    #expect(cases.allSatisfy { !$0.isHeldOut && $0.contacted != nil && !$0.plan.owner.isEmpty })
    let check = try Program.run(["check", "--data", demo.shop, "--json"], environment: environment)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }

  /// Gives the first of the list leave to be written to.
  ///
  /// - Returns: The place of the first who may be written to now and is not kept back to compare.
  private func befriend(_ demo: DemoFolder, at noon: String, _ environment: [String: String]) throws -> Int {
    let list = try Program.run(["lapsed", "--limit", "24", "--data", demo.shop, "--json"], environment: environment)
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
    try #require(rows.count >= 20, "the example shop has too few lapsed members")
    let ids = rows.compactMap { ($0["id"] as? String).flatMap { PersonID($0) } }
    for id in ids {
      let edited = try Program.run(
        [
          "member", "edit", id.description, "--remark", "R\(id.description.suffix(4))", "--consent", "wechat", "--data",
          demo.shop,
        ], environment: environment)
      try #require(edited.status == 0, "\(edited.errors)")
    }
    let ledger = try DemoFolder.open(demo.shop)
    let state = ledger.state
    let rule = ContactRule(state, at: try #require(Instant(noon)), on: ledger.today)
    let draw = HoldOutDraw(
      share: state.settings.winBack.holdOut, round: WinBackSettings.round(of: ledger.today))
    let place = ids.firstIndex { id in
      guard let person = ledger.person(id), !draw.holds(id) else { return false }
      return (try? rule.channel(ContactProfile(person), state.account(id), for: .winBack)) != nil
    }
    return try #require(place)
  }

  /// Cases in which a message was sent.
  private func contacted(_ demo: DemoFolder) throws -> [WinBackCase] {
    try DemoFolder.open(demo.shop).state.openCases().map(\.winBack).filter { $0.state == .contacted }
  }
}
