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
