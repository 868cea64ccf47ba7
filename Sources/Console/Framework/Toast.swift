import Shop

/// One line above the keys that comes and goes.
struct Toast: Hashable {
  enum Tone: Hashable {
    /// Done.
    case good
    /// Something to know.
    case plain
    /// It did not work: what happened, what it means for the sale, what to press.
    case bad
  }

  var text: String
  var tone: Tone

  static func good(_ text: String) -> Toast { Toast(text: text, tone: .good) }
  static func plain(_ text: String) -> Toast { Toast(text: text, tone: .plain) }
  static func bad(_ text: String) -> Toast { Toast(text: text, tone: .bad) }

  /// Seconds it stays unless a key ends it.
  static let seconds = 8
}
