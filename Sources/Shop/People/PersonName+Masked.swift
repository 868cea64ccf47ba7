extension PersonName {
  /// A name of which only the beginning may be read aloud: `王 ··`, `E ··` (D05). Empty for no name.
  public static func masked(_ name: String) -> String {
    name.first { !$0.isWhitespace }.map { "\($0) ··" } ?? ""
  }

  /// The end of a card's number, enough to tell two cards apart and too little to use one; empty for none.
  public static func cardEnd(_ card: String) -> String { String(card.suffix(4)) }
}
