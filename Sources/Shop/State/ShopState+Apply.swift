/// Recording facts. `apply` checks nothing and computes nothing that a fact already says.
extension ShopState {
  /// Records one fact of a line whose business day is `day`.
  public mutating func apply(_ event: Event, on day: Day) {
    let known = Known(base: base)
    switch event {
    case .shopOpened(let fact):
      globals.shop = fact.shop
      globals.currencyCode = fact.currency
      globals.timeZone = fact.timeZone
      globals.firstDay = day
    case .settingsChanged(let fact):
      globals.settings = fact.after
      globals.settingsRevision += 1
    case .productSaved(let product):
      globals.catalogue.save(product)
      globals.catalogueRevision += 1
    case .bundlesChanged(let fact):
      globals.catalogue.bundles = fact.after
      globals.catalogueRevision += 1
    case .personSaved(let fact):
      share(fact.person, with: fact.sharing)
      if let source = fact.source { accounts[fact.person, default: known[fact.person]].source = source }
    case .phoneRevealed: break
    case .staffChanged(let fact): globals.staffRevision = max(globals.staffRevision, fact.revision)
    case .memberJoined(let fact): join(fact)
    case .joinAsked(let fact):
      ask(fact)
      share(fact.account, with: fact.sharing)
    case .memberMerged(let fact): merge(fact)
    case .mergeUndone(let fact): unmerge(fact)
    case .personErased(let fact): erase(fact)
    case .personExported, .listExported: break
    case .orderPlaced(let order): place(order)
    case .orderPaid(let fact): pay(fact)
    case .orderFulfilled(let fact): orders[fact.order, default: known[fact.order]].fulfilled = fact.day
    case .orderAttached(let fact): attach(fact)
    case .orderRefunded(let fact): refund(fact)
    case .orderHeld(let held): globals.held.append(held)
    case .holdEnded(let fact): globals.held.removeAll { $0.id == fact.id }
    case .pointsMoved(let fact): move(fact)
    case .activityRecorded(let fact): record(fact)
    case .activityUndone(let fact): undo(fact)
    case .pointsDonated(let fact): donate(fact)
    case .giftRedeemed(let fact): redeem(fact)
    case .giftReturned(let fact): takeBack(fact)
    case .drawEntered(let fact): change(fact.member) { $0.entered.append(fact.draw) }
    case .drawHeld(let fact): globals.draws.append(fact)
    case .drawMembers: break
    case .reserved(let fact): reserve(fact)
    case .reservationUsed(let fact): use(fact)
    case .reservationReleased(let fact): globals.reservations.removeAll { $0.id == fact.reservation.id }
    case .careGiftQueued(let fact): queue(fact)
    case .careGiftEnded(let fact): end(fact)
    case .sampleLogged(let fact): log(fact)
    case .sampleClosed(let fact): close(fact)
    case .bespokeAsked(let fact): note(fact)
    case .bespokeMoved(let fact): move(fact)
    case .orderScored(let fact): note(fact)
    case .feedbackOpened(let fact): note(fact)
    case .feedbackChanged(let fact): note(fact)
    case .suggestionAnswered(let fact): note(fact)
    case .suggestionAnswerUndone(let fact): takeBack(fact)
    case .tierChanged(let fact): change(fact)
    case .planStarted(let fact): start(fact)
    case .planEnded(let fact): end(fact)
    case .perkUsed(let fact): use(fact)
    case .contactLogged(let fact): accounts[fact.account, default: known[fact.account]].record(fact.entry)
    case .contactAnswered(let fact): accounts[fact.account, default: known[fact.account]].apply(fact)
    case .contactUndone(let fact):
      accounts[fact.account, default: known[fact.account]].contacts.removeAll { $0.id == fact.contact }
    case .caseListed(let fact): note(fact)
    case .caseDropped(let fact): drop(fact)
    case .caseMoved(let fact): move(fact)
    case .casePlanned(let fact): plan(fact)
    case .layerChanged(let fact): change(fact.account) { $0.layer = fact.standing }
    case .figuresKept(let month): globals.note(month)
    case .chancesKept(let fact): keep(fact)
    case .predictionScored(let score): globals.scores.append(score)
    case .couponIssued(let coupon):
      coupons[coupon.code] = coupon
      if coupon.isBearer {
        globals.bearers.append(coupon.code)
      } else {
        accounts[coupon.owner, default: known[coupon.owner]].coupons.append(coupon.code)
      }
      if let order = coupon.from { orders[order, default: known[order]].issued.append(coupon.code) }
    case .couponRedeemed(let fact): coupons[fact.code, default: known[fact.code]].redeem(fact)
    case .couponWithdrawn(let fact):
      coupons[fact.code, default: known[fact.code]].state = .withdrawn
      globals.bearers.removeAll { $0 == fact.code }
    case .couponReturned(let fact): coupons[fact.code, default: known[fact.code]].giveBack(fact)
    case .benefitGranted(let fact): accounts[fact.account, default: known[fact.account]].grants.append(fact.grant)
    case .campaignIssued(let fact): globals.note(fact)
    case .referralGranted(let fact): accounts[fact.referrer, default: known[fact.referrer]].note(fact)
    case .referralReversed(let fact): accounts[fact.referrer, default: known[fact.referrer]].note(fact)
    case .stockMoved(let fact): move(fact, on: day)
    case .dayClosed(let fact): days[fact.day, default: known[fact.day]].closed = fact
    case .goalSet(let goal): globals.note(goal)
    case .reviewClosed(let review): globals.note(review)
    case .diaryNoted(let note): globals.diary.append(note)
    case .competitorNoted(let note): globals.note(note)
    case .competitorDropped(let fact): globals.note(fact)
    }
  }

