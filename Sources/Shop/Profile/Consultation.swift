/// Advice on how to dress, which colours suit, which scent or which flowers for the home (S72): first an appointment, then
/// what was found. It lies within ``Profile``, so that nothing of it stands in the journal (H4).
public struct Consultation: Hashable, Sendable, Record {
  /// Counts from 1 within the person's file.
  public var number = 0
  public var topic = ConsultationTopic.styling
  /// The day of the appointment, and the day on which the advice was given.
  public var day = Day(number: 0)
  /// `15:00`; empty for any time of the day.
  public var slot = ""
  /// Who advises.
  public var by = ""
  public var status = ConsultationStatus.booked
  /// What was found, in staff's words.
  public var note = ""
  /// What suits them, in the words of the catalogue: it became something they like.
  public var suits: [String] = []
  /// What does not suit them: it became something to leave away.
  public var avoids: [String] = []
  /// The set list: what was put together for them.
  public var sets: [AdvisedSet] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("number", &number)
    try coder.field("topic", &topic)
    try coder.field("day", &day)
    try coder.field("slot", &slot)
    try coder.field("by", &by)
    try coder.field("status", &status)
    try coder.field("note", &note)
    try coder.field("suits", &suits)
    try coder.field("avoids", &avoids)
    try coder.records("sets", &sets)
  }

  /// The most sets that one list has.
  public static let setLimit = 20
}

/// Pieces that were put together for someone.
public struct AdvisedSet: Hashable, Sendable, Record {
  public var items: [SKU] = []

  public init() {}
  public init(_ items: [SKU]) { self.items = items }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("items", &items)
  }
}

public enum ConsultationTopic: String, CaseIterable, Sendable, StringCoded {
  case styling, colour, image, scent, home, event
}

public enum ConsultationStatus: String, CaseIterable, Sendable, StringCoded {
  case booked, held
  /// They did not come, or took it back.
  case cancelled
}
