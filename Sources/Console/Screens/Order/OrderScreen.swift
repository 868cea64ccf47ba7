import Insight
import Shop
import Terminal

/// F3: an order, put together by typing. Letters and digits name products; what it comes to is always in sight.
struct OrderScreen: Screen {
  enum Focus: Hashable { case items, suggestions }

  var order = OpenOrder()
  var field = TextField(limit: 60)
  var hits: [ProductHit] = []
  var hitList = ListPart("hits")
  var lineList = ListPart("items")
  var suggestionList = ListPart("suggestions")
  var focus = Focus.items
  /// An open-price item that waits for its price.
  var pricing: DraftItem?
  var suggestions: [Suggestion] = []
  /// What is asked about beside the order, once an order (S71).
  var addOn: AddOn?
  var isAddOnAnswered = false
  /// What a walk-in said no to: there is no card to keep it on.
  var refused: Set<SKU> = []
  /// Refusals on the card when the suggestions were made.
  private var knownDeclines: [DeclinedSuggestion] = []
  /// The member's file, read once.
  var person: Person?
  /// How it was to be paid when it was last sent to be saved.
  var payment: PaymentChoice?
  /// The order put aside that is being taken up.
  var takingUp: HeldOrder?
  private var finder: ProductFinder?

  init(_ seed: OrderSeed, _ context: Context) {
    if let held = seed.held {
      order.setMember(held.account)
      order.setOccasion(held.occasion)
      order.setReceiver(held.receiver.map { .known($0) })
      for item in held.items { order.add(item) }
    } else {
      order.setMember(seed.member)
      order.setOccasion(seed.occasion)
      order.setReceiver(seed.receiver.map { .known($0) })
    }
    if let corrected = seed.corrects { order.correct(corrected) }
    if let exchange = seed.exchange { order.exchange(exchange, context.state) }
    person = order.draft.account.flatMap { context.view.person($0) }
    if let like = seed.like, let past = context.state.order(like) { _ = repeatItems(of: past, context) }
    for sku in seed.items where context.state.catalogue[sku]?.price != nil { order.add(DraftItem(sku)) }
    for item in seed.drafts where context.state.catalogue[item.sku] != nil { order.add(item) }
    if seed.isSuggested { order.note(SuggestionAnswer(.suggestion, .accepted, seed.items)) }
    _ = changed(context)
  }

  var takesText: Bool { true }

  func title(_ context: Context) -> String {
    let exchanged = order.draft.exchange.flatMap { context.state.order($0.order) }
    return exchanged.map { context.words.exchangeFor($0.number) } ?? context.words.orderKey
  }

  func subject(_ context: Context) -> PersonID? {
    order.draft.account.flatMap { context.state.account($0)?.isMember == true ? $0 : nil }
  }

  func workInHand(_ context: Context) -> String? {
    order.isEmpty ? nil : context.words.openOrder(of: person?.name, due: order.due)
  }

  func account(_ context: Context) -> Account? { order.draft.account.flatMap { context.state.account($0) } }

  /// The receiver on file, or the name typed for a new one.
  var receiver: Receiver? {
    guard case .known(let id) = order.draft.receiver else { return nil }
    return person?.receiver(id)
  }

  var receiverName: String {
    if case .named(let name) = order.draft.receiver { return name }
    return receiver?.name ?? ""
  }

  /// What must not be in it: the receiver's allergies, else the member's own.
  var allergies: [String] { order.draft.receiver == nil ? person?.allergies ?? [] : receiver?.allergies ?? [] }

  // MARK: Changes

  /// Works out anew what the order comes to and what suits it; says what it lost.
  mutating func changed(_ context: Context) -> [Transition] {
    let losses = order.reprice(context.state, on: context.today) { context.view.person($0) }
    suggestAnew(context)
    proposeAddOn(context)
    if let problem = order.problem { return [.say(.bad(context.words.sentence(for: problem)))] }
    return losses.map { .say(.plain(context.words.sentence(for: $0))) }
  }

