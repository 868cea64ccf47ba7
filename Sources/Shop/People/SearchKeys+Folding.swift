import Foundation

extension Unicode.Scalar {
  /// The ordinary form of a full-width character (U+FF01 to U+FF5E and the wide space), else the character itself.
  var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000: " "
    default: self
    }
  }

  /// A space of any width or a hyphen or dash of any length, which people put into numbers and codes to read them.
  var isSpaceOrHyphen: Bool {
    switch value {
    case 0x2D, 0xAD, 0x2010...0x2015, 0x2212, 0xFE63, 0x30FC: true
    default: properties.isWhitespace && !isControl
    }
  }

  /// A control, format or separator character that may steer a terminal or hide in a text: never part of a key.
  var isControl: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  var isASCIIDigit: Bool { (0x30...0x39).contains(value) }
  var isASCIILetter: Bool { (0x61...0x7A).contains(value | 0x20) }

  /// A Chinese character.
  var isHan: Bool { properties.isIdeographic }
}

/// Brings typed text into the one form in which names and queries are compared.
///
/// Lower case, ordinary width, simplified characters, no tones or accents (ü becomes v, as people type it), no control
/// characters; everything that is neither letter nor digit becomes a space.
enum SearchFolding {
  static func fold(_ text: some StringProtocol) -> String {
    var folded = ""
    for scalar in composed(text).unicodeScalars {
      if scalar.isASCII { append(ascii: scalar, to: &folded) } else { folded += foldWide(scalar) }
    }
    return folded
  }

  /// The text with accents in the letters that carry them. Most texts have no accent of its own and are left alone.
  private static func composed(_ text: some StringProtocol) -> String {
    let hasMarks = text.unicodeScalars.contains {
      $0.value >= 0x300 && $0.properties.canonicalCombiningClass != .notReordered
    }
    return hasMarks ? text.precomposedStringWithCanonicalMapping : String(text)
  }

  private static func append(ascii scalar: Unicode.Scalar, to folded: inout String) {
    switch scalar {
    case "A"..."Z": folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "a"..."z", "0"..."9": folded.unicodeScalars.append(scalar)
    case "\u{0}"..."\u{1F}" where !scalar.properties.isWhitespace, "\u{7F}": break
    default: folded += " "
    }
  }

  private static func foldWide(_ scalar: Unicode.Scalar) -> String {
    let narrow = scalar.halfWidth
    if narrow.isASCII {
      var folded = ""
      append(ascii: narrow, to: &folded)
      return folded
    }
    if scalar.isHan { return HanReadings.simplified(scalar) }
    if scalar.isControl { return "" }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return ""
    default: guard properties.isAlphabetic || properties.numericType != nil else { return " " }
    }
    return properties.lowercaseMapping.applyingTransform(StringTransform("Latin-ASCII; Lower"), reverse: false)
      .map { plain in hasDiaeresisOnU(scalar) ? plain.replacing("u", with: "v") : plain }
      ?? properties.lowercaseMapping
  }

  /// ü and its four tones, small or capital.
  private static func hasDiaeresisOnU(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xDC, 0xFC, 0x1D5...0x1DC: true
    default: false
    }
  }
}
