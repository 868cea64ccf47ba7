import Shop
import Terminal

/// How an order leaves the shop and what its card says.
struct HandoverChoice: Hashable {
  var handover: Handover
  var details: DeliveryDetails
  /// The fee typed instead of the shop's own.
  var fee: Money?
}

/// Pick-up or delivery: day, slot, name, phone, address, card.
struct HandoverScreen: Screen {
  enum Field: Hashable, Sendable { case kind, day, slot, name, phone, address, message, fee }

  private var form: Form<Field>
  private let slots: [String]
  private let usualFee: Money

  init(order: OrderScreen, _ context: Context) {
    let words = context.words
    let draft = order.order.draft
    slots = context.state.settings.delivery.slots
    usualFee = context.state.settings.delivery.fee
    let known = Self.known(order)
    let kind = HandoverKind.allCases.firstIndex(of: draft.handover.kind) ?? 0
    let day = draft.handover.day ?? Self.likelyDay(order, context)
    let slot = slots.firstIndex(of: draft.handover.slot).map { $0 + 1 } ?? 0
    form = Form([
      (.kind, .choice(kind, of: HandoverKind.allCases.count)),
      (.day, .text(TextField(day.map { words.shortDay($0) } ?? "", limit: 20))),
      (.slot, .choice(slot, of: slots.count + 1)),
      (.name, .text(TextField(known.name, limit: 60))),
      (.phone, .text(TextField(known.phone, limit: 30))),
      (.address, .text(TextField(known.address, limit: DeliveryDetails.textLimit))),
      (.message, .text(TextField(known.message, limit: DeliveryDetails.textLimit))),
      (.fee, .text(TextField(draft.deliveryFee.map { words.currency.format($0) } ?? "", limit: 14))),
    ])
  }

  /// What was typed before; else whom it goes to, and where it went the last time it went to them.
  private static func known(_ order: OrderScreen) -> DeliveryDetails {
    let typed = order.order.draft.delivery
    guard typed.isBlank else { return typed }
    var details = DeliveryDetails()
    details.name = order.receiverName.isEmpty ? order.person?.name ?? "" : order.receiverName
    let last = order.person?.deliveries.last { $0.name == details.name }
    details.phone = last?.phone ?? (order.receiverName.isEmpty ? order.person?.phones.first ?? "" : "")
    details.address = last?.address ?? ""
    return details
  }

  /// The date that the order is for, where the file knows it.
  private static func likelyDay(_ order: OrderScreen, _ context: Context) -> Day? {
    guard let person = order.person, let occasion = order.order.draft.occasion else { return nil }
    let receiver = order.receiver?.id
    return DirectoryEntry(person).dates.filter { $0.occasion == occasion && $0.receiver == receiver }
      .compactMap { $0.on.next(onOrAfter: context.today)?.day }.min().flatMap { $0 - context.today <= 60 ? $0 : nil }
  }

  var takesText: Bool { true }

  func title(_ context: Context) -> String { context.words.handoverKey }

  private var kind: HandoverKind { HandoverKind.allCases[form.choice(.kind)] }

  private func day(_ context: Context) -> Day? { DayText.read(form.text(.day), today: context.today) }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.control("s"), or: .alt("s"), words.done, help: words.handoverDoneHelp, unavailable: problem(context)) {
        screen, context in screen.done(context)
      },
      command(.tab, or: .down, words.nextField, help: words.nextFieldHelp) { screen, _ in
        _ = screen.form.handle(.key(.tab))
        return []
      },
      command(.control("n"), or: .alt("n"), words.takenAlong, help: words.takenAlongHelp, isOnBar: kind != .now) {
        screen, _ in
        screen.form.set(.kind, .choice(0, of: HandoverKind.allCases.count))
        return []
      },
      backCommand(context),
    ]
  }

  private func problem(_ context: Context) -> String? {
    let words = context.words
    let fee = form.text(.fee)
    if !fee.isEmpty, words.currency.parse(fee) == nil { return words.priceUnreadable(fee) }
    guard kind != .now else { return nil }
    if form.text(.day).isEmpty { return words.sentence(for: .dayMissing) }
    guard let day = day(context) else { return words.dayUnreadable(form.text(.day)) }
    return day < context.today ? words.sentence(for: .dayPast(day)) : nil
  }

  private func done(_ context: Context) -> [Transition] {
    var details = DeliveryDetails()
    details.message = form.text(.message)
    guard kind != .now else {
      if !details.message.isEmpty { details.name = form.text(.name) }
      return [.answer(.handover(HandoverChoice(handover: Handover(), details: details, fee: nil)))]
    }
    details.name = form.text(.name)
    details.phone = form.text(.phone)
    if kind == .delivery { details.address = form.text(.address) }
    let slot = form.choice(.slot)
    let handover = Handover(
      kind: kind, day: day(context), slot: slots.indices.contains(slot - 1) ? slots[slot - 1] : "")
    let fee = kind == .delivery ? context.words.currency.parse(form.text(.fee)) : nil
    return [.answer(.handover(HandoverChoice(handover: handover, details: details, fee: fee)))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if input == .tick { return [] }
    // Naming a day while nothing leaves later means that it does.
    if form.focused != .kind, form.focused != .message, kind == .now, case .text = input {
      form.set(.kind, .choice(1, of: HandoverKind.allCases.count))
    }
    switch form.handle(input) {
    case .submitted: return problem(context).map { [.say(.bad($0))] } ?? done(context)
    case .unused: return nil
    case .moved, .changed: return []
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.part(column: 2, row: 1, columns: canvas.columns - 4, rows: canvas.rows - 3) { part in
      form.draw(into: &part, labelWidth: 14) { look(of: $0, context) }
    }
    canvas.put(words.staysInFile, at: 2, canvas.rows - 1, .muted)
  }

  private func look(of field: Field, _ context: Context) -> Form<Field>.Look {
    let words = context.words
    var look = Form<Field>.Look(label: words.label(of: field))
    switch field {
    case .kind: look.options = HandoverKind.allCases.map { words.name(of: $0) }
    case .day:
      look.placeholder = words.dayHint
      if !form.text(.day).isEmpty {
        let day = day(context)
        look.message = day.map { words.dayRead($0, today: context.today) } ?? words.dayUnreadable(form.text(.day))
        look.isWrong = day.map { $0 < context.today } ?? true
        if let day, let peak = context.state.peak(on: day) {
          look.message = words.shortDay(day, weekday: true) + words.pick(": ", "：") + words.bench(peak)
        }
      }
    case .slot:
      look.options = [words.anyTime] + slots
      let chosen = form.choice(.slot) - 1
      if slots.indices.contains(chosen), let peak = day(context).flatMap({ context.state.peak(on: $0) }),
        let slot = peak.slots.first(where: { $0.name == slots[chosen] }), slot.capacity != nil
      {
        look.message = words.bench(slot)
        look.isWrong = slot.isFull
      }
    case .address: look.placeholder = kind == .delivery ? words.addressHint : words.onlyForDelivery
    case .message: look.placeholder = words.cardHint
    case .fee: look.placeholder = kind == .delivery ? words.money(usualFee) : words.onlyForDelivery
    case .name, .phone: break
    }
    return look
  }
}
