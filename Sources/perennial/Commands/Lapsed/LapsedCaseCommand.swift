import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `lapsed case`: attempts to win members back, and what became of them (S110).
struct LapsedCaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Take members up and say what became of it.",
    subcommands: [
      CaseListCommand.self, CaseOpenCommand.self, CaseContactedCommand.self, CaseRepliedCommand.self,
      CaseReturnedCommand.self, CaseLostCommand.self, CaseSnoozeCommand.self, CaseReasonCommand.self,
      CaseAssignCommand.self,
    ])
}

/// `lapsed case list [--member ID]`: everyone's open cases, the first due first; of a member all. Each as
/// ``JSONValue/winBack(_:of:name:)`` has it.
struct CaseListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Who is being won back.")

  @Option(help: "A member: id, card or phone.")
  var member: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    var rows = ledger.state.openCases()
    if let member {
      let account = try session.account(member)
      rows = account.winBacks.map { (account.id, $0) }
    }
    session.print(
      .array(rows.map { .winBack($0.winBack, of: $0.member, name: ledger.person($0.member)?.name ?? "") })
    ) { words in
      var table = TextTable()
      for (member, winBack) in rows {
        let person = ledger.person(member)
        table.add([
          winBack.plan.deadline.map { words.shortDay($0) } ?? "", person?.name ?? "", words.name(of: winBack.state),
          winBack.plan.owner, words.money(winBack.atStake),
          words.sentence(for: winBack.cause, of: person, in: ledger), "\(member)",
        ])
      }
      return table.text
    }
  }
}

/// `lapsed case open MEMBER [--reason CODE] [--owner NAME] [--by DAY] [--snooze DAY] [--note TEXT] [--campaign CODE]`: takes
/// up somebody who is on one of the lists; the coupon of the plan is issued with it.
struct CaseOpenCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Take up somebody on a list.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Option(help: "moved, price, quality, service, no-need or unknown.")
  var reason: String?
  @Option(help: "The member of staff who sees to it.")
  var owner: String?
  @Option(help: "The day by which it is done.")
  var by: String?
  @Option(help: "Off the lists until this day.")
  var snooze: String?
  @Option(help: "What is to be remembered; it goes into the person's file.")
  var note: String?
  @Option(help: "The campaign it belongs to; the quarter's round where none is named.")
  var campaign: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    try session.require(.lapsedList)
    let id = try session.account(member).id
    let board = try ledger.winBackBoard()
    let row = WinBackList.allCases.lazy.compactMap { board[$0].first { $0.id == id } }.first
    let what = CaseChange.What(
      reason: try session.reason(reason), owner: owner, deadline: try by.map { try session.day($0, option: "--by") },
      snoozed: try snooze.map { try session.day($0, option: "--snooze") }, note: note)
    // Taken up before by the same command: the list has changed since, the answer has not.
    let cause = WinBackCause(.rhythm, on: ledger.today)
    var opening =
      row?.opening(layer: board.layers[id], campaign: campaign.map { CampaignCode($0) })
      ?? CaseOpening(member: id, list: .lapsed, cause: cause)
    opening.change = what
    guard row != nil || globals.id != nil else { throw Problem.refused(.notListed) }
    let texts = [reason, owner, by, snooze, note, campaign].map { $0 ?? "" }
    let receipt = try session.submit(.openCase(opening), content: "lapsed case open \(id) \(texts)")
    session.printCase(receipt.events, ledger)
  }
}

/// What all commands that move a case have: the member, whose open case it is.
protocol CaseStateCommand: ShopCommand {
  static var state: WinBackState { get }
  var member: String { get }
  var why: String? { get }
}

extension CaseStateCommand {
  var why: String? { nil }

  func run(in session: Session) throws {
    let name = try session.caseName(of: member)
    let step = CaseStep(name, to: Self.state, reason: try session.reason(why))
    let receipt = try session.submit(
      .moveCase(step), content: "lapsed case \(Self.state.rawValue) \(name.member) \(why ?? "")")
    session.printCase(receipt.events, try session.open())
  }
}

/// `lapsed case contacted MEMBER`: spoken with at the counter. A message or a call is logged with `contact log`, which moves
/// the case by itself.
struct CaseContactedCommand: CaseStateCommand {
  static let configuration = CommandConfiguration(commandName: "contacted", abstract: "Spoken with at the counter.")
  static let state = WinBackState.contacted

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @OptionGroup var globals: GlobalOptions
}

struct CaseRepliedCommand: CaseStateCommand {
  static let configuration = CommandConfiguration(commandName: "replied", abstract: "They answered.")
  static let state = WinBackState.replied

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @OptionGroup var globals: GlobalOptions
}

/// `lapsed case returned MEMBER`: needs a paid order within the window; as a rule that order has closed the case already.
struct CaseReturnedCommand: CaseStateCommand {
  static let configuration = CommandConfiguration(commandName: "returned", abstract: "They bought again.")
  static let state = WinBackState.returned

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @OptionGroup var globals: GlobalOptions
}

struct CaseLostCommand: CaseStateCommand {
  static let configuration = CommandConfiguration(commandName: "lost", abstract: "They will not come back.")
  static let state = WinBackState.lost

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Option(name: .customLong("reason"), help: "moved, price, quality, service, no-need or unknown.")
  var why: String?
  @OptionGroup var globals: GlobalOptions
}

struct CaseSnoozeCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "snooze", abstract: "Off the lists until another day.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Argument(help: "The day on which it comes up again.")
  var day: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    try session.plan(member, CaseChange.What(snoozed: try session.day(day, option: "DAY")), "snooze \(day)")
  }
}

struct CaseReasonCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "reason", abstract: "Why they stay away, which brings its playbook.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Argument(help: "moved, price, quality, service, no-need or unknown.")
  var reason: String
  @Option(help: "What is to be remembered; it goes into the person's file.")
  var note: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    try session.plan(
      member, CaseChange.What(reason: try session.reason(reason), note: note), "reason \(reason) \(note ?? "")")
  }
}

struct CaseAssignCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "assign", abstract: "Who sees to it, and by when.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Argument(help: "The member of staff.")
  var owner: String
  @Option(help: "The day by which it is done.")
  var by: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let what = CaseChange.What(owner: owner, deadline: try by.map { try session.day($0, option: "--by") })
    try session.plan(member, what, "assign \(owner) \(by ?? "")")
  }
}
