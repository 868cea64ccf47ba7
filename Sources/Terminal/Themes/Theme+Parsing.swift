import Yams

extension Theme {
  /// Reads a theme file: a base16 scheme in either published form, with our optional keys.
  ///
  /// - `name` (older: `scheme`), `author`, `variant` (light or dark; else told from the colours);
  /// - `palette:` with base00 to base0F, or these at the top; six hex digits, with or without `#`;
  /// - `roles:` with, for any ``Role``, `fg` and `bg` (a slot's name, `"#rrggbb"` or `default`) and `attrs`;
  /// - `glyphs: unicode | ascii`; `colors: palette | none`.
  ///
  /// Other keys are left alone, as published schemes have some of their own.
  public static func parse(yaml: String) throws(ThemeError) -> Theme {
    guard yaml.utf8.count <= 256 * 1024 else { throw .tooLarge }
    let file = try YAMLMapping(yaml)
    let palette = try colors(in: file)
    return Theme(
      name: file.string("name") ?? file.string("scheme") ?? "",
      author: file.string("author") ?? "",
      variant: file.string("variant").flatMap { Variant(rawValue: $0.lowercased()) } ?? variant(of: palette),
      palette: palette,
      rules: try rules(in: file),
      usesColor: try usesColor(file),
      glyphs: try glyphs(file))
  }

  private static func colors(in file: YAMLMapping) throws(ThemeError) -> [Slot: RGB] {
    let source = try file.mapping("palette") ?? file
    var palette: [Slot: RGB] = [:]
    for slot in Slot.allCases {
      guard let node = source.node(slot.rawValue) ?? source.node(slot.rawValue.lowercased()) else {
        throw .missingColor(slot.rawValue)
      }
      guard let text = node.text, let color = RGB(hex: text) else {
        throw .badColor(key: slot.rawValue, value: node.text ?? "", line: node.line)
      }
      palette[slot] = color
    }
    return palette
  }

  private static func variant(of palette: [Slot: RGB]) -> Variant {
    let background = palette[.base00]?.luminance ?? 0
    let text = palette[.base05]?.luminance ?? 1
    return background > text ? .light : .dark
  }

  private static func usesColor(_ file: YAMLMapping) throws(ThemeError) -> Bool {
    guard let node = file.node("colors") else { return true }
    switch node.text?.lowercased() {
    case "palette": return true
    case "none": return false
    default: throw .unknownColors(node.text ?? "", line: node.line)
    }
  }

  private static func glyphs(_ file: YAMLMapping) throws(ThemeError) -> GlyphSet {
    guard let node = file.node("glyphs") else { return .unicode }
    guard let set = node.text.flatMap({ GlyphSet(rawValue: $0.lowercased()) }) else {
      throw .unknownGlyphs(node.text ?? "", line: node.line)
    }
    return set
  }
}
