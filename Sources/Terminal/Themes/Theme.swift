/// The look of the console: sixteen colours of a base16 scheme, laid out over the roles, and a glyph set.
public struct Theme: Hashable, Sendable {
  /// Its name, as staff choose it.
  public let name: String
  public let author: String
  public let variant: Variant
  /// The sixteen colours, by ``Slot``.
  public let palette: [Slot: RGB]
  /// What the file says about roles; the rest is ``defaultRules``.
  public let rules: [Role: Rule]
  /// False for a theme that works with attributes alone.
  public let usesColor: Bool
  public let glyphs: GlyphSet

  /// Whether the background is light or dark.
  public enum Variant: String, Sendable {
    case light
    case dark
  }

  /// The names base16 gives its colours: 00 background to 07 lightest text, then 08 red, 09 orange, 0A yellow,
  /// 0B green, 0C cyan, 0D blue, 0E purple, 0F brown.
  public enum Slot: String, CaseIterable, Sendable {
    case base00, base01, base02, base03, base04, base05, base06, base07
    case base08, base09, base0A, base0B, base0C, base0D, base0E, base0F
  }

  /// A colour in a rule.
  public enum Paint: Hashable, Sendable {
    case slot(Slot)
    case color(RGB)
    /// The terminal's own, whatever the user has chosen.
    case terminal
  }

  /// What a theme says about one role; what it leaves out comes from the role's parent.
  public struct Rule: Hashable, Sendable {
    public var foreground: Paint?
    public var background: Paint?
    public var attributes: Style.Attributes?

    public init(foreground: Paint? = nil, background: Paint? = nil, attributes: Style.Attributes? = nil) {
      self.foreground = foreground
      self.background = background
      self.attributes = attributes
    }
  }

  public init(
    name: String, author: String, variant: Variant, palette: [Slot: RGB], rules: [Role: Rule] = [:],
    usesColor: Bool = true, glyphs: GlyphSet = .unicode
  ) {
    self.name = name
    self.author = author
    self.variant = variant
    self.palette = palette
    self.rules = rules
    self.usesColor = usesColor
    self.glyphs = glyphs
  }

  /// The same theme with attributes alone, for NO_COLOR and terminals without colour.
  public var withoutColor: Theme {
    Theme(
      name: name, author: author, variant: variant, palette: palette, rules: rules, usesColor: false, glyphs: glyphs)
  }

  /// The same theme with another glyph set.
  public func with(glyphs: GlyphSet) -> Theme {
    Theme(
      name: name, author: author, variant: variant, palette: palette, rules: rules, usesColor: usesColor,
      glyphs: glyphs)
  }
}
