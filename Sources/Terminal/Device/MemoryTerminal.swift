/// A terminal without a terminal: plays a script of events and keeps every frame.
///
/// When the script is over it answers ``InputEvent/tick`` for ever; ``isExhausted`` tells a loop to end.
public final class MemoryTerminal: TerminalDevice {
  public private(set) var size: Size
  public private(set) var glyphs: GlyphSet
  /// Every frame shown, the oldest first.
  public private(set) var frames: [Frame] = []
  /// Every text copied.
  public private(set) var clipboard: [String] = []
  /// Every theme applied while running.
  public private(set) var themes: [Theme] = []
  /// The waits asked for by ``read(timeoutMilliseconds:)``.
  public private(set) var waits: [Int?] = []
  /// How often everything was to be drawn anew.
  public private(set) var fullRedraws = 0
  /// How often the terminal was given back for a while.
  public private(set) var suspensions = 0
  public private(set) var isClosed = false
  private var events: [InputEvent]
  private var position = 0

  /// A terminal that plays `events`.
  public init(size: Size = Size(columns: 80, rows: 24), glyphs: GlyphSet = .unicode, events: [InputEvent] = []) {
    self.size = size
    self.glyphs = glyphs
    self.events = events
  }

  /// True when every event has been read.
  public var isExhausted: Bool { position == events.count }

  /// The frame shown last.
  public var lastFrame: Frame? { frames.last }

  /// Adds events to the end of the script.
  public func enqueue(_ more: [InputEvent]) { events += more }

  /// Adds a script of keys (``InputEvent/parse(_:)``) to the end.
  public func press(_ script: String) throws(InputScriptError) { events += try InputEvent.parse(script) }

  public func present(_ frame: Frame) {
    guard !isClosed else { return }
    frames.append(frame)
  }

  public func read(timeoutMilliseconds: Int?) -> InputEvent {
    waits.append(timeoutMilliseconds)
    guard !isClosed, position < events.count else { return .tick }
    defer { position += 1 }
    if case .resize(let newSize) = events[position] { size = newSize }
    return events[position]
  }

  public func copyToClipboard(_ text: String) { clipboard.append(text) }

  public func redrawAll() { fullRedraws += 1 }

  public func apply(theme: Theme) {
    themes.append(theme)
    glyphs = theme.glyphs
  }

  public func suspended(_ body: () -> Void) {
    suspensions += 1
    body()
  }

  public func close() { isClosed = true }
}
