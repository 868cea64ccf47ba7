/// What is wrong with a theme file. Lines count from 1.
public enum ThemeError: Error, Hashable {
  /// The file is larger than any theme (256 KiB).
  case tooLarge
  /// The text is not YAML.
  case notYAML(line: Int, reason: String)
  /// The file is YAML, but not a list of names with values.
  case notAMapping
  /// One of base00 ... base0F is missing.
  case missingColor(String)
  /// A colour is not six hex digits, and inside `roles` neither a slot's name nor `default`.
  case badColor(key: String, value: String, line: Int)
  /// `roles` names a role that does not exist.
  case unknownRole(String, line: Int)
  /// A role has something other than `fg`, `bg` and `attrs`.
  case unknownRoleKey(role: String, key: String, line: Int)
  /// `attrs` has something other than bold, reverse, underline, dim and italic.
  case unknownAttribute(String, line: Int)
  /// `glyphs` is neither unicode nor ascii.
  case unknownGlyphs(String, line: Int)
  /// `colors` is neither `palette` nor `none`.
  case unknownColors(String, line: Int)
  /// A list of names with values, or a list, was expected here.
  case wrongShape(key: String, line: Int)
}
