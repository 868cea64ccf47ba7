import Shop

/// Joining, paid plans and what they come to at the counter.
extension Words {
  var joinTitle: String { pick("Join with this order", "现在入会，这单就享会员价") }
  var joinNow: String { pick("Join", "入会") }
  var joinNowHelp: String { pick("Save the new member; prices change at once", "保存新会员，这单立即按会员价算") }
  var joinWithThis: String { pick("Join", "入会") }
  var joinWithThisHelp: String { pick("The walk-in joins with this very order", "散客现在入会，这单记到名下") }
  var orderHasCustomer: String { pick("The order has its customer", "这单已有顾客") }
  var phoneFirst: String { pick("The phone comes first", "请先输入手机号") }
  var whoSentThem: String { pick("Who sent them?", "是哪位会员介绍的？") }
  var referrerHint: String { pick("end of the referrer's phone", "介绍人手机尾号") }
  var onFileAlready: String { pick("They are on file already", "已有资料") }
  var nameMayWait: String { pick("may be left for later", "可以以后再补") }

  /// Said to whoever stands there, who may only share the phone (D05).
  func hasThisPhone(_ name: String) -> String {
    let name = PersonName.masked(name)
    return pick("\(name) has this phone: Enter takes them", "此号是\(name)：回车即选用")
  }

  /// Who gave no name: `Customer 8812`.
  func customer(phone: Phone) -> String {
    let tail = String(phone.normalised.suffix(4))
    return pick("Customer \(tail)", "顾客\(tail)")
  }

  /// What is still missing to be a member.
  func joinShortfall(_ shortfall: JoinShortfall, _ context: Context) -> String {
    joinShortfall(shortfall) { context.productName($0) }
  }

  /// - Parameter product: What a product is called.
  public func joinShortfall(_ shortfall: JoinShortfall, product: (SKU) -> String) -> String {
    switch shortfall {
    case .spend(let missing): pick("\(money(missing)) to go to be a member", "还差\(money(missing))可入会")
    case .orders(let missing):
      pick("\(count(missing, "order", "orders")) to go to be a member", "还差\(missing)单可入会")
    case .fee(let fee): pick("The joining fee of \(money(fee)) makes a member", "付入会费\(money(fee))即可入会")
    case .product(let sku):
      pick("Buying \(product(sku)) makes a member", "购买\(product(sku))即可入会")
    }
  }

  /// What became of an enrolment.
  func joined(_ id: PersonID, _ context: Context) -> String {
    let account = context.state.account(id)
    guard account?.isMember != true, let shortfall = context.state.joinShortfall(of: account, on: context.today) else {
      return pick("Welcome - a member from now on", "欢迎，已入会")
    }
    return pick("On file. ", "已建档。") + joinShortfall(shortfall, context)
  }

  var joinsWithThis: String { pick("Joins with this order", "付款后即成为会员") }
  func cardWouldSave(_ saving: Money) -> String {
    pick("With a card \(amount(saving)) less: Ctrl-N", "入会这单省\(amount(saving))：Ctrl-N")
  }

  // MARK: Plans

  /// `Garden Club to 9 Mar 2027, 365 days left`.
  func planLine(_ term: PlanTerm, today: Day) -> String {
    pick(
      "\(name(term.plan.name)) to \(day(term.until)), \(count(term.daysLeft(on: today), "day", "days")) left",
      "\(name(term.plan.name))至\(day(term.until))，还有\(term.daysLeft(on: today))天")
  }
  /// What the fee has brought so far.
  func planWorth(_ term: PlanTerm) -> String {
    pick("paid \(amount(term.fee)), used \(amount(term.worth))", "已付\(amount(term.fee))，已享\(amount(term.worth))")
  }
  func perkLine(_ perk: PlanPerk, _ term: PlanTerm) -> String {
    guard let count = perk.count else { return name(perk.name) }
    return pick(
      "\(name(perk.name)): \(term.used(perk.code)) of \(count) used",
      "\(name(perk.name))：已用\(term.used(perk.code))/\(count)")
  }
  func renewal(_ term: PlanTerm, today: Day) -> String {
    pick(
      "\(name(term.plan.name)) ends \(distance(to: term.until, from: today)): renew for \(amount(term.plan.fee))",
      "\(name(term.plan.name))\(distance(to: term.until, from: today))到期，续费\(amount(term.plan.fee))")
  }
  var renewalWord: String { pick("renewal", "续费") }
}
