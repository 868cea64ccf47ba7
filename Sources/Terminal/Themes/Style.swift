/// How cells look: colours, which may be left to the terminal, and attributes.
public struct Style: Hashable, Sendable {
  /// The text's colour; nil is the terminal's own.
  public var foreground: RGB?
  /// What is behind it; nil is the terminal's own.
  public var background: RGB?
  public var attributes: Attributes

  public init(foreground: RGB? = nil, background: RGB? = nil, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// What even a terminal without colour can do.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let reverse = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let dim = Attributes(rawValue: 8)
    public static let italic = Attributes(rawValue: 16)

    /// By the name a theme file uses; nil when there is no such attribute.
    public init?(name: String) {
      switch name {
      case "bold": self = .bold
      case "reverse": self = .reverse
      case "underline": self = .underline
      case "dim": self = .dim
      case "italic": self = .italic
      default: return nil
      }
    }
  }
}
