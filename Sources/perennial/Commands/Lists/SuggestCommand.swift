import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `suggest`: what to say to one customer.
struct SuggestCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Suggest what to offer a customer, with the reason to say.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Option(help: "What it is for; the next date on file unless told.")
  var occasion: String?
  @Option(help: "At most this much.")
  var budget: String?
  @Option(name: .customLong("for"), help: "The receiver: an id or a name on file.")
  var receiver: String?
  @Flag(help: "Everything that fits, not three.")
  var all = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let id = try session.person(person)
    let file = ledger.person(id)
    var request = SuggestionRequest(account: ledger.state.account(id), person: file, limit: all ? nil : 3)
    request.occasion = occasion.map { OccasionCode($0) }
    request.budget = try budget.map { try session.amount($0, option: "--budget") }
    request.receiver = try receiver.map { text in
      let known = file?.receivers.first { $0.id.description == text || $0.name == text }
      guard let known else { throw Problem.refused(.unknownReceiver) }
      return known.id
    }
    let suggestions = Suggestions.make(request, state: ledger.state, on: ledger.today)
    let json = suggestions.map { $0.json(session.words, state: ledger.state, today: ledger.today) }
    session.print(.array(json)) { words in
      var table = TextTable()
      for suggestion in suggestions {
        table.add([
          words.name(suggestion.title), words.money(suggestion.price),
          words.reason(suggestion.reason, today: ledger.today),
        ])
      }
      return table.text
    }
  }
}

extension Suggestion {
  func json(_ words: Words, state: ShopState, today: Day) -> JSONValue {
    [
      "items": .array(items.map { .text($0) }), "title": .string(words.name(title)), "price": .money(price),
      "reason": .string(words.reason(reason, today: today)),
    ]
  }
}
