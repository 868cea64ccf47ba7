import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `suggest`: what to say to one customer (S60-S68).
///
/// Prints `[{"items":[SKU…],"title","price","reason","set","parts":[{"sku","title","quantity","price","slot","owned"}],
/// "why":{"reasons":[…],"score","terms":[{"term","name","value","weight","adds"}]}}]`: `price` is the sum of the parts, `owned`
/// the day on which they bought a piece that they have at home (it costs nothing and is not among the items), `set` what it
/// was made up as or null, `adds` = value x weight. With `--scenario` or `--sets` whole sets, else single products.
/// With `--for` of a receiver on file `recall` is their next date: `{"title","on","callBy","last":{"on","items","total"}}`.
struct SuggestCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Suggest what to offer a customer, with the reason to say.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Option(help: "What it is for; the next date on file unless told.")
  var occasion: String?
  @Option(help: "At most this much.")
  var budget: String?
  @Option(name: .customLong("for"), help: "The receiver, an id or a name on file; or who it is: mother, colleague.")
  var receiver: String?
  @Option(help: "Whole sets for work, date, casual, travel, office, dating or home.")
  var scenario: String?
  @Flag(help: "Whole sets: bouquet with card and vase, outfits, scents, bundles.")
  var sets = false
  @Flag(help: "Everything that fits, not three.")
  var all = false
  @Flag(help: "Show what each score is made of.")
  var why = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let request = try request(session, ledger)
    let suggestions =
      sets || scenario != nil
      ? SetIdeas.make(request, state: ledger.state, on: ledger.today)
      : Suggestions.make(request, state: ledger.state, on: ledger.today)
    let recall = recall(request, ledger)
    let json = suggestions.map {
      $0.json(session.words, state: ledger.state, today: ledger.today, recall: recall)
    }
    session.print(.array(json)) { words in
      var table = TextTable()
      if let recall { table.add([words.recall(recall, today: ledger.today)]) }
      for suggestion in suggestions {
        table.add([
          words.name(suggestion.title), words.money(suggestion.price),
          words.reason(suggestion.reason, today: ledger.today),
        ])
        guard why else { continue }
        for reason in suggestion.more { table.add(["", "", words.reason(reason, today: ledger.today)]) }
        for term in suggestion.terms.list { table.add(["", term.contribution.signed, words.name(of: term.kind)]) }
      }
      return table.text
    }
  }

  /// What that receiver was given last time, where `--for` names one on file (D01).
  private func recall(_ request: SuggestionRequest, _ ledger: Ledger) -> DueDate? {
    guard let receiver = request.receiver, let person = request.person else { return nil }
    let dates = DueDates.of(person, state: ledger.state, on: ledger.today).filter { $0.receiver == receiver }
    return dates.first { request.occasion == nil || $0.occasion == request.occasion }
  }

  private func request(_ session: Session, _ ledger: Ledger) throws -> SuggestionRequest {
    let id = try session.person(person)
    let file = ledger.person(id)
    var request = SuggestionRequest(account: ledger.state.account(id), person: file, limit: all ? nil : 3)
    request.occasion = occasion.map { OccasionCode($0) }
    request.budget = try budget.map { try session.amount($0, option: "--budget") }
    request.scenario = scenario
    if let receiver {
      let known = file?.receivers.first { $0.id.description == receiver || $0.name == receiver }
      request.receiver = known?.id
      if known == nil {
        guard let relation = Relation(receiver) else { throw Problem.refused(.unknownReceiver) }
        request.relation = relation
      }
    }
    return request
  }
}

extension Suggestion {
  func json(_ words: Words, state: ShopState, today: Day, recall: DueDate? = nil) -> JSONValue {
    [
      "items": .array(items.map { .text($0) }), "title": .string(words.name(title)), "price": .money(price),
      "reason": .string(words.reason(reason, today: today)), "set": .optional(set) { .string($0.name) },
      "parts": .array(parts.map { $0.json(words) }), "recall": .optional(recall) { $0.recallJSON(words) },
      "why": [
        "reasons": .array(more.map { .string(words.reason($0, today: today)) }), "score": .share(terms.score),
        "terms": .array(terms.list.map { $0.json(words) }),
      ],
    ]
  }
}

extension SuggestionPart {
  fileprivate func json(_ words: Words) -> JSONValue {
    [
      "sku": .text(sku), "title": .string(words.name(name)), "quantity": .integer(quantity), "price": .money(price),
      "slot": .optional(slot) { .text($0) }, "owned": .optional(owned) { .day($0) },
    ]
  }
}

extension SuggestionTerm {
  fileprivate func json(_ words: Words) -> JSONValue {
    [
      "term": .string(kind.rawValue), "name": .string(words.name(of: kind)), "value": .share(value),
      "weight": .share(weight), "adds": .share(contribution),
    ]
  }
}

extension SetName {
  /// The plan's code, `transition:summer-autumn`, `bundle:CODE`.
  fileprivate var name: String {
    switch self {
    case .plan(let code): code.text
    case .transition(let from, let to): "transition:\(from.rawValue)-\(to.rawValue)"
    case .bundle(let code): "bundle:\(code)"
    case .advised(let day): "advised:\(day)"
    }
  }
}

extension JSONValue {
  /// With four digits: more would claim what nobody knows.
  fileprivate static func share(_ value: Double) -> JSONValue { .double((value * 10_000).rounded() / 10_000) }
}

extension Double {
  /// `+.123`
  fileprivate var signed: String {
    let thousandths = Int((self * 1_000).rounded())
    let digits = String(thousandths.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return (thousandths < 0 ? "-" : "+") + padded.dropLast(3) + "." + padded.suffix(3)
  }
}
