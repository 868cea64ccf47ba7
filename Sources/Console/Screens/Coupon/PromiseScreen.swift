import Shop
import Terminal

/// What was promised to a member, kept as a one-use coupon (D11).
struct PromiseScreen: FormScreen {
  enum Field: Hashable, Sendable { case text, kind, what, reason, why, days }
  private enum Kind: CaseIterable { case gift, amount, percent }

  let id: PersonID
  var form: Form<Field>
  private var name = ""

  init(_ id: PersonID, _ context: Context) {
    self.id = id
    let days = context.state.settings.rewards.promise.validDays
    form = Form([
      (.text, .text(TextField("", limit: PersonName.limit))), (.kind, .choice(0, of: Kind.allCases.count)),
      (.what, .text(TextField("", limit: 40))), (.reason, .choice(0, of: PromiseReason.allCases.count)),
      (.why, .text(TextField("", limit: 200))), (.days, .text(TextField("\(days)", limit: 4))),
    ])
    refresh(context)
  }

  mutating func refresh(_ context: Context) { name = context.view.person(id)?.name ?? "" }

  func title(_ context: Context) -> String { context.words.promiseTitle }

  func subject(_ context: Context) -> PersonID? { id }

  /// The product typed: by its code, else the best match of its name.
  private func product(_ context: Context) -> SKU? {
    let typed = form.text(.what)
    guard !typed.isEmpty else { return nil }
    if context.state.catalogue[SKU(typed)] != nil { return SKU(typed) }
    return ProductFinder(context.state.catalogue).find(typed) { context.state.figures($0)?.orders ?? 0 }.first?.sku
  }

  private func gives(_ context: Context) -> PromiseKind? {
    let typed = form.text(.what)
    switch Kind.allCases[form.choice(.kind)] {
    case .gift: return product(context).map { .gift($0) }
    case .amount: return context.words.currency.parse(typed).map { .amountOff($0) }
    case .percent:
      return Int(typed.filter { $0 != "%" }).map { .percentOff(BasisPoints(percent: min(max($0, 0), 101))) }
    }
  }

  private func request(_ context: Context) -> PromiseRequest? {
    guard let gives = gives(context), let days = Int(form.text(.days)) else { return nil }
    return PromiseRequest(
      member: id, text: form.text(.text), reason: PromiseReason.allCases[form.choice(.reason)], why: form.text(.why),
      gives: gives, validDays: days)
  }

  func problem(_ context: Context) -> String? {
    let words = context.words
    if form.text(.text).isEmpty { return words.cannotRead(words.label(of: Field.text)) }
    guard let request = request(context) else {
      return words.cannotRead(words.label(of: gives(context) == nil ? Field.what : .days))
    }
    return Rehearsal(.promise(request), context).refusal.map { words.sentence(for: $0) }
  }

  func saving(_ context: Context) -> Command? {
    request(context).map { .promise($0) }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.put(words.promiseTo(name), at: 2, 0, .heading)
    drawForm(into: &canvas, row: 2, spare: 2, context)
    if let problem = problem(context) { canvas.put(problem, at: 2, canvas.rows - 1, .muted) }
  }

  func look(of field: Field, _ context: Context) -> Form<Field>.Look {
    let words = context.words
    var look = Form<Field>.Look(label: words.label(of: field), placeholder: words.placeholder(of: field))
    switch field {
    case .kind: look.options = [words.promiseGift, words.promiseAmount, words.promisePercent]
    case .reason: look.options = PromiseReason.allCases.map { words.name(of: $0) }
    case .what where Kind.allCases[form.choice(.kind)] == .gift:
      if let sku = product(context) { look.message = context.productName(sku) }
    default: break
    }
    return look
  }
}
