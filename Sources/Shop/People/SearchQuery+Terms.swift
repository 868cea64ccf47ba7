extension SearchQuery {
  /// Splits what was typed into terms: at spaces, and where Chinese characters meet letters or digits.
  static func terms(of text: String) -> [Term] {
    if let digits = phoneDigits(in: text) {
      return digits.isEmpty ? [] : [Term(kind: .digits, bytes: Array(digits.utf8.prefix(limit)))]
    }
    var terms: [Term] = []
    for word in text.split(whereSeparator: { $0.isWhitespace }) {
      var run: [UInt8] = []
      var isASCIIRun = true
      func endRun() {
        if !run.isEmpty { terms.append(term(of: Array(run.prefix(limit)), isASCII: isASCIIRun)) }
        run = []
      }
      // Hyphens, points and apostrophes inside a word are not looked for: Jean-Luc, O'Brien, VIP-0012.
      for scalar in SearchFolding.fold(word).unicodeScalars where scalar != " " {
        if scalar.isASCII != isASCIIRun {
          endRun()
          isASCIIRun = scalar.isASCII
        }
        run += Array(String(scalar).utf8)
      }
      endRun()
    }
    return terms
  }

  /// The digits of a text that has nothing but what phone numbers have, without +86 or 0086; `nil` for other texts.
  private static func phoneDigits(in text: String) -> String? {
    var plain = ""
    for scalar in text.unicodeScalars {
      let narrow = scalar.halfWidth
      switch narrow {
      case "0"..."9": plain.unicodeScalars.append(narrow)
      case "+" where plain.isEmpty: plain = "+"
      case "(", ")", ".": continue
      default: guard narrow.isSpaceOrHyphen || narrow.isControl else { return nil }
      }
    }
    return Phone.digits(in: Phone.withoutOwnCountry(plain))
  }

  private static func term(of bytes: [UInt8], isASCII: Bool) -> Term {
    guard isASCII else { return Term(kind: .characters, bytes: bytes) }
    var parts: [Term] = []
    for byte in bytes {
      let kind: Term.Kind = byte < 0x3A ? .digits : .letters
      if parts.last?.kind == kind {
        parts[parts.count - 1].bytes.append(byte)
      } else {
        parts.append(Term(kind: kind, bytes: [byte]))
      }
    }
    return parts.count == 1 ? parts[0] : Term(kind: .code, bytes: bytes, parts: parts)
  }
}
