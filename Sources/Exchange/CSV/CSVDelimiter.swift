/// Guesses what stands between the fields.
enum CSVDelimiter {
  private static let candidates: [UInt8] = [0x2C, 0x3B, 0x09]

  /// The mark that the header has most of outside quotes, a comma when it has none; a line `sep=;` before it decides.
  static func guess(in bytes: UnsafeBufferPointer<UInt8>) -> (delimiter: UInt8, position: Int, line: Int) {
    if bytes.count > 5, bytes.prefix(4).elementsEqual("sep=".utf8), candidates.contains(bytes[4]),
      bytes[5] == 0x0A || bytes[5] == 0x0D
    {
      let isPair = bytes[5] == 0x0D && bytes.count > 6 && bytes[6] == 0x0A
      return (bytes[4], isPair ? 7 : 6, 2)
    }
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    var hasText = false
    for byte in bytes.prefix(CSVScanner.fieldLimit) {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if hasText { break }
        continue
      }
      hasText = true
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return (candidates[counts.firstIndex(of: most) ?? 0], 0, 1)
  }
}
