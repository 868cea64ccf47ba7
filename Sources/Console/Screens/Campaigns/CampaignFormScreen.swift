import Shop
import Terminal

/// A new campaign, or one on file: coupon, for whom, between which days, at what cost, with which words.
struct CampaignFormScreen: FormScreen {
  enum Field: Hashable, Sendable {
    case code, title, template, audience, from, through, every, budget, holdOut, uses, partner, products, script
    case retired
  }

  var form: Form<Field>
  private let known: CouponCampaign?
  private let templates: [CouponTemplate]
  private let tiers: [Tier]
  private let segments: [Segment]

  init(_ code: CampaignCode?, _ context: Context) {
    let settings = context.state.settings
    let known = code.flatMap { settings.campaign($0) }
    var campaign = known ?? CouponCampaign()
    // A new one can be compared with, unless the manager says otherwise.
    if known == nil { campaign.holdOut = BasisPoints(percent: 20) }
    templates = settings.templates.filter { !$0.retired || $0.code == campaign.template }
    tiers = settings.tiers
    segments = settings.segments
    self.known = known
    let words = context.words
    func text(_ text: String, _ limit: Int = 60) -> Form<Field>.Value { .text(TextField(text, limit: limit)) }
    func money(_ amount: Money?) -> String { amount.map { words.currency.format($0) } ?? "" }
    let audience =
      campaign.tiers.first.flatMap { code in settings.tiers.firstIndex { $0.code == code } }.map { $0 + 1 }
      ?? campaign.segment.flatMap { code in settings.segments.firstIndex { $0.code == code } }
      .map { $0 + 1 + settings.tiers.count } ?? 0
    form = Form([
      (.code, text(campaign.code.text, 40)), (.title, text(words.name(campaign.title))),
      (
        .template,
        .choice(templates.firstIndex { $0.code == campaign.template } ?? 0, of: templates.count)
      ),
      (.audience, .choice(audience, of: 1 + tiers.count + segments.count)),
      (.from, text(campaign.from?.description ?? "", 10)), (.through, text(campaign.through?.description ?? "", 10)),
      (
        .every,
        .choice(CampaignCycle.allCases.firstIndex(of: campaign.every) ?? 0, of: CampaignCycle.allCases.count)
      ),
      (.budget, text(money(campaign.budget), 16)), (.holdOut, text(words.shareTyped(campaign.holdOut), 6)),
      (.uses, text(campaign.isOpen ? "\(campaign.uses)" : "", 7)),
      (.partner, text(campaign.partner)), (.products, text(campaign.products.map(\.text).joined(separator: ", "), 200)),
      (.script, text(words.name(campaign.script), 200)), (.retired, .toggle(campaign.retired)),
    ])
  }

  func title(_ context: Context) -> String {
    known.map { context.words.editTitle(context.words.name($0.title)) } ?? context.words.newCampaignTitle
  }

  /// What is typed, or what of it cannot be read.
  private func filled(_ context: Context) -> (campaign: CouponCampaign?, wrong: Field?) {
    var campaign = known ?? CouponCampaign()
    let words = context.words
    func renamed(_ name: LocalizedText, _ typed: String) -> LocalizedText {
      words.name(name) == typed ? name : LocalizedText(typed)
    }
    campaign.code = CampaignCode(form.text(.code))
    guard !campaign.code.isEmpty else { return (nil, .code) }
    campaign.title = renamed(campaign.title, form.text(.title))
    guard !campaign.title.isEmpty else { return (nil, .title) }
    guard templates.indices.contains(form.choice(.template)) else { return (nil, .template) }
    campaign.template = templates[form.choice(.template)].code
    let audience = form.choice(.audience)
    campaign.tiers = (1...max(1, tiers.count)).contains(audience) && !tiers.isEmpty ? [tiers[audience - 1].code] : []
    campaign.segment = audience > tiers.count ? segments[audience - 1 - tiers.count].code : nil
    campaign.every = CampaignCycle.allCases[form.choice(.every)]
    for (field, path) in [(Field.from, \CouponCampaign.from), (.through, \.through)] {
      let typed = form.text(field)
      campaign[keyPath: path] = Day(typed)
      if !typed.isEmpty, campaign[keyPath: path] == nil { return (nil, field) }
    }
    campaign.budget = nil
    if !form.text(.budget).isEmpty {
      guard let budget = words.currency.parse(form.text(.budget)) else { return (nil, .budget) }
      campaign.budget = budget
    }
    guard let share = words.share(form.text(.holdOut)) else { return (nil, .holdOut) }
    campaign.holdOut = share
    guard let uses = form.text(.uses).isEmpty ? 0 : Int(form.text(.uses)) else { return (nil, .uses) }
    campaign.uses = uses
    campaign.partner = form.text(.partner)
    campaign.products = form.text(.products).words.map { SKU($0) }
    campaign.script = renamed(campaign.script, form.text(.script))
    campaign.retired = form.isOn(.retired)
    return (campaign, nil)
  }

  func problem(_ context: Context) -> String? {
    let filled = filled(context)
    guard let campaign = filled.campaign else {
      return filled.wrong.map { context.words.cannotRead(context.words.label(of: $0)) }
    }
    return Rehearsal(.saveCampaign(campaign), context).refusal.map { context.words.sentence(for: $0) }
  }

  func saving(_ context: Context) -> Command? {
    filled(context).campaign.map { .saveCampaign($0) }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    drawForm(into: &canvas, row: 0, spare: 1, context)
    if let problem = problem(context) { canvas.put(problem, at: 2, canvas.rows - 1, .warning) }
  }

  func look(of field: Field, _ context: Context) -> Form<Field>.Look {
    let words = context.words
    var look = Form<Field>.Look(label: words.label(of: field), placeholder: words.placeholder(of: field))
    switch field {
    case .template: look.options = templates.map { words.name($0.title) }
    case .audience:
      look.options = [words.everyone] + tiers.map { words.name($0.name) } + segments.map { words.name($0.name) }
    case .every: look.options = CampaignCycle.allCases.map { words.name(of: $0) }
    default: break
    }
    return look
  }
}
