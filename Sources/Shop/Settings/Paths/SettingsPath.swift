/// Where a setting stands: the keys of its record joined by dots, the rows of a list by their code, as
/// `programme.earnPoints`, `tiers.gold.reach.spend` or `name.zh-Hans`.
///
/// Paths come from the one description of fields that every record has; nothing else lists them.
public struct SettingsPath: Hashable, Comparable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// The path of `key` inside the record that stands here.
  public func appending(_ key: String) -> SettingsPath { SettingsPath(text.isEmpty ? key : "\(text).\(key)") }

  /// Whether this is `other` or lies inside it.
  public func isWithin(_ other: SettingsPath) -> Bool {
    other.text.isEmpty || text == other.text || text.hasPrefix(other.text + ".")
  }
}

extension SettingsPath: ExpressibleByStringLiteral, CustomStringConvertible {
  public init(stringLiteral value: String) { text = value }
  public var description: String { text }
}
