import Shop
import Terminal

/// One complaint or wish: what was said, who sees to it by when, what was answered, and what made up for it (S75).
struct TicketScreen: Screen {
  let name: FeedbackTicketName
  private var row: FeedbackRow?
  private var person: Person?
  private var scroll = ScrollText()
  /// What they were given, while it is asked what was done.
  private var remedy: Remedy?

  init(_ name: FeedbackTicketName, _ context: Context) {
    self.name = name
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    person = context.view.person(name.member)
    row = context.state.account(name.member)?.ticket(name.id).map { FeedbackRow(name.member, $0, context) }
  }

  func title(_ context: Context) -> String {
    row.map { context.words.ticketTitle($0.ticket.kind, $0.theme(context)) } ?? context.words.feedbackTitle
  }

  func subject(_ context: Context) -> PersonID? { name.member }

  private var ticket: FeedbackTicket? { row?.ticket }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let gone = ticket == nil ? words.sentence(for: .unknownTicket) : nil
    let closed = gone ?? ticket.flatMap { $0.isOpen ? nil : words.sentence(for: .ticketState($0.state)) }
    let answered =
      closed ?? ticket.flatMap { $0.state == .answered ? words.sentence(for: .ticketState($0.state)) : nil }
    let ending = closed ?? context.denied(.moveFeedback(FeedbackStep(name, to: .done)))
    let planning = closed ?? context.denied(.planFeedback(FeedbackPlan(name)))
    let order = ticket?.order.flatMap { context.state.order($0) }
    let noOrder = closed ?? (order == nil ? words.noOrderNamed : nil)
    return [
      command(.character("a"), words.answerKey, help: words.answerHelp, unavailable: answered) { _, context in
        [
          .present(
            PromptScreen(
              "answer", heading: context.words.whatWasSaid, limit: PersonNote.limit, isOptional: true))
        ]
      },
      command(.character("d"), words.doneKey, help: words.doneHelp, unavailable: ending) { screen, context in
        screen.askRemedy(context)
      },
      command(
        .character("r"), words.refund, help: words.refundHelp,
        unavailable: noOrder ?? (order?.isRefundedWhole == true ? words.sentence(for: .nothingToRefund) : nil)
      ) { screen, _ in screen.ticket?.order.map { [.open(.refund($0, undoing: nil))] } ?? [] },
      command(
        .character("g"), words.makeAgain, help: words.remakeHelp, unavailable: noOrder ?? busy(context)
      ) { screen, _ in
        screen.ticket?.order.map { [.open(.newOrder(OrderSeed(member: screen.name.member, like: $0)))] } ?? []
      },
      command(
        .character("k"), words.couponKey, help: words.makeUpCouponHelp,
        unavailable: closed
          ?? (context.state.account(name.member)?.isMember == true
            ? nil : words.sentence(for: .notMember))
      ) { screen, _ in [.open(.coupon(screen.name.member))] },
      command(.character("b"), words.bespokeTitle, help: words.memberBespokeHelp, unavailable: closed, isOnBar: false) {
        screen, _ in [.open(.bespoke(screen.name.member))]
      },
      command(.character("w"), words.assignKey, help: words.assignHelp, unavailable: planning, isOnBar: false) {
        _, context in
        [.present(PickScreen("owner", heading: context.words.whoSeesToIt, options: Self.names(context)))]
      },
      command(.character("t"), words.deadlineKey, help: words.deadlineHelp, unavailable: planning, isOnBar: false) {
        _, context in
        [.present(PromptScreen("due", heading: context.words.doneBy, hint: context.words.dueHint, limit: 20))]
      },
      command(
        .character("o"), words.reopenKey, help: words.reopenHelp,
        unavailable: gone ?? (ticket?.isOpen == true ? words.stillOpen : nil), isOnBar: closed != nil
      ) { _, context in
        [
          .present(
            PromptScreen(
              "reopen", heading: context.words.whatIsWrongNow, limit: PersonNote.limit, isOptional: true))
        ]
      },
      command(
        .character("s"), words.details, help: words.detailsHelp,
        unavailable: gone ?? (order == nil ? words.noOrderNamed : nil), isOnBar: false
      ) { screen, _ in screen.ticket?.order.map { [.open(.orderDetail($0))] } ?? [] },
      command(.character("c"), words.cardKey, help: words.openMemberHelp, unavailable: gone) { screen, _ in
        [.open(.member(screen.name.member))]
      },
      backCommand(context),
    ]
  }

  private func busy(_ context: Context) -> String? {
    context.hasOpenOrder || context.kept != nil ? context.words.finishOrderFirst : nil
  }

  private static func names(_ context: Context) -> [String] {
    let names = context.view.roster.present.map(\.name)
    return names.isEmpty ? [context.staff.name] : names
  }

  // MARK: Done

  /// A wish is done with what was done; a complaint with what made up for it too.
  private mutating func askRemedy(_ context: Context) -> [Transition] {
    remedy = nil
    guard ticket?.kind == .complaint else { return [askDone(context)] }
    let words = context.words
    let rows =
      Remedy.allCases.map { remedy in
        PickScreen.Row(label: words.name(of: remedy), detail: found(remedy, context))
      } + [PickScreen.Row(label: words.noRemedy)]
    return [.present(PickScreen("remedy", heading: words.whatMadeUp, rows: rows))]
  }

  private func askDone(_ context: Context) -> Transition {
    .present(
      PromptScreen(
        "done", heading: context.words.whatWasDone, limit: PersonNote.limit, isOptional: ticket?.kind == .complaint))
  }

  /// The refund, the new order or the coupon since it was said, as the list of remedies shows it.
  private func found(_ remedy: Remedy, _ context: Context) -> String {
    let (order, coupon) = linked(remedy, context)
    return order.flatMap { context.state.order($0)?.number } ?? coupon?.description ?? ""
  }

  private func linked(_ remedy: Remedy, _ context: Context) -> (order: OrderID?, coupon: CouponCode?) {
    guard let ticket, let account = context.state.account(name.member) else { return (nil, nil) }
    let said = ticket.saidOn.last ?? ticket.opened.day
    let orders = account.purchases.reversed().lazy.compactMap { context.state.order($0.order) }
    switch remedy {
    case .refund:
      let own = ticket.order.flatMap { context.state.order($0) }
      if let own, !own.refunds.isEmpty { return (own.id, nil) }
      return (orders.first { order in order.refunds.contains { $0.day >= said } }?.id, nil)
    case .remake: return (orders.first { $0.day >= said && $0.id != ticket.order && !$0.isRefundedWhole }?.id, nil)
    case .coupon:
      let coupons = account.coupons.reversed().lazy.compactMap { context.state.coupon($0) }
      return (nil, coupons.first { $0.issued >= said && $0.state != .withdrawn }?.code)
    case .apology: return (nil, nil)
    }
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    let words = context.words
    switch answer {
    case .text("answer", let text): return [.submit(.moveFeedback(FeedbackStep(name, to: .answered, text: text)))]
    case .text("reopen", let text): return [.submit(.moveFeedback(FeedbackStep(name, to: .reopened, text: text)))]
    case .chosen("remedy", let place):
      remedy = Remedy.allCases.indices.contains(place) ? Remedy.allCases[place] : nil
      return [askDone(context)]
    case .text("done", let text):
      let (order, coupon) = remedy.map { linked($0, context) } ?? (nil, nil)
      return [
        .submit(
          .moveFeedback(
            FeedbackStep(name, to: .done, text: text, remedy: remedy, order: order, coupon: coupon)))
      ]
    case .chosen("owner", let place):
      let names = Self.names(context)
      guard names.indices.contains(place) else { return [] }
      return [.submit(.planFeedback(FeedbackPlan(name, owner: names[place])))]
    case .text("due", let text):
      guard let due = DayText.read(text, today: context.today) else {
        return [.say(.bad(words.cannotRead(words.doneBy)))]
      }
      return [.submit(.planFeedback(FeedbackPlan(name, due: due)))]
    default: return []
    }
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    input == .tick || scroll.handle(input, context) ? [] : nil
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    guard let row else {
      canvas.put(context.words.sentence(for: .unknownTicket), at: 2, 1, .warning)
      return
    }
    scroll.draw(lines(row, context), into: &canvas)
  }

  private func lines(_ row: FeedbackRow, _ context: Context) -> [ScrollText.Line] {
    let words = context.words
    let ticket = row.ticket
    let isLate = ticket.isOverdue(on: context.today)
    var lines = [
      ScrollText.Line(text: row.name, role: .heading),
      ScrollText.Line(
        text: (isLate ? "\(context.glyphs.alert) " : "")
          + words.standing(of: ticket, today: context.today),
        role: isLate ? .warning : ticket.isOpen ? .accent : .muted),
    ]
    if let order = ticket.order.flatMap({ context.state.order($0) }) {
      lines.append(ScrollText.Line(text: words.aboutOrder(order)))
    }
    if let remedy = ticket.remedy {
      let code = ticket.remedyOrder.flatMap { context.state.order($0)?.number } ?? ticket.remedyCoupon?.description
      lines.append(ScrollText.Line(text: words.madeUp(remedy, code), role: .good))
    }
    lines.append(.heading(words.saidHeading))
    for note in person?.feedback(on: ticket.id) ?? [] {
      lines.append(
        ScrollText.Line(
          text: words.feedbackHead(note, today: context.today), role: note.state == .done ? .good : .label))
      lines.append(ScrollText.Line(text: "  " + note.text))
    }
    return lines
  }
}
