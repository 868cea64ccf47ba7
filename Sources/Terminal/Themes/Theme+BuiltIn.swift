extension Theme {
  /// The theme that is always there, whatever happens to the files: the same as Themes/evening.yaml.
  public static let builtIn = Theme(
    name: "Evening",
    author: "Perennial",
    variant: .dark,
    palette: [
      .base00: RGB(0x1C1E24), .base01: RGB(0x262A33), .base02: RGB(0x343A46), .base03: RGB(0x6B7485),
      .base04: RGB(0xAEB6C4), .base05: RGB(0xE4E6EB), .base06: RGB(0xF0F1F4), .base07: RGB(0xFBFBFC),
      .base08: RGB(0xF38C8C), .base09: RGB(0xF2A972), .base0A: RGB(0xEBCB7A), .base0B: RGB(0x9CCB86),
      .base0C: RGB(0x7CCBC6), .base0D: RGB(0x8DB6F0), .base0E: RGB(0xCBA3E6), .base0F: RGB(0xD9AD90),
    ])
}
