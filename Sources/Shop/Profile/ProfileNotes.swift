/// Why a returning customer said they came back (S51): one key.
public struct StatedMotive: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  public var motive = RepurchaseMotive.other
  public var by = ""

  public init() {}
  public init(day: Day, motive: RepurchaseMotive, by: String) {
    self.day = day
    self.motive = motive
    self.by = by
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("motive", &motive)
    try coder.field("by", &by)
  }
}

/// How someone uses what they buy (S47), with a word that suggestions understand: `office`, `layering`, `tall-vase`.
public struct HabitNote: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  public var by = ""
  /// In the words of the catalogue's tags, styles and materials, so that suggestions can match it.
  public var tag = ""
  public var text = ""

  public init() {}
  public init(day: Day, by: String, tag: String, text: String) {
    self.day = day
    self.by = by
    self.tag = tag
    self.text = text
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("by", &by)
    try coder.field("tag", &tag)
    try coder.field("text", &text)
  }
}

/// The size of one type of garment, as it was measured that day (S54).
public struct SizeCard: Hashable, Sendable, Record {
  public var garment = GarmentType.other
  /// `38`, `M`, `sleeve 62 cm` ... as the trade writes it.
  public var size = ""
  public var day = Day(number: 0)
  public var by = ""

  public init() {}
  public init(garment: GarmentType, size: String, day: Day, by: String) {
    self.garment = garment
    self.size = size
    self.day = day
    self.by = by
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("garment", &garment)
    try coder.field("size", &size)
    try coder.field("day", &day)
    try coder.field("by", &by)
  }

  /// Over 12 months old on `day`: to be measured again before anything is made to it.
  public func isStale(on day: Day) -> Bool { self.day.adding(months: 12) < day }
}

public enum GarmentType: String, CaseIterable, Sendable, StringCoded {
  case top, dress, coat, trousers, skirt, shoes, hat, ring, bracelet, other
}

/// What delighted someone about an order: its shape, wrapping, colours ... (S52).
public struct Delight: Hashable, Sendable, Record {
  public var order = OrderID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var what: [DelightTag] = []

  public init() {}
  public init(order: OrderID, day: Day, what: [DelightTag]) {
    self.order = order
    self.day = day
    self.what = what
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("order", &order)
    try coder.field("day", &day)
    try coder.field("what", &what)
  }
}

public enum DelightTag: String, CaseIterable, Sendable, StringCoded {
  case shape, wrapping, colours, scent, freshness, card, surprise, service
}

/// Something asked about that was not bought (S44): the text in staff's words, and what to look out for.
public struct Enquiry: Hashable, Sendable, Record {
  /// Counts from 1 within the person's file.
  public var number = 0
  public var day = Day(number: 0)
  public var by = ""
  public var text = ""
  /// A product's SKU, or a tag, material or kind of the catalogue. Empty: nothing that stock could tell.
  public var item = ""
  /// The day on which it was closed.
  public var closed: Day?
  public var outcome: EnquiryOutcome?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("number", &number)
    try coder.field("day", &day)
    try coder.field("by", &by)
    try coder.field("text", &text)
    try coder.field("item", &item)
    try coder.field("closed", &closed)
    try coder.field("outcome", &outcome)
  }
}

public enum EnquiryOutcome: String, CaseIterable, Sendable, StringCoded {
  case bought, told, noLonger = "no-longer", unreachable
}
