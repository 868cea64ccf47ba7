import Shop

/// Everyone on file, as look-ups and walks need them: entries from the cache with newer ones over them.
///
/// Loaded when first asked, not at the start: the first frame needs nobody.
final class Directory {
  private struct Row {
    var entry: DirectoryEntry
    var keys: SearchKeys
  }

  private var load: (_ each: (PersonEntry) -> Void) -> Void
  private var newer: [PersonID: PersonEntry] = [:]
  /// Cards that lead to another one: kept, and not shown.
  private var merged: [MergedCard] = []
  private var hidden: Set<PersonID> = []
  /// People of whom nothing may be kept.
  private(set) var erased: [PersonID] = []
  private var gone: Set<PersonID> = []
  private var rows: [Row]?
  private var places: [PersonID: Int] = [:]
  /// The place of each row in the order of names, for matches of equal score.
  private var ranks: [Int]?
  private var cards: [String: PersonID]?
  private var phones: [String: [PersonID]]?

  /// - Parameter load: Gives every entry of the cache.
  init(load: @escaping (_ each: (PersonEntry) -> Void) -> Void) { self.load = load }

  /// Goes on over a newer cache that holds everything known here. What was loaded stays.
  func rebase(load: @escaping (_ each: (PersonEntry) -> Void) -> Void) {
    self.load = load
    newer = [:]
  }

  /// Leaves out cards that were merged and people who were erased.
  func follow(_ globals: Globals) {
    guard globals.merged != merged || globals.erased != erased else { return }
    (merged, erased) = (globals.merged, globals.erased)
    hidden = Set(merged.map(\.from))
    gone = Set(erased)
    for id in gone { newer[id] = nil }
    (rows, places, ranks, cards, phones) = (nil, [:], nil, nil, nil)
  }

  /// Whether this person is on file, shown or not.
  func knows(_ id: PersonID) -> Bool {
    _ = loaded()
    return places[id] != nil || hidden.contains(id)
  }

  /// Lets a file go that no line ever named and that is there no more.
  func forget(_ id: PersonID) {
    newer[id] = nil
    (rows, places, ranks, cards, phones) = (nil, [:], nil, nil, nil)
  }

  /// Entries that are newer than the cache.
  var changes: [PersonEntry] { Array(newer.values) }

  func save(_ person: Person, saved: PersonSaved) {
    guard !gone.contains(person.id) else { return }
    let entry = PersonEntry(person, saved: saved)
    newer[person.id] = entry
    cards = nil
    phones = nil
    guard rows != nil else { return }
    put(entry)
  }

  func entries() -> [DirectoryEntry] { loaded().map(\.entry) }

  func person(withCard card: String) -> PersonID? {
    if cards == nil {
      var table: [String: PersonID] = [:]
      for row in loaded() {
        for card in row.entry.otherCards where table[card] == nil { table[card] = row.entry.id }
      }
      for row in loaded() where !row.entry.card.isEmpty { table[row.entry.card] = row.entry.id }
      cards = table
    }
    return cards?[card]
  }

  func people(withPhone normalised: String) -> [PersonID] {
    if phones == nil {
      var table: [String: [PersonID]] = [:]
      for row in loaded() {
        for typed in row.entry.phones {
          if let phone = try? Phone(typed) { table[phone.normalised, default: []].append(row.entry.id) }
        }
      }
      phones = table
    }
    return phones?[normalised] ?? []
  }

  /// The best matches of `query`, and how many there are (I1).
  func find(_ query: SearchQuery, limit: Int) -> (matches: Int, best: [DirectoryEntry]) {
    let rows = loaded()
    var scored: [(score: Int, place: Int)] = []
    for (place, row) in rows.enumerated() {
      if let score = query.score(row.keys) { scored.append((score, place)) }
    }
    let matches = scored.count
    let ranks = rankedByName(rows)
    scored.sort { ($1.score, ranks[$0.place]) < ($0.score, ranks[$1.place]) }
    return (matches, scored.prefix(limit).map { rows[$0.place].entry })
  }

  private func loaded() -> [Row] {
    if let rows { return rows }
    rows = []
    load { put($0) }
    for entry in newer.values.sorted(by: { $0.entry.id < $1.entry.id }) { put(entry) }
    return rows ?? []
  }

  private func rankedByName(_ rows: [Row]) -> [Int] {
    if let ranks { return ranks }
    let order = rows.indices.sorted {
      (rows[$0].entry.name, rows[$0].entry.id) < (rows[$1].entry.name, rows[$1].entry.id)
    }
    var made = [Int](repeating: 0, count: rows.count)
    for (rank, place) in order.enumerated() { made[place] = rank }
    ranks = made
    return made
  }

  private func put(_ entry: PersonEntry) {
    guard !hidden.contains(entry.entry.id), !gone.contains(entry.entry.id) else { return }
    ranks = nil
    let row = Row(entry: entry.entry, keys: SearchKeys(packed: entry.keys))
    if let place = places[entry.entry.id] {
      rows?[place] = row
    } else {
      places[entry.entry.id] = rows?.count ?? 0
      rows?.append(row)
    }
  }
}

/// A directory entry with its search keys and what the journal says of the file.
struct PersonEntry: Record {
  var entry = DirectoryEntry()
  /// ``SearchKeys/packed``, worked out once when the person is saved.
  var keys = ""
  var revision = 0
  var digest = ""

  init() {}
  init(_ person: Person, saved: PersonSaved) {
    entry = DirectoryEntry(person)
    keys = SearchKeys(entry).packed
    revision = saved.revision
    digest = saved.digest
  }

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.record("entry", &entry)
    try coder.field("keys", &keys)
    try coder.field("revision", &revision)
    try coder.field("digest", &digest)
  }
}
