extension SearchQuery {
  /// Fits typed letters to the syllables of a reading: from any syllable on, each in full or by its initial, the last as
  /// far as it was typed. `wangxm`, `wxm`, `wangxiaom` and `xm` all fit 王小美 (`wang xiao mei`).
  struct Reading {
    private let typed: [UInt8]
    private let end: Int
    /// Steps left: a bound for texts made to have many ways of being split.
    private var steps = 400
    private var best = 0
    private var isFromStart = true

    private init(typed: [UInt8], end: Int) {
      self.typed = typed
      self.end = end
    }

    /// 0 for no fit; see ``SearchQuery/score(_:)``.
    static func score(_ typed: [UInt8], _ keys: Span<UInt8>, _ range: Range<Int>) -> Int {
      let first = typed[0]
      var syllable = range.lowerBound
      var isBeginning = true
      for index in range {
        let letter = keys[unchecked: index]
        // Most syllables of most people are done with here.
        if isBeginning, SearchQuery.sounds(first, like: letter) {
          var reading = Reading(typed: typed, end: range.upperBound)
          reading.isFromStart = syllable == range.lowerBound
          reading.fit(keys, syllable: syllable, from: 0, isFull: true, isInitials: true)
          // What begins at the surname is better than anything later.
          if reading.best > 0 { return reading.best }
        }
        isBeginning = letter == 0x20 || letter == 0x2F
        if letter == 0x20 { syllable = index + 1 }
      }
      return 0
    }

    private func nextSyllable(_ keys: Span<UInt8>, after start: Int) -> Int {
      var index = start
      while index < end, keys[index] != 0x20 { index += 1 }
      return index + 1
    }

    /// Fits the letters from `position` on to the syllable at `start` and what follows it; `isFull` says whether all
    /// syllables so far were typed in full, `isInitials` whether all by their initial.
    private mutating func fit(
      _ keys: Span<UInt8>, syllable start: Int, from position: Int, isFull: Bool, isInitials: Bool
    ) {
      guard start < end, steps > 0 else { return }
      steps -= 1
      let next = nextSyllable(keys, after: start)
      var reading = start
      while reading < min(next, end) {
        var stop = reading
        while stop < end, keys[stop] != 0x20, keys[stop] != 0x2F { stop += 1 }
        fit(keys, reading..<stop, next: next, from: position, isFull: isFull, isInitials: isInitials)
        reading = stop + 1
      }
    }

    private mutating func fit(
      _ keys: Span<UInt8>, _ syllable: Range<Int>, next: Int, from position: Int, isFull: Bool, isInitials: Bool
    ) {
      let left = typed.count - position
      var common = 0
      while common < min(left, syllable.count),
        SearchQuery.sounds(typed[position + common], like: keys[syllable.lowerBound + common])
      {
        common += 1
      }
      guard common > 0 else { return }
      if common == left {
        let isLast = next > end
        let isWhole = isLast && (isFull && common == syllable.count || isInitials && common == 1)
        best = max(best, score(isFull: isFull, isWhole: isWhole))
        return
      }
      if common == syllable.count {
        fit(keys, syllable: next, from: position + common, isFull: isFull, isInitials: isInitials && common == 1)
      }
      if syllable.count > 1 {
        fit(keys, syllable: next, from: position + 1, isFull: false, isInitials: isInitials)
      }
      if common > 1, syllable.count > 2, keys[syllable.lowerBound + 1] == 0x68, isRetroflex(keys[syllable.lowerBound]) {
        fit(keys, syllable: next, from: position + 2, isFull: false, isInitials: isInitials)
      }
    }

    /// zh, ch and sh are initials of two letters.
    private func isRetroflex(_ letter: UInt8) -> Bool { letter == 0x7A || letter == 0x63 || letter == 0x73 }

    private func score(isFull: Bool, isWhole: Bool) -> Int {
      switch (isFromStart, isFull, isWhole) {
      case (true, true, true): 900
      case (true, true, false): 860
      case (true, false, true): 840
      case (true, false, false): 800
      case (false, true, _): 700
      case (false, false, _): 650
      }
    }
  }
}
