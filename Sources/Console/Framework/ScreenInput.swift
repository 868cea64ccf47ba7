import Terminal

/// What reaches a screen after the keys that are commands have been taken out.
enum ScreenInput: Hashable {
  case key(Key)
  /// One text, however many characters: typed ones come one by one, a paste or a scan comes whole and is never commands.
  case text(String, TextSource)
  /// A press on something that the screen drew with ``Canvas/touchable(_:_:columns:rows:)``.
  case click(Target)
  /// The wheel was turned; positive is towards the end.
  case scroll(Int)
  /// Time has passed, or another counter has worked.
  case tick
}

enum TextSource: Hashable {
  case typed, pasted, scanned
}

/// Something on the screen that can be pressed.
enum Target: Hashable {
  /// As if this key were pressed.
  case key(Key)
  /// A row of a list, a field of a form ...
  case item(String, Int)
}
