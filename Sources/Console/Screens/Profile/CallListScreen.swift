import Shop
import Terminal

/// Whom to call because what they asked about has come in (S44).
struct CallListScreen: OwnedWorklist {
  private struct Found: Sendable {
    var calls: [CallWhenIn]
    var owners: [PersonID: String]
  }

  private var all: [CallWhenIn]?
  /// Those shown (S21); `nil` while they are being looked for.
  private var rows: [CallWhenIn]?
  var owner = OwnerFilter()
  private var isWanted = true
  private var list = ListPart("calls")

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) { isWanted = true }

  func title(_ context: Context) -> String { context.words.callListTitle }

  private var selected: CallWhenIn? {
    guard let rows, !rows.isEmpty else { return nil }
    return rows[min(list.selected, rows.count - 1)]
  }

  func subject(_ context: Context) -> PersonID? { selected?.person }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      return Found(
        calls: snapshot.state.callsWhenIn(snapshot.directory), owners: OwnerFilter.owners(snapshot.directory))
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let value) = outcome, let found = value as? Found else { return }
    all = found.calls
    owner.take(found.owners)
    narrowed(context)
  }

  mutating func narrowed(_ context: Context) { rows = all?.filter { owner.shows($0.person, context) } }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.nobodyToCall : nil
    return [
      command(.enter, words.open, help: words.openMemberHelp, unavailable: none) { screen, _ in
        screen.selected.map { [.open(.member($0.person))] } ?? []
      },
      command(.character("c"), words.closeIt, help: words.closeEnquiryHelp, unavailable: none) { _, context in
        let options = EnquiryOutcome.allCases.map { context.words.name(of: $0) }
        return [.present(PickScreen("outcome", heading: context.words.outcomeTitle, options: options))]
      },
      ownerCommand(context), backCommand(context),
    ]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .chosen("outcome", let place) = answer, let selected, var person = context.view.person(selected.person),
      person.closeEnquiry(selected.enquiry.number, as: EnquiryOutcome.allCases[place], on: context.today)
    else { return [] }
    return [.submit(.savePerson(person))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows?.count ?? 0, context) {
    case .activated: return selected.map { [.open(.member($0.person))] } ?? []
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let rows else {
      canvas.put(words.counting, at: 2, 1, .muted)
      return
    }
    guard !rows.isEmpty else {
      canvas.put(words.nobodyToCall, at: 2, 1)
      canvas.put(words.nobodyToCallNext, at: 2, 2, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: words.nameLabel, width: 14), .init(title: words.askedLabel, width: 24, grows: 1),
        .init(title: words.sinceLabel, width: 12), .init(title: words.cameInLabel, width: 20, grows: 1),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 0)
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        let call = rows[place]
        let person = context.view.person(call.person)
        let goods = call.arrivals.map { arrival in
          let name = context.state.catalogue[arrival.sku].map { words.name($0.name) } ?? arrival.sku.text
          return "\(name) x\(arrival.stock)"
        }
        columns.draw(
          [
            (person?.name ?? "", .heading), (person?.enquiry(call.enquiry.number)?.text ?? "", .text),
            (words.nearDay(call.enquiry.day, today: context.today), .muted), (words.list(goods), .good),
          ], into: &row)
      }
    }
  }
}

extension Words {
  var callListTitle: String { pick("Call when in", "到货通知") }
  var callListHelp: String { pick("Whose enquiry has come in", "问过的货到了，该通知谁") }
  var nobodyToCall: String { pick("Nobody waits for what is here.", "没有要通知到货的顾客。") }
  var nobodyToCallNext: String {
    pick("On a member's Notes & enquiries page, Enter notes what they ask", "在会员“备注与询问”页按回车记录询问")
  }
  var askedLabel: String { pick("Asked about", "问过") }
  var sinceLabel: String { pick("On", "日期") }
  var cameInLabel: String { pick("Is in", "已到货") }
}