  private mutating func join(_ fact: MemberJoined) {
    let known = Known(base: base)
    var account = accounts[fact.account] ?? known[fact.account]
    if !account.isMember { globals.members += 1 }
    account.isMember = true
    account.joined = fact.day
    account.tier = fact.tier
    account.referredBy = fact.referredBy ?? account.referredBy
    account.source = fact.source ?? account.source
    account.joinedBy = fact.imported ? "" : fact.by
    account.asked = nil
    accounts[fact.account] = account
    share(fact.account, with: fact.sharing)
    guard let referrer = fact.referredBy else { return }
    var referral = Referral()
    referral.newcomer = fact.account
    referral.joined = fact.day
    referral.isPromised = fact.rewards
    accounts[referrer, default: known[referrer]].referrals.append(referral)
  }

  private mutating func share(_ id: PersonID, with others: [PersonID]) {
    let known = Known(base: base)
    for other in others {
      accounts[id, default: known[id]].sharing.append(other)
      accounts[other, default: known[other]].sharing.append(id)
    }
  }

  private mutating func place(_ order: Order) {
    let known = Known(base: base)
    orders[order.id] = order
    globals.orders += 1
    if let corrected = order.corrects { orders[corrected, default: known[corrected]].correctedBy = order.id }
    if let occasion = order.occasion { count(occasion) }
    var skus: [SKU] = []
    for line in order.lines {
      if let sku = line.sku, !skus.contains(sku) { skus.append(sku) }
    }
    // Of an order of very many things nothing goes with anything.
    let others = skus.count <= 20 ? skus : []
    for sku in skus { products[sku, default: known[sku]].sold(on: order.day, for: order.occasion, with: others) }
    if order.imported {
      days[order.day, default: known[order.day]].imported.append(order.id)
    } else {
      days[order.day, default: known[order.day]].orders.append(order.id)
      if let due = order.handover.day { days[due, default: known[due]].due.append(order.id) }
    }
    guard let account = order.account else { return }
    accounts[account, default: known[account]].record(Purchase(order))
    accounts[account, default: known[account]].note(order.savings, of: order)
  }

