/// Samples and try-ons (S27).
extension Decider {
  mutating func logSample(_ wish: SampleWish) throws(Refusal) {
    let account = try member(wish.member)
    guard let product = state.catalogue[wish.sku] else { throw .unknownProduct(wish.sku) }
    guard !product.retired else { throw .productRetired(wish.sku) }
    let days = wish.days ?? settings.contact.sampleDays
    guard Sample.days.contains(days) else { throw .settingsInvalid(.outOfRange(key: "days", Sample.days)) }
    settle(account.id)
    var sample = Sample()
    sample.id = drawID()
    sample.kind = wish.kind
    sample.sku = wish.sku
    sample.day = day
    sample.due = day + days
    sample.by = context.actor.name
    emit(.sampleLogged(SampleLogged(account: account.id, sample: sample)))
  }

  mutating func closeSample(_ answer: SampleAnswer) throws(Refusal) {
    guard let account = state.account(answer.member) else { throw .unknownMember }
    guard account.openSamples.contains(where: { $0.id == answer.sample }) else { throw .sampleGone }
    emit(
      .sampleClosed(SampleClosed(account: account.id, sample: answer.sample, day: day, outcome: answer.outcome)))
  }

  /// It was not given after all (H3). One that was followed up stays.
  mutating func undoSample(_ logged: SampleLogged) throws(Refusal) {
    guard let account = state.account(logged.account),
      account.openSamples.contains(where: { $0.id == logged.sample.id })
    else { throw .cannotUndo }
    emit(.sampleClosed(SampleClosed(account: account.id, sample: logged.sample.id, day: day, outcome: nil)))
  }
}

extension Sample {
  /// The days after which a follow-up may be due.
  public static let days = 0...365
}

extension Account {
  /// Samples that nobody has asked about yet, the first due first.
  public var openSamples: [Sample] { samples.filter(\.isOpen).sorted { ($0.due, $0.id) < ($1.due, $1.id) } }
}

extension ShopState {
  /// The order by which the member bought what they had tried: the first that stands, of that day or later. Reads the
  /// orders since.
  public func purchase(after sample: Sample, of account: Account) -> OrderID? {
    account.purchases.first { purchase in
      guard purchase.counts, purchase.day >= sample.day, let order = order(purchase.order) else { return false }
      return order.lines.indices.contains { place in
        let line = order.lines[place]
        return line.sku == sample.sku && !line.free && order.refundedQuantity(of: place) < line.quantity
      }
    }?.order
  }

  mutating func log(_ fact: SampleLogged) { change(fact.account) { $0.samples.append(fact.sample) } }

  mutating func close(_ fact: SampleClosed) {
    change(fact.account) { account in
      guard let place = account.samples.firstIndex(where: { $0.id == fact.sample }) else { return }
      guard let outcome = fact.outcome else {
        account.samples.remove(at: place)
        return
      }
      account.samples[place].closed = fact.day
      account.samples[place].outcome = outcome
    }
  }
}
