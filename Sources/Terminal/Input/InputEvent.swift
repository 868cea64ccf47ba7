/// What can happen at a terminal.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A barcode reader typed this and ended it with Enter, which is not included.
  case scan(String)
  /// Text was pasted; line ends are `\n`.
  case paste(String)
  /// The mouse was pressed at a cell.
  case click(Point)
  /// The wheel was turned at a cell; positive is towards the end of the list.
  case scroll(lines: Int, at: Point)
  /// The window has another size.
  case resize(Size)
  /// The time to wait is over and nothing happened.
  case tick
  /// The terminal is gone: its window was closed or the line dropped. Nothing more will come.
  case hangup
}
