import Shop
import Terminal

/// The people a customer gives to.
struct ReceiversScreen: Screen {
  let id: PersonID
  private var person: Person?
  private var list = ListPart("receivers")

  init(_ id: PersonID, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) { person = context.view.person(id) }

  func title(_ context: Context) -> String { context.words.receiversTitle(person?.name ?? "") }

  func subject(_ context: Context) -> PersonID? { id }

  private var selected: Receiver? {
    guard let receivers = person?.receivers, !receivers.isEmpty else { return nil }
    return receivers[min(list.selected, receivers.count - 1)]
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(
        .enter, words.edit, help: words.editReceiverHelp, unavailable: selected == nil ? words.noReceivers : nil
      ) { screen, _ in screen.open },
      command(.character("n"), or: .insert, words.newOne, help: words.newReceiverHelp) { screen, _ in
        [.open(.receiver(screen.id, nil))]
      },
      command(
        .character("m"), selected?.muted == true ? words.unmute : words.mute, help: words.muteReceiverHelp,
        unavailable: selected == nil ? words.noReceivers : nil
      ) { screen, _ in screen.mute },
      command(
        .character("j"), words.becomesMember, help: words.becomesMemberHelp, unavailable: whyNotJoin(context)
      ) { screen, context in screen.joining(context).map { [.present($0)] } ?? [] },
      backCommand(context),
    ]
  }

  /// A receiver joins by their own wish, once, and never where the giver has asked not to speak of them (D15, D05).
  private func whyNotJoin(_ context: Context) -> String? {
    guard let selected else { return context.words.noReceivers }
    if selected.muted { return context.words.notToBeSpokenOf }
    let joined = selected.member.flatMap { context.state.account($0) }?.isMember == true
    return joined ? context.words.sentence(for: .alreadyMember) : nil
  }

  private func joining(_ context: Context) -> QuestionScreen? {
    guard let selected else { return nil }
    let words = context.words
    let seed = EnrolSeed(receiver: ReceiverSeed(giver: id, receiver: selected.id))
    return QuestionScreen(
      words.hasAgreed(selected.name), lines: [words.joiningMeans(giver: person?.name ?? "")],
      choices: [
        .init(label: words.notAskedYet),
        .init(label: words.theyAgreed, transitions: [.open(.enrol(seed))]),
      ])
  }

  /// Mourned or moved away: from now on nobody speaks of them (D05).
  private var mute: [Transition] {
    guard var person, let place = person.receivers.firstIndex(where: { $0.id == selected?.id }) else { return [] }
    person.receivers[place].muted.toggle()
    return [.submit(.savePerson(person))]
  }

  private var open: [Transition] { selected.map { [.open(.receiver(id, $0.id))] } ?? [] }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: person?.receivers.count ?? 0, context) {
    case .activated: open
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let receivers = person?.receivers, !receivers.isEmpty else {
      canvas.put(words.noReceiversYet, at: 2, 1)
      canvas.put(words.noReceiversNext, at: 2, 2, .muted)
      return
    }
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2) { part in
      list.draw(count: receivers.count, into: &part) { place, _, row in
        let receiver = receivers[place]
        let end = row.put(words.receiverLine(receiver), at: 0, 0, receiver.allergies.isEmpty ? .text : .warning)
        let dates = receiver.dates.map { words.recurring($0, receiver: receiver, today: context.today) }
        let joined = receiver.member == nil ? [] : [words.isMemberNow]
        row.put(words.list(joined + dates), at: max(end + 2, 34), 0, .occasion)
      }
    }
  }
}
