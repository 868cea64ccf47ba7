import ArgumentParser
import Console
import Ledger
import Shop

/// `feedback`: scores of orders (S79), complaints (S75) and wishes (S80).
struct FeedbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback", abstract: "Write down scores, complaints and wishes, and see to them.",
    subcommands: [
      FeedbackScoreCommand.self, FeedbackComplainCommand.self, FeedbackWishCommand.self, FeedbackListCommand.self,
      FeedbackAnswerCommand.self, FeedbackDoneCommand.self, FeedbackReopenCommand.self, FeedbackAssignCommand.self,
    ])
}

/// `feedback score ORDER N [--reason CODE]`: `{"order","score","reason","on","by"}`. A later score corrects an earlier one.
struct FeedbackScoreCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Write down what a customer thought of an order, from 1 to 5.")

  @Argument(help: "The order: id or number.")
  var order: String
  @Argument(help: "1 to 5.")
  var score: Int
  @Option(help: "Why, as one of the settings' reasons.")
  var reason: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let request = ScoreRequest(
      order: try session.order(order).id, score: score, reason: reason.map { FeedbackReasonCode($0) })
    for case .orderScored(let fact) in try session.submit(.giveScore(request)).events {
      let json: JSONValue = [
        "order": .text(fact.order), "score": .integer(fact.score.score),
        "reason": .optional(fact.score.reason) { .text($0) }, "on": .day(fact.score.day),
        "by": .string(fact.score.by),
      ]
      session.print(json) { words in words.pick("\(fact.score.score) of 5", "\(fact.score.score)分") }
    }
  }
}

/// What a complaint or a wish is told by.
struct FeedbackOptions: ParsableArguments {
  @Option(help: "Who says it: id, card or phone.")
  var member: String
  @Option(help: "What it is about, as one of the settings' themes.")
  var about: String
  @Option(help: "What they say; it goes into their file.")
  var text: String
  @Option(help: "The order it is about: id or number.")
  var order: String?
  @Option(help: "Who sees to it; who writes it down where nobody is named.")
  var owner: String?
  @Option(help: "By when; as the settings say where no day is named.")
  var due: String?

  func submit(_ kind: FeedbackKind, in session: Session) throws {
    let wish = FeedbackWish(
      member: try session.account(member).id, kind: kind, theme: FeedbackThemeCode(about), text: text,
      order: try order.map { try session.order($0).id }, owner: owner,
      due: try due.map { try session.day($0, option: "--due") })
    session.printTicket(try session.submit(.takeFeedback(wish)).events)
  }
}

/// `feedback complain --member ID --about CODE --text … [--order ID] [--owner NAME] [--due DAY]`: `{"ticket","member",
/// "kind","theme","state","owner","due","order","remedy","remedyOrder","coupon"}`. What was done a short while ago is opened
/// again: its state is then `reopened`.
struct FeedbackComplainCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "complain", abstract: "Take down a complaint.")

  @OptionGroup var options: FeedbackOptions
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try options.submit(.complaint, in: session) }
}

/// `feedback wish`, as `feedback complain`: something that they would like to be otherwise.
struct FeedbackWishCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "wish", abstract: "Take down a wish.")

  @OptionGroup var options: FeedbackOptions
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try options.submit(.wish, in: session) }
}
