import Shop

/// An order that is being put together, priced anew after each change and kept as shown otherwise (T3).
struct OpenOrder: Hashable {
  private(set) var draft = OrderDraft()
  /// The amounts as shown; `nil` while there is nothing to price.
  private(set) var quote: Quote?
  /// Why there is no quote although there are items.
  private(set) var problem: Refusal?
  /// Money that comes back for it, of what is exchanged.
  private(set) var comesBack = Money.zero
  private var points = PointsWish.none
  /// Someone has died: what was bought for mourning brings no coupon and no word of points (D05).
  var isSorrow: Bool { draft.occasion?.isSorrow ?? false }

  private enum PointsWish: Hashable {
    case none, most
    case number(Points)
  }

  /// What a change took away again.
  enum Loss: Hashable {
    case coupon(Refusal)
    case points(Refusal, now: Points)
  }

  var items: [DraftItem] { draft.items }
  var isEmpty: Bool { draft.items.isEmpty }
  var due: Money { quote?.due ?? .zero }

  // MARK: Items

  /// Adds pieces; the same product at the same price is one line.
  ///
  /// - Returns: Its line.
  @discardableResult
  mutating func add(_ item: DraftItem) -> Int {
    if let place = draft.items.firstIndex(where: { $0.sku == item.sku && $0.price == item.price }) {
      draft.items[place].quantity = min(9_999, draft.items[place].quantity + item.quantity)
      return place
    }
    draft.items.append(item)
    return draft.items.count - 1
  }

  mutating func change(_ place: Int, by pieces: Int) {
    guard draft.items.indices.contains(place) else { return }
    draft.items[place].quantity = min(9_999, draft.items[place].quantity + pieces)
    if draft.items[place].quantity < 1 { draft.items.remove(at: place) }
  }

  mutating func remove(_ place: Int) {
    guard draft.items.indices.contains(place) else { return }
    draft.items.remove(at: place)
  }

  // MARK: Suggestions

  /// What the customer made of a suggestion; saved with the order (S60, S71).
  mutating func note(_ answer: SuggestionAnswer) { draft.answers.append(answer) }

  // MARK: Who and what for

  mutating func setMember(_ id: PersonID?) {
    guard draft.account != id else { return }
    draft.account = id
    draft.receiver = nil
    draft.coupon = .best
    points = .none
  }

  mutating func setOccasion(_ occasion: OccasionCode?) { draft.occasion = occasion }
  mutating func setReceiver(_ receiver: ReceiverChoice?) { draft.receiver = receiver }

  mutating func setHandover(_ handover: Handover, _ details: DeliveryDetails, fee: Money?) {
    draft.handover = handover
    draft.delivery = details
    draft.deliveryFee = fee
  }

  mutating func setCoupon(_ choice: CouponChoice) { draft.coupon = choice }
  mutating func correct(_ order: OrderID) { draft.corrects = order }

  /// What comes back for this order, and the money it is worth.
  mutating func exchange(_ request: RefundRequest, _ state: ShopState) {
    draft.exchange = request
    comesBack = (try? state.order(request.order)?.planRefund(request))?.money ?? .zero
  }

  mutating func usePoints(_ number: Points?) { points = number.map { $0 > .zero ? .number($0) : .none } ?? .most }
  mutating func useNoPoints() { points = .none }
  var usesPoints: Bool { points != .none }

  // MARK: Pricing

  /// Works the amounts out anew. What a coupon or points no longer allow falls back to the best coupon, to fewer points.
  mutating func reprice(
    _ state: ShopState, on day: Day, file: (PersonID) -> Person? = { _ in nil }
  ) -> [Loss] {
    var losses: [Loss] = []
    draft.points = .zero
    problem = nil
    guard !isEmpty else {
      quote = nil
      return []
    }
    do throws(Refusal) {
      quote = try spend(priced(state, on: day, file, &losses), state, on: day, file, &losses)
    } catch {
      quote = nil
      problem = error
    }
    return losses
  }

  private mutating func priced(
    _ state: ShopState, on day: Day, _ file: (PersonID) -> Person?, _ losses: inout [Loss]
  ) throws(Refusal) -> Quote {
    do {
      return try state.quote(draft, on: day, file: file)
    } catch {
      guard error.isAboutCoupon, draft.coupon != .best else { throw error }
      losses.append(.coupon(error))
      draft.coupon = .best
      return try state.quote(draft, on: day, file: file)
    }
  }

  private mutating func spend(
    _ plain: Quote, _ state: ShopState, on day: Day, _ file: (PersonID) -> Person?, _ losses: inout [Loss]
  ) throws(Refusal) -> Quote {
    let wanted: Points =
      switch points {
      case .none: .zero
      case .most: plain.mostPoints
      case .number(let number): number
      }
    guard wanted > .zero else { return plain }
    draft.points = wanted
    do {
      return try state.quote(draft, on: day, file: file)
    } catch {
      losses.append(.points(error, now: plain.mostPoints))
      points = plain.mostPoints > .zero ? .number(plain.mostPoints) : .none
      draft.points = plain.mostPoints
      return try state.quote(draft, on: day, file: file)
    }
  }

  /// What is saved: exactly what the screen shows (T3).
  func toSave(tender: Tender?) -> OrderDraft {
    var saved = draft
    saved.coupon = (quote?.coupons).map { $0.isEmpty ? .none : .codes($0) } ?? draft.coupon
    // What costs nothing needs no payment.
    saved.tender = due == .zero ? nil : tender
    // Only the difference changes hands, so that both go the same way.
    if let tender { saved.exchange?.tender = tender }
    saved.shown = quote?.due
    return saved
  }
}

extension Refusal {
  /// A coupon, not the order, is what does not fit.
  var isAboutCoupon: Bool {
    switch self {
    case .coupon, .couponsExclusive, .unknownCoupon, .couponUsed, .couponWithdrawn, .couponExpired: true
    default: false
    }
  }
}
