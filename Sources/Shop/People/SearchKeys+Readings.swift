import Foundation
import Synchronization

/// What Foundation's transliteration says about single Chinese characters, each asked once: it takes some ten
/// microseconds, and an import has the same few thousand characters over and over.
enum HanReadings {
  private struct Known {
    var simplified: [Unicode.Scalar: String] = [:]
    var readings: [Unicode.Scalar: String] = [:]
  }

  private static let known = Mutex(Known())

  /// The simplified form of a character.
  static func simplified(_ scalar: Unicode.Scalar) -> String {
    if let found = known.withLock({ $0.simplified[scalar] }) { return found }
    let text = String(scalar)
    let made = text.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? text
    known.withLock { $0.simplified[scalar] = made }
    return made
  }

  /// The Latin letters a-z of a character that is not Latin, without tones, ü as v; empty when it has none.
  static func latin(_ scalar: Unicode.Scalar) -> String {
    if let found = known.withLock({ $0.readings[scalar] }) { return found }
    let latin = String(scalar).applyingTransform(.toLatin, reverse: false) ?? ""
    let made = String(SearchFolding.fold(latin).filter { $0.isASCII && $0 != " " })
    known.withLock { $0.readings[scalar] = made }
    return made
  }
}

extension SearchKeys {
  /// The syllables of folded text: Chinese characters one each, with `/` between readings, other words as they are.
  static func reading(of folded: String) -> String {
    var syllables: [String] = []
    var word = ""
    func endWord() {
      if !word.isEmpty { syllables.append(word) }
      word = ""
    }
    let scalars = Array(folded.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar.isHan {
        endWord()
        let readings = readings(at: index, in: scalars)
        if !readings.isEmpty { syllables.append(readings.joined(separator: "/")) }
      } else if scalar == " " {
        endWord()
      } else {
        word += scalar.isASCII ? String(scalar) : HanReadings.latin(scalar)
      }
    }
    endWord()
    return syllables.joined(separator: " ")
  }

  /// The syllables of folded text, each by its usual reading.
  static func firstReading(of folded: String) -> [String] {
    reading(of: folded).split(separator: " ").compactMap { $0.split(separator: "/").first.map(String.init) }
  }

  private static func readings(at index: Int, in scalars: [Unicode.Scalar]) -> [String] {
    let scalar = scalars[index]
    var readings = Surnames.readings[scalar] ?? []
    func add(_ reading: String) {
      if !reading.isEmpty, !readings.contains(reading) { readings.append(reading) }
    }
    add(HanReadings.latin(scalar))
    for (start, place) in [(index, 0), (index - 1, 1)] where start >= 0 && start + 1 < scalars.count {
      let pair = String(String.UnicodeScalarView(scalars[start...(start + 1)]))
      if let compound = Surnames.compounds[pair] { add(compound[place]) }
    }
    return readings
  }
}
