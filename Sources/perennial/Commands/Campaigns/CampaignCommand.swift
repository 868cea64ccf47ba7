import ArgumentParser
import Console
import Ledger
import Shop

/// `campaign`: coupons for many, or one code for whoever brings it (C3, C4, S32, S36).
struct CampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign", abstract: "Keep, preview and issue coupon campaigns.",
    subcommands: [
      CampaignListCommand.self, CampaignAddCommand.self, CampaignPreviewCommand.self, CampaignIssueCommand.self,
      CampaignShowCommand.self,
    ])
}

/// `campaign list`.
///
/// Prints `[{"code","title","template","from","through","running","issued"}]`, `issued` of the present round.
struct CampaignListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the campaigns.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let views = ledger.state.settings.campaigns.filter { !$0.retired }.map { CampaignView($0, ledger: ledger) }
    session.print(.array(views.map { $0.shortJSON(session.words) })) { words in
      var table = TextTable()
      for view in views { table.add(view.row(words)) }
      return table.text
    }
  }
}

/// `campaign show`: what it is and what became of its coupons.
///
/// Prints what `list` prints and `"tiers","segment","every","budget","uses","holdOut","costPerContact","partner","products","script","worst",
/// "coupon","redeemed","value"`.
struct CampaignShowCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a campaign and what became of its coupons.")

  @Argument(help: "The campaign's code.")
  var code: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let view = CampaignView(try session.campaign(code), ledger: ledger)
    session.print(view.json(session.words)) { view.text($0) }
  }
}

/// `campaign preview`: whom it would reach now, who is left out and why, and the money at risk. Changes nothing.
///
/// Prints `{"code","round","recipients","names":[first ones],"heldOut","leftOut":{REASON:N},"worst","expected","cost"}`; `worst` is
/// null where nothing bounds a coupon, `expected` with too few earlier ones.
struct CampaignPreviewCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show whom a campaign would reach and what it may cost.")

  @Argument(help: "The campaign's code.")
  var code: String
  @OptionGroup var globals: GlobalOptions

  private static let names = 5

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    try session.require(.campaigns)
    let campaign = try session.campaign(code)
    let plan = ledger.state.plan(campaign, on: ledger.today) { id in ledger.person(id).map { DirectoryEntry($0) } }
    let history = ledger.state.history(of: campaign.template, on: ledger.today)
    let names = plan.recipients.prefix(Self.names).compactMap { ledger.person($0)?.name }
    let json: JSONValue = [
      "code": .text(campaign.code), "round": .string(plan.round), "recipients": .integer(plan.recipients.count),
      "names": .array(names.map { .string($0) }),
      "heldOut": .integer(plan.heldOut.count),
      "leftOut": .object(plan.leftOut.map { ($0.reason.rawValue, .integer($0.count)) }),
      "worst": .optional(plan.worst) { .money($0) },
      "expected": .optional(history.expected(of: plan.recipients.count)) { .money($0) }, "cost": .money(plan.cost),
    ]
    session.print(json) { words in
      ([words.name(campaign.title)] + words.sentences(of: plan, history: history, names: names))
        .joined(separator: "\n")
    }
  }
}

/// `campaign issue`: one coupon for everyone it reaches who has none of this round, in one command; run again it reaches
/// only who is new.
///
/// Prints `{"code","round","recipients","leftOut":{REASON:N},"worst","coupon"}`, `coupon` the one code of a campaign that
/// is open to anyone.
struct CampaignIssueCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "issue", abstract: "Issue a campaign's coupons.")

  @Argument(help: "The campaign's code.")
  var code: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let receipt = try session.submit(.issueCampaign(CampaignCode(code)))
    for case .campaignIssued(let fact) in receipt.events {
      let json: JSONValue = [
        "code": .text(fact.campaign), "round": .string(fact.round), "recipients": .integer(fact.recipients),
        "leftOut": .object(fact.leftOut.map { ($0.reason.rawValue, .integer($0.count)) }),
        "worst": .optional(fact.worst) { .money($0) }, "coupon": .optional(fact.coupon) { .text($0) },
      ]
      session.print(json) { words in
        let done =
          fact.coupon.map { words.pick("Its code is \($0)", "券码：\($0)") }
          ?? words.pick("\(fact.recipients) coupons issued", "已发\(fact.recipients)张券")
        return ([done] + (fact.leftOut.isEmpty ? [] : [words.leftOut(fact.leftOut)])).joined(separator: "\n")
      }
    }
  }
}

extension Session {
  func campaign(_ code: String) throws -> CouponCampaign {
    guard let campaign = try openForReading().state.settings.campaign(CampaignCode(code)) else {
      throw Problem.refused(.unknownCampaign(CampaignCode(code)))
    }
    return campaign
  }
}
