/// A key as staff think of it.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign; several scalars when it was typed so.
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
  /// Ctrl and a lowercase letter.
  case control(Character)
  /// Alt, or Esc pressed just before, and a character.
  case alt(Character)
}
