/// Text that can be drawn: the only kind a ``Frame`` takes.
///
/// Whatever is put in, a name typed by a customer included, what comes out moves no cursor, starts no escape sequence,
/// turns no writing direction and has a known width:
/// - white space of any kind becomes a space; other controls, private-use and unassigned scalars become `?`;
/// - invisible format scalars (joiners, variation selectors, bidirectional overrides, tags, soft hyphen) and skin-tone
///   modifiers are left out, because terminals disagree on their width;
/// - at most ``maximumMarks`` combining marks stay with their base, none without one;
/// - at most ``maximumScalars`` scalars are looked at, so a name of ten megabytes costs no more than a long one.
public struct SafeText: Hashable, Sendable {
  /// Scalars of the input that are looked at; the rest is left out.
  public static let maximumScalars = 2048
  /// Combining marks kept on one base: what a curses cell can hold.
  public static let maximumMarks = 4

  /// The cleaned text.
  public let string: String
  /// Cells it takes.
  public let width: Int

  /// Cleans any text.
  public init(_ text: String) {
    var checked = 0
    for byte in text.utf8 {
      checked += 1
      guard byte >= 0x20, byte < 0x7F, checked <= Self.maximumScalars else {
        self = Self.cleaning(text)
        return
      }
    }
    string = text
    width = checked
  }

  /// Trusts a text that was made from the glyphs of cleaned ones.
  init(clean string: String, width: Int) {
    self.string = string
    self.width = width
  }

  /// True when there is nothing to draw.
  public var isEmpty: Bool { width == 0 }
}

extension SafeText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(value) }
}

extension SafeText: CustomStringConvertible {
  public var description: String { string }
}

extension SafeText {
  /// What fills one place on the screen: a base of one or two cells with its combining marks.
  public struct Glyph: Hashable, Sendable {
    /// The base scalar and its marks.
    public let string: String
    /// Cells it takes: 1 or 2.
    public let width: Int
  }

  /// The glyphs in order.
  public var glyphs: [Glyph] {
    var result: [Glyph] = []
    result.reserveCapacity(width)
    var current = String.UnicodeScalarView()
    var currentWidth = 0
    for scalar in string.unicodeScalars {
      let cells = DisplayWidth.width(of: scalar) ?? 0
      if cells > 0 {
        if currentWidth > 0 { result.append(Glyph(string: String(current), width: currentWidth)) }
        current = String.UnicodeScalarView()
        currentWidth = cells
      }
      current.append(scalar)
    }
    if currentWidth > 0 { result.append(Glyph(string: String(current), width: currentWidth)) }
    return result
  }

  init(glyphs: some Sequence<Glyph>) {
    var text = ""
    var cells = 0
    for glyph in glyphs {
      text.unicodeScalars.append(contentsOf: glyph.string.unicodeScalars)
      cells += glyph.width
    }
    self.init(clean: text, width: cells)
  }

  /// Both texts, one after the other.
  public static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(clean: left.string + right.string, width: left.width + right.width)
  }
}
