/// How many colours a terminal has, and which of them comes nearest to a wanted one.
public enum ColorDepth: Int, CaseIterable, Comparable, Sendable {
  case monochrome = 0
  case eight = 8
  case sixteen = 16
  case indexed = 256
  case direct = 0x100_0000

  public static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }

  /// The best depth a terminal with that many colours supports.
  public init(colors: Int) {
    self = Self.allCases.last { $0.rawValue <= colors } ?? .monochrome
  }

  /// The numbers a terminal takes for a text colour and what is behind it; nil when it has no colours.
  ///
  /// The nearest background is taken first. The text colour is the nearest one that keeps readable on it (4.5:1, or
  /// what the theme itself has when that is less), because rounding two colours may bring them together.
  public func indices(foreground: RGB, background: RGB) -> (foreground: Int, background: Int)? {
    switch self {
    case .monochrome: return nil
    case .direct: return (Int(foreground.value), Int(background.value))
    case .eight, .sixteen, .indexed:
      let behind = nearest(to: background, where: { _ in true })
      let wanted = min(4.5, foreground.contrast(with: background))
      let colors = candidates
      let under = colors[behind - firstIndex]
      let best = colors.map { $0.contrast(with: under) }.max() ?? 1
      let text = nearest(to: foreground, where: { $0.contrast(with: under) >= min(wanted, best) })
      return (text, behind)
    }
  }

  /// The colour a number stands for; nil when this depth has no such number.
  public func color(at index: Int) -> RGB? {
    if self == .direct { return (0...0xFF_FFFF).contains(index) ? RGB(UInt32(index)) : nil }
    let colors = candidates
    return colors.indices.contains(index - firstIndex) ? colors[index - firstIndex] : nil
  }

  /// The first sixteen of 256 are whatever the user painted them; only the fixed ones are used there.
  private var firstIndex: Int { self == .indexed ? 16 : 0 }

  private var candidates: [RGB] {
    switch self {
    case .monochrome, .direct: []
    case .eight: Array(XtermPalette.basic.prefix(8))
    case .sixteen: XtermPalette.basic
    case .indexed: XtermPalette.fixed
    }
  }

  private func nearest(to color: RGB, where allowed: (RGB) -> Bool) -> Int {
    var best = (index: 0, distance: Int.max)
    for (index, candidate) in candidates.enumerated() where allowed(candidate) {
      let distance = candidate.distance(to: color)
      if distance < best.distance { best = (index, distance) }
    }
    return best.index + firstIndex
  }
}

/// What xterm shows for its colour numbers.
enum XtermPalette {
  /// Numbers 0 to 15, as xterm ships them.
  static let basic: [RGB] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map { RGB($0) }

  /// Numbers 16 to 255: a cube of six steps a channel, then 24 greys.
  static let fixed: [RGB] = {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    var colors: [RGB] = []
    for red in steps {
      for green in steps {
        for blue in steps { colors.append(RGB(red: red, green: green, blue: blue)) }
      }
    }
    for grey in 0..<24 {
      let level = UInt8(8 + 10 * grey)
      colors.append(RGB(red: level, green: level, blue: level))
    }
    return colors
  }()
}