  private mutating func pay(_ fact: OrderPaid) {
    let known = Known(base: base)
    let payment = Payment(tender: fact.tender, amount: fact.amount, day: fact.day)
    orders[fact.order, default: known[fact.order]].payments.append(payment)
    days[fact.day, default: known[fact.day]].take(fact.amount, by: fact.tender)
    guard fact.settles, let account = order(fact.order)?.account else { return }
    accounts[account, default: known[account]].change(fact.order) { $0.paid = true }
  }

  private mutating func attach(_ fact: OrderAttached) {
    let known = Known(base: base)
    orders[fact.order, default: known[fact.order]].account = fact.account
    orders[fact.order, default: known[fact.order]].campaigns = fact.campaigns
    guard let order = order(fact.order) else { return }
    var purchase = Purchase(order)
    purchase.paid = order.isSettled
    accounts[fact.account, default: known[fact.account]].record(purchase)
    accounts[fact.account, default: known[fact.account]].note(order.savings, of: order)
  }

  private mutating func refund(_ fact: OrderRefunded) {
    let known = Known(base: base)
    orders[fact.order, default: known[fact.order]].refunds.append(fact.refund)
    let day = fact.refund.day
    days[day, default: known[day]].refunded.append(fact.order)
    days[day, default: known[day]].take(-fact.refund.money, by: fact.refund.tender)
    guard let order = order(fact.order), let account = order.account else { return }
    accounts[account, default: known[account]].note(fact.refund.saved, of: order, sign: -1)
    accounts[account, default: known[account]].change(fact.order) {
      $0.spend -= fact.spend
      if fact.whole { $0.refunded = true }
    }
  }

  private mutating func move(_ fact: PointsMoved) {
    let known = Known(base: base)
    accounts[fact.account, default: known[fact.account]].move(fact)
    if fact.reason.isEarning {
      let year = (fact.order.flatMap { order($0)?.day } ?? fact.day).year
      accounts[fact.account, default: known[fact.account]].change(year: year) { $0.earned += fact.points }
    }
    if fact.reason == .order, let order = fact.order {
      orders[order, default: known[order]].earned = fact.points
      orders[order, default: known[order]].lot = fact.lot?.id
    }
  }

  private mutating func change(_ fact: TierChanged) {
    let known = Known(base: base)
    let before = accounts[fact.account] ?? known[fact.account]
    if fact.reason == .reached, let order = fact.standing.order {
      orders[order, default: known[order]].standingBefore = before.tier
      orders[order, default: known[order]].tier = fact.standing.code
    }
    accounts[fact.account, default: before].tier = fact.standing
  }

  private mutating func count(_ occasion: OccasionCode) {
    if let place = globals.occasions.firstIndex(where: { $0.occasion == occasion }) {
      globals.occasions[place].orders += 1
    } else {
      globals.occasions.append(OccasionCount(occasion: occasion, orders: 1))
    }
  }
}

/// Changing one entity in place, whether or not it was known.
extension ShopState {
  mutating func change(_ id: PersonID, _ body: (inout Account) -> Void) {
    let known = Known(base: base)
    body(&accounts[id, default: known[id]])
  }

  mutating func change(_ id: OrderID, _ body: (inout Order) -> Void) {
    let known = Known(base: base)
    body(&orders[id, default: known[id]])
  }

  mutating func change(_ day: Day, _ body: (inout DayBook) -> Void) {
    let known = Known(base: base)
    body(&days[day, default: known[day]])
  }
}

/// What the base knows of an entity, or its blank.
struct Known {
  let base: any StateBase

  subscript(id: PersonID) -> Account {
    var blank = Account()
    blank.id = id
    return base.storedAccount(id) ?? blank
  }

  subscript(id: OrderID) -> Order {
    var blank = Order()
    blank.id = id
    return base.order(id) ?? blank
  }

  subscript(code: CouponCode) -> Coupon {
    var blank = Coupon()
    blank.code = code
    return base.coupon(code) ?? blank
  }

  subscript(day: Day) -> DayBook {
    var blank = DayBook()
    blank.day = day
    return base.dayBook(day) ?? blank
  }

  subscript(sku: SKU) -> ProductFigures {
    var blank = ProductFigures()
    blank.sku = sku
    return base.figures(sku) ?? blank
  }
}
