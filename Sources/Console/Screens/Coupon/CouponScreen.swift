import Shop
import Terminal

/// F4: the coupons of the member in hand, a new one from a template, or any coupon by its code.
struct CouponScreen: Screen {
  let id: PersonID?
  private var person: Person?
  private var account: Account?
  private var coupons: [Coupon] = []
  private var list = ListPart("coupons")
  private var field = TextField(limit: 40)

  init(_ id: PersonID?, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    person = id.flatMap { context.view.person($0) }
    account = id.flatMap { context.state.account($0) }
    let known = (account?.coupons ?? []).compactMap { context.state.coupon($0) }
    // What can be used comes first, the soonest to end on top; then the newest of the rest.
    let usable = known.filter { $0.state(on: context.today) == .issued }.sorted {
      ($0.until, $0.code) < ($1.until, $1.code)
    }
    coupons = usable + known.reversed().filter { $0.state(on: context.today) != .issued }
  }

  var takesText: Bool { true }

  func title(_ context: Context) -> String { context.words.couponKey }

  func subject(_ context: Context) -> PersonID? { account?.isMember == true ? id : nil }

  private var selected: Coupon? { coupons.isEmpty ? nil : coupons[min(list.selected, coupons.count - 1)] }

  private func templates(_ context: Context) -> [CouponTemplate] {
    context.state.settings.templates.filter { !$0.retired }
  }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let shows = !field.text.trimmed.isEmpty || !coupons.isEmpty
    return [
      command(
        .enter, words.showCode, help: words.showCodeHelp,
        unavailable: shows ? nil : id == nil ? words.typeCode : words.noCouponToUse
      ) { screen, context in screen.show(context) },
      command(.control("n"), or: .insert, words.issue, help: words.issueHelp, unavailable: whyNotIssue(context)) {
        screen, context in screen.pickTemplate(context)
      },
      command(
        .control("x"), or: .alt("x"), words.withdraw, help: words.withdrawHelp, unavailable: whyNotWithdraw(context)
      ) { screen, context in screen.askToWithdraw(context) },
      command(
        .control("e"), or: .alt("e"), words.promiseKey, help: words.promiseHelp,
        unavailable: subject(context) == nil ? words.chooseMemberFirst : nil, isOnBar: false
      ) { screen, _ in screen.id.map { [.open(.promise($0))] } ?? [] },
      suggestCommand(context),
      command(.escape, field.isEmpty ? words.back : words.clear, help: words.backHelp) { screen, _ in
        guard !screen.field.isEmpty else { return [.back] }
        screen.field.clear()
        return []
      },
    ]
  }

  private func whyNotIssue(_ context: Context) -> String? {
    guard let id, account != nil else { return context.words.chooseMemberFirst }
    guard let template = templates(context).first else { return context.words.noTemplates }
    return Rehearsal(.issueCoupon(CouponIssue(member: id, template: template.code)), context).refusal
      .map { context.words.sentence(for: $0) }
  }

  private func whyNotWithdraw(_ context: Context) -> String? {
    guard let selected else { return context.words.noCouponToUse }
    return Rehearsal(.withdrawCoupon(selected.code), context).refusal.map { context.words.sentence(for: $0) }
  }

  // MARK: Issuing and withdrawing

  private func pickTemplate(_ context: Context) -> [Transition] {
    let words = context.words
    let rows = templates(context).map { template in
      PickScreen.Row(
        label: words.name(template.title),
        detail: words.list(
          words.conditions(of: template.terms, context) + [
            words.through(context.today + template.validDays, today: context.today)
          ]))
    }
    return [.present(PickScreen("template", heading: words.whichTemplate, rows: rows))]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .chosen("template", let place) = answer, let id else { return [] }
    let templates = templates(context)
    guard templates.indices.contains(place) else { return [] }
    return [.submit(.issueCoupon(CouponIssue(member: id, template: templates[place].code)))]
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let toast = Transition.say(context.words.toast(for: result, context))
    guard case .success(let receipt) = result else { return [toast] }
    for event in receipt.events {
      guard case .couponIssued(let coupon) = event, coupon.cause?.isAutomatic != true else { continue }
      list.select(coupons.firstIndex { $0.code == coupon.code } ?? 0)
      return [.present(CodeScreen(coupon, context)), toast]
    }
    return [toast]
  }

  private func askToWithdraw(_ context: Context) -> [Transition] {
    guard let selected else { return [] }
    let words = context.words
    return [
      .present(
        QuestionScreen(
          words.withdrawTitle,
          lines: [words.name(selected.title), "\(selected.code)", words.withdrawFinal],
          choices: [
            QuestionScreen.Choice(label: words.keepCoupon, transitions: []),
            QuestionScreen.Choice(label: words.withdraw, transitions: [.submit(.withdrawCoupon(selected.code))]),
          ]))
    ]
  }

  // MARK: Codes

  private mutating func show(_ context: Context) -> [Transition] {
    let typed = field.text.trimmed
    guard !typed.isEmpty else { return selected.map { [.present(CodeScreen($0, context))] } ?? [] }
    if let paused = context.codesPausedUntil {
      return [.say(.bad(context.words.codesPaused(seconds: paused.seconds - context.view.now.seconds)))]
    }
    switch CouponCode.read(typed) {
    case .valid(let code):
      guard let coupon = context.state.coupon(code) else { return wrong(context.words.sentence(for: .unknownCoupon)) }
      field.clear()
      return [.present(CodeScreen(coupon, context))]
    case .typingError: return wrong(context.words.codeMistyped)
    case .notACode: return showByTail(typed, context)
    }
  }

  /// With the member on the screen the last four characters are enough (C2).
  private mutating func showByTail(_ typed: String, _ context: Context) -> [Transition] {
    let fitting = typed.count >= 4 ? coupons.filter { $0.code.hasTail(typed) } : []
    guard fitting.count == 1, let coupon = fitting.first else {
      return wrong(id == nil ? context.words.codeTooShort : context.words.noSuchTail(typed))
    }
    field.clear()
    return [.present(CodeScreen(coupon, context))]
  }

  private func wrong(_ reason: String) -> [Transition] { [.wrongCode, .say(.bad(reason))] }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch input {
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown), .scroll, .click:
      return list.handle(input, count: coupons.count, context) == .activated
        ? selected.map { [.present(CodeScreen($0, context))] } ?? [] : []
    case .text(_, .scanned):
      field.clear()
      _ = field.handle(input)
      return show(context)
    case .tick: return []
    default: return field.handle(input) ? [] : nil
    }
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let end = canvas.put(words.codeLabel, at: 2, 0, .label)
    field.draw(
      into: &canvas, at: end + 1, 0, width: 30, isFocused: true,
      placeholder: id == nil ? words.codeHint : words.tailHint)
    if let paused = context.codesPausedUntil {
      canvas.put(words.codesPaused(seconds: paused.seconds - context.view.now.seconds), at: 2, 1, .warning)
    }
    guard id != nil else {
      canvas.put(words.couponsOfNobody, at: 2, 3)
      canvas.put(words.couponsOfNobodyNext, at: 2, 4, .muted)
      return
    }
    canvas.rule(words.couponsOf(person?.name ?? ""), row: 2, count: "\(coupons.count)")
    guard !coupons.isEmpty else {
      canvas.put(words.noCouponsYet, at: 2, 4)
      canvas.put(words.noCouponsYetNext, at: 2, 5, .muted)
      return
    }
    canvas.part(column: 1, row: 3, columns: canvas.columns - 2, rows: canvas.rows - 7) { part in
      list.draw(count: coupons.count, into: &part) { place, _, row in draw(coupons[place], &row, context) }
    }
    if let selected { canvas.part(row: canvas.rows - 4) { drawDetail(selected, &$0, context) } }
  }

  private func draw(_ coupon: Coupon, _ row: inout Canvas, _ context: Context) {
    let words = context.words
    let state = coupon.state(on: context.today)
    let columns = Columns(
      [
        .init(title: "", width: 18, grows: 1), .init(title: "", width: 8), .init(title: "", width: 20),
        .init(title: "", width: 16),
      ], room: row.columns - 1)
    columns.draw(
      [
        (words.name(coupon.title), state == .issued ? .coupon : .muted),
        (words.name(of: state), state == .issued ? .good : .muted),
        (words.fate(of: coupon, today: context.today), .muted), (coupon.code.description, .text),
      ], into: &row)
  }

  private func drawDetail(_ coupon: Coupon, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(row: 0)
    canvas.put(words.sentence(of: coupon.terms, context), at: 2, 1, .coupon)
    canvas.put(words.list(words.conditions(of: coupon.terms, context)), at: 2, 2)
    canvas.put(words.cameFrom(coupon, order: coupon.from.flatMap { context.state.order($0)?.number }), at: 2, 3, .muted)
  }
}
