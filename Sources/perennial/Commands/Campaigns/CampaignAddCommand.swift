import ArgumentParser
import Console
import Ledger
import Shop

/// `campaign add`: a new campaign, or another content for the one of that code. Issues nothing by itself.
///
/// Prints `{"code"}`.
struct CampaignAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a campaign, or change the one of that code.")

  @Argument(help: "The campaign's code.")
  var code: String
  @Option(help: "Its title.")
  var title: String
  @Option(help: "The coupon's template: see coupon templates.")
  var template: String
  @Option(help: "A tier it is meant for; may be given several times. Everyone when none is given.")
  var tier: [String] = []
  @Option(help: "The segment it is meant for: see segment list.")
  var segment: String?
  @Option(help: "Its first day.")
  var from: String?
  @Option(help: "Its last day, which is its coupons' last day too.")
  var through: String?
  @Option(help: "How often the same member may have one: once, month or year.")
  var every = "once"
  @Option(help: "The most that the coupons of a round may be worth together.")
  var budget: String?
  @Option(help: "One code for whoever brings it, good for this many orders.")
  var uses = 0
  @Option(name: .customLong("hold-out"), help: "Percent who get none, to compare with: 0 to 50.")
  var holdOut = 0
  @Option(name: .customLong("cost-per-contact"), help: "What reaching one person costs.")
  var costPerContact: String?
  @Option(help: "Who spreads it for the shop.")
  var partner = ""
  @Option(help: "A product that goes with it; may be given several times.")
  var product: [String] = []
  @Option(help: "What to say.")
  var script = ""
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard (0...50).contains(holdOut) else { throw ValidationError("--hold-out is 0 to 50.") }
    if CampaignCycle(rawValue: every) == nil { throw ValidationError("--every is once, month or year.") }
  }

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    var campaign = CouponCampaign()
    campaign.code = CampaignCode(code)
    campaign.title = LocalizedText(PersonName.cleaned(title))
    campaign.template = TemplateCode(template)
    campaign.tiers = tier.map { TierCode($0) }
    campaign.segment = segment.map { SegmentCode($0) }
    campaign.from = try from.map { try session.day($0, option: "--from") }
    campaign.through = try through.map { try session.day($0, option: "--through") }
    campaign.every = CampaignCycle(rawValue: every) ?? .once
    campaign.budget = try budget.map { try session.amount($0, option: "--budget") }
    campaign.uses = uses
    campaign.holdOut = BasisPoints(percent: holdOut)
    campaign.costPerContact = try costPerContact.map { try session.amount($0, option: "--cost-per-contact") }
    campaign.partner = PersonName.cleaned(partner)
    campaign.products = product.map { SKU($0) }
    campaign.script = LocalizedText(PersonName.cleaned(script))
    let isKnown = ledger.state.settings.campaign(campaign.code) == campaign
    let receipt = try session.submit(.saveCampaign(campaign))
    if receipt.events.isEmpty, isKnown {
      session.warn("nothing-changed", session.words.pick("Nothing to change", "没有要改的"))
    }
    session.print(["code": .text(campaign.code)]) { words in
      words.pick("Campaign \(code) saved", "活动 \(code) 已保存")
    }
  }
}
