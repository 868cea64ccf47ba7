import ArgumentParser
import Console
import Ledger
import Shop

/// `draw`: winners by lot, with a seed by which anyone can draw again (S40).
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Enter members for a draw, hold it, and work it out again.",
    subcommands: [DrawListCommand.self, DrawEnterCommand.self, DrawRunCommand.self, DrawCheckCommand.self])
}

/// `draw list`: prints `[{"code","title","winners","held","members","seed","won":[ID…]}]`, the last three once held.
struct DrawListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List draws and who won.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let state = try session.openForReading().state
    let held = Dictionary(state.globals.draws.map { ($0.draw, $0) }) { first, _ in first }
    let json = state.settings.promotions.draws.map { plan -> JSONValue in
      let held = held[plan.code]
      return [
        "code": .text(plan.code), "title": .string(session.words.name(plan.title)), "winners": .integer(plan.winners),
        "held": .optional(held) { .day($0.day) }, "members": held.map { .integer($0.members) },
        "seed": held.map { .string($0.seed) }, "won": held.map { .array($0.winners.map { .text($0) }) },
      ]
    }
    session.print(.array(json)) { words in
      var table = TextTable()
      for plan in state.settings.promotions.draws {
        table.add([
          plan.code.text, words.name(plan.title), "\(plan.winners)", held[plan.code].map { words.day($0.day) } ?? "",
        ])
      }
      return table.text
    }
  }
}

/// `draw enter`: puts a member's name into the hat; prints `{"draw","member"}`.
struct DrawEnterCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "enter", abstract: "Enter a member for a draw.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Argument(help: "The draw's code.")
  var draw: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let entry = DrawEntry(member: try session.account(member).id, draw: DrawCode(draw))
    _ = try session.submit(.enterDraw(entry))
    session.print(["draw": .text(entry.draw), "member": .text(entry.member)]) { $0.pick("Entered", "已报名") }
  }
}

/// `draw run`: a manager draws the winners, once; prints
/// `{"draw","seed","members","winners":[{"member","coupon"}]}`, the winners in the order in which they were drawn.
struct DrawRunCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: "Draw the winners, once.")

  @Argument(help: "The draw's code.")
  var draw: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let receipt = try session.submit(.holdDraw(DrawCode(draw)))
    var coupons: [PersonID: CouponCode] = [:]
    for case .couponIssued(let coupon) in receipt.events { coupons[coupon.owner] = coupon.code }
    for case .drawHeld(let held) in receipt.events {
      session.print([
        "draw": .text(held.draw), "seed": .string(held.seed), "members": .integer(held.members),
        "winners": .array(
          held.winners.map { ["member": .text($0), "coupon": .optional(coupons[$0]) { .text($0) }] }),
      ]) { words in
        var table = TextTable()
        for winner in held.winners {
          table.add([winner.description, coupons[winner]?.description ?? ""])
        }
        return table.text
      }
    }
  }
}

/// `draw check`: works the draw out again from its seed and the members written down with it; prints
/// `{"draw","ok","seed","members","winners":[ID…]}`, with status 1 where the winners are others.
struct DrawCheckCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Work a draw out again from its seed.")

  @Argument(help: "The draw's code.")
  var draw: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let code = DrawCode(draw)
    guard let held = ledger.state.globals.draws.first(where: { $0.draw == code }) else {
      throw Problem.refused(.unknownDraw(code))
    }
    let events = held.command.flatMap { ledger.facts(of: $0)?.events } ?? []
    let isRight = held.isConfirmed(by: events)
    session.print([
      "draw": .text(held.draw), "ok": .bool(isRight), "seed": .string(held.seed), "members": .integer(held.members),
      "winners": .array(held.winners.map { .text($0) }),
    ]) { words in
      isRight
        ? words.pick(
          "The same \(held.winners.count) of \(held.members) win again with seed \(held.seed)",
          "用种子 \(held.seed) 重算，\(held.members)人中仍是这\(held.winners.count)位")
        : words.pick("Other members would win: the draw was tampered with", "重算结果不同：抽奖记录被改动过")
    }
    if !isRight { session.end(with: .refused) }
  }
}
