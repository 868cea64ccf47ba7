/// A terminal: keys come in, frames go out.
///
/// The program uses it from one thread.
public protocol TerminalDevice: AnyObject {
  /// Columns and rows at the moment.
  var size: Size { get }
  /// The glyphs it can show; frames for it are made with these.
  var glyphs: GlyphSet { get }
  /// Shows a frame; a frame of another size is clipped or leaves the rest empty.
  func present(_ frame: Frame)
  /// Waits for something to happen; nil waits as long as it takes, otherwise ``InputEvent/tick`` ends the wait.
  func read(timeoutMilliseconds: Int?) -> InputEvent
  /// Asks the terminal to put a text on the clipboard (OSC 52); terminals may decline without a word.
  func copyToClipboard(_ text: String)
  /// Draws everything anew at the next ``present(_:)``, whatever is on the screen.
  func redrawAll()
  /// Changes colours and glyphs from the next frame on.
  func apply(theme: Theme)
  /// Gives the terminal back while `body` runs, for a program that wants it to itself.
  func suspended(_ body: () -> Void)
  /// Gives the terminal back. Everything after that is without effect.
  func close()
}
