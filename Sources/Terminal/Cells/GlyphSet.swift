/// Signs that stand for something, in the two forms terminals can show.
///
/// The unicode set uses signs of East-Asian width Neutral wherever they appear often, so that terminals which draw
/// "ambiguous" signs two cells wide stay whole; bars and sparklines are the exception, and `ascii` is the way out.
public enum GlyphSet: String, CaseIterable, Hashable, Sendable {
  case unicode
  case ascii

  /// Stands for what was cut off.
  public var ellipsis: SafeText { pick("⋯", "~") }
  /// The cell a horizontal line is made of.
  public var rule: SafeText { pick("⎯", "-") }
  /// Before an item of a list.
  public var bullet: SafeText { pick("∙", "*") }
  /// Between two facts on one line.
  public var separator: SafeText { pick("∙", "|") }
  /// Points at the selected row.
  public var pointer: SafeText { pick("▸", ">") }
  /// Points at something that can be opened downwards.
  public var pointerDown: SafeText { pick("▾", "v") }
  /// More rows above.
  public var moreAbove: SafeText { pick("▴", "^") }
  /// More rows below.
  public var moreBelow: SafeText { pick("▾", "v") }
  /// From, to.
  public var arrow: SafeText { pick("➜", "->") }
  /// Done, yes.
  public var check: SafeText { pick("✓", "+") }
  /// Not done, no.
  public var cross: SafeText { pick("✗", "x") }
  /// Something to look at.
  public var alert: SafeText { pick("⚠", "!") }
  /// A box that is ticked.
  public var checkedBox: SafeText { pick("☑", "[x]") }
  /// A box that is not ticked.
  public var uncheckedBox: SafeText { pick("☐", "[ ]") }
  /// One choice of several, taken.
  public var chosen: SafeText { pick("⦿", "(*)") }
  /// One choice of several, not taken.
  public var unchosen: SafeText { pick("⦾", "( )") }
  /// A tier's mark; repeated for higher tiers.
  public var tierMark: SafeText { pick("✦", "*") }
  /// Stands for each typed character of a PIN.
  public var secret: SafeText { pick("∙", "*") }
  /// The multiplication sign between quantity and price.
  public var times: SafeText { pick("⨯", "x") }

  private func pick(_ unicode: SafeText, _ ascii: SafeText) -> SafeText { self == .unicode ? unicode : ascii }
}
