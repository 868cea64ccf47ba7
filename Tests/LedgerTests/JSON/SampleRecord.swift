import LedgerTesting
import Shop

/// A record with a field of every kind.
struct SampleRecord: Record, Hashable {
  var count = 0
  var maybeCount: Int?
  var name = ""
  var maybeName: String?
  var isGift = false
  var numbers: [Int] = []
  var words: [String] = []
  var title = LocalizedText("")
  var price = Money.zero
  var maybePrice: Money?
  var day: Day?
  var inner = Inner()
  var maybeInner: Inner?
  var inners: [Inner] = []
  var unknown = UnknownFields()

  struct Inner: Record, Hashable {
    var qty = 0
    var note: String?
    var net = Money.zero

    mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
      try coder.field("qty", &qty)
      try coder.field("note", &note)
      try coder.field("net", &net)
    }
  }

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("count", &count)
    try coder.field("maybeCount", &maybeCount)
    try coder.field("name", &name)
    try coder.field("maybeName", &maybeName)
    try coder.field("isGift", &isGift)
    try coder.field("numbers", &numbers)
    try coder.field("words", &words)
    try coder.field("title", &title)
    try coder.field("price", &price)
    try coder.field("maybePrice", &maybePrice)
    try coder.field("day", &day)
    try coder.record("inner", &inner)
    try coder.record("maybeInner", &maybeInner)
    try coder.records("lines", &inners)
    try coder.unknown(&unknown)
  }
}

extension SampleRecord {
  static func random(using generator: inout SeededGenerator) -> SampleRecord {
    func number() -> Int {
      let bits = Int.random(in: 0...52, using: &generator)
      return Int.random(in: -(1 << bits)...(1 << bits), using: &generator)
    }
    func text() -> String {
      let parts = ["", "a", "花", "🌸", "\"", "\\", "\n", "\u{1}", " ", "é", "/", "12345678"]
      return (0..<Int.random(in: 0...6, using: &generator))
        .map { _ in parts[Int.random(in: parts.indices, using: &generator)] }.joined()
    }
    func maybe<Value>(_ value: () -> Value) -> Value? { Bool.random(using: &generator) ? value() : nil }
    func money() -> Money { Money(number() % Money.limit.minor) }
    func inner() -> Inner { Inner(qty: number(), note: maybe(text), net: money()) }
    func list<Value>(_ value: () -> Value) -> [Value] {
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in value() }
    }
    return SampleRecord(
      count: number(), maybeCount: maybe(number), name: text(), maybeName: maybe(text),
      isGift: .random(using: &generator), numbers: list(number), words: list(text),
      title: LocalizedText(english: text(), chinese: text()), price: money(), maybePrice: maybe(money),
      day: maybe { Day(number: number() % 100_000) }, inner: inner(), maybeInner: maybe(inner), inners: list(inner),
      unknown: UnknownFields(entries: maybe { [(key: "x\n", json: "{\"a\":[1,2.50]}")] } ?? []))
  }
}
