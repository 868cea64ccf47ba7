import ArgumentParser
import Console
import Ledger
import Shop

/// `feedback answer TICKET [--text …]`: prints the ticket as `feedback complain` does.
struct FeedbackAnswerCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "answer", abstract: "They were answered.")

  @Argument(help: "The complaint or wish.")
  var ticket: String
  @Option(help: "What was said; it goes into their file.")
  var text = ""
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let step = FeedbackStep(try session.ticket(ticket), to: .answered, text: text)
    session.printTicket(try session.submit(.moveFeedback(step)).events)
  }
}

/// `feedback done TICKET [--text …] [--remedy refund|remake|coupon|apology] [--order ID] [--coupon CODE]`: prints the ticket
/// as `feedback complain` does. A wish is done with what was done.
struct FeedbackDoneCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "done", abstract: "It is done.")

  @Argument(help: "The complaint or wish.")
  var ticket: String
  @Option(help: "What was done; it goes into their file.")
  var text = ""
  @Option(help: "What made up for it: refund, remake, coupon or apology.")
  var remedy: String?
  @Option(help: "The order that was refunded or made again: id or number.")
  var order: String?
  @Option(help: "The coupon that made up for it.")
  var coupon: String?
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if let remedy, Remedy(rawValue: remedy) == nil {
      throw ValidationError("--remedy is one of \(Remedy.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  func run(in session: Session) throws {
    let step = FeedbackStep(
      try session.ticket(ticket), to: .done, text: text, remedy: remedy.flatMap { Remedy(rawValue: $0) },
      order: try order.map { try session.order($0).id }, coupon: try coupon.map { try session.couponCode($0) })
    session.printTicket(try session.submit(.moveFeedback(step)).events)
  }
}

/// `feedback reopen TICKET [--text …]`: prints the ticket as `feedback complain` does.
struct FeedbackReopenCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "reopen", abstract: "It came up again.")

  @Argument(help: "The complaint or wish.")
  var ticket: String
  @Option(help: "What is wrong now; it goes into their file.")
  var text = ""
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let step = FeedbackStep(try session.ticket(ticket), to: .reopened, text: text)
    session.printTicket(try session.submit(.moveFeedback(step)).events)
  }
}

/// `feedback assign TICKET [--owner NAME] [--due DAY]`: prints the ticket as `feedback complain` does.
struct FeedbackAssignCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "assign", abstract: "Who sees to it, and by when.")

  @Argument(help: "The complaint or wish.")
  var ticket: String
  @Option(help: "Who sees to it.")
  var owner: String?
  @Option(help: "By when.")
  var due: String?
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if owner == nil, due == nil { throw ValidationError("Name an owner or a day.") }
  }

  func run(in session: Session) throws {
    let plan = FeedbackPlan(
      try session.ticket(ticket), owner: owner, due: try due.map { try session.day($0, option: "--due") })
    session.printTicket(try session.submit(.planFeedback(plan)).events)
  }
}
