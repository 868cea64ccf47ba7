import Shop
import Terminal

/// Pieces kept for members and the pre-order book (S19): the highest tier first, then the earliest.
struct ReservationsScreen: Screen {
  /// For whom a new one is made; `nil` from the menu.
  let id: PersonID?
  private var rows: [Reservation] = []
  private var list = ListPart("reservations")
  /// What is being asked for, question by question.
  private var sku = SKU("")
  private var quantity = 1
  private var waits = false

  init(_ id: PersonID?, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    rows = context.state.reservations(at: context.view.now, on: context.today)
  }

  func title(_ context: Context) -> String { context.words.reservations }

  func subject(_ context: Context) -> PersonID? { id }

  private var selected: Reservation? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  /// What may be scarce: limited products and those that are counted.
  private func products(_ context: Context) -> [Product] {
    context.state.catalogue.products.filter {
      !$0.retired && ($0.limited || context.state.available($0.sku) != nil)
    }
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.nothingReserved : nil
    let noMember = id == nil ? words.chooseMemberFirst : products(context).isEmpty ? words.nothingCounted : nil
    return [
      command(.enter, words.memberTitle, help: words.openMemberHelp, unavailable: none) { screen, _ in
        screen.selected.map { [.open(.member($0.account))] } ?? []
      },
      command(.character("n"), or: .insert, words.keepKey, help: words.keepHelp, unavailable: noMember) {
        screen, context in screen.ask(waits: false, context)
      },
      command(.character("w"), words.wishKey, help: words.wishHelp, unavailable: noMember) { screen, context in
        screen.ask(waits: true, context)
      },
      command(
        .character("k"), words.asideKey, help: words.asideHelp,
        unavailable: none ?? refusal(Command.keepReservation, context)
      ) { screen, _ in screen.selected.map { [.submit(.keepReservation($0.id))] } ?? [] },
      command(.character("x"), or: .delete, words.releaseKey, help: words.releaseHelp, unavailable: none) { screen, _ in
        screen.selected.map { [.submit(.releaseReservation($0.id))] } ?? []
      },
      backCommand(context),
    ]
  }

  private func refusal(_ command: (ReservationID) -> Command, _ context: Context) -> String? {
    guard let selected else { return nil }
    return Rehearsal(command(selected.id), context).refusal.map { context.words.sentence(for: $0) }
  }

  private mutating func ask(waits: Bool, _ context: Context) -> [Transition] {
    self.waits = waits
    let words = context.words
    let rows = products(context).map { product in
      let free = context.state.available(product.sku, to: id, at: context.view.now)
      return PickScreen.Row(label: words.name(product.name), detail: free.map { words.free($0) } ?? "")
    }
    return [.present(PickScreen("product", heading: words.keepWhat, rows: rows))]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    let words = context.words
    switch answer {
    case .chosen("product", let place):
      let products = products(context)
      guard products.indices.contains(place) else { return [] }
      sku = products[place].sku
      return [.present(PromptScreen("pieces", heading: words.keepHowMany, text: "1", limit: 4))]
    case .text("pieces", let text):
      guard let number = Int(digits: text) else { return [.say(.bad(words.typeANumber))] }
      quantity = number
      let usual = (context.today + 2).description
      return [
        .present(PromptScreen("until", heading: words.keepUntil, hint: words.keepUntilHint, text: usual, limit: 16))
      ]
    case .text("until", let text):
      guard let until = context.state.moment(text), let id else { return [.say(.bad(words.keepUntilHint))] }
      let wish = ReservationWish(member: id, sku: sku, quantity: quantity, until: until, waits: waits)
      return [.submit(.reserve(wish))]
    default: return []
    }
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: return selected.map { [.open(.member($0.account))] } ?? []
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard !rows.isEmpty else {
      canvas.put(words.nothingReserved, at: 2, 1)
      canvas.put(words.nothingReservedNext, at: 2, 2, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: words.reservedFor, width: 14, grows: 1), .init(title: words.tierLabel, width: 10, priority: 1),
        .init(title: words.pieces, width: 6, align: .trailing), .init(title: words.productLabel, width: 16, grows: 1),
        .init(title: words.untilLabel, width: 21, priority: 0),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 0)
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        let reservation = rows[place]
        let tier = context.state.account(reservation.account)?
          .standing(on: context.today, ladder: context.state.settings.tiers).code
        columns.draw(
          [
            (context.view.person(reservation.account)?.name ?? "", .text),
            (tier.map(context.tierName) ?? "", .tierName),
            ("\(reservation.left)", .text),
            (context.state.catalogue[reservation.sku].map { words.name($0.name) } ?? reservation.sku.text, .text),
            (words.until(reservation, context.state), reservation.waits ? .muted : .good),
          ], into: &row)
      }
    }
  }
}
