public enum ReservationKind {}
public typealias ReservationID = EntityID<ReservationKind>

/// Pieces of a scarce product kept for a member until a moment (S19), or wished for before they have come.
public struct Reservation: Hashable, Sendable, Record {
  public var id = ReservationID(high: 0, low: 0)
  public var account = PersonID(high: 0, low: 0)
  public var sku = SKU("")
  /// Pieces, those already bought included.
  public var quantity = 1
  /// Of these, bought by the member.
  public var bought = 0
  /// When it was made.
  public var at = Instant(seconds: 0)
  /// From this moment on it keeps nothing back, by itself.
  public var until = Instant(seconds: 0)
  /// In the pre-order book: keeps nothing back until pieces have come and staff put them aside.
  public var waits = false
  /// Began in the book.
  public var isFromBook = false

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("account", &account)
    try coder.field("sku", &sku)
    try coder.field("quantity", &quantity)
    try coder.nonzero("bought", &bought)
    try coder.field("at", &at)
    try coder.field("until", &until)
    try coder.field("waits", &waits)
    try coder.field("isFromBook", &isFromBook)
  }

  /// Pieces still to be bought.
  public var left: Int { max(0, quantity - bought) }

  /// Whether it still stands at `now`: not past, not used up.
  public func stands(at now: Instant) -> Bool { now < until && left > 0 }
}

/// What is asked for: pieces for a member, kept at once or wished for.
public struct ReservationWish: Hashable, Sendable {
  public var member: PersonID
  public var sku: SKU
  public var quantity: Int
  public var until: Instant
  public var waits: Bool

  public init(member: PersonID, sku: SKU, quantity: Int = 1, until: Instant, waits: Bool = false) {
    self.member = member
    self.sku = sku
    self.quantity = quantity
    self.until = until
    self.waits = waits
  }
}

extension ShopState {
  /// What stands at `now`, in the order in which it is served: the highest tier first, then the earliest.
  public func reservations(at now: Instant, on day: Day) -> [Reservation] {
    let ladder = settings.tiers
    func rank(_ id: PersonID) -> Int {
      let code = account(id)?.standing(on: day, ladder: ladder).code
      return ladder.firstIndex { $0.code == code } ?? 0
    }
    return globals.reservations.filter { $0.stands(at: now) }.map { (rank($0.account), $0) }
      .sorted { ($1.0, $0.1.at.seconds, $0.1.id) < ($0.0, $1.1.at.seconds, $1.1.id) }.map(\.1)
  }

  /// Pieces of `sku` that are kept for others than `member` at `now`.
  public func keptForOthers(_ sku: SKU, than member: PersonID?, at now: Instant) -> Int {
    globals.reservations.reduce(0) { sum, reservation in
      guard reservation.sku == sku, !reservation.waits, reservation.account != member, reservation.stands(at: now)
      else { return sum }
      return sum + reservation.left
    }
  }

  mutating func reserve(_ reservation: Reservation) {
    // What has long been released is of no use to anyone.
    globals.reservations.removeAll { $0.until < reservation.at || $0.id == reservation.id }
    globals.reservations.append(reservation)
  }

  mutating func use(_ fact: ReservationUsed) {
    guard let place = globals.reservations.firstIndex(where: { $0.id == fact.reservation }) else { return }
    globals.reservations[place].bought += fact.quantity
  }
}
