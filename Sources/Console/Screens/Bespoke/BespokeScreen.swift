import Insight
import Shop
import Terminal

/// What is made for one customer alone (S69), from being asked for to being handed over; from the menu everything that is
/// open, the first due first.
struct BespokeScreen: Screen {
  struct Row: Hashable {
    var member: PersonID
    var name: String
    var bespoke: Bespoke
    var details: [BespokeDetail]
    /// Price, deposit and what is owed are the order's.
    var order: Order?
  }

  /// `nil` for everyone.
  let id: PersonID?
  private var rows: [Row] = []
  private var list = ListPart("bespoke")
  /// What is being agreed, question by question.
  private var items: [SKU] = []
  private var item: SKU?
  private var price: Money?
  private var deposit = Money.zero

  init(_ id: PersonID?, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) { rows = Self.rows(of: id, context) }

  /// A member's: open ones first, then the newest; everyone's: the open ones.
  static func rows(of id: PersonID?, _ context: Context) -> [Row] {
    var found: [(member: PersonID, bespoke: Bespoke)]
    if let id {
      let own = context.state.account(id)?.bespoke ?? []
      let open = own.filter(\.isOpen).sorted { ($0.due, $0.id) < ($1.due, $1.id) }
      found = (open + own.filter { !$0.isOpen }.reversed()).map { (id, $0) }
    } else {
      found = context.state.openBespoke()
    }
    return found.map { member, bespoke in
      let person = context.view.person(member)
      return Row(
        member: member, name: person?.name ?? "", bespoke: bespoke, details: person?.spec(of: bespoke.id) ?? [],
        order: bespoke.order.flatMap { context.state.order($0) })
    }
  }

  func title(_ context: Context) -> String { context.words.bespokeTitle }

  func subject(_ context: Context) -> PersonID? { id ?? selected?.member }

