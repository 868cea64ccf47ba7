import Console
import Ledger
import Shop

/// Says on standard error why there is no result.
struct Reporter {
  var language: Language
  var currency = Currency.cny
  var asJSON: Bool

  private var words: Words { Words(language: language, currency: currency) }

  func report(_ problem: Problem) {
    let sentence = words.sentence(for: problem)
    guard asJSON else {
      if case .usage(.arguments(_, let help)) = problem { return Output.writeError(words.usage(help) + "\n") }
      return Output.writeError(sentence + "\n")
    }
    var fields: [(String, JSONValue?)] = [("code", .string(problem.code)), ("message", .string(sentence))]
    if let seconds = problem.secondsLeft { fields.append(("seconds", .integer(seconds))) }
    let error: JSONValue = ["error": .object(fields)]
    Output.writeError(error.compact + "\n")
  }

  /// Something to know although the command was carried out.
  func warn(_ code: String, _ sentence: String) {
    guard asJSON else { return Output.writeError(sentence + "\n") }
    let warning: JSONValue = ["warning": ["code": .string(code), "message": .string(sentence)]]
    Output.writeError(warning.compact + "\n")
  }
}
