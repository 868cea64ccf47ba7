import Shop
import Terminal

/// One order as it was recorded, and what can still be done with it: pay, hand over, refund, again.
struct OrderDetailScreen: ScoresOrders {
  let id: OrderID
  var given: Int?
  private var order: Order?
  private var person: Person?
  private var list = ListPart("lines")

  init(_ id: OrderID, _ context: Context) {
    self.id = id
    refresh(context)
  }

  var scoring: OrderID? { order?.id }

  mutating func refresh(_ context: Context) {
    order = context.state.order(id)
    person = (order?.account ?? order?.contact).flatMap { context.view.person($0) }
  }

  func title(_ context: Context) -> String { context.words.orderTitle(order?.number ?? "") }

  func subject(_ context: Context) -> PersonID? { order?.account }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let gone =
      order.map { $0.isRefundedWhole ? words.sentence(for: .nothingToRefund) : nil }
      ?? words.sentence(for: .unknownOrder)
    return [
      command(.character("r"), words.refund, help: words.refundHelp, unavailable: gone) { screen, _ in
        [.open(.refund(screen.id, undoing: nil))]
      },
      command(
        .character("p"), words.pay, help: words.payHelp,
        unavailable: gone ?? (order?.isSettled == true ? words.sentence(for: .alreadyPaid) : nil)
      ) { _, context in
        [
          .present(
            PickScreen(
              "tender", heading: context.words.payTitle, options: Tender.allCases.map { context.words.name(of: $0) }))
        ]
      },
      command(
        .character("h"), words.handOver, help: words.handOverHelp,
        unavailable: gone ?? (order?.fulfilled != nil ? words.sentence(for: .alreadyFulfilled) : nil)
      ) { screen, _ in [.submit(.fulfilOrder(screen.id))] },
      scoreCommand(.character("s"), context),
      command(
        .character("c"), words.complainKey, help: words.complainHelp,
        unavailable: subject(context) == nil ? words.walkInOrder : nil
      ) { screen, _ in screen.order?.account.map { [.open(.feedbackForm($0, screen.id))] } ?? [] },
      command(
        .character("a"), words.sameAgain, help: words.sameAgainHelp,
        unavailable: order == nil ? words.sentence(for: .unknownOrder) : nil
      ) { screen, _ in
        [
          .open(
            .newOrder(
              OrderSeed(
                member: screen.order?.account, like: screen.id, receiver: screen.order?.receiver,
                occasion: screen.order?.occasion, corrects: screen.corrected)))
        ]
      },
      command(
        .character("m"), words.memberTitle, help: words.openMemberHelp,
        unavailable: order?.account == nil ? words.walkInOrder : nil
      ) { screen, _ in screen.order?.account.map { [.open(.member($0))] } ?? [] },
      backCommand(context),
    ]
  }

  /// The same again of what has come back whole is its correction (R1).
  private var corrected: OrderID? { order.flatMap { $0.isRefundedWhole && $0.correctedBy == nil ? id : nil } }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    if let saved = scored(answer, context) { return saved }
    guard case .chosen("tender", let place) = answer, Tender.allCases.indices.contains(place) else { return [] }
    return [.submit(.payOrder(id, Tender.allCases[place]))]
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    [asking(result, context)]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if let asked = score(typed: input, context) { return asked }
    return list.handle(input, count: order?.lines.count ?? 0, context) != .unused || input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let order else {
      canvas.put(words.sentence(for: .unknownOrder), at: 2, 1, .warning)
      return
    }
    let who = order.account == nil ? words.walkInOrder : person?.name ?? words.noSuchPerson
    let end = canvas.put(who, at: 2, 0, .heading)
    canvas.put("  " + words.takenBy(order.by, at: order.counter, on: order.day), at: end, 0, .muted)
    canvas.put(facts(of: order, words), at: 2, 1, order.isSettled ? .text : .warning)
    let details = person?.delivery(of: order.id)
    let foot = footer(of: order, details, context)
    let room = max(1, canvas.rows - 4 - foot.count)
    canvas.rule(words.linesHeading, row: 2, count: "\(order.lines.count)")
    canvas.part(column: 1, row: 3, columns: canvas.columns - 2, rows: min(room, order.lines.count)) { part in
      list.draw(count: order.lines.count, into: &part) { draw(order, line: $0, into: &$2, words) }
    }
    canvas.part(row: 3 + min(room, order.lines.count)) { part in
      part.rule(row: 0)
      for (row, line) in foot.enumerated() {
        part.put(line.label, at: 2, row + 1, .label, width: 22)
        part.put(line.value, at: 25, row + 1, line.role)
      }
    }
  }

  private func draw(_ order: Order, line place: Int, into row: inout Canvas, _ words: Words) {
    let line = order.lines[place]
    let back = order.refundedQuantity(of: place)
    let columns = Columns(
      [
        .init(title: "", width: 4, align: .trailing), .init(title: "", width: 24, grows: 1),
        .init(title: "", width: 11, align: .trailing, priority: 1),
        .init(title: "", width: 11, align: .trailing, priority: 1), .init(title: "", width: 11, align: .trailing),
        .init(title: "", width: 10),
      ], room: row.columns - 1)
    columns.draw(
      [
        ("\(line.quantity)", .text), (words.name(line.name), .text), (words.money(line.list), .muted),
        (line.discount == .zero ? "" : words.money(-line.discount), .muted),
        (line.free ? words.freeWord : words.money(line.net), .amount),
        (back > 0 ? words.cameBack(back) : "", .warning),
      ], into: &row)
  }

  private func facts(of order: Order, _ words: Words) -> String {
    let day = order.handover.day.map { " " + words.shortDay($0, weekday: true) } ?? ""
    let slot = order.handover.slot.isEmpty ? "" : " " + order.handover.slot
    return [
      order.occasion.map { words.occasion($0) } ?? "",
      order.receiver.flatMap { id in person?.receiver(id).map { words.forReceiver($0.name) } } ?? "",
      words.name(of: order.handover.kind) + day + slot, order.fulfilled == nil ? words.notHandedOver : words.handedOver,
      order.isRefundedWhole ? words.state(of: order) : words.paidState(order),
    ].filter { !$0.isEmpty }.joined(separator: words.pick(", ", "，"))
  }

  private func footer(
    of order: Order, _ details: DeliveryDetails?, _ context: Context
  ) -> [(label: String, value: String, role: Role)] {
    let words = context.words
    var lines: [(label: String, value: String, role: Role)] = order.benefits.map {
      (words.name($0.title), words.money(-$0.amount), .good)
    }
    if order.pointsUsed > .zero {
      lines.append((words.pointsUsed(order.pointsUsed), words.money(-order.pointsValue), .points))
    }
    if order.handover.charge > .zero { lines.append((words.deliveryFee, words.money(order.handover.charge), .text)) }
    lines.append((words.dueLabel, words.money(order.due), .amount))
    if order.earned > .zero { lines.append((words.earnedLabel, words.points(order.earned, signed: true), .points)) }
    for payment in order.payments {
      lines.append((words.paidBy(payment.tender), words.money(payment.amount) + "  " + words.day(payment.day), .text))
    }
    for refund in order.refunds {
      lines.append(
        (
          words.refundOn(refund.day),
          words.list([
            words.money(-refund.money), words.name(of: refund.reason), words.who(refund.by, at: refund.counter),
          ]), .warning
        ))
    }
    if let score = order.score {
      let settings = context.state.settings
      let reason = score.reason.flatMap { settings.feedback.reason($0) }
      lines.append(
        (
          words.scoreLabel, words.scored(score, reason: reason, today: context.today),
          score.score <= settings.winBack.lowScore ? .warning : .good
        ))
    }
    if let details, !details.isBlank {
      lines.append((words.deliverTo, words.list([details.name, details.phone, details.address]), .text))
      if !details.message.isEmpty { lines.append((words.cardSays, details.message, .suggestion)) }
    }
    return lines
  }
}
