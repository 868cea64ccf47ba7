/// How likely two files are one person (I2), from what both say. Pure; every rule is one line with its weight.
public struct Likeness: Hashable, Sendable {
  /// What two files have in common, or what speaks against it.
  public enum Sign: String, CaseIterable, Sendable {
    case card, phone, name, pronunciation, initials, nickname, birthday, receiver
    /// Both birthdays are known and differ.
    case otherBirthday

    /// Points for likeness. One phone alone is a family, one name alone a coincidence; two signs together are a person.
    public var weight: Int {
      switch self {
      case .card: 100
      case .phone: 50
      case .name: 35
      case .pronunciation: 25
      case .initials: 10
      case .nickname: 20
      case .birthday: 40
      case .receiver: 25
      case .otherBirthday: -45
      }
    }
  }

  public enum Degree: Int, Comparable, Sendable {
    case unlike, possible, likely

    public static func < (left: Degree, right: Degree) -> Bool { left.rawValue < right.rawValue }
  }

  public var signs: [Sign]

  public var score: Int { signs.reduce(0) { $0 + $1.weight } }

  public var degree: Degree {
    switch score {
    case 70...: .likely
    case 45...: .possible
    default: .unlike
    }
  }

  public init(_ one: DirectoryEntry, _ other: DirectoryEntry) {
    self.init(LikenessTraits(one), LikenessTraits(other))
  }

  init(_ one: LikenessTraits, _ other: LikenessTraits) {
    signs = []
    if !one.cards.isDisjoint(with: other.cards) { signs.append(.card) }
    if !one.phones.isDisjoint(with: other.phones) { signs.append(.phone) }
    if one.name == other.name, !one.name.isEmpty {
      signs.append(.name)
    } else if one.sound == other.sound, !one.sound.isEmpty {
      signs.append(.pronunciation)
    } else if one.initials == other.initials, one.initials.count > 1 {
      signs.append(.initials)
    }
    if !one.nicknames.isDisjoint(with: other.nicknames) { signs.append(.nickname) }
    if let birthday = one.birthday, let second = other.birthday {
      // A lunar and a solar birthday may well be one day; they say nothing either way.
      if birthday.calendar == second.calendar {
        signs.append(birthday.isSame(as: second) ? .birthday : .otherBirthday)
      }
    }
    if !one.receivers.isDisjoint(with: other.receivers) { signs.append(.receiver) }
  }
}

/// What of a file is compared, worked out once.
struct LikenessTraits {
  struct Birthday: Hashable {
    var calendar: RecurringDate.Calendar
    var month: Int
    var day: Int
    var year: Int?

    func isSame(as other: Birthday) -> Bool {
      month == other.month && day == other.day && (year == nil || other.year == nil || year == other.year)
    }
  }

  let id: PersonID
  let phones: Set<String>
  let cards: Set<String>
  let name: String
  /// The name in the alphabet without spaces: 王小美 and Wang Xiaomei sound the same.
  let sound: String
  let initials: String
  let nicknames: Set<String>
  let birthday: Birthday?
  let receivers: Set<String>
  let notSame: Set<PersonID>

  init(_ entry: DirectoryEntry) {
    id = entry.id
    phones = Set(entry.phones.compactMap { try? Phone($0).normalised })
    cards = Set(([entry.card] + entry.otherCards).map { SearchFolding.fold($0) }.filter { !$0.isEmpty })
    let folded = SearchKeys.joiningHan(SearchFolding.fold(entry.name))
    name = folded
    let syllables = SearchKeys.firstReading(of: folded)
    sound = syllables.joined()
    initials = String(syllables.compactMap(\.first))
    nicknames = Set([entry.remark].map { SearchKeys.joiningHan(SearchFolding.fold($0)) }.filter { $0.count > 1 })
    birthday = entry.dates.first { $0.receiver == nil && $0.occasion == .birthday }.map {
      Birthday(calendar: $0.on.calendar, month: $0.on.month, day: $0.on.day, year: $0.on.year)
    }
    receivers = Set(
      entry.dates.filter { $0.receiver != nil }.map {
        "\(SearchFolding.fold($0.name)) \($0.on.calendar) \($0.on.month) \($0.on.day)"
      })
    notSame = Set(entry.notSame)
  }
}

/// Two files that may be one person.
public struct LikelyDuplicate: Hashable, Sendable {
  public var one: PersonID
  public var other: PersonID
  public var likeness: Likeness
}

/// Finds files that may be one person over a whole directory, by keys and never by comparing everyone with everyone.
public enum DuplicateFinder {
  /// More files than this under one key are no sign of anything: the shop's own number, put in where none was known.
  static let keyLimit = 20

  /// Pairs that are at least possible, the likeliest first. Pairs that staff have told apart are left out.
  public static func pairs(in directory: [DirectoryEntry]) -> [LikelyDuplicate] {
    let traits = directory.map { LikenessTraits($0) }
    var places: [String: [Int]] = [:]
    for (place, trait) in traits.enumerated() {
      for key in keys(of: trait) { places[key, default: []].append(place) }
    }
    var seen: Set<[Int]> = []
    var pairs: [LikelyDuplicate] = []
    for (_, group) in places where (2...keyLimit).contains(group.count) {
      for (rank, first) in group.enumerated() {
        for second in group[(rank + 1)...] where seen.insert([first, second]).inserted {
          if let pair = pair(traits[first], traits[second]) { pairs.append(pair) }
        }
      }
    }
    return pairs.sorted { ($1.likeness.score, $0.one, $0.other) < ($0.likeness.score, $1.one, $1.other) }
  }

  /// Files on the directory that may be the person `entry` describes, the likeliest first: for enrolment and edit. Whoever
  /// has the phone is among them, whatever else speaks against it, until staff have told the two apart.
  ///
  /// - Parameter candidates: Those found by phone, name or card.
  public static func matches(of entry: DirectoryEntry, among candidates: [DirectoryEntry]) -> [LikelyDuplicate] {
    let own = LikenessTraits(entry)
    return candidates.filter { $0.id != entry.id }.compactMap { pair(own, LikenessTraits($0), pointsOutPhones: true) }
      .map { $0.one == entry.id ? $0 : LikelyDuplicate(one: $0.other, other: $0.one, likeness: $0.likeness) }
      .sorted { ($1.likeness.score, $0.other) < ($0.likeness.score, $1.other) }
  }

  private static func pair(
    _ one: LikenessTraits, _ other: LikenessTraits, pointsOutPhones: Bool = false
  ) -> LikelyDuplicate? {
    guard !one.notSame.contains(other.id), !other.notSame.contains(one.id) else { return nil }
    let likeness = Likeness(one, other)
    guard likeness.degree >= .possible || pointsOutPhones && likeness.signs.contains(.phone) else { return nil }
    let (first, second) = one.id < other.id ? (one.id, other.id) : (other.id, one.id)
    return LikelyDuplicate(one: first, other: second, likeness: likeness)
  }

  /// Whoever shares none of these has too little in common to reach the lowest degree.
  private static func keys(of trait: LikenessTraits) -> [String] {
    var keys = trait.phones.map { "p" + $0 } + trait.cards.map { "c" + $0 }
    let nicknames = trait.nicknames.map { "n" + $0 }
    if let birthday = trait.birthday {
      let day = "\(birthday.calendar) \(birthday.month) \(birthday.day)"
      keys += ["s\(trait.sound) \(day)", "i\(trait.initials) \(day)"] + nicknames.map { "\($0) \(day)" }
    }
    keys += trait.receivers.map { "r" + $0 } + nicknames.map { "\($0) \(trait.sound)" }
    return keys
  }
}
