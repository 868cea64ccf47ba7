import Shop
import Terminal

/// One question on the screen, as a value on the console's stack.
///
/// A title, the commands and the picture are required, so that no screen can exist without its hints: the key bar, the
/// help, the mouse and the table of keys all come from ``commands(_:)``.
protocol Screen {
  /// Where am I: a word or two.
  func title(_ context: Context) -> String
  /// Every command of this screen, also those that cannot be used now: they carry the reason.
  func commands(_ context: Context) -> [ScreenCommand]
  /// Draws the body; the title row and the key bar are drawn by the console.
  func draw(into canvas: inout Canvas, _ context: Context)
  /// Takes text, arrows and the mouse; `nil` when the screen has no use for it.
  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]?

  /// The member in hand, whom F3, F4 and F5 are about.
  func subject(_ context: Context) -> PersonID?
  /// Letters and digits are text here and never commands.
  var takesText: Bool { get }
  /// Drawn over the screen below: a question, a picker.
  var isOverlay: Bool { get }
  /// Something unsaved that must not be lost when staff go elsewhere: an open order.
  func workInHand(_ context: Context) -> String?
  /// Something was typed that is not saved. A function key leads away all the same: the screen is kept as it is and comes
  /// back when it is opened again.
  func isUnsaved(_ context: Context) -> Bool
  /// The answer to a command that this screen submitted.
  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition]
  /// What a screen above handed back.
  mutating func received(_ answer: Answer, _ context: Context) -> [Transition]
  /// The answer to long work that this screen started.
  mutating func worked(_ outcome: WorkOutcome, _ context: Context)
  /// The shop has changed, or this screen is on top again: read anew what was kept.
  mutating func refresh(_ context: Context)
  /// Long work to start when the screen opens or the shop has changed; `nil` for none.
  mutating func wantedWork(_ context: Context) -> Transition?
}

extension Screen {
  func subject(_ context: Context) -> PersonID? { nil }
  var takesText: Bool { false }
  var isOverlay: Bool { false }
  func workInHand(_ context: Context) -> String? { nil }
  func isUnsaved(_ context: Context) -> Bool { false }
  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] { [] }
  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {}
  mutating func refresh(_ context: Context) {}
  mutating func wantedWork(_ context: Context) -> Transition? { nil }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    [.say(context.words.toast(for: result, context))]
  }
}
