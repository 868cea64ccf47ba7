import Shop

/// "How did you hear of us?", answered in two keys (S125, S134): how they came, then with whom they compared. The shop's
/// own sources are offered, the usual ones where it has set none.
struct HeardQuestion: Hashable {
  struct Source: Hashable {
    var code: String
    var name: String
  }

  let sources: [Source]

  init(_ context: Context) { self.init(context.state.settings, context.words) }

  init(_ settings: ShopSettings, _ words: Words) {
    let own = settings.sources.filter { !$0.retired }.map { Source(code: $0.code.text, name: words.name($0.name)) }
    sources = own.isEmpty ? HeardFrom.allCases.map { Source(code: $0.rawValue, name: words.name(of: $0)) } : own
  }

  /// The place of an answer on file; `nil` for one that is not offered.
  func place(of source: String) -> Int? { sources.firstIndex { $0.code == source || $0.name == source } }

  /// Whether that answer means another member, whose phone is asked next.
  func isReferral(_ place: Int) -> Bool {
    sources.indices.contains(place) && sources[place].code == SourceCode.referral.text
  }

  /// The first of the two keys.
  func first(_ words: Words, now source: String = "") -> PickScreen {
    PickScreen("heard", heading: words.heardTitle, options: sources.map(\.name), selected: place(of: source) ?? 0)
  }

  /// The second.
  static func second(_ words: Words) -> PickScreen {
    PickScreen("compared", heading: words.comparedTitle, options: ComparedWith.allCases.map { words.name(of: $0) })
  }
}
