/// A place on someone else's file where a person stands: as their receiver, or as whom an order was delivered to (I3).
public struct Mention: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    case receiver(PersonID)
    /// The delivery details of this order.
    case delivery(OrderID)
    /// Words in notes, addresses and card messages, which are struck out.
    case words
  }

  /// Whose file it is.
  public var giver: PersonID
  public var place: Place

  public init(giver: PersonID, place: Place) {
    self.giver = giver
    self.place = place
  }
}

/// What someone is known by on other people's files: their names and phones.
public struct Traces: Sendable {
  private let names: Set<String>
  private let phones: Set<String>
  /// Texts long enough to be struck out of other texts without harm.
  private let words: [String]

  /// - Parameter files: Theirs, and those of cards merged into theirs, whose names may differ.
  public init(of files: [Person]) {
    let cards = files.flatMap { [$0] + $0.absorbed.map(\.own) }
    let names = Set(cards.flatMap { [$0.name, $0.remark] }.filter { !$0.isEmpty })
    self.names = Set(names.map { SearchFolding.fold($0) }.filter { $0.count > 1 })
    let typed = Set(cards.flatMap(\.phones))
    phones = Set(typed.compactMap { try? Phone($0).normalised })
    words = (names.filter { $0.count > 2 } + typed + phones.filter { $0.count > 6 }).sorted { $0.count > $1.count }
  }

  /// Where this person stands on `other`, which is not their own file.
  public func mentions(on other: Person) -> [Mention] {
    var places: [Mention.Place] = []
    for file in [other] + other.absorbed.map(\.own) {
      places += file.receivers.filter { isName($0.name) }.map { .receiver($0.id) }
      places += file.deliveries.filter { isPhone($0.phone) || isName($0.name) }.map { .delivery($0.order) }
    }
    if struck(from: other) != other { places.append(.words) }
    var seen: Set<Mention.Place> = []
    return places.filter { seen.insert($0).inserted }.map { Mention(giver: other.id, place: $0) }
  }

  /// Whether this file is one of this person's own by name or phone: a file that a crash left behind.
  public func isTrace(_ other: Person) -> Bool {
    isName(other.name) || other.phones.contains { isPhone($0) } || !mentions(on: other).isEmpty
  }

  private func isName(_ text: String) -> Bool { !text.isEmpty && names.contains(SearchFolding.fold(text)) }
  private func isPhone(_ text: String) -> Bool { (try? Phone(text)).map { phones.contains($0.normalised) } ?? false }

  /// `other` with this person's names and phones struck out of what was typed freely.
  func struck(from other: Person) -> Person {
    var other = other
    for place in other.notes.indices { other.notes[place].text = struck(from: other.notes[place].text) }
    for place in other.deliveries.indices {
      other.deliveries[place].address = struck(from: other.deliveries[place].address)
      other.deliveries[place].message = struck(from: other.deliveries[place].message)
    }
    for place in other.absorbed.indices { other.absorbed[place].own = struck(from: other.absorbed[place].own) }
    return other
  }

  private func struck(from text: String) -> String {
    words.reduce(text) { text, word in
      text.contains(word)
        ? text.split(separator: word, omittingEmptySubsequences: false).joined(separator: "***") : text
    }
  }
}
