import Terminal

/// One thing that can be done here: its keys, its words, what it does and why it cannot be done now.
///
/// The bar, the help, the mouse and the table of keys are all made of these.
struct ScreenCommand {
  let key: Key
  /// The same without function keys, printed in the help.
  let secondKey: Key?
  /// A verb of at most eight cells.
  let label: String
  /// What it does, for the help.
  let help: String
  /// Why it cannot be used now; `nil` when it can.
  let unavailable: String?
  /// Left out of the bar, where room is scarce, but in the help.
  let isOnBar: Bool
  let run: (inout any Screen, Context) -> [Transition]

  /// Whether `key` means this command. Letters mean the same in either case.
  func answers(to key: Key) -> Bool { [self.key, secondKey].contains(key.folded) || self.key == key }
}

extension Screen {
  /// A command of this screen.
  func command(
    _ key: Key, or secondKey: Key? = nil, _ label: String, help: String, unavailable: String? = nil,
    isOnBar: Bool = true, run: @escaping (inout Self, Context) -> [Transition]
  ) -> ScreenCommand {
    ScreenCommand(
      key: key, secondKey: secondKey, label: label, help: help, unavailable: unavailable, isOnBar: isOnBar
    ) { screen, context in
      guard var own = screen as? Self else { return [] }
      let transitions = run(&own, context)
      screen = own
      return transitions
    }
  }

  /// Esc: back to where staff came from.
  func backCommand(_ context: Context) -> ScreenCommand {
    command(.escape, context.words.back, help: context.words.backHelp) { _, _ in [.back] }
  }
}

extension Key {
  /// Alt and a digit is the function key of that number, Alt-0 is F10.
  var withoutAlt: Key {
    guard case .alt(let character) = self, character.isASCII, let digit = character.wholeNumberValue else {
      return self
    }
    return .function(digit == 0 ? 10 : digit)
  }

  /// The key with its letter in lower case.
  var folded: Key {
    if case .character(let character) = self, let lower = character.lowercased().first {
      .character(lower)
    } else {
      self
    }
  }
}
