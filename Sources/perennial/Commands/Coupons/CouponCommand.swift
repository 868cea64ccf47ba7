import ArgumentParser
import Console
import Ledger
import Shop

/// `coupon`: templates, issue, promise, show, withdraw.
struct CouponCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coupon", abstract: "Issue, show and withdraw coupons.",
    subcommands: [
      CouponTemplatesCommand.self, CouponIssueCommand.self, CouponPromiseCommand.self, CouponShowCommand.self,
      CouponWithdrawCommand.self, CouponSuggestCommand.self,
    ])
}

/// `coupon templates`: what can be issued; the first takes an amount off and is open to every member.
struct CouponTemplatesCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "List the kinds of coupon that can be issued.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let all = try session.openForReading().state.settings.templates.filter { !$0.retired }
    let templates = all.filter(\.isPlainAmountOff) + all.filter { !$0.isPlainAmountOff }
    let json = templates.map { template -> JSONValue in
      [
        "name": .text(template.code), "title": .string(session.words.name(template.title)),
        "kind": .string(template.terms.kind.rawValue),
      ]
    }
    session.print(.array(json)) { words in
      var table = TextTable()
      for template in templates {
        table.add([template.code.text, words.name(template.title), words.terms(template.terms)])
      }
      return table.text
    }
  }
}

extension CouponTemplate {
  fileprivate var isPlainAmountOff: Bool { terms.kind == .amountOff && terms.conditions == CouponConditions() }
}

/// `coupon issue`: one coupon for one member, or with `--bearer` one code that is good for many orders (C4).
///
/// Prints `{"code","title","until","state"}`; for a bearer also `uses`, `usesLeft`, and with a budget `budget`,
/// `budgetLeft` in minor units.
struct CouponIssueCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue", abstract: "Issue a coupon to a member, or one open to bearer.")

  @Option(help: "The member: id, card or phone.")
  var member: String?
  @Flag(help: "Open to whoever brings the code.")
  var bearer = false
  @Option(help: "With --bearer: how many orders may use it.")
  var uses: Int?
  @Option(help: "With --bearer: the most it may take off over all orders.")
  var budget: String?
  @Option(help: "With --bearer: who spreads the code.")
  var partner: String?
  @Option(help: "With --member: the attempt to win them back that it belongs to.")
  var winBack: String?
  @Option(help: "The template's name: see coupon templates.")
  var template: String
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if bearer == (member != nil) { throw ValidationError("Give either --member or --bearer.") }
    if bearer, uses == nil { throw ValidationError("--bearer wants --uses.") }
    if !bearer, uses != nil || budget != nil || partner != nil {
      throw ValidationError("--uses, --budget and --partner go with --bearer.")
    }
  }

  func run(in session: Session) throws {
    let receipt = try session.submit(try command(session))
    for case .couponIssued(let coupon) in receipt.events where coupon.cause == nil {
      session.print(coupon, state: .issued)
    }
  }

  private func command(_ session: Session) throws -> Command {
    let code = TemplateCode(template)
    if let member {
      let attempt = try winBack.map { text in
        guard let id = WinBackID(text) else {
          throw Problem.usage(.value(option: "--win-back", text: text, expected: .identifier))
        }
        return id
      }
      return .issueCoupon(
        CouponIssue(member: try session.account(member).id, template: code, winBack: attempt))
    }
    _ = try session.openForReading()
    return .issueBearer(
      BearerIssue(
        template: code, uses: uses ?? 1, budget: try budget.map { try session.amount($0, option: "--budget") },
        partner: partner ?? ""))
  }
}

/// `coupon show`: what a code is worth.
struct CouponShowCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a coupon.")

  @Argument(help: "The code.")
  var code: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { session.print(try session.coupon(code)) }
}

/// `coupon withdraw`: ends a coupon that has not been used.
struct CouponWithdrawCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "withdraw", abstract: "Withdraw an unused coupon.")

  @Argument(help: "The code.")
  var code: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let coupon = try session.coupon(code)
    _ = try session.submit(.withdrawCoupon(coupon.code))
    session.print(coupon, state: .withdrawn)
  }
}

extension Session {
  fileprivate func coupon(_ text: String) throws -> Coupon {
    let code = try couponCode(text)
    guard let coupon = try openForReading().state.coupon(code) else { throw Problem.refused(.unknownCoupon) }
    return coupon
  }

  /// - Parameter state: What a command has just made it; else how it stands today.
  func print(_ coupon: Coupon, state: CouponState? = nil) {
    guard let today = openLedger?.today else { return }
    print(coupon.json(words, on: today, state: state)) { coupon.line($0, on: today, state: state) }
  }
}
