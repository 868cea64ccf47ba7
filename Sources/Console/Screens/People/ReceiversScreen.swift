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
      backCommand(context),
    ]
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
        row.put(words.list(dates), at: max(end + 2, 34), 0, .occasion)
      }
    }
  }
}
