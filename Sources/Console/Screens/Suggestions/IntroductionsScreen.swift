import Insight
import Shop
import Terminal

/// Something new, and the regulars it is worth introducing to: those who took new things early before (S70).
struct IntroductionsScreen: Screen {
  private struct Found: Sendable {
    var item: SKU
    var rows: [NewItemIntroduction.Row]
  }

  /// The new items of the catalogue, the newest first.
  private var items: [Product] = []
  private var item: SKU?
  private var rows: [NewItemIntroduction.Row]?
  private var names: [PersonID: String] = [:]
  private var isWanted = true
  private var list = ListPart("introductions")

  init(_ item: SKU?, _ context: Context) {
    self.item = item
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    items = NewItemIntroduction.items(context.state, on: context.today)
    item = item ?? items.first?.sku
    isWanted = true
  }

  /// Who took new things is asked of every account; files are read only of those who are listed, here.
  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted, let item else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      return Found(
        item: item, rows: NewItemIntroduction(of: item, state: snapshot.state, on: snapshot.today) { _ in nil }.rows)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let value) = outcome, let found = value as? Found, found.item == item else { return }
    let state = context.state
    let kept = NewItemIntroduction.checked(found.rows, of: found.item, state: state, on: context.today) {
      context.view.person($0)
    }
    rows = kept
    names = Dictionary(kept.map { ($0.member, context.view.person($0.member)?.name ?? "") }) { first, _ in first }
  }

  func title(_ context: Context) -> String { context.words.introductionsTitle }

  private var selected: NewItemIntroduction.Row? {
    guard let rows, !rows.isEmpty else { return nil }
    return rows[min(list.selected, rows.count - 1)]
  }

  func subject(_ context: Context) -> PersonID? { selected?.member }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.nobodyToIntroduce : nil
    return [
      command(.enter, words.memberTitle, help: words.openMemberHelp, unavailable: none) { screen, _ in
        screen.selected.map { [.open(.member($0.member))] } ?? []
      },
      command(
        .character("n"), words.newItemKey, help: words.newItemHelp,
        unavailable: items.count > 1 ? nil : words.oneNewItem
      ) { screen, context in
        let rows = screen.items.map { product in
          PickScreen.Row(
            label: context.words.name(product.name),
            detail: product.launched.map { context.words.nearDay($0, today: context.today) } ?? "")
        }
        return [.present(PickScreen("item", heading: context.words.whichNewItem, rows: rows))]
      },
      command(.character("o"), words.newOrder, help: words.orderNewItemHelp, unavailable: none) { screen, _ in
        guard let row = screen.selected, let item = screen.item else { return [] }
        return [.open(.newOrder(OrderSeed(member: row.member, occasion: "self", items: [item], isSuggested: true)))]
      },
      command(.character("m"), words.messageKey, help: words.messageKeyHelp, unavailable: none) { screen, _ in
        guard let row = screen.selected, let item = screen.item else { return [] }
        return [.open(.message(row.member, MessageSeed(subject: MessageSubject(item: item))))]
      },
      backCommand(context),
    ]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .chosen("item", let place) = answer, items.indices.contains(place) else { return [] }
    item = items[place].sku
    rows = nil
    isWanted = true
    return []
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows?.count ?? 0, context) {
    case .activated: selected.map { [.open(.member($0.member))] } ?? []
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let item else {
      canvas.put(words.noNewItem, at: 2, 1)
      canvas.put(words.noNewItemNext, at: 2, 2, .muted)
      return
    }
    canvas.put(context.productName(item), at: 2, 0, .heading)
    canvas.put(words.introductionRule, at: 2, 1, .muted)
    canvas.rule(row: 2, count: rows.map { $0.isEmpty ? "" : "\($0.count)" } ?? "")
    guard let rows else {
      canvas.put(words.counting, at: 2, 3, .muted)
      return
    }
    guard !rows.isEmpty else {
      canvas.put(words.nobodyToIntroduce, at: 2, 3)
      return
    }
    let columns = Columns(
      [.init(title: "", width: 14, grows: 1), .init(title: "", width: 44, grows: 3)], room: canvas.columns - 5)
    canvas.part(column: 1, row: 3, columns: canvas.columns - 2) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        let entry = rows[place]
        let bought = entry.bought.map {
          words.tookNew(context.productName($0.sku), on: words.nearDay($0.day, today: context.today))
        }
        columns.draw([(names[entry.member] ?? "", .heading), (words.list(bought), .text)], into: &row)
      }
    }
  }
}
