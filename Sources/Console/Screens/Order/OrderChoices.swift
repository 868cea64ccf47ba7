import Insight
import Shop

/// What something may be for: the dates on file first, then feasts near, then the rest.
struct OccasionChoices {
  let list: [OccasionAtHand]
  private let person: Person?

  init(for person: Person?, _ context: Context) {
    self.person = person
    var choices: [OccasionAtHand] = []
    if let person {
      let dated = DirectoryEntry(person).dates.compactMap { date -> OccasionAtHand? in
        guard let next = date.on.next(onOrAfter: context.today), next.day - context.today <= 60 else { return nil }
        return OccasionAtHand(code: date.occasion, receiver: date.receiver, day: next.day)
      }
      choices += dated.sorted { ($0.day ?? context.today) < ($1.day ?? context.today) }.prefix(4)
    }
    choices += context.feasts.upcoming(on: context.today).map { OccasionAtHand(code: $0.feast.occasion, day: $0.day) }
    choices += OccasionCode.personal.map { OccasionAtHand(code: $0) } + [OccasionAtHand(code: "funeral")]
    list = choices
  }

  /// The answer is ``Answer/chosen(_:_:)`` by the name `occasion`.
  func picker(_ context: Context) -> PickScreen {
    let words = context.words
    let rows = list.map { choice in
      let name = choice.receiver.flatMap { person?.receiver($0)?.name } ?? ""
      return PickScreen.Row(
        label: name.isEmpty ? words.occasion(choice.code) : words.occasion(choice.code, of: name),
        detail: choice.day.map { words.shortDay($0, weekday: true) } ?? "")
    }
    return PickScreen("occasion", heading: words.whatForTitle, rows: rows)
  }
}

/// Whom something may be for: the receivers on file, then nobody in particular.
struct ReceiverChoices {
  private let receivers: [Receiver]

  init(of person: Person?) { receivers = person?.receivers ?? [] }

  /// The answer is ``Answer/chosen(_:_:)`` by the name `receiver`, or the text of a new name where one may be typed.
  func picker(_ words: Words, newName: Bool = false) -> PickScreen {
    let rows = receivers.map { receiver in
      PickScreen.Row(
        label: words.receiver(receiver.name, relation: receiver.relation),
        detail: receiver.allergies.isEmpty ? "" : words.allergicTo(receiver.allergies))
    }
    return PickScreen(
      "receiver", heading: words.forWhomTitle, rows: rows + [PickScreen.Row(label: words.forThemselves)],
      newText: newName ? words.newName : nil)
  }
}
