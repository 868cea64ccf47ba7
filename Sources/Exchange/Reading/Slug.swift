import Foundation

/// Names turned into codes that can be typed and stay the same: `Red Rose (12)` is `red-rose-12`, 红玫瑰 is `hong-mei-gui`.
enum Slug {
  static let limit = 40

  /// Lower-case letters, digits and single hyphens, at most ``limit`` of them; empty when the name has none.
  static func make(_ text: String) -> String {
    var latin = Folding.narrow(text)
    if latin.utf8.contains(where: { $0 >= 0x80 }) {
      latin = latin.applyingTransform(.toLatin, reverse: false) ?? latin
      latin = latin.applyingTransform(.stripDiacritics, reverse: false) ?? latin
    }
    var slug: [UInt8] = []
    for byte in latin.lowercased().utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: slug.append(byte)
      default: if let last = slug.last, last != 0x2D { slug.append(0x2D) }
      }
      if slug.count == limit { break }
    }
    while slug.last == 0x2D { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }
}
