import Shop
import Terminal

/// "This year membership saved you 312 and earned 480 points" (S133), with the lines it adds up from.
public struct Statement {
  let account: Account
  let name: String
  let today: Day
  let words: Words

  public init(account: Account, name: String, today: Day, words: Words) {
    self.account = account
    self.name = name
    self.today = today
    self.words = words
  }

  /// The sentence alone, for the card and for messages.
  public var sentence: String { words.statementSentence(account.year(today.year)) }

  /// The whole sheet as it is printed.
  public var text: String { lines.plainText }

  var lines: [ScrollText.Line] {
    let years = account.years.reversed().filter { $0.year != today.year }
    return [ScrollText.Line(text: name, role: .heading), ScrollText.Line(text: sentence)]
      + ([account.year(today.year)] + years).flatMap(lines)
      + account.plans(on: today).flatMap(lines)
  }

  private func lines(of year: YearSummary) -> [ScrollText.Line] {
    var lines = [ScrollText.Line.heading(String(year.year))]
    lines += year.saved.map {
      ScrollText.Line(text: words.savedBy($0), role: .text, figure: words.money($0.amount))
    }
    lines.append(ScrollText.Line(text: words.savedInAll, role: .good, figure: words.money(year.total)))
    lines.append(ScrollText.Line(text: words.pointsEarned, role: .points, figure: words.points(year.earned)))
    return lines
  }

  private func lines(of term: PlanTerm) -> [ScrollText.Line] {
    [
      ScrollText.Line.heading(words.name(term.plan.name)), ScrollText.Line(text: words.planLine(term, today: today)),
      ScrollText.Line(text: words.planWorth(term)),
    ] + term.plan.perks.map { ScrollText.Line(text: words.perkLine($0, term), role: .muted) }
  }
}
