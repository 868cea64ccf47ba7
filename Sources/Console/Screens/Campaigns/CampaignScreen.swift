import Shop
import Terminal

/// Whom a campaign would reach, who is left out and why, and the money at risk; then it is issued.
struct CampaignScreen: Screen {
  /// What the worker hands back.
  private struct Preview: Sendable {
    var plan: CampaignPlan
    var history: CouponHistory
    var names: [String]
  }

  let code: CampaignCode
  private var preview: Preview?
  private var isWanted = true

  /// Names shown of those it reaches.
  private static let names = 5

  init(_ code: CampaignCode) { self.code = code }

  mutating func refresh(_ context: Context) { isWanted = true }

  func title(_ context: Context) -> String { context.words.previewTitle }

  private func isAllowed(_ context: Context) -> Bool { context.staff.role >= .manager }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted, isAllowed(context), let campaign = context.state.settings.campaign(code) else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      let entries = Dictionary(snapshot.directory.map { ($0.id, $0) }) { first, _ in first }
      let plan = snapshot.state.plan(campaign, on: snapshot.today) { entries[$0] }
      guard progress(0.7) else { return nil }
      return Preview(
        plan: plan, history: snapshot.state.history(of: campaign.template, on: snapshot.today),
        names: plan.recipients.prefix(Self.names).compactMap { entries[$0]?.name })
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let found) = outcome { preview = found as? Preview }
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.character("i"), or: .enter, words.issue, help: words.issueCampaignHelp, unavailable: problem(context)) {
        screen, context in screen.ask(context)
      },
      backCommand(context),
    ]
  }

  /// The rule that issuing asks, before anything is decided.
  private func problem(_ context: Context) -> String? {
    let words = context.words
    guard isAllowed(context) else { return words.sentence(for: .notAllowed(needs: .manager)) }
    guard let preview else { return words.stillWorking }
    let campaign = preview.plan.campaign
    if let through = campaign.through, context.today > through { return words.sentence(for: .campaignEnded(through)) }
    if campaign.isOpen {
      return context.state.round(of: campaign, on: context.today)
        .map { words.sentence(for: .campaignIssued($0.day)) }
    }
    return preview.plan.recipients.isEmpty ? words.sentence(for: .campaignReachesNobody) : nil
  }

  private func ask(_ context: Context) -> [Transition] {
    guard let preview else { return [] }
    let words = context.words
    return [
      .present(
        QuestionScreen(
          words.issueCampaignTitle(words.name(preview.plan.campaign.title)),
          lines: words.sentences(of: preview.plan, history: preview.history, names: preview.names)
            + [words.issueCampaignFinal],
          choices: [
            QuestionScreen.Choice(label: words.notYet, transitions: []),
            QuestionScreen.Choice(label: words.issue, transitions: [.submit(.issueCampaign(code))]),
          ]))
    ]
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let toast = Transition.say(context.words.toast(for: result, context))
    guard case .success = result else { return [toast] }
    isWanted = true
    return [toast] + (wantedWork(context).map { [$0] } ?? [])
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? { input == .tick ? [] : nil }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard isAllowed(context) else {
      canvas.put(words.sentence(for: .notAllowed(needs: .manager)), at: 2, 1, .warning)
      return
    }
    guard let preview else {
      canvas.put(words.lapsedWorking, at: 2, 1, .muted)
      return
    }
    let campaign = preview.plan.campaign
    canvas.put(words.name(campaign.title), at: 2, 0, .heading)
    let when = words.days(of: campaign, today: context.today)
    canvas.put(
      words.clauses([when, words.audience(of: campaign, context), words.name(of: campaign.every)]), at: 2, 1, .muted)
    if let template = context.state.settings.template(campaign.template) {
      canvas.put(words.sentence(of: template.terms, context), at: 2, 2, .coupon)
      canvas.put(words.list(words.conditions(of: template.terms, context)), at: 2, 3)
    }
    var row = 5
    for sentence in words.sentences(of: preview.plan, history: preview.history, names: preview.names) {
      row = canvas.put(lines: [sentence], from: row, .text)
    }
    if let coupon = context.state.openCoupon(of: campaign, on: context.today) {
      row = canvas.put(lines: [words.itsCode(coupon)], from: row + 1, .good)
    }
    if !campaign.script.isEmpty { _ = canvas.put(lines: [words.name(campaign.script)], from: row + 1, .suggestion) }
  }
}
