public enum BespokeIDKind {}
public typealias BespokeID = EntityID<BespokeIDKind>

/// Something made for one customer (S69): a bouquet designed for them, a piece made to size, a scent of their own.
///
/// What it shall be like is typed text and stands in their file (``BespokeSpec``); here are the days and where it is.
public struct Bespoke: Hashable, Sendable, Record {
  public var id = BespokeID(high: 0, low: 0)
  public var kind = BespokeKind.bouquet
  public var status = BespokeStatus.asked
  /// When it was asked for, and when it shall be ready.
  public var day = Day(number: 0)
  public var due = Day(number: 0)
  /// Who took it down.
  public var by = ""
  public var receiver: PersonID?
  /// Price, deposit and handing over are those of this order.
  public var order: OrderID?
  /// The day on which it was handed over, or came to nothing.
  public var ended: Day?
  /// The one it was made again from.
  public var like: BespokeID?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("kind", &kind)
    try coder.field("status", &status)
    try coder.field("day", &day)
    try coder.field("due", &due)
    try coder.field("by", &by)
    try coder.field("receiver", &receiver)
    try coder.field("order", &order)
    try coder.field("like", &like)
    try coder.field("ended", &ended)
  }

  public var isOpen: Bool { status.isOpen }
}

public enum BespokeKind: String, CaseIterable, Sendable, StringCoded {
  case bouquet, garment, scent

  /// What the spec sheet of this kind asks.
  public var fields: [BespokeField] {
    switch self {
    case .bouquet: [.stems, .colours, .wrap, .card, .more]
    case .garment: [.garment, .size, .style, .colours, .more]
    case .scent: [.notes, .strength, .bottle, .engraving, .more]
    }
  }

  /// What a shop of the trade makes as a rule.
  public init(_ trade: ShopTrade) {
    switch trade {
    case .florist: self = .bouquet
    case .boutique: self = .garment
    case .perfumery: self = .scent
    }
  }
}

/// One question of a spec sheet.
public enum BespokeField: String, CaseIterable, Sendable, StringCoded {
  case stems, colours, wrap, card
  case garment, size, style
  case notes, strength, bottle, engraving
  case more
}

/// How far it is.
public enum BespokeStatus: String, CaseIterable, Sendable, StringCoded {
  case asked
  /// What it shall be and cost is settled.
  case agreed
  case making, ready
  case handedOver = "handed-over"
  /// It came to nothing.
  case dropped

  public var isOpen: Bool { self != .handedOver && self != .dropped }
}

/// What one piece shall be like, in the words it was asked for; in the person's file (H4).
public struct BespokeSpec: Hashable, Sendable, Record {
  public var id = BespokeID(high: 0, low: 0)
  public var details: [BespokeDetail] = []

  public init() {}
  public init(id: BespokeID, details: [BespokeDetail]) {
    self.id = id
    self.details = details
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.records("details", &details)
  }
}

public struct BespokeDetail: Hashable, Sendable, Record {
  public var field = BespokeField.more
  public var text = ""

  public init() {}
  public init(_ field: BespokeField, _ text: String) {
    self.field = field
    self.text = text
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("field", &field)
    try coder.field("text", &text)
  }

  /// The most characters of one answer.
  public static let textLimit = 300
}

/// One that is open, and whose it is: the shop's list by due day.
public struct BespokeTicket: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var id = BespokeID(high: 0, low: 0)

  public init() {}
  public init(account: PersonID, id: BespokeID) {
    self.account = account
    self.id = id
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("id", &id)
  }
}