  /// Looks anew for what suits the order.
  mutating func suggestAnew(_ context: Context) {
    suggestions = suggest(context)
    knownDeclines = account(context)?.declines ?? []
    if suggestions.isEmpty { focus = .items }
  }

  private func suggest(_ context: Context) -> [Suggestion] {
    var request = SuggestionRequest(account: account(context), person: person, occasion: order.draft.occasion)
    if case .known(let id) = order.draft.receiver { request.receiver = id }
    request.limit = 9 + refused.count
    let taken = Set(order.items.map(\.sku)).union(refused)
    return Suggestions.make(request, state: context.state, on: context.today)
      .filter { taken.isDisjoint(with: $0.items) }.prefix(context.isWide ? 6 : 3).map(\.self)
  }

  /// The shop has changed. What is shown stays as it is until staff change the order or save it (T3); files are read anew.
  mutating func refresh(_ context: Context) {
    person = order.draft.account.flatMap { context.view.person($0) }
    if (account(context)?.declines ?? []) != knownDeclines { suggestAnew(context) }
    if let known = finder, !known.isCurrent(context.state) { finder = nil }
  }

  /// Takes the items of an earlier order over, as far as they are still sold.
  ///
  /// - Returns: The names of what is not sold any more.
  mutating func repeatItems(of past: Order, _ context: Context) -> [String] {
    var missing: [String] = []
    for line in past.lines where !line.free {
      guard let sku = line.sku, let product = context.state.catalogue[sku], !product.retired else {
        if line.service != nil { continue }
        missing.append(context.words.name(line.name))
        continue
      }
      let price = product.price == nil ? Money(line.list.minor / max(1, line.quantity)) : nil
      order.add(DraftItem(sku, quantity: line.quantity, price: price))
    }
    if order.draft.occasion == nil, let occasion = past.occasion, isTimely(occasion, context) {
      order.setOccasion(occasion)
    }
    if order.draft.receiver == nil, let receiver = past.receiver, person?.receiver(receiver) != nil {
      order.setReceiver(.known(receiver))
    }
    return missing
  }

  /// A feast of last summer is not what the same flowers are for today.
  private func isTimely(_ occasion: OccasionCode, _ context: Context) -> Bool {
    guard let feast = Feast(rawValue: occasion.text) else { return true }
    return context.feasts.upcoming(on: context.today).contains { $0.feast == feast }
  }

  // MARK: Typing

  mutating func search(_ context: Context) {
    guard !field.text.trimmed.isEmpty, pricing == nil else {
      hits = []
      return
    }
    let finder = finder ?? ProductFinder(context.state)
    self.finder = finder
    hits = finder.find(field.text) { context.state.figures($0)?.orders ?? 0 }
    hitList.select(0)
  }

  mutating func scanned(_ code: String, _ context: Context) -> [Transition] {
    let finder = finder ?? ProductFinder(context.state)
    self.finder = finder
    if let sku = finder.scanned(code) { return add(ProductHit(sku: sku, quantity: 1), context) }
    if case .valid(let code) = CouponCode.read(code) { return use(code, context) }
    return [.say(.bad(context.words.unknownBarcode(code)))]
  }

  mutating func add(_ hit: ProductHit, _ context: Context) -> [Transition] {
    field.clear()
    hits = []
    guard let product = context.state.item(hit.sku)?.product else { return [] }
    guard product.price != nil else {
      pricing = DraftItem(hit.sku, quantity: hit.quantity)
      return []
    }
    lineList.select(order.add(DraftItem(hit.sku, quantity: hit.quantity)))
    return changed(context)
  }

  /// A coupon by its code, typed or scanned into the order.
  mutating func use(_ code: CouponCode, _ context: Context) -> [Transition] {
    let words = context.words
    if let paused = context.codesPausedUntil {
      return [.say(.bad(words.codesPaused(seconds: paused.seconds - context.view.now.seconds)))]
    }
    guard context.state.coupon(code) != nil else {
      return [.wrongCode, .say(.bad(words.sentence(for: .unknownCoupon)))]
    }
    field.clear()
    hits = []
    order.setCoupon(.codes([code]))
    return changed(context)
  }
}
