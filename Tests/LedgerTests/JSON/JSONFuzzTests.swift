import Ledger
import LedgerTesting
import Testing

@Suite struct JSONFuzzTests {
  private static let seeds = [
    #"{"n":12,"t":"2026-11-21T09:30:00Z","ev":[{"e":"order.paid","v":1,"amount":26800,"tags":["a","b"]}],"h":"00ff"}"#,
    #"{"name":{"en":"Rose","zh-Hans":"玫瑰"},"price":268.00,"on":true,"off":false,"none":null,"x":[1,-2.5e3,[]]}"#,
    #"["\u82b1\ud83c\udf38\n",{"a":{"b":{"c":[{}]}}},0,-0,9007199254740992]"#,
  ]

  @Test("Mutated texts never trap, and what is accepted prints and reads back the same", arguments: 0..<8)
  func mutations(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var accepted = 0
    for round in 0..<4_000 {
      var bytes = Array(JSONFuzzTests.seeds[round % JSONFuzzTests.seeds.count].utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) { mutate(&bytes, using: &generator) }
      guard let document = try? JSONDocument(parsing: bytes) else { continue }
      accepted += 1
      let pretty = JSONText.pretty(document)
      let again = try JSONDocument(parsing: pretty)
      #expect(JSONText.pretty(again) == pretty)
      touch(document.root)
    }
    #expect(accepted > 100)
  }

  private func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return bytes = [0x30] }
    let index = Int.random(in: bytes.indices, using: &generator)
    let marks = Array("{}[]\",:\\0123456789eE+-.truefalsn \u{0}\u{FF}".utf8)
    let mark = marks[Int.random(in: marks.indices, using: &generator)]
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes[index] = mark
    case 2: bytes.insert(mark, at: index)
    case 3: bytes.remove(at: index)
    default:
      let end = Int.random(in: index...bytes.count, using: &generator)
      bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: bytes.indices, using: &generator))
    }
  }

  /// Reads every value every way.
  private func touch(_ node: JSONNode) {
    #expect(node.kind != .string || node.string != nil)
    #expect(node.kind != .integer || (node.integer ?? .max).magnitude <= 1 << 53)
    for element in node.elements { touch(element) }
    for member in node.members { touch(member.value) }
  }

  @Test("Every beginning of a text is refused", arguments: seeds)
  func prefixes(text: String) {
    let bytes = Array(text.utf8)
    for count in bytes.indices {
      #expect(throws: JSONError.self) { try JSONDocument(parsing: Array(bytes.prefix(count))) }
    }
  }
}
