import ArgumentParser
import Console
import Glibc
import Ledger
import Shop
import Starter

/// `demo`: a lively example shop in a temporary folder, and the console on it.
struct DemoCommand: ShopCommand {
  static let name = "demo"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Make a lively example shop and open the console on it.")

  @Option(help: "Where it goes; a temporary folder unless told.")
  var dir: String?
  @Option(help: "florist, boutique or perfumery.")
  var kind = "florist"
  @Flag(name: .customLong("no-console"), help: "Only make it.")
  var noConsole = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let words = try ShopWords(kind: kind)
    let folder = Session.folder(named: try dir ?? TemporaryFolder.make(in: session.environment.temporaryFolder))
    let opening = words.opening(language: session.words.language)
    try session.fill(
      folder, opening, with: DemoShop(), content: "demo \(kind)", opened: DemoShop.openingDay, staff: DemoShop.staff)
    guard noConsole else { return try ConsoleStartUp(session, folder: folder).run() }
    try session.printFilledShop(folder)
  }
}

extension Session {
  /// Makes a shop as it was opened years ago, and its history since.
  func fill(
    _ folder: String, _ opening: OpenShop, with work: some BulkWork, content: String, opened: (Day) -> Day,
    staff: [Actor] = []
  ) throws {
    let clock = try clock()
    guard let zone = ShopZone(opening.timeZone) else { return }
    let first = zone.instant(of: opened(zone.businessDay(of: clock.now)), at: TimeOfDay(minutes: 9 * 60) ?? .midnight)
    _ = try create(in: folder, opening, clock: FixedClock(now: first, isFixed: clock.isFixed), staff: staff)
    use(folder: folder)
    _ = try submit(work, content: content, label: words.pick("Making the shop", "正在生成店铺"), isFirst: true)
  }

  func printFilledShop(_ folder: String) throws {
    let globals = try open().state.globals
    print(["shop": .string(folder), "members": .integer(globals.members), "orders": .integer(globals.orders)]) {
      words in
      words.pick(
        "A shop with \(globals.members) members and \(globals.orders) orders is in \(folder)",
        "\(folder) 里有一家店：\(globals.members) 位会员，\(globals.orders) 张订单")
    }
  }
}

/// A new folder that nobody else can look into.
enum TemporaryFolder {
  static func make(in parent: String, _ prefix: String = "perennial-demo-") throws -> String {
    var template = Array("\(parent)/\(prefix)XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Problem.file(DiskError(.createDirectory, path: parent, kind: .permission))
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
