import ArgumentParser
import Console
import Glibc
import Ledger
import Shop
import Starter

/// `init`: makes a shop with what its trade begins with.
struct InitCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a shop with a starter catalogue, programme and coupons.")

  @Option(help: "florist, boutique or perfumery.")
  var kind = "florist"
  @Option(help: "The currency, for ever.")
  var currency = "CNY"
  @Option(help: "The time zone, for ever.")
  var timezone = "Asia/Shanghai"
  @Option(help: "What is over the door.")
  var name: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let words = try ShopWords(kind: kind, currency: currency, timezone: timezone, name: name)
    let opening = words.opening(language: session.words.language, on: try session.today(in: words.timezone))
    session.adopt(try session.create(in: session.folder, opening, clock: try session.clock()))
    session.print(["shop": .string(session.folder)]) { words in
      words.pick("A shop was made in \(session.folder)", "已在 \(session.folder) 开店")
    }
  }
}

/// What a new shop is to be, read from the command line.
struct ShopWords {
  let kind: ShopTrade
  let currency: Currency
  let timezone: String
  let name: LocalizedText?

  init(kind: String, currency: String = "CNY", timezone: String = "Asia/Shanghai", name: String? = nil) throws {
    guard let trade = ShopTrade(rawValue: kind) else {
      throw Problem.usage(.value(option: "--kind", text: kind, expected: .trade))
    }
    guard let money = Currency(code: currency) else {
      throw Problem.usage(.value(option: "--currency", text: currency, expected: .currency))
    }
    guard ShopZone(timezone) != nil else {
      throw Problem.usage(.value(option: "--timezone", text: timezone, expected: .timeZone))
    }
    self.kind = trade
    self.currency = money
    self.timezone = timezone
    self.name = try name.map { LocalizedText(try PersonName.checked($0)) }
  }

  /// - Parameter day: The day it opens, for what is new by then; `nil` for a shop that has been open for long.
  func opening(language: Language, on day: Day? = nil) -> OpenShop {
    var generator = SystemRandomNumberGenerator()
    return opening(language: language, on: day, using: &generator)
  }

  /// - Parameter generator: The source of the shop's id.
  func opening(
    language: Language, on day: Day? = nil, using generator: inout some RandomNumberGenerator
  ) -> OpenShop {
    Starter.shop(
      kind: kind, name: name, currency: currency, timeZone: timezone, language: language, day: day,
      id: ShopID(using: &generator))
  }
}

extension Session {
  /// The business day in a time zone; `nil` for one that is not known.
  func today(in timeZone: String) throws -> Day? { try ShopZone(timeZone)?.businessDay(of: clock().now) }

  /// Makes a shop in `folder`.
  ///
  /// - Parameter staff: Who works there besides the owner.
  func create(
    in folder: String, _ opening: OpenShop, clock: any ShopClock, staff: [Actor] = []
  ) throws -> Ledger {
    var generator = SystemRandomNumberGenerator()
    let others = staff.filter { $0.name != Roster.owner }.map {
      StaffMember(id: StaffID(using: &generator), name: $0.name, role: $0.role)
    }
    do throws(LedgerError) {
      return try Ledger.create(
        PosixFileSystem(), folder: folder, opening: opening, clock: clock, counter: counter, user: getuid(),
        staff: others)
    } catch {
      throw Problem.opening(error)
    }
  }
}
