extension SearchQuery {
  /// How well a person fits: higher is better, `nil` is no match. Of equal scores the caller decides, by name or id.
  ///
  /// From best to least: a whole phone number (1 000), its end (950), a whole card number (940), a whole name (930), a
  /// name's beginning (880) ... a card's end (870), pinyin from the surname on (900 to 800), the middle of a number (750),
  /// later syllables (700, 650), letters inside a name (500), all of these in the WeChat remark 300 less.
  public func score(_ keys: SearchKeys) -> Int? {
    score(packed: keys.packed.utf8.span)
  }

  /// The same over the bytes of ``SearchKeys/packed``, wherever they are kept.
  public func score(packed keys: Span<UInt8>) -> Int? {
    guard !terms.isEmpty else { return nil }
    var worst = Int.max
    for index in terms.indices where worst > 0 {
      worst = min(worst, SearchQuery.score(terms[index], keys))
    }
    // Words that fit one by one, in any order, come after words that fit in a row.
    if terms.count > 1 { worst = max(0, worst - 20) }
    if let joined, worst > 0 { worst = max(worst, SearchQuery.score(joined, keys)) }
    return worst > 0 ? worst : nil
  }

  /// 0 for no match.
  private static func score(_ term: borrowing Term, _ keys: Span<UInt8>) -> Int {
    var best = 0
    var start = 0
    while start + 3 <= keys.count {
      let section = SearchKeys.Section(rawValue: keys[start])
      let length = (Int(keys[start + 1]) - 0x20) * SearchKeys.lengthBase + Int(keys[start + 2]) - 0x20
      let end = start + 3 + length
      guard let section, length > 0, end <= keys.count else { break }
      best = max(best, score(term, section, keys, (start + 3)..<end))
      start = end
    }
    if term.kind == .code {
      // wang8812: the name and the number.
      var worst = Int.max
      for part in term.parts.indices { worst = min(worst, score(term.parts[part], keys)) }
      best = max(best, worst - 20)
    }
    return best
  }

  private static func score(
    _ term: borrowing Term, _ section: SearchKeys.Section, _ keys: Span<UInt8>, _ range: Range<Int>
  ) -> Int {
    switch (section, term.kind) {
    case (.phone, .digits): score(find(term.bytes, keys, range), whole: 1_000, end: 950, beginning: 800, inside: 750)
    case (.card, .digits), (.card, .code):
      score(find(term.bytes, keys, range), whole: 940, end: 870, beginning: 780, inside: 720)
    case (.name, .characters): score(find(term.bytes, keys, range), whole: 930, end: 820, beginning: 880, inside: 800)
    case (.remark, .characters): score(find(term.bytes, keys, range), whole: 630, end: 520, beginning: 580, inside: 500)
    case (.name, .digits), (.name, .code):
      score(find(term.bytes, keys, range), whole: 600, end: 500, beginning: 500, inside: 500)
    case (.remark, .digits), (.remark, .code):
      score(find(term.bytes, keys, range), whole: 300, end: 200, beginning: 200, inside: 200)
    case (.name, .letters) where term.bytes.count >= 3:
      score(find(term.bytes, keys, range), whole: 500, end: 500, beginning: 500, inside: 500)
    case (.remark, .letters) where term.bytes.count >= 3:
      score(find(term.bytes, keys, range), whole: 200, end: 200, beginning: 200, inside: 200)
    case (.nameReading, .letters): Reading.score(term.bytes, keys, range)
    case (.remarkReading, .letters): max(0, Reading.score(term.bytes, keys, range) - 300)
    default: 0
    }
  }

  private enum Place { case nowhere, inside, beginning, end, whole }

  private static func score(_ place: Place, whole: Int, end: Int, beginning: Int, inside: Int) -> Int {
    switch place {
    case .nowhere: 0
    case .inside: inside
    case .beginning: beginning
    case .end: end
    case .whole: whole
    }
  }

  /// Where the bytes stand in the range, at its best: whole, end, beginning, inside.
  private static func find(_ bytes: [UInt8], _ keys: Span<UInt8>, _ range: Range<Int>) -> Place {
    let count = bytes.count
    guard count > 0, count <= range.count else { return .nowhere }
    let first = bytes[0]
    let last = range.upperBound - count
    if isAt(last, bytes, keys) { return last == range.lowerBound ? .whole : .end }
    var start = range.lowerBound
    while start < last {
      if sounds(first, like: keys[unchecked: start]), isAt(start, bytes, keys) {
        return start == range.lowerBound ? .beginning : .inside
      }
      start += 1
    }
    return .nowhere
  }

  @inline(__always)
  private static func isAt(_ start: Int, _ bytes: [UInt8], _ keys: Span<UInt8>) -> Bool {
    for index in bytes.indices where !sounds(bytes[index], like: keys[start + index]) { return false }
    return true
  }

  /// A typed letter and a kept one; ü is kept as v and may be typed as u.
  @inline(__always)
  static func sounds(_ typed: UInt8, like kept: UInt8) -> Bool {
    typed == kept || (typed == 0x75 && kept == 0x76)
  }
}
