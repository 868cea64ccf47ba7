/// Promises kept as coupons (D11).
extension Decider {
  /// The words go into the person's file, the coupon and the reason's code into the journal (H4).
  mutating func promise(_ request: PromiseRequest) throws(Refusal) {
    let account = try member(request.member)
    guard var person = person(account.id) else { throw .unknownMember }
    let text = try PersonName.checked(request.text)
    let why = PersonName.cleaned(String(request.why.prefix(DeliveryDetails.textLimit)))
    let days = request.validDays ?? settings.rewards.promise.validDays
    guard (0...3_650).contains(days) else { throw .settingsInvalid(.outOfRange(key: "days", 0...3_650)) }
    let terms = try terms(of: request.gives)
    if let most = settings.rewards.promise.most, context.actor.role < .manager {
      guard let worth = state.greatestWorth(of: terms), worth <= most else { throw .promiseTooLarge(most: most) }
    }
    settle(account.id)
    var coupon = Coupon()
    coupon.code = drawCode()
    coupon.title = LocalizedText(english: "A promise", chinese: "店里的承诺")
    coupon.terms = terms
    coupon.owner = account.id
    coupon.issued = day
    coupon.until = day + days
    coupon.cause = .promise
    coupon.reason = request.reason
    emit(.couponIssued(coupon))
    person = self.person(account.id) ?? person
    person.promises.append(
      Promise(coupon: coupon.code, day: day, by: context.actor.name, text: text, why: why))
    save(person, changed: ["promises"])
  }

  private func terms(of gives: PromiseKind) throws(Refusal) -> CouponTerms {
    var terms = CouponTerms()
    switch gives {
    case .gift(let sku):
      guard let product = state.catalogue[sku] else { throw .unknownProduct(sku) }
      guard !product.retired else { throw .productRetired(sku) }
      terms.kind = .gift
      terms.gift = sku
    case .amountOff(let amount):
      guard amount > .zero, amount <= Money.limit else { throw .amountTooLarge }
      terms.amount = amount
    case .percentOff(let percent):
      guard (1...10_000).contains(percent.count) else {
        throw .settingsInvalid(.outOfRange(key: "percent", 1...100))
      }
      terms.kind = .percentOff
      terms.percent = percent
      // Whoever may promise a percentage may promise it up to what they may promise at all.
      if context.actor.role < .manager { terms.cap = settings.rewards.promise.most }
    }
    return terms
  }
}
