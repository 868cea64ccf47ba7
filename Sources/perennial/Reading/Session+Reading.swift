import Ledger
import Shop

/// What stands on the command line, looked up in the shop.
extension Session {
  /// A person by id, card number or whole phone.
  func person(_ text: String) throws -> PersonID {
    let ledger = try openForReading()
    if let id = PersonID(text), ledger.state.account(id) != nil || ledger.person(id) != nil {
      return ledger.state.survivor(of: id)
    }
    if let id = ledger.person(withCard: text) { return id }
    guard let phone = try? Phone(text) else { throw Problem.refused(.unknownMember) }
    let people = ledger.people.people(withPhone: phone.normalised)
    guard people.count <= 1 else { throw Problem.severalMembers(people.count) }
    guard let id = people.first else { throw Problem.refused(.unknownMember) }
    return id
  }

  /// Someone with an account: a member, or a customer whose orders are known.
  func account(_ text: String) throws -> Account {
    let id = try person(text)
    if let account = try openForReading().state.account(id) { return account }
    throw Problem.refused(.notMember)
  }

  /// An order by id or number.
  func order(_ text: String) throws -> Order {
    let state = try openForReading().state
    if let order = OrderID(text).flatMap({ state.order($0) }) ?? state.order(number: text) { return order }
    throw Problem.refused(.unknownOrder)
  }

  /// A coupon's code, typing errors named (C2).
  func couponCode(_ text: String) throws -> CouponCode {
    switch CouponCode.read(text) {
    case .valid(let code): return code
    case .typingError: throw Problem.couponMistyped
    case .notACode: throw Problem.notACouponCode
    }
  }

  /// An amount in major units.
  func amount(_ text: String, option: String) throws -> Money {
    guard let amount = try openForReading().state.globals.currency.parse(text) else {
      throw Problem.usage(.value(option: option, text: text, expected: .amount))
    }
    return amount
  }

  func day(_ text: String, option: String) throws -> Day {
    guard let day = Day(text) else { throw Problem.usage(.value(option: option, text: text, expected: .day)) }
    return day
  }

  /// A recurring date as `[lunar:][YYYY-][leap-]MM-DD`.
  func recurring(_ text: String, option: String) throws -> RecurringDate {
    guard let date = RecurringDate(coded: text) else {
      throw Problem.usage(.value(option: option, text: text, expected: .date))
    }
    return date
  }

  func channel(_ text: String, option: String) throws -> ContactChannel {
    guard let channel = ContactChannel(rawValue: text) else {
      throw Problem.usage(.value(option: option, text: text, expected: .channel))
    }
    return channel
  }
}
