import Insight
import Shop
import Terminal

/// Any report: one section a page, with its figures, picture and table. Worked out on the worker; the counter goes on.
struct ReportScreen: Screen {
  private let name: ReportName
  private var report: Report?
  private var isWanted = true
  private var wasCancelled = false
  /// The shop has changed since it was made.
  private var isOld = false
  private var section = 0
  private var months = 12
  private var list: ListPart
  /// Those side by side in the report of campaigns; none for the newest.
  private var campaigns: [CampaignCode] = []
  /// The record that it leaves the shop does not make it old.
  private var isSaving = false
  /// The shop's last line when the report was made.
  private var head: Int?

  init(_ name: ReportName, _ context: Context) {
    self.name = name
    list = ListPart("report-\(name.rawValue)")
  }

  func title(_ context: Context) -> String { context.words.name(of: name) }

  mutating func refresh(_ context: Context) {
    guard report != nil, !isSaving else { return }
    isOld = isOld || head == nil || head != context.view.journalHead?.n
  }

  // MARK: Working it out

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted, context.staff.may(.reports) else { return nil }
    isWanted = false
    isOld = false
    head = context.view.journalHead?.n
    wasCancelled = false
    let (name, months, campaigns) = (name, months, campaigns)
    return .work { snapshot, progress in
      guard progress(0.05) else { return nil }
      let start = snapshot.today.adding(months: -months) + 1
      return ReportMaker.make(
        name, snapshot.state, directory: snapshot.directory, on: snapshot.today, period: start...snapshot.today,
        campaigns: campaigns, progress: progress)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    switch outcome {
    case .done(let found):
      report = found as? Report
      section = min(section, max(0, (report?.sections.count ?? 1) - 1))
    case .cancelled: wasCancelled = true
    }
  }

  // MARK: Keys

  private var current: ReportSection? {
    report.flatMap { $0.sections.indices.contains(section) ? $0.sections[section] : nil }
  }

  private var rows: [ReportTable.Row] { current?.table?.rows ?? [] }

  private var selected: ReportTable.Row? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  func subject(_ context: Context) -> PersonID? {
    if case .member(let id)? = selected?.opens { id } else { nil }
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let refused = context.denied(.reports)
    let count = report?.sections.count ?? 0
    let link = selected?.opens
    return [
      command(
        .enter, words.openLines, help: words.openRowHelp,
        unavailable: refused ?? (link == nil ? words.leadsNowhere : nil), isOnBar: link != nil
      ) { screen, _ in screen.open() },
      command(
        .tab, words.nextSection, help: words.nextSectionHelp,
        unavailable: refused ?? (count > 1 ? nil : words.onlySection)
      ) { screen, _ in screen.go(1) },
      command(
        .character("p"), words.periodKey, help: words.periodKeyHelp, unavailable: refused
      ) { screen, context in
        screen.months = screen.months == 3 ? 12 : screen.months == 12 ? 24 : 3
        return screen.again(context)
      },
      command(
        .character("s"), or: .control("s"), words.saveReport, help: words.saveReportHelp,
        unavailable: refused ?? (report == nil ? words.stillWorking : nil)
      ) { screen, context in screen.save(context) },
      command(
        .character("r"), or: .control("n"), words.workOutAnew, help: words.workOutAnewHelp,
        unavailable: refused ?? (context.progress != nil ? words.stillWorking : nil)
      ) { screen, context in screen.again(context) },
      command(
        .character("c"), or: .control("c"), words.cancelWork, help: words.cancelWorkHelp,
        unavailable: context.progress == nil ? words.nothingToCancel : nil, isOnBar: context.progress != nil
      ) { screen, _ in
        screen.wasCancelled = true
        return [.cancelWork]
      },
    ] + (name == .campaigns ? [chooseCommand(context, refused)] : []) + [backCommand(context)]
  }

  private func chooseCommand(_ context: Context, _ refused: String?) -> ScreenCommand {
    let words = context.words
    return command(
      .character("k"), words.chooseCampaigns, help: words.chooseCampaignsHelp,
      unavailable: refused ?? (context.state.settings.campaigns.isEmpty ? words.noCampaigns : nil)
    ) { screen, context in [.present(screen.chooser(context))] }
  }

  private func open() -> [Transition] { selected?.opens.map { [.open($0.route)] } ?? [] }

  /// That it goes out is on record before there is a file.
  private mutating func save(_ context: Context) -> [Transition] {
    guard let report else { return [] }
    isSaving = true
    return [.submit(.exportList(report.exportName))]
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    // An undo from this page is answered here too.
    let wasSaving = isSaving
    isSaving = false
    guard wasSaving, case .success = result, let report else {
      isOld = isOld || report != nil
      return [.say(context.words.toast(for: result, context))]
    }
    if !isOld { head = context.view.journalHead?.n }
    return [.effect(.saveReport(report))]
  }

  // MARK: Which campaigns

  private func chooser(_ context: Context) -> PickScreen {
    let words = context.words
    let known = context.state.settings.campaigns
    let rows = known.map { campaign in
      PickScreen.Row(
        label: (campaigns.contains(campaign.code) ? context.glyphs.check.string + " " : "")
          + words.name(campaign.title),
        unavailable: !campaigns.contains(campaign.code) && campaigns.count >= ReportMaker.campaignsBeside
          ? words.chosenCampaigns(campaigns.count) : nil)
    }
    return PickScreen(
      "campaigns", heading: words.chooseCampaignsHelp,
      rows: [PickScreen.Row(label: words.showChosen, detail: words.chosenCampaigns(campaigns.count))] + rows)
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .chosen("campaigns", let place) = answer else { return [] }
    let known = context.state.settings.campaigns
    guard place > 0, known.indices.contains(place - 1) else { return again(context) }
    let code = known[place - 1].code
    if let place = campaigns.firstIndex(of: code) { campaigns.remove(at: place) } else { campaigns.append(code) }
    return [.present(chooser(context))]
  }

  private mutating func again(_ context: Context) -> [Transition] {
    isWanted = true
    return wantedWork(context).map { [$0] } ?? []
  }

  private mutating func go(_ step: Int) -> [Transition] {
    let count = max(1, report?.sections.count ?? 1)
    section = (section + step + count) % count
    list.select(0)
    return []
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch input {
    case .key(.right): return go(1)
    case .key(.left): return go(-1)
    default: break
    }
    switch list.handle(input, count: rows.count, context) {
    case .activated: return open()
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    if let refused = context.denied(.reports) {
      canvas.put(refused, at: 2, 1, .warning)
      return
    }
    guard let report, let current else {
      canvas.put(wasCancelled ? words.lapsedCancelled : words.lapsedWorking, at: 2, 1, .muted)
      return
    }
    let count = report.sections.count
    let place = count > 1 ? "\(section + 1)/\(count)  " : ""
    let span = SafeText(words.span(of: report))
    canvas.put(place + words.name(of: current.topic), at: 2, 0, .heading, width: canvas.columns - span.width - 6)
    canvas.put(span, at: max(0, canvas.columns - span.width - 2), 0, isOld ? .warning : .muted)
    SectionPart(section: current, words: words).draw(list, into: &canvas)
  }
}
