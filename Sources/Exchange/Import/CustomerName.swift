import Shop

/// What a customer is called of whom a file gives only the number.
enum CustomerName {
  static func standIn(card: String) -> String { "#" + card }

  /// Whether the name only stands in, so that a real one may take its place.
  static func isStandIn(_ person: Person) -> Bool { person.name.isEmpty || person.name == standIn(card: person.card) }
}

/// Text of a file as it may be kept: one line, nothing invisible.
enum CleanText {
  static func clean(_ text: String) -> String {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } ? text : PersonName.cleaned(text)
  }
}
