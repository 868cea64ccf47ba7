import CNcurses
import Terminal

/// What curses is told for each role: attribute bits and a colour pair.
struct RoleStyles {
  struct Entry: Hashable {
    var attributes: UInt32
    var pair: Int32
  }

  private let entries: [Role: Entry]

  /// Sets up colour pairs for a theme on the open terminal.
  init(theme: Theme, depth: ColorDepth, hasDefaultColors: Bool) {
    let theme = depth == .monochrome ? theme.withoutColor : theme
    let base = theme.style(for: .text)
    var pairs: [[Int32]: Int32] = [:]
    var entries: [Role: Entry] = [:]
    for role in Role.allCases {
      let style = theme.style(for: role)
      var entry = Entry(attributes: Self.bits(style.attributes), pair: 0)
      if theme.usesColor {
        let colors = Self.colors(style, base: base, depth: depth, hasDefaultColors: hasDefaultColors)
        if let known = pairs[colors] {
          entry.pair = known
        } else {
          entry.pair = Int32(pairs.count + 1)
          init_extended_pair(entry.pair, colors[0], colors[1])
          pairs[colors] = entry.pair
        }
      }
      entries[role] = entry
    }
    self.entries = entries
  }

  subscript(role: Role) -> Entry { entries[role] ?? Entry(attributes: 0, pair: 0) }

  /// Text and background as the terminal counts colours; -1 is its own.
  private static func colors(_ style: Style, base: Style, depth: ColorDepth, hasDefaultColors: Bool) -> [Int32] {
    let foreground = style.foreground ?? base.foreground ?? RGB(0xFFFFFF)
    let background = style.background ?? base.background ?? RGB(0x000000)
    guard let pair = depth.indices(foreground: foreground, background: background) else { return [-1, -1] }
    return [
      style.foreground == nil && hasDefaultColors ? -1 : Int32(pair.foreground),
      style.background == nil && hasDefaultColors ? -1 : Int32(pair.background),
    ]
  }

  private static func bits(_ attributes: Style.Attributes) -> UInt32 {
    var bits: UInt32 = 0
    if attributes.contains(.bold) { bits |= cn_attribute_bold() }
    if attributes.contains(.reverse) { bits |= cn_attribute_reverse() }
    if attributes.contains(.underline) { bits |= cn_attribute_underline() }
    if attributes.contains(.dim) { bits |= cn_attribute_dim() }
    if attributes.contains(.italic) { bits |= cn_attribute_italic() }
    return bits
  }
}
