/// What a piece of the screen means. Screens draw with roles; a ``Theme`` decides how each looks.
///
/// A theme need not mention every role: what it leaves open comes from the role's ``parent``, in the end from ``text``.
public enum Role: String, CaseIterable, Sendable {
  // Reading.
  case text, muted, heading, label, amount, accent
  /// The row at the top: where am I, who is signed in, what time is it.
  case title, titleMuted
  // Lists.
  case selected, selectedMuted, pointer
  /// The part of a name or number that was searched for.
  case match
  // Typing.
  case field, fieldFocused, placeholder
  // The two rows of keys: a cap, its verb, a verb that cannot be used now, the room between them.
  case key, keyLabel, keyDisabled, barBackground
  // Saying how things stand; always together with a word or a glyph.
  case good, warning, bad
  // The shop's own things. `gold` is the highest tier and other honours.
  case tierName, points, coupon, gold
  /// The sentence to say to the customer.
  case suggestion
  /// A birthday, a wedding day, a feast.
  case occasion
  // One line that comes and goes.
  case toast, toastError
  // Boxes that ask a question.
  case dialog, dialogTitle, button, buttonFocused
  // Lines and pictures.
  case rule, chart, chartMuted

  /// Where a theme's missing styles come from; nil for ``text`` alone.
  public var parent: Role? {
    switch self {
    case .text: nil
    case .muted, .heading, .label, .amount, .accent, .selected, .match, .field, .barBackground, .good, .warning, .bad,
      .toast, .dialog:
      .text
    case .title: .barBackground
    case .titleMuted: .title
    case .selectedMuted: .selected
    case .pointer, .points, .coupon, .tierName, .suggestion, .occasion, .chart: .accent
    case .fieldFocused, .placeholder: .field
    case .key, .keyLabel, .keyDisabled: .barBackground
    case .gold: .tierName
    case .toastError: .toast
    case .dialogTitle, .button: .dialog
    case .buttonFocused: .selected
    case .rule, .chartMuted: .muted
    }
  }

  /// One letter for each role, for plain-text pictures of a screen in tests; `.` is ``text``.
  public var letter: Character {
    switch self {
    case .text: "."
    case .muted: "m"
    case .heading: "h"
    case .label: "l"
    case .amount: "a"
    case .accent: "A"
    case .title: "T"
    case .titleMuted: "t"
    case .selected: "S"
    case .selectedMuted: "s"
    case .pointer: ">"
    case .match: "M"
    case .field: "f"
    case .fieldFocused: "F"
    case .placeholder: "_"
    case .key: "K"
    case .keyLabel: "k"
    case .keyDisabled: "x"
    case .barBackground: "b"
    case .good: "+"
    case .warning: "!"
    case .bad: "-"
    case .tierName: "N"
    case .points: "p"
    case .coupon: "c"
    case .gold: "G"
    case .suggestion: "\""
    case .occasion: "o"
    case .toast: "i"
    case .toastError: "E"
    case .dialog: "d"
    case .dialogTitle: "D"
    case .button: "u"
    case .buttonFocused: "U"
    case .rule: "="
    case .chart: "#"
    case .chartMuted: ":"
    }
  }
}