  private var selected: Row? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.noBespoke : nil
    let closed = none ?? (selected?.bespoke.isOpen == false ? words.sentence(for: .bespokeClosed) : nil)
    let priced = selected?.order.map { !$0.isRefundedWhole } ?? false
    let next = selected?.bespoke.status.next
    return [
      command(
        .enter, next.map { words.name(of: $0) } ?? words.nextStep, help: words.nextStepHelp, unavailable: closed
      ) { screen, context in screen.step(context) },
      command(
        .character("n"), or: .insert, words.newOne, help: words.newBespokeHelp,
        unavailable: id == nil ? words.chooseMemberFirst : nil
      ) { screen, _ in screen.id.map { [.open(.bespokeForm($0, nil))] } ?? [] },
      command(.character("a"), words.makeAgain, help: words.makeAgainHelp, unavailable: none) { _, context in
        [.present(PromptScreen("again", heading: context.words.readyWhen, hint: context.words.dueHint, limit: 20))]
      },
      command(
        .character("p"), words.priceKey, help: words.bespokePriceHelp,
        unavailable: closed ?? (priced ? words.bespokePriced : openPrice(context).isEmpty ? words.noOpenPrice : nil)
      ) { screen, context in screen.askPrice(context) },
      command(
        .character("d"), words.details, help: words.detailsHelp,
        unavailable: none ?? (selected?.order == nil ? words.bespokeUnpriced : nil)
      ) { screen, _ in screen.selected?.order.map { [.open(.orderDetail($0.id))] } ?? [] },
      command(.character("e"), words.edit, help: words.editBespokeHelp, unavailable: closed) { screen, _ in
        screen.selected.map { [.open(.bespokeForm($0.member, $0.bespoke.id))] } ?? []
      },
      command(.character("x"), words.dropKey, help: words.dropBespokeHelp, unavailable: closed, isOnBar: false) {
        screen, _ in screen.selected.map { screen.move($0, to: .dropped) } ?? []
      },
      command(
        .character("c"), words.cardKey, help: words.openMemberHelp, unavailable: none, isOnBar: id == nil
      ) { screen, _ in screen.selected.map { [.open(.member($0.member))] } ?? [] },
      backCommand(context),
    ]
  }

  /// What is sold at a price that staff type.
  private func openPrice(_ context: Context) -> [SKU] {
    context.state.catalogue.products.filter { !$0.retired && $0.price == nil }.map(\.sku)
  }

  private func move(_ row: Row, to status: BespokeStatus) -> [Transition] {
    [.submit(.moveBespoke(BespokeStep(member: row.member, bespoke: row.bespoke.id, status: status)))]
  }

  private func step(_ context: Context) -> [Transition] {
    guard let selected, let next = selected.bespoke.status.next else { return [] }
    return move(selected, to: next)
  }

  // MARK: Price and deposit

  private mutating func askPrice(_ context: Context) -> [Transition] {
    items = Array(openPrice(context).prefix(9))
    guard items.count > 1 else {
      item = items.first
      return [askPriceOf(context)]
    }
    let names = items.map { context.productName($0) }
    return [.present(PickScreen("item", heading: context.words.soldAs, options: names))]
  }

  private func askPriceOf(_ context: Context) -> Transition {
    let words = context.words
    return .present(
      PromptScreen(
        "price", heading: words.priceOf(item.map { context.productName($0) } ?? ""),
        hint: words.currency.format(.zero), limit: 14))
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    let words = context.words
    switch answer {
    case .text("again", let text):
      guard let due = DayText.read(text, today: context.today) else {
        return [.say(.bad(words.cannotRead(words.readyWhen)))]
      }
      guard let selected else { return [] }
      let wish = BespokeWish(
        member: selected.member, kind: selected.bespoke.kind, due: due, receiver: selected.bespoke.receiver,
        like: selected.bespoke.id)
      return [.submit(.askBespoke(wish))]
    case .chosen("item", let place) where items.indices.contains(place):
      item = items[place]
      return [askPriceOf(context)]
    case .text("price", let text):
      guard let typed = words.currency.parse(text), typed > .zero else {
        return [.say(.bad(words.priceUnreadable(text)))]
      }
      price = typed
      return [.present(PromptScreen("deposit", heading: words.depositTitle, hint: words.depositHint, limit: 14))]
    case .text("deposit", let text):
      guard let typed = words.currency.parse(text), typed >= .zero else {
        return [.say(.bad(words.priceUnreadable(text)))]
      }
      deposit = typed
      guard typed > .zero else { return agree(.cash) }
      let options = Tender.allCases.map { words.name(of: $0) }
      return [.present(PickScreen("tender", heading: words.depositBy, options: options))]
    case .chosen("tender", let place): return agree(Tender.allCases[place])
    default: return []
    }
  }

  private func agree(_ tender: Tender) -> [Transition] {
    guard let selected, let item, let price else { return [] }
    let status = selected.bespoke.status == .asked ? .agreed : selected.bespoke.status
    let terms = BespokeTerms(item: DraftItem(item, price: price), deposit: deposit, tender: tender)
    return [
      .submit(
        .moveBespoke(
          BespokeStep(member: selected.member, bespoke: selected.bespoke.id, status: status, terms: terms)))
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: step(context)
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard !rows.isEmpty else {
      canvas.put(words.noBespoke, at: 2, 0)
      canvas.put(words.noBespokeNext, at: 2, 1, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: "", width: 13), .init(title: "", width: 12, grows: 1), .init(title: "", width: 22, grows: 3),
        .init(title: "", width: 12), .init(title: "", width: 10, align: .trailing),
      ], room: canvas.columns - 5)
    let detail = 6
    canvas.part(column: 1, row: 0, columns: canvas.columns - 2, rows: max(1, canvas.rows - detail)) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        let entry = rows[place]
        let isOpen = entry.bespoke.isOpen
        let isLate = isOpen && entry.bespoke.due <= context.today
        columns.draw(
          [
            (words.shortDay(entry.bespoke.due, weekday: true), isLate ? .warning : isOpen ? .text : .muted),
            (entry.name, .heading), (words.summary(entry.bespoke, entry.details), isOpen ? .text : .muted),
            (words.name(of: entry.bespoke.status), isOpen ? .accent : .muted),
            (entry.order.map { words.money($0.due) } ?? "", .amount),
          ], into: &row)
      }
    }
    canvas.part(row: canvas.rows - detail, rows: detail) { part in drawDetail(&part, context) }
  }

  private func drawDetail(_ canvas: inout Canvas, _ context: Context) {
    guard let selected else { return }
    let words = context.words
    canvas.rule(words.specSheet, row: 0, count: words.name(of: selected.bespoke.kind))
    let sheet = words.list(selected.details.map { words.detail($0) })
    var lines = [sheet.isEmpty ? words.nothingNoted : sheet]
    lines.append(words.bespokeTaken(selected.bespoke, selected.receiver(context), today: context.today))
    if let order = selected.order { lines.append(words.bespokeMoney(order)) }
    _ = canvas.put(lines: lines, from: 1, .text)
  }
}

extension BespokeScreen.Row {
  fileprivate func receiver(_ context: Context) -> String {
    bespoke.receiver.flatMap { context.view.person(member)?.receiver($0)?.name } ?? ""
  }
}

extension BespokeStatus {
  /// The obvious next step; `nil` at the end.
  var next: BespokeStatus? {
    switch self {
    case .asked: .agreed
    case .agreed: .making
    case .making: .ready
    case .ready: .handedOver
    case .handedOver, .dropped: nil
    }
  }
}
