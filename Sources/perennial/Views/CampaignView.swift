import Console
import Ledger
import Shop

/// One campaign as commands show it.
struct CampaignView {
  private let campaign: CouponCampaign
  private let round: CampaignRound?
  private let today: Day
  private let state: ShopState

  init(_ campaign: CouponCampaign, ledger: Ledger) {
    self.campaign = campaign
    today = ledger.today
    state = ledger.state
    round = state.round(of: campaign, on: today)
  }

  private func shortFields(_ words: Words) -> [(String, JSONValue)] {
    [
      ("code", .text(campaign.code)), ("title", .string(words.name(campaign.title))),
      ("template", .text(campaign.template)), ("from", .optional(campaign.from) { .day($0) }),
      ("through", .optional(campaign.through) { .day($0) }), ("running", .bool(campaign.runs(on: today))),
      ("issued", .integer(round?.issued ?? 0)),
    ]
  }

  func shortJSON(_ words: Words) -> JSONValue { .object(shortFields(words)) }

  func json(_ words: Words) -> JSONValue {
    let results = state.results(of: campaign.code)
    return .object(
      shortFields(words) + [
        ("tiers", .array(campaign.tiers.map { .text($0) })), ("segment", .optional(campaign.segment) { .text($0) }),
        ("every", .string(campaign.every.rawValue)),
        ("budget", .optional(campaign.budget) { .money($0) }), ("uses", .integer(campaign.uses)),
        ("holdOut", .integer(campaign.holdOut.count / 100)),
        ("costPerContact", .optional(campaign.costPerContact) { .money($0) }), ("partner", .nonempty(campaign.partner)),
        ("products", .array(campaign.products.map { .text($0) })), ("script", .nonempty(words.name(campaign.script))),
        ("worst", .optional(round?.worst) { .money($0) }), ("coupon", .optional(round?.coupon) { .text($0) }),
        ("redeemed", .integer(results.used)), ("value", .money(results.value)),
      ])
  }

  func row(_ words: Words) -> [String] {
    [
      campaign.code.text, words.name(campaign.title), words.days(of: campaign),
      round.map { words.pick("\($0.issued) issued", "已发\($0.issued)张") } ?? words.pick("not issued", "未发"),
    ]
  }

  func text(_ words: Words) -> String {
    let results = state.results(of: campaign.code)
    var table = TextTable()
    table.add(row(words))
    if let coupon = round?.coupon { table.add([words.pick("Code", "券码"), coupon.description]) }
    if let budget = campaign.budget { table.add([words.pick("Budget", "预算"), words.money(budget)]) }
    if !campaign.partner.isEmpty { table.add([words.pick("Partner", "合作方"), campaign.partner]) }
    table.add([words.pick("Used", "已用"), "\(results.used)", words.money(results.value)])
    if !campaign.script.isEmpty { table.add([words.pick("Say", "话术"), words.name(campaign.script)]) }
    return table.text
  }
}
