/// What somebody saw another shop offer (S124): typed by a manager, with its day and its source, for nothing else feeds it.
/// About shops and goods, never about a person (H4).
public struct CompetitorNote: Hashable, Sendable, Record {
  /// Counts from 1 within the shop; 0 for a new one.
  public var number = 0
  public var competitor = ""
  /// What they call it.
  public var item = ""
  /// `nil` where only the service was looked at.
  public var price: Money?
  /// How they serve: delivery, wrapping, returns.
  public var service = ""
  /// The day on which it was seen.
  public var day = Day(number: 0)
  /// Where it was seen: their window, a flyer, what a customer said.
  public var source = ""
  /// What of ours it is held against: a product's SKU or a category; empty for nothing.
  public var ours = ""
  public var standing = CompetitorStanding.even
  /// What is to be done about it, by whom of the roster, and by when.
  public var action = ""
  public var owner = ""
  public var deadline: Day?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("number", &number)
    try coder.field("competitor", &competitor)
    try coder.field("item", &item)
    try coder.field("price", &price)
    try coder.field("service", &service)
    try coder.field("day", &day)
    try coder.field("source", &source)
    try coder.field("ours", &ours)
    try coder.field("standing", &standing)
    try coder.field("action", &action)
    try coder.field("owner", &owner)
    try coder.field("deadline", &deadline)
  }

  /// Characters of a name; what is said of service and action may be as long as a note of the diary.
  public static let nameLimit = 60

  /// A note of so many days ago is told apart: prices move on.
  public static let oldAfter = 90

  public func isOld(on today: Day) -> Bool { today - day > CompetitorNote.oldAfter }
}

/// How the shop stands beside it, in the manager's judgement.
public enum CompetitorStanding: String, CaseIterable, Sendable, StringCoded {
  case strength, even, weakness
}

/// A note that is of no use any more.
public struct CompetitorDropped: Hashable, Sendable, Record {
  public var number = 0

  public init() {}
  public init(number: Int) { self.number = number }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("number", &number)
  }
}

extension Globals {
  public func competitor(_ number: Int) -> CompetitorNote? { competitors.first { $0.number == number } }

  /// What a note is held against: one product, or everything of a category that has a price.
  public func products(like note: CompetitorNote) -> [Product] {
    guard !note.ours.isEmpty else { return [] }
    if let product = catalogue[SKU(note.ours)] { return [product] }
    return catalogue.products.filter { $0.category == note.ours && !$0.retired }
  }

  mutating func note(_ note: CompetitorNote) {
    competitorsNoted = max(competitorsNoted, note.number)
    if let place = competitors.firstIndex(where: { $0.number == note.number }) {
      competitors[place] = note
    } else {
      competitors.append(note)
    }
  }

  mutating func note(_ fact: CompetitorDropped) { competitors.removeAll { $0.number == fact.number } }
}
