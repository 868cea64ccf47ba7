/// Small gifts for members who deserve one (S25).
extension Decider {
  mutating func queueCareGift(_ wish: CareGiftWish) throws(Refusal) {
    try require(.manager)
    let account = try member(wish.member)
    guard (.zero...Money.limit).contains(wish.cost) else { throw .amountTooLarge }
    if let sku = wish.sku, state.catalogue[sku] == nil { throw .unknownProduct(sku) }
    var note = CareNote()
    note.what = PersonName.cleaned(wish.what)
    note.reason = PersonName.cleaned(wish.reason)
    guard !note.what.isEmpty, !note.reason.isEmpty else { throw .careGiftUnnamed }
    guard max(note.what.count, note.reason.count) <= PersonNote.limit else {
      throw .textTooLong(limit: PersonNote.limit)
    }
    guard var person = person(account.id) else { throw .unknownMember }
    var gift = CareGift()
    gift.id = drawID()
    gift.queued = day
    gift.sku = wish.sku
    gift.cost = wish.cost
    note.id = gift.id
    note.day = day
    note.by = context.actor.name
    person.careGifts.append(note)
    save(person, changed: ["careGifts"])
    emit(.careGiftQueued(CareGiftQueued(account: account.id, gift: gift)))
  }

  /// The card said so, and it was handed over. A product leaves the stock.
  mutating func giveCareGift(_ name: CareGiftName) throws(Refusal) {
    let gift = try queued(name)
    emit(.careGiftEnded(CareGiftEnded(account: name.member, gift: gift.id, given: day)))
    if let sku = gift.sku { takeFromStock(state.uses(of: sku), reason: StockMoved.giftReason) }
  }

  /// It will not be given after all.
  mutating func dropCareGift(_ name: CareGiftName) throws(Refusal) {
    try require(.manager)
    emit(.careGiftEnded(CareGiftEnded(account: name.member, gift: try queued(name).id, given: nil)))
  }

  /// It was not handed over, or should be after all (H3).
  mutating func undoCareGift(_ fact: CareGiftEnded, _ command: CommandID) throws(Refusal) {
    guard let account = state.account(fact.account),
      var gift = account.careGifts.first(where: { $0.id == fact.gift && $0.given == fact.given && $0.ended })
    else { throw .cannotUndo }
    gift.given = nil
    gift.ended = false
    emit(.careGiftQueued(CareGiftQueued(account: account.id, gift: gift, isUndo: true)))
    guard let given = fact.given, let sku = gift.sku else { return }
    returnToStock(state.uses(of: sku), since: given, reason: StockMoved.giftReason, undoing: command)
  }

  private func queued(_ name: CareGiftName) throws(Refusal) -> CareGift {
    guard let account = state.account(name.member) else { throw .unknownMember }
    guard let gift = account.queuedGifts.first(where: { $0.id == name.gift }) else { throw .careGiftGone }
    return gift
  }
}
