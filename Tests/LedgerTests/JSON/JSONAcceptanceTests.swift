import LedgerTesting
import Testing

@testable import Ledger

@Suite struct JSONAcceptanceTests {
  @Test(
    "Valid texts are accepted",
    arguments: [
      "{}", "[]", "0", "-0", "1", "-1", "12", "1.5", "1e5", "1E+5", "1e-5", "-0.0", "0e0", "123.456e789", "\"\"",
      "\"a\"", "true", "false", "null", " [ 1 , 2 ] ", "\t\r\n{}\n", "[[],{}]", "{\"a\":{\"b\":[null]}}", "\"花\"",
      "\"🌸\"", "\"\\ud83c\\udf38\"", "\"\\u0000\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\u{7F}\"", "\"\\u00e9\"",
      "9007199254740992", "-9007199254740992", "{\"a\":1,\"A\":2}", "{\"\":0}", "{\"é\":1,\"e\u{301}\":2}",
      "1e400", "{\"a\":1,\"ab\":2,\"ba\":3,\"b\":4}", "[1,[2,[3,[4]]]]", "\"12345678\\n\"", "\"1234567花\"",
    ])
  func accepted(text: String) throws {
    let document = try JSONDocument(parsing: text)
    #expect(document.root.text == text.trimmingSpace)
  }

  @Test(
    "Invalid texts are refused",
    arguments: [
      "", " ", "[", "]", "{", "}", "[1,]", "[,1]", "[1 2]", "[1,,2]", "{\"a\":1,}", "{,}", "{\"a\"}", "{\"a\":}",
      "{a:1}", "{'a':1}", "{1:1}", "01", "-01", "00", "+1", ".5", "1.", "1.e5", "1e", "1e+", "-", "--1", "0x10", "NaN",
      "Infinity", "-Infinity", "tru", "True", "nul", "nulll", "\"", "\"a", "'a'", "\"\\\"", "\"\\x\"", "\"\\u12\"",
      "\"\\u12g4\"", "\"\\ud83c\"", "\"\\udf38\"", "\"\\ud83c\\u0041\"", "\"\\ud83cx\"", "\"\\ud83c\\ud83c\"",
      "\"\n\"", "\"\t\"", "\"\u{0}\"", "1 2", "{} {}", "[] x", "{\"a\":1 \"b\":2}", "{\"a\":1,\"a\":2}",
      "{\"a\":1,\"\\u0061\":2}", "{\"\\u0061\":1,\"a\":2}", "{\"x\":{\"k\":1,\"k\":1}}", "9007199254740993",
      "-9007199254740993", "99999999999999999999999999", "/* */1", "// x\n1", "\u{FEFF}1", "\u{A0}1", "[1}",
      "{\"a\":1]",
      "1,", "[1]]", "\\", "\"\u{1F}\"",
    ])
  func refused(text: String) {
    #expect(throws: JSONError.self) { try JSONDocument(parsing: text) }
  }

  @Test(
    "Bytes that are not UTF-8 are refused",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE2, 0x82], [0xF0, 0x9F, 0x8C], [0xC3, 0x28],
      [0xE8, 0x8A, 0x41],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) {
    for padding in 0..<9 {
      let text = [0x22] + [UInt8](repeating: 0x61, count: padding) + bytes + [0x22]
      #expect(throws: JSONError.self) { try JSONDocument(parsing: text) }
    }
  }

  @Test("Depth 32 is read, 33 is not")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONDocument(parsing: nested(32))
    #expect(throws: JSONError.self) { try JSONDocument(parsing: nested(33)) }
    #expect(throws: JSONError.self) { try JSONDocument(parsing: String(repeating: "{\"a\":", count: 100_000)) }
  }

  @Test("A repeated key is found in an object of any size", arguments: [2, 63, 64, 65, 66, 200, 3_000])
  func manyKeys(count: Int) throws {
    let members = (0..<count).map { "\"key\($0)\":\($0)" }
    let document = try JSONDocument(parsing: "{" + members.joined(separator: ",") + "}")
    #expect(document.root.members.count == count)
    #expect(document.root["key\(count - 1)"]?.integer == count - 1)
    for repeated in [0, count / 2, count - 1] {
      let text = "{" + (members + ["\"key\(repeated)\":0"]).joined(separator: ",") + "}"
      #expect(throws: JSONError.self) { try JSONDocument(parsing: text) }
    }
  }

  @Test("Errors name line, column and reason")
  func places() {
    func error(_ text: String) -> JSONError? {
      do throws(JSONError) {
        _ = try JSONDocument(parsing: text)
        return nil
      } catch {
        return error
      }
    }
    #expect(
      error("{\n  \"花\": 1,\n  \"b\": x\n}")
        == JSONError(offset: 21, line: 3, column: 8, reason: .unexpectedByte(0x78)))
    #expect(error("{\"花花\": 1,}")?.reason == .trailingComma)
    #expect(error("{\"花花\": 1,}")?.column == 9)
    #expect(error("{\"a\":1,\n\"a\":2}")?.reason == .duplicateKey("a"))
    #expect(error("{\"a\":1,\n\"a\":2}")?.line == 2)
    #expect(error("[12345678901234567890]")?.reason == .integerOutOfRange)
    #expect(error("\u{FEFF}{}")?.reason == .byteOrderMark)
    #expect(error("[1")?.reason == .unexpectedEnd)
    #expect(error("{} x")?.reason == .trailingContent)
  }
}

extension String {
  /// Without JSON's white space at both ends.
  fileprivate var trimmingSpace: String {
    let space: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let bytes = Array(utf8).drop { space.contains($0) }.reversed().drop { space.contains($0) }.reversed()
    return String(decoding: Array(bytes), as: UTF8.self)
  }
}
