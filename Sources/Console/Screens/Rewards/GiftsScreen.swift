import Shop
import Terminal

/// What a member can have for points (S12): what they can have now first, then by the points missing.
struct GiftsScreen: Screen {
  let id: PersonID
  private var account: Account?
  private var person: Person?
  private var offers: [GiftOffer] = []
  private var list = ListPart("gifts")

  init(_ id: PersonID, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    account = context.state.account(id)
    person = context.view.person(id)
    offers =
      account.map { context.state.gifts(for: $0, person: person, on: context.today, at: context.view.now) } ?? []
  }

  func title(_ context: Context) -> String { context.words.gifts }

  func subject(_ context: Context) -> PersonID? { id }

  private var selected: GiftOffer? { offers.isEmpty ? nil : offers[min(list.selected, offers.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.enter, words.takeGift, help: words.takeGiftHelp, unavailable: problem(context)) { screen, _ in
        screen.take
      },
      command(.character("p"), words.pointsKey, help: words.pointsOfMemberHelp) { screen, _ in
        [.open(.points(screen.id))]
      },
      backCommand(context),
    ]
  }

  private func problem(_ context: Context) -> String? {
    guard let selected else { return context.words.noGifts }
    return selected.refusal.map { context.words.sentence(for: $0) }
  }

  private var take: [Transition] {
    selected.map { [.submit(.redeemGift(GiftWish(member: id, gift: $0.gift.code)))] } ?? []
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let toast = Transition.say(context.words.toast(for: result, context))
    guard case .success(let receipt) = result else { return [toast] }
    for event in receipt.events {
      if case .couponIssued(let coupon) = event { return [.present(CodeScreen(coupon, context)), toast] }
    }
    return [toast]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: offers.count, context) {
    case .activated: return problem(context).map { [.say(.bad($0))] } ?? take
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let account else {
      canvas.put(words.sentence(for: .unknownMember), at: 2, 1, .warning)
      return
    }
    let end = canvas.put(person?.name ?? "", at: 2, 0, .heading)
    let balance = account.balance(on: context.today)
    canvas.put(
      "  " + (balance < .zero ? words.owes(-balance) : words.pointsWord(balance)), at: end, 0,
      balance < .zero ? .bad : .points)
    canvas.rule(words.giftsHeading, row: 2, count: offers.isEmpty ? "" : "\(offers.count)")
    guard !offers.isEmpty else {
      canvas.put(words.noGifts, at: 2, 4)
      canvas.put(words.noGiftsNext, at: 2, 5, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: "", width: 30, grows: 1), .init(title: "", width: 7, align: .trailing),
        .init(title: "", width: 34, grows: 1, priority: 1),
      ], room: canvas.columns - 5)
    canvas.part(column: 1, row: 3, columns: canvas.columns - 2) { part in
      list.draw(count: offers.count, into: &part) { place, _, row in
        let offer = offers[place]
        let canHave = offer.refusal == nil
        columns.draw(
          [
            (words.name(offer.gift.title), canHave ? .text : .muted),
            (words.points(offer.points), canHave ? .points : .muted),
            (offer.refusal.map { words.sentence(for: $0) } ?? words.giftDetail(offer), canHave ? .good : .muted),
          ], into: &row)
      }
    }
  }
}
