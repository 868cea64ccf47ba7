import Shop

/// One event as it stands in a journal line: `{"e":"order.paid","v":1,…}`. Each event has its own version.
struct EventForm: Record {
  /// `nil` only while blank.
  var event: Event?

  /// The version that this program writes, of every event so far.
  static let version = 1

  init() {}
  init(_ event: Event) { self.event = event }

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    var name = event?.name ?? ""
    var version = EventForm.version
    try coder.field("e", &name)
    try coder.field("v", &version)
    if coder.isReading {
      guard version == EventForm.version, let blank = Event(blank: name) else {
        throw FieldError(path: "e", expected: EventForm.unknown)
      }
      event = blank
    }
    try event?.fields(&coder)
  }

  /// What a field error says when an event is newer than this program.
  static let unknown = "an event that this version knows"
}

/// Events to and from the bytes of a line.
enum EventLine {
  /// The JSON array of a line.
  static func bytes(of events: [Event]) throws(FieldError) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    for event in events {
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      var writer = JSONFieldWriter(appendingTo: bytes)
      try writer.write(EventForm(event))
      bytes = writer.bytes
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }

  static func events(in list: JSONNode) throws(JSONError) -> [Event] {
    var events: [Event] = []
    for node in list.elements {
      if let event = try node.read(EventForm.self).event { events.append(event) }
    }
    return events
  }
}
