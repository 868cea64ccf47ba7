/// Somebody who stays away was taken up: a step is taken (S110).
public struct CaseListed: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var winBack = WinBackCase()

  public init() {}
  public init(account: PersonID, winBack: WinBackCase) {
    self.account = account
    self.winBack = winBack
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.record("case", &winBack)
  }
}

/// It was taken up by mistake and is gone again (H3).
public struct CaseDropped: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var winBack = WinBackID(high: 0, low: 0)

  public init() {}
  public init(account: PersonID, winBack: WinBackID) {
    self.account = account
    self.winBack = winBack
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("case", &winBack)
  }
}

/// A case is a step further, or back (H3).
public struct CaseMoved: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var winBack = WinBackID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var before = WinBackState.listed
  public var state = WinBackState.listed
  /// The contact it was moved by.
  public var contact: ContactID?
  /// The order by which they returned, what it came to, and the case's coupon where it was used (S41).
  public var order: OrderID?
  public var worth = Money.zero
  public var coupon: CouponCode?
  /// Why they are lost.
  public var reason: ChurnReason?
  /// Nothing came within the window: written by the program.
  public var ranOut = false
  public var isUndo = false

  public init() {}
  public init(_ account: PersonID, _ winBack: WinBackCase, to state: WinBackState, on day: Day) {
    self.account = account
    self.winBack = winBack.id
    self.day = day
    self.before = winBack.state
    self.state = state
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("case", &winBack)
    try coder.field("day", &day)
    try coder.field("before", &before)
    try coder.field("state", &state)
    try coder.field("contact", &contact)
    try coder.field("order", &order)
    try coder.nonzero("worth", &worth)
    try coder.field("coupon", &coupon)
    try coder.field("reason", &reason)
    try coder.field("ranOut", &ranOut)
    try coder.field("undo", &isUndo)
  }

  /// Its name in the journal.
  var eventName: String { isUndo ? CaseMoved.undoneName : "case." + state.rawValue }

  static let undoneName = "case.undone"

  /// The blank fact of that name; `nil` for another.
  static func blank(_ name: String) -> CaseMoved? {
    var fact = CaseMoved()
    if name == undoneName {
      fact.isUndo = true
      return fact
    }
    guard name.hasPrefix("case."), let state = WinBackState(rawValue: String(name.dropFirst(5))), state != .listed
    else { return nil }
    fact.state = state
    return fact
  }

  /// Written beside what a command was for, by an order or by time.
  var isAutomatic: Bool { ranOut || (order != nil && !isUndo) }
}

/// Reason, owner, deadline or the day it comes up again were changed.
public struct CasePlanned: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var winBack = WinBackID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var before = CasePlan()
  public var after = CasePlan()
  public var isUndo = false

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("case", &winBack)
    try coder.field("day", &day)
    try coder.record("before", &before)
    try coder.record("after", &after)
    try coder.field("undo", &isUndo)
  }
}
