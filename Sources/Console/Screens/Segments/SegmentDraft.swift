import Shop

/// A rule while it is put together: parts of which all, or any, have to hold; a part may be a bracket of alternatives.
struct SegmentDraft: Hashable {
  var parts: [SegmentRule]
  var isAny: Bool

  init(_ rule: SegmentRule) {
    switch rule.tidied {
    case .any(let rules) where !rules.isEmpty: (parts, isAny) = (rules, true)
    case .all(let rules): (parts, isAny) = (rules, false)
    case let rule: (parts, isAny) = ([rule], false)
    }
  }

  var rule: SegmentRule { (isAny ? SegmentRule.any(parts) : .all(parts)).tidied }

  /// Puts an alternative to one part: `a` becomes `(a or b)`, in a list of alternatives `(a and b)`.
  mutating func widen(_ place: Int, with rule: SegmentRule) {
    guard parts.indices.contains(place) else { return }
    parts[place] = (isAny ? SegmentRule.all([parts[place], rule]) : .any([parts[place], rule])).tidied
  }

  mutating func negate(_ place: Int) {
    guard parts.indices.contains(place) else { return }
    if case .not(let inner) = parts[place] { parts[place] = inner } else { parts[place] = .not(parts[place]) }
  }

  mutating func remove(_ place: Int) {
    if parts.indices.contains(place) { parts.remove(at: place) }
  }
}
