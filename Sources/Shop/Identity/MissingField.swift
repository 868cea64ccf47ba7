/// What the shop would like to know of every member and may not (S58).
public enum MissingField: String, CaseIterable, Sendable, StringCoded {
  case phone, birthday, consent, source, card

  /// What is not on this file. Consent is leave for marketing over any channel.
  public static func missing(of person: Person) -> [MissingField] {
    allCases.filter { field in
      switch field {
      case .phone: person.phones.isEmpty
      case .birthday: !person.dates.contains { $0.occasion == .birthday }
      case .consent: !ContactChannel.allCases.contains { person.allows($0) }
      case .source: person.source.isEmpty
      case .card: person.card.isEmpty
      }
    }
  }
}

/// How many members lack what (S58).
public struct MissingReport: Sendable {
  public var members = 0
  /// The members who lack each field, in the order of the directory.
  public var lacking: [MissingField: [PersonID]] = [:]

  /// Walks the whole directory; not for a frame.
  public init(state: ShopState, directory: [DirectoryEntry]) {
    for entry in directory where state.storedAccount(entry.id)?.isMember == true {
      members += 1
      for field in entry.missing { lacking[field, default: []].append(entry.id) }
    }
  }

  public func count(_ field: MissingField) -> Int { lacking[field]?.count ?? 0 }
}
