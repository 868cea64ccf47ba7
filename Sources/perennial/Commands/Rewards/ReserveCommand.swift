import ArgumentParser
import Console
import Ledger
import Shop

/// `reserve`: scarce pieces kept for members until a moment, and the pre-order book (S19).
struct ReserveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reserve", abstract: "Keep scarce pieces for members.",
    subcommands: [
      ReserveAddCommand.self, ReserveListCommand.self, ReserveKeepCommand.self, ReserveReleaseCommand.self,
    ])
}

/// `reserve add`: prints `{"id","member","sku","quantity","until","waits"}`.
struct ReserveAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Keep pieces for a member.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Argument(help: "The product.")
  var sku: String
  @Argument(help: "Pieces.")
  var count: Int = 1
  @Option(help: "Until the end of a day, 2026-02-14, or a moment, 2026-02-14T18:00.")
  var until: String
  @Flag(help: "They have not come yet: into the pre-order book.")
  var wait = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    guard let moment = try session.open().state.moment(until) else {
      throw Problem.usage(.value(option: "--until", text: until, expected: .day))
    }
    let wish = ReservationWish(
      member: try session.account(member).id, sku: SKU(sku), quantity: count, until: moment, waits: wait)
    let receipt = try session.submit(.reserve(wish))
    session.printReservation(in: receipt.events)
  }
}

/// `reserve list`: what stands, the highest tier first, then the earliest; prints an array of what `reserve add` prints.
struct ReserveListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List what is kept and wished for.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let rows = ledger.state.reservations(at: ledger.now, on: ledger.today)
    session.print(.array(rows.map(\.json))) { words in
      var table = TextTable()
      for row in rows {
        table.add([
          row.id.description, ledger.person(row.account)?.name ?? "", row.sku.text, "x\(row.left)",
          row.waits ? words.pick("waits", "等到货") : words.moment(row.until, ledger.state),
        ])
      }
      return table.text
    }
  }
}

/// `reserve keep`: pieces have come, and a wish of the pre-order book becomes a hold; prints what `reserve add` prints.
struct ReserveKeepCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "keep", abstract: "Put pre-ordered pieces aside.")

  @Argument(help: "The id: see reserve list.")
  var id: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let receipt = try session.submit(.keepReservation(try session.reservation(id)))
    session.printReservation(in: receipt.events)
  }
}

/// `reserve release`: others may have them again; prints what `reserve add` prints.
struct ReserveReleaseCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "release", abstract: "Let others have the pieces.")

  @Argument(help: "The id: see reserve list.")
  var id: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let receipt = try session.submit(.releaseReservation(try session.reservation(id)))
    session.printReservation(in: receipt.events)
  }
}

extension Session {
  fileprivate func reservation(_ text: String) throws -> ReservationID {
    guard let id = ReservationID(text) else { throw Problem.refused(.unknownReservation) }
    return id
  }

  fileprivate func printReservation(in events: [Event]) {
    for event in events {
      switch event {
      case .reserved(let reservation): print(reservation.json) { $0.line(reservation) }
      case .reservationReleased(let fact): print(fact.reservation.json) { $0.pick("Released", "已释放") }
      default: continue
      }
    }
  }
}

extension Reservation {
  fileprivate var json: JSONValue {
    [
      "id": .text(id), "member": .text(account), "sku": .text(sku), "quantity": .integer(left), "until": .text(until),
      "waits": .bool(waits),
    ]
  }
}

extension Words {
  fileprivate func line(_ reservation: Reservation) -> String {
    let what = "\(reservation.sku) x\(reservation.left)  \(reservation.id)"
    return reservation.waits ? pick("Wished for: \(what)", "已登记预订：\(what)") : pick("Kept: \(what)", "已留货：\(what)")
  }

  fileprivate func moment(_ instant: Instant, _ state: ShopState) -> String {
    let (day, time) = state.wallClock(instant)
    return self.day(day) + " " + time
  }
}
