import Shop
import Terminal

/// What to say and hand over after an order was saved: change, points, a tier reached, the coupon for the next visit.
struct ReceiptScreen: Screen {
  let id: OrderID
  let received: Money?
  private var order: Order?
  private var person: Person?

  init(_ id: OrderID, received: Money?, _ context: Context) {
    self.id = id
    self.received = received
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    order = context.state.order(id)
    person = order?.account.flatMap { context.view.person($0) }
  }

  func title(_ context: Context) -> String { context.words.orderTitle(order?.number ?? "") }

  func subject(_ context: Context) -> PersonID? { order?.account }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let account = order?.account
    return [
      command(.enter, or: .character("f"), words.nextCustomer, help: words.nextCustomerHelp) { _, _ in
        [.home(.find(""))]
      },
      command(.character("o"), words.newOrder, help: words.nextOrderHelp) { screen, _ in
        [.replace(.newOrder(OrderSeed(member: screen.order?.account)))]
      },
      command(
        .character("m"), words.memberTitle, help: words.openMemberHelp,
        unavailable: account == nil ? words.walkInOrder : nil, isOnBar: account != nil
      ) { _, _ in account.map { [.home(.member($0))] } ?? [] },
      command(
        .character("n"), or: .control("n"), words.newMember, help: words.joinWithOrderHelp,
        unavailable: account == nil ? nil : words.orderHasMember, isOnBar: account == nil
      ) { screen, _ in [.open(.enrol(EnrolSeed(order: screen.id)))] },
      command(.character("d"), words.details, help: words.detailsHelp) { screen, _ in [.open(.orderDetail(screen.id))]
      },
      command(.escape, words.back, help: words.nextCustomerHelp, isOnBar: false) { _, _ in [.home(.find(""))] },
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? { input == .tick ? [] : nil }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let order else {
      canvas.put(words.sentence(for: .unknownOrder), at: 2, 1, .warning)
      return
    }
    let coupons = order.occasion?.isSorrow == true ? [] : order.issued.compactMap { context.state.coupon($0) }
    let foot = coupons.isEmpty ? 0 : 8
    let end = canvas.put("\(context.glyphs.check) " + words.orderSaved(order.number), at: 2, 0, .good)
    canvas.put("  " + (person?.name ?? words.walkInOrder), at: end, 0, .heading)
    if context.isPractice { canvas.put(words.practiceReceipt, at: 2, 1, .warning) }
    let panel = context.isWide ? canvas.columns / 3 : 33
    canvas.part(row: 2, columns: canvas.columns - panel, rows: canvas.rows - 2 - foot) {
      drawLines(order, &$0, context)
    }
    canvas.part(column: canvas.columns - panel, row: 2, columns: panel, rows: canvas.rows - 2 - foot) {
      drawSayings(order, &$0, context)
    }
    if let coupon = coupons.first { canvas.part(row: canvas.rows - foot) { drawCoupon(coupon, &$0, context) } }
  }

  private func drawLines(_ order: Order, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let foot = totals(of: order, words)
    let room = max(1, canvas.rows - foot.count)
    let shown = order.lines.count > room ? room - 1 : order.lines.count
    for (row, line) in order.lines.prefix(shown).enumerated() {
      put(
        "\(line.quantity) \(context.glyphs.times) " + words.name(line.name),
        line.free ? words.freeWord : words.money(line.list), .text, row, &canvas)
    }
    var row = shown
    if shown < order.lines.count {
      canvas.put(words.andMore(order.lines.count - shown), at: 2, row, .muted)
      row += 1
    }
    for line in foot {
      put(line.label, line.amount, line.role, row, &canvas)
      row += 1
    }
  }

  private func put(_ label: String, _ amount: String, _ role: Role, _ row: Int, _ canvas: inout Canvas) {
    let amount = SafeText(amount)
    canvas.put(label, at: 2, row, role, width: max(4, canvas.columns - amount.width - 6))
    canvas.put(amount, at: canvas.columns - amount.width - 3, row, role)
  }

  private func totals(of order: Order, _ words: Words) -> [(label: String, amount: String, role: Role)] {
    var lines: [(label: String, amount: String, role: Role)] = order.benefits.map {
      (words.benefit($0), words.money(-$0.amount), $0.coupon == nil ? .good : .coupon)
    }
    if order.pointsUsed > .zero {
      lines.append((words.pointsUsed(order.pointsUsed), words.money(-order.pointsValue), .points))
    }
    if order.handover.kind == .delivery {
      lines.append((words.deliveryFee, order.handover.waived ? words.freeWord : words.money(order.handover.fee), .text))
    }
    lines.append((words.dueLabel, words.money(order.due), .heading))
    return lines
  }

  /// What to say aloud, in this order: the money, the points, the tier.
  private func drawSayings(_ order: Order, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    var lines: [(String, Role)] = order.payments.map { (words.paidBy($0.tender) + " " + words.money($0.amount), .text) }
    if !order.isSettled { lines.append((words.paidState(order), .warning)) }
    if let received, received > order.due {
      lines.append((words.cashReceived + " " + words.money(received), .text))
      lines.append((words.change(received - order.due), .heading))
    }
    if order.handover.kind != .now {
      lines.append((words.leaving(order.handover, DeliveryDetails(), today: context.today), .text))
    }
    // In mourning nobody speaks of points (D05).
    if let account = order.account.flatMap({ context.state.account($0) }), account.isMember,
      order.occasion?.isSorrow != true
    {
      lines.append(("", .text))
      let before = order.balance + order.pointsUsed - order.earned
      lines.append((words.pointsFromTo(before, order.balance, arrow: context.glyphs.arrow.string), .points))
      if order.earned > .zero { lines.append((words.thisOrder(order.earned), .points)) }
      if order.tier != order.tierBefore, let tier = context.state.settings.tier(order.tier) {
        lines.append((words.tierReached(words.name(tier.name), words.benefits(of: tier)), .gold))
      }
    }
    var row = 0
    for (text, role) in lines {
      for line in SafeText(text).wrapped(to: canvas.columns - 2) where row < canvas.rows {
        canvas.put(line, at: 0, row, role)
        row += 1
      }
    }
  }

  private func drawCoupon(_ coupon: Coupon, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.forNextTime, row: 0)
    let saying = SafeText(words.couponToHandOver(words.name(coupon.title), until: coupon.until))
    for (row, line) in saying.wrapped(to: canvas.columns - 4).prefix(2).enumerated() {
      canvas.put(line, at: 2, row + 1, .coupon)
    }
    BigLetters(text: coupon.code.description).draw(into: &canvas, at: 2, 3, .coupon)
  }
}
