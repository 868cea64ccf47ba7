import LedgerTesting
import Shop
import Testing

@testable import Ledger

@Suite struct RecordCodingTests {
  @Test("Every record reads back as it was written, in every format", arguments: 0..<300)
  func roundTrip(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let record = SampleRecord.random(using: &generator)
    let compact = try JSONText.compact(record)
    #expect(!compact.contains(0x0A))
    #expect(try JSONDocument(parsing: compact).read(SampleRecord.self) == record)
    for currency in [Currency.cny, .jpy, .bhd] {
      let pretty = try JSONText.pretty(record, currency: currency)
      let document = try JSONDocument(parsing: pretty)
      #expect(try document.read(SampleRecord.self, amounts: .majorUnits(currency)) == record)
    }
    var writer = BinaryFieldWriter()
    try writer.write(record)
    try writer.write(record)
    try writer.bytes.withUnsafeBytes { bytes in
      var reader = BinaryFieldReader(bytes)
      let first = try reader.read(SampleRecord.self)
      let second = try reader.read(SampleRecord.self)
      #expect(first == record)
      #expect(second == record)
      #expect(reader.position == bytes.count)
    }
  }

  @Test("Damaged binary bytes throw and never trap", arguments: 0..<40)
  func damagedBinary(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1_000 + seed))
    var writer = BinaryFieldWriter()
    try writer.write(SampleRecord.random(using: &generator))
    let bytes = writer.bytes
    for count in bytes.indices {
      Array(bytes.prefix(count)).withUnsafeBytes { bytes in
        var reader = BinaryFieldReader(bytes)
        #expect(throws: FieldError.self) { _ = try reader.read(SampleRecord.self) }
      }
    }
    for _ in 0..<500 {
      var copy = bytes
      copy[Int.random(in: copy.indices, using: &generator)] = .random(in: 0...255, using: &generator)
      copy.withUnsafeBytes { bytes in
        var reader = BinaryFieldReader(bytes)
        _ = try? reader.read(SampleRecord.self)
        #expect(reader.position <= bytes.count)
      }
    }
  }

  @Test("Blank values are not written, numbers and what is optional are")
  func blanks() throws {
    let zeros = #"{"qty":0,"net":0}"#
    #expect(try JSONText.compact(SampleRecord()) == Array("{\"count\":0,\"price\":0,\"inner\":\(zeros)}".utf8))
    var record = SampleRecord()
    record.maybeCount = 0
    record.maybeName = ""
    record.maybePrice = .zero
    record.maybeInner = SampleRecord.Inner()
    record.inners = [SampleRecord.Inner()]
    let text = String(decoding: try JSONText.compact(record), as: UTF8.self)
    #expect(
      text == #"{"count":0,"maybeCount":0,"maybeName":"","price":0,"maybePrice":0,"#
        + #""inner":\#(zeros),"maybeInner":\#(zeros),"lines":[\#(zeros)]}"#)
  }

  @Test("Files that people edit: sorted, indented, amounts in major units, own fields kept")
  func pretty() throws {
    let text = """
      {
        "count": 3,
        "inner": {
          "net": 0.00,
          "qty": 0
        },
        "lines": [
          {
            "net": 268.00,
            "qty": 2
          }
        ],
        "numbers": [1, 2, 3],
        "ours": {
          "a": 1.50
        },
        "price": -0.50,
        "title": {
          "en": "Rose",
          "zh-Hans": "玫瑰"
        }
      }

      """
    let document = try JSONDocument(parsing: text)
    let record = try document.read(SampleRecord.self, amounts: .majorUnits(.cny))
    #expect(record.price == Money(-50))
    #expect(record.inners.first?.net == Money(26_800))
    #expect(record.title == LocalizedText(english: "Rose", chinese: "玫瑰"))
    #expect(record.unknown == UnknownFields(entries: [(key: "ours", json: #"{"a":1.50}"#)]))
    #expect(String(decoding: try JSONText.pretty(record, currency: .cny), as: UTF8.self) == text)
  }

  @Test(
    "An amount may be a number or a text",
    arguments: [("268.00", 26_800), ("268", 26_800), ("\"268.5\"", 26_850), ("\"1,268.00\"", 126_800), ("0.10", 10)])
  func amounts(text: String, minor: Int) throws {
    let document = try JSONDocument(parsing: "{\"price\":\(text)}")
    #expect(try document.read(SampleRecord.self, amounts: .majorUnits(.cny)).price == Money(minor))
  }

  @Test("The journal takes whole minor units only", arguments: ["268.00", "\"268\"", "true", "null", "[]"])
  func minorAmounts(text: String) throws {
    let document = try JSONDocument(parsing: "{\"price\":\(text)}")
    #expect(throws: JSONError.self) { try document.read(SampleRecord.self) }
  }

  @Test(
    "A wrong field is named with its path and line",
    arguments: [
      ("{\"count\":\n\"1\"}", "count", 2), ("{\"lines\":[{},\n{\"qty\":1.5}]}", "lines[1].qty", 2),
      ("{\"inner\":{\n\n\"net\":1e3}}", "inner.net", 3), ("{\"day\":\n\"2026-02-30\"}", "day", 2),
      ("{\"words\":[\"a\",\n\n\n2]}", "words[1]", 4), ("{\"title\":{\"en\":\"a\",\n\"fr\":\"b\"}}", "title.fr", 2),
      ("{\"isGift\":1}", "isGift", 1), ("{\"lines\":{}}", "lines", 1), ("{\"inner\":3}", "inner", 1),
    ])
  func fieldErrors(text: String, path: String, line: Int) throws {
    let document = try JSONDocument(parsing: text)
    do throws(JSONError) {
      _ = try document.read(SampleRecord.self)
      Issue.record("was read")
    } catch {
      var found: String?
      if case .field(let path, _) = error.reason { found = path }
      #expect(found == path)
      #expect(error.line == line)
    }
  }

  @Test("A whole number beyond 2^53 is not written")
  func tooLarge() {
    var record = SampleRecord()
    record.inners = [SampleRecord.Inner(), SampleRecord.Inner(qty: (1 << 53) + 1)]
    #expect(throws: FieldError(path: "lines[1].qty", expected: "a whole number within 2^53")) {
      try JSONText.compact(record)
    }
  }

  @Test("Values for --json print as JSON")
  func values() {
    let value: JSONValue = [
      "s": "a\"\n", "i": -1, "d": 0.1, "b": true, "n": .null, "skip": nil, "a": [1, "x"], "o": [:],
      "nan": .double(.nan),
    ]
    #expect(
      value.compact == #"{"s":"a\"\n","i":-1,"d":0.1,"b":true,"n":null,"a":[1,"x"],"o":{},"nan":null}"#)
  }
}
