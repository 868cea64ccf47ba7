extension JSONParser {
  /// Finds a repeated key of one object. Most objects have few keys that differ in length or in their end letters, so
  /// one bit a key shows at once that there is nothing to compare.
  struct KeySet {
    let object: Int
    private var seen: UInt64 = 0
    private var count = 0

    /// Objects larger than this are checked once, at their end, through a set.
    private static let small = 64

    init(object: Int) { self.object = object }

    /// Takes the key that is last on the tape.
    mutating func insertLast(of tape: [JSONEntry], in bytes: UnsafeRawBufferPointer) throws(JSONFault) {
      count += 1
      guard count <= KeySet.small else { return }
      let index = tape.count - 1
      let key = tape[index]
      if key.isEscaped {
        seen = .max
      } else {
        let content = key.content
        var mark = UInt8(truncatingIfNeeded: content.count &* 11)
        if let first = content.first, let last = content.last { mark = mark &+ bytes[first] &* 7 ^ bytes[last] }
        let bit = UInt64(1) << UInt64(mark & 63)
        guard seen & bit != 0 else { return seen |= bit }
      }
      var other = object + 1
      while other < index {
        if equal(tape[other], key, in: bytes) { throw duplicate(key, in: bytes) }
        other = Int(tape[other + 1].next)
      }
    }

    /// Checks an object of many keys, now that it is complete.
    func finish(_ tape: [JSONEntry], in bytes: UnsafeRawBufferPointer) throws(JSONFault) {
      guard count > KeySet.small else { return }
      var texts = Set<[UInt8]>()
      var index = object + 1
      while index < tape.count {
        if !texts.insert(text(tape[index], in: bytes)).inserted { throw duplicate(tape[index], in: bytes) }
        index = Int(tape[index + 1].next)
      }
    }

    private func equal(_ left: JSONEntry, _ right: JSONEntry, in bytes: UnsafeRawBufferPointer) -> Bool {
      if left.isEscaped || right.isEscaped { return text(left, in: bytes) == text(right, in: bytes) }
      return left.length == right.length && bytes[left.content].elementsEqual(bytes[right.content])
    }

    private func text(_ key: JSONEntry, in bytes: UnsafeRawBufferPointer) -> [UInt8] {
      let content = UnsafeRawBufferPointer(rebasing: bytes[key.content])
      return key.isEscaped ? JSONEscapes.decode(content) : Array(content)
    }

    private func duplicate(_ key: JSONEntry, in bytes: UnsafeRawBufferPointer) -> JSONFault {
      JSONFault(
        offset: Int(key.start), reason: .duplicateKey(String(decoding: text(key, in: bytes), as: UTF8.self)))
    }
  }
}
