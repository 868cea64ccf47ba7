import Insight
import Shop
import Terminal

/// The campaigns: which run, what they have issued. Enter shows whom one would reach, before it is issued.
struct CampaignsScreen: Screen {
  private var campaigns: [CouponCampaign] = []
  private var list = ListPart("campaigns")

  init(_ context: Context) { refresh(context) }

  mutating func refresh(_ context: Context) {
    let (settings, today) = (context.state.settings, context.today)
    // What runs stands on top, then what is to come or over.
    let known = settings.campaigns.filter { !$0.retired }
    campaigns = known.filter { $0.runs(on: today) } + known.filter { !$0.runs(on: today) }
  }

  func title(_ context: Context) -> String { context.words.campaignsTitle }

  private var selected: CouponCampaign? {
    campaigns.isEmpty ? nil : campaigns[min(list.selected, campaigns.count - 1)]
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.noCampaigns : nil
    let refused = context.staff.role >= .manager ? nil : words.sentence(for: .notAllowed(needs: .manager))
    return [
      command(.enter, words.preview, help: words.previewHelp, unavailable: refused ?? none) { screen, _ in
        screen.selected.map { [.open(.campaign($0.code))] } ?? []
      },
      command(.character("n"), or: .insert, words.newOne, help: words.newCampaignHelp, unavailable: refused) { _, _ in
        [.open(.editCampaign(nil))]
      },
      command(.character("e"), words.edit, help: words.editCampaignHelp, unavailable: refused ?? none) { screen, _ in
        screen.selected.map { [.open(.editCampaign($0.code))] } ?? []
      },
      command(
        .character("r"), words.resultsKey, help: words.campaignResultsHelp,
        unavailable: context.staff.may(.reports) ? nil : refused
      ) { _, _ in [.open(.report(.campaigns))] },
      backCommand(context),
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: campaigns.count, context) {
    case .activated:
      guard context.staff.role >= .manager else { return [] }
      return selected.map { [.open(.campaign($0.code))] } ?? []
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard !campaigns.isEmpty else {
      canvas.put(words.noCampaigns, at: 2, 1)
      canvas.put(words.noCampaignsNext, at: 2, 2, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: words.campaignLabel, width: 16, grows: 2), .init(title: words.daysLabel, width: 19, grows: 1),
        .init(title: words.forLabel, width: 22, grows: 1), .init(title: words.issuedLabel, width: 8, align: .trailing),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 1)
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2, rows: canvas.rows - 6) { part in
      list.draw(count: campaigns.count, into: &part) { place, _, row in
        let campaign = campaigns[place]
        let runs = campaign.runs(on: context.today)
        columns.draw(
          [
            (words.name(campaign.title), runs ? .coupon : .muted),
            (words.days(of: campaign, today: context.today), runs ? .good : .muted),
            (words.audience(of: campaign, context), .text),
            (words.issued(context.state.round(of: campaign, on: context.today)), .muted),
          ], into: &row)
      }
    }
    if let selected { canvas.part(row: canvas.rows - 4) { drawDetail(selected, &$0, context) } }
  }

  private func drawDetail(_ campaign: CouponCampaign, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(row: 0)
    if let template = context.state.settings.template(campaign.template) {
      canvas.put(words.sentence(of: template.terms, context), at: 2, 1, .coupon)
    }
    let open = context.state.openCoupon(of: campaign, on: context.today)
    canvas.put(
      open.map { words.list(["\($0.code)", $0.bearer.map { words.usesLeft($0) } ?? ""]) } ?? "", at: 2, 2)
    canvas.put(words.name(campaign.script), at: 2, 3, .suggestion)
  }
}
