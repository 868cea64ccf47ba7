import Shop

/// Orders of the demo: what is chosen, how it is paid, and where it goes.
extension DemoRun {
  mutating func buy(_ wish: DemoWish) throws {
    // What is bought besides draws from the other chance, so that everything else stays as it is.
    if wish.isWonBack { swap(&chance, &life) }
    defer { if wish.isWonBack { swap(&chance, &life) } }
    var draft = draft(for: wish)
    guard !draft.items.isEmpty else { return }
    guard let member = wish.member else { return try place(draft, wish) }
    draft.account = cast[member].person.id
    if let receiver = wish.receiver { draft.receiver = .known(cast[member].person.receivers[receiver].id) }
    if chance.percent(14) { draft.coupon = .none }
    try usePoints(&draft)
    try place(draft, wish)
  }

  private func draft(for wish: DemoWish) -> OrderDraft {
    var draft = OrderDraft()
    draft.occasion = wish.occasion
    draft.items = items(for: wish)
    draft.tender = chance.weighted((.wechat, 52), (.alipay, 26), (.card, 12), (.cash, 8), (.other, 2))
    hand(over: &draft, wish)
    return draft
  }

  private mutating func place(_ draft: OrderDraft, _ wish: DemoWish) throws {
    let decision = try carryOut(.placeOrder(draft))
    let placed = decision.events.lazy.compactMap { event -> Order? in
      if case .orderPlaced(let order) = event { order } else { nil }
    }.first
    guard let order = placed else { return }
    if let due = order.handover.day {
      if draft.tender == nil { plan.add(.pay(order.id, .wechat), on: due) }
      // What is due today is still to go out.
      if due < today { plan.add(.fulfil(order.id), on: due) }
    }
    if wish.delivered { return }
    if chance.below(1_000) < 14 {
      plan.add(.refund(order.id, whole: chance.percent(45)), on: day + chance.between(0...5))
    }
    if chance.percent(1), let code = issued(decision) { plan.add(.withdraw(code), on: day + 2) }
  }

  private func issued(_ decision: Decision) -> CouponCode? {
    decision.events.lazy.compactMap { event -> CouponCode? in
      if case .couponIssued(let coupon) = event { coupon.code } else { nil }
    }.first
  }

  /// Now and then points pay for a part, as many as may.
  private func usePoints(_ draft: inout OrderDraft) throws {
    guard chance.percent(25), let id = draft.account, let account = sink.state.account(id),
      account.usable(on: day) >= Points(200)
    else { return }
    draft.points = try sink.state.quote(draft, on: day).mostPoints
  }

  private func items(for wish: DemoWish) -> [DraftItem] {
    let budget = wish.member.map { cast[$0].budget } ?? 85
    let yuan = taste.usualYuan * budget * (wish.small ? 45 : chance.between(70...150)) / 10_000
    if wish.occasion?.isSorrow != true, chance.percent(4), let open = shelves.openPrice.randomElement(using: chance) {
      return [DraftItem(open.sku, price: scale.price(max(20, yuan / 10 * 10)))]
    }
    guard let main = choose(wish, near: scale.price(max(1, yuan))), let price = main.price else { return [] }
    var items = [DraftItem(main.sku)]
    if main.category == "stem" {
      items[0].quantity = min(20, max(1, scale.price(max(1, yuan)).minor / max(1, price.minor)))
    }
    if main.limited, let left = left(main) { items[0].quantity = max(1, min(items[0].quantity, left)) }
    if chance.percent(24), let extra = shelves.extra(for: wish.occasion, chance), extra.sku != main.sku,
      isThere(extra)
    {
      items.append(DraftItem(extra.sku))
    }
    return items
  }

  /// Of a few that fit, the one nearest to what they like and mean to spend.
  private func choose(_ wish: DemoWish, near target: Money) -> Product? {
    let fitting = shelves.fitting(wish.occasion, in: Season(on: day))
    let person = wish.member.map { cast[$0].person }
    let refused = (person?.dislikes ?? []) + (person?.allergies ?? [])
    var best: (product: Product, distance: Int)?
    for _ in 0..<5 {
      guard !fitting.isEmpty else { return nil }
      let product = chance.pickEarly(fitting)
      guard !product.contains(anyOf: refused), isThere(product) else { continue }
      var distance = abs((product.price ?? .zero).minor - target.minor)
      if product.category == "stem" { distance = target.minor / 2 }
      if product.contains(anyOf: person?.likes ?? []) { distance /= 3 }
      if distance < best?.distance ?? .max { best = (product, distance) }
    }
    return best.map { size(of: $0.product, for: wish) } ?? fitting.first(where: isThere)
  }

  /// Of a model that comes in sizes, the one that this customer wears, where it is there.
  private func size(of product: Product, for wish: DemoWish) -> Product {
    let sizes = shelves.sizes(of: product)
    guard sizes.count > 1 else { return product }
    let usual = sizes[min(sizes.count - 1, (wish.member ?? chance.below(97)) % 4)]
    return isThere(usual) ? usual : product
  }

  /// Pieces there are or can be made; `nil` where nobody counts them.
  private func left(_ product: Product) -> Int? { sink.state.available(product.sku) }

  /// Whether it has come out and is not sold out.
  private func isThere(_ product: Product) -> Bool {
    product.launched.map { $0 <= day } ?? true && (left(product) ?? 1) > 0
  }

  private func hand(over draft: inout OrderDraft, _ wish: DemoWish) {
    let share = wish.receiver == nil ? taste.deliveries / 2 : taste.deliveries * 3 / 2
    let due = max(day, wish.due ?? day + chance.below(3))
    if wish.delivered || chance.percent(share) {
      draft.handover = Handover(kind: .delivery, day: due, slot: slots.randomElement(using: chance) ?? "")
      draft.delivery = details(wish)
    } else if due > day, chance.percent(30) {
      draft.handover = Handover(kind: .pickUp, day: due, slot: slots.randomElement(using: chance) ?? "")
      if wish.member != nil, chance.percent(30) { draft.tender = nil }
    }
  }

  private func details(_ wish: DemoWish) -> DeliveryDetails {
    var details = DeliveryDetails()
    guard let member = wish.member else {
      let words = DemoWords(isChinese: true)
      details.name = DemoNames.name(isChinese: true, isFemale: chance.percent(50), chance)
      details.phone = "1390099" + String(1_000 + chance.below(9_000))
      details.address = words.address(chance)
      return details
    }
    let (person, words) = (cast[member].person, cast[member].words)
    details.name = wish.receiver.map { person.receivers[$0].name } ?? person.name
    details.phone = person.phones.first ?? ""
    details.address = words.address(chance)
    if wish.receiver != nil || chance.percent(30) {
      details.message = words.message(for: wish.occasion, to: wish.receiver == nil ? "" : details.name, chance)
    }
    return details
  }
}
