import Insight
import Shop
import Terminal

extension OrderScreen {
  // MARK: Receiver and occasion

  /// Receivers of the member, each with what they must not get; a name typed makes a new one.
  func pickReceiver(_ context: Context) -> [Transition] {
    [.present(ReceiverChoices(of: person).picker(context.words, newName: true))]
  }

  func pickOccasion(_ context: Context) -> [Transition] {
    [.present(OccasionChoices(for: person, context).picker(context))]
  }

  /// A bouquet put together over the order, for the same person and occasion (S136).
  func composeBouquet(_ context: Context) -> [Transition] {
    let seed = ComposerSeed(member: order.draft.account, receiver: receiver?.id, occasion: order.draft.occasion)
    return [.present(ComposerScreen(seed, forOrder: true, context))]
  }

  // MARK: Coupons and points

  func usableCoupons(_ context: Context) -> [Coupon] {
    (account(context)?.coupons ?? []).compactMap { context.state.coupon($0) }
      .filter { $0.state(on: context.today) == .issued }.sorted { ($0.until, $0.code) < ($1.until, $1.code) }
  }

  /// The member's coupons, the one proposed first; those that do not apply say why.
  func pickCoupon(_ context: Context) -> [Transition] {
    let words = context.words
    let coupons = usableCoupons(context)
    let rows = coupons.map { coupon in
      let miss = order.quote?.missed.first { $0.code == coupon.code }?.miss
      return PickScreen.Row(
        label: words.name(coupon.title), detail: words.through(coupon.until, today: context.today),
        unavailable: miss.map { words.reason(for: $0) })
    }
    let chosen = order.quote?.coupons.first.flatMap { code in coupons.firstIndex { $0.code == code } }
    let none = PickScreen.Row(label: words.withoutCoupon)
    return [
      .present(PickScreen("coupon", heading: words.whichCoupon, rows: rows + [none], selected: chosen ?? coupons.count))
    ]
  }

  /// Ctrl-U: the most points; a number typed first uses that many; pressed again none.
  mutating func togglePoints(_ context: Context) -> [Transition] {
    let typed = field.text.trimmed
    if !typed.isEmpty {
      guard let number = Int(typed), number >= 0 else { return [.say(.bad(context.words.pointsUnreadable(typed)))] }
      field.clear()
      search(context)
      order.usePoints(Points(number))
    } else if order.usesPoints {
      order.useNoPoints()
    } else {
      order.usePoints(nil)
    }
    return changed(context)
  }

  // MARK: Items again

  mutating func sameAgain(_ context: Context) -> [Transition] {
    guard let last = account(context)?.purchases.last(where: \.counts), let past = context.state.order(last.order)
    else { return [] }
    let missing = repeatItems(of: past, context)
    let told = changed(context)
    guard missing.isEmpty else { return told + [.say(.bad(context.words.noLongerSold(missing)))] }
    return told + [.say(.plain(context.words.takenFrom(past.day, today: context.today)))]
  }

  // MARK: Putting aside

  func holdOrTakeUp(_ context: Context) -> [Transition] {
    guard !order.isEmpty else {
      return [.present(HeldOrders.picker(context))]
    }
    var held = HeldOrder()
    held.account = order.draft.account
    held.occasion = order.draft.occasion
    if case .known(let id) = order.draft.receiver { held.receiver = id }
    held.items = order.items
    return [.submit(.hold(held))]
  }

  func askToDrop(_ context: Context) -> [Transition] {
    let words = context.words
    return [
      .present(
        QuestionScreen(
          words.dropOrderTitle, lines: [words.openOrder(of: person?.name, due: order.due)],
          choices: [
            QuestionScreen.Choice(label: words.keepOrder, transitions: []),
            QuestionScreen.Choice(label: words.dropOrder, transitions: [.back]),
          ]))
    ]
  }
}
