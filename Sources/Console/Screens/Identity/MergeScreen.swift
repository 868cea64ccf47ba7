import Shop
import Terminal

/// Two cards side by side: which one stays, and what they would come to together (I2). Nothing is merged before the
/// question is answered.
struct MergeScreen: Screen {
  private var stays: PersonID
  private var goes: PersonID
  private var cards: (stays: MergeCard, goes: MergeCard)?
  private var outcome: MergeOutcome?
  /// The signs of likeness.
  private var likeness: Likeness?
  private var refusal: Refusal?

  init(_ stays: PersonID, _ goes: PersonID, _ context: Context) {
    self.stays = stays
    self.goes = goes
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    guard let one = context.view.storedPerson(stays), let other = context.view.storedPerson(goes) else {
      cards = nil
      return
    }
    cards = (MergeCard(one, context), MergeCard(other, context))
    likeness = Likeness(DirectoryEntry(one), DirectoryEntry(other))
    let rehearsal = Rehearsal(.merge(goes, into: stays), files: [one, other], context)
    refusal = rehearsal.refusal
    outcome = MergeOutcome(rehearsal, of: one, other, context.today)
  }

  func title(_ context: Context) -> String { context.words.mergeTitle }

  func subject(_ context: Context) -> PersonID? { stays }

  /// Staff have said that these are two people.
  private var areApart: Bool {
    guard let cards else { return false }
    return cards.stays.person.notSame.contains(goes) || cards.goes.person.notSame.contains(stays)
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let missing = cards == nil ? words.noSuchPerson : nil
    let refused = refusal.map { words.sentence(for: $0) }
    return [
      command(.enter, words.mergeKey, help: words.mergeKeyHelp, unavailable: missing ?? refused) { screen, context in
        screen.question(context).map { [.present($0)] } ?? []
      },
      command(.character("s"), words.swapKey, help: words.swapHelp, unavailable: missing) { screen, context in
        (screen.stays, screen.goes) = (screen.goes, screen.stays)
        screen.refresh(context)
        return []
      },
      command(
        .character("n"), areApart ? words.maybeSameKey : words.notSameKey, help: words.notSameHelp,
        unavailable: missing
      ) { screen, _ in screen.tellApart },
      backCommand(context),
    ]
  }

  private func question(_ context: Context) -> QuestionScreen? {
    guard let cards, let outcome else { return nil }
    let words = context.words
    return QuestionScreen(
      words.mergeQuestion(cards.goes.person.name, into: cards.stays.person.name),
      lines: words.together(outcome, context),
      choices: [
        .init(label: words.leaveIt),
        .init(label: words.mergeKey, confirms: "merge"),
      ])
  }

  /// Sets the pair aside as two people; once more takes that back.
  private var tellApart: [Transition] {
    guard let cards else { return [] }
    guard areApart else {
      var person = cards.stays.person
      person.notSame.append(goes)
      return [.submit(.savePerson(person))]
    }
    return [(cards.stays.person, goes), (cards.goes.person, stays)].filter { $0.0.notSame.contains($0.1) }.map {
      var person = $0.0
      let other = $0.1
      person.notSame.removeAll { $0 == other }
      return .submit(.savePerson(person))
    }
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    answer == .confirmed("merge") ? [.submit(.merge(goes, into: stays))] : []
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let toast = Transition.say(context.words.toast(for: result, context))
    guard case .success(let receipt) = result,
      receipt.events.contains(where: { if case .memberMerged = $0 { true } else { false } })
    else { return [toast] }
    return [.replace(.member(stays)), toast]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? { input == .tick ? [] : nil }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let cards else {
      canvas.put(words.noSuchPerson, at: 2, 1, .warning)
      return
    }
    let lines = outcome.map { words.together($0, context) } ?? refusal.map { [words.sentence(for: $0)] } ?? []
    let broken = lines.flatMap { SafeText($0).wrapped(to: canvas.columns - 4) }
    let foot = min(broken.count + 1, canvas.rows / 2)
    canvas.part(rows: canvas.rows - foot) { drawCards(cards.stays, cards.goes, &$0, context) }
    canvas.part(row: canvas.rows - foot) { part in
      part.rule(words.togetherHeading, row: 0, count: likeness.map { words.likeness($0) } ?? "")
      for (row, line) in broken.enumerated() { part.put(line, at: 2, row + 1, refusal == nil ? .text : .warning) }
    }
  }

  private func drawCards(_ stays: MergeCard, _ goes: MergeCard, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let label = 12
    let width = (canvas.columns - label - 6) / 2
    let (left, right) = (label + 2, label + width + 5)
    canvas.put(words.staysLabel, at: left, 0, .label, width: width)
    canvas.put(areApart ? words.setAside : words.goesLabel, at: right, 0, areApart ? .warning : .label, width: width)
    for (row, values) in zip(stays.rows(context), goes.rows(context)).enumerated() {
      let (one, other) = (values.0.value, values.1.value)
      canvas.put(values.0.label, at: 2, row + 1, .label, width: label - 1)
      canvas.put(one, at: left, row + 1, row == 0 ? .heading : .text, width: width)
      if one == other, !one.isEmpty { canvas.put("=", at: right - 2, row + 1, .good) }
      canvas.put(other, at: right, row + 1, row == 0 ? .heading : .text, width: width)
    }
  }
}
