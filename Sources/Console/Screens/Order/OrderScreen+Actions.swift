import Insight
import Shop
import Terminal

extension OrderScreen {
  // MARK: Receiver and occasion

  /// Receivers of the member, each with what they must not get; a name typed makes a new one.
  func pickReceiver(_ context: Context) -> [Transition] {
    let words = context.words
    let rows = receivers.map { receiver in
      PickScreen.Row(
        label: words.receiver(receiver.name, relation: receiver.relation),
        detail: receiver.allergies.isEmpty ? "" : words.allergicTo(receiver.allergies))
    }
    let nobody = PickScreen.Row(label: words.forThemselves)
    return [
      .present(PickScreen("receiver", heading: words.forWhomTitle, rows: rows + [nobody], newText: words.newName))
    ]
  }

  private var receivers: [Receiver] { person?.receivers ?? [] }

  /// What it may be for: the dates on file first, then feasts near, then the rest.
  func occasionChoices(_ context: Context) -> [OccasionAtHand] {
    var choices: [OccasionAtHand] = []
    if let person {
      let entry = DirectoryEntry(person)
      let dated = entry.dates.compactMap { date -> OccasionAtHand? in
        guard let next = date.on.next(onOrAfter: context.today), next.day - context.today <= 60 else { return nil }
        return OccasionAtHand(code: date.occasion, receiver: date.receiver, day: next.day)
      }
      choices += dated.sorted { ($0.day ?? context.today) < ($1.day ?? context.today) }.prefix(4)
    }
    choices += context.feasts.upcoming(on: context.today).map { OccasionAtHand(code: $0.feast.occasion, day: $0.day) }
    choices += OccasionCode.personal.map { OccasionAtHand(code: $0) } + [OccasionAtHand(code: "funeral")]
    return choices
  }

  func pickOccasion(_ context: Context) -> [Transition] {
    let words = context.words
    let rows = occasionChoices(context).map { choice in
      let name = choice.receiver.flatMap { person?.receiver($0)?.name } ?? ""
      return PickScreen.Row(
        label: name.isEmpty ? words.occasion(choice.code) : words.occasion(choice.code, of: name),
        detail: choice.day.map { words.shortDay($0, weekday: true) } ?? "")
    }
    return [.present(PickScreen("occasion", heading: words.whatForTitle, rows: rows))]
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
