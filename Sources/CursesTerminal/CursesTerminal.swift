import CNcurses
import Foundation
import Terminal

/// The terminal the program was started in, through ncurses.
///
/// Use it from one thread. Closing it, or letting it go, gives the terminal back as it was; so do a crash and SIGTERM,
/// SIGHUP and SIGINT.
public final class CursesTerminal: TerminalDevice {
  /// What can be chosen at the start.
  public struct Options: Sendable {
    /// Where standard error goes while the screen is up; nil leaves it.
    public var logDescriptor: Int32?
    /// What is said on the restored screen after a crash, in the language of the staff.
    public var crashSentence: String
    /// Whether the mouse reports clicks and the wheel; selecting text then needs Shift.
    public var usesMouse: Bool
    /// The longest pause within a burst, in milliseconds: what a barcode reader leaves between two characters.
    public var burstPause: Int

    public init(
      logDescriptor: Int32? = nil, crashSentence: String = "", usesMouse: Bool = true, burstPause: Int = 20
    ) {
      self.logDescriptor = logDescriptor
      self.crashSentence = crashSentence
      self.usesMouse = usesMouse
      self.burstPause = burstPause
    }
  }

  /// What should be mentioned about this terminal.
  public let notes: [CursesNote]
  /// How many colours are used; monochrome when NO_COLOR is set.
  public let colorDepth: ColorDepth

  let options: Options
  let output: Int32
  let input: Int32
  let isUTF8: Bool
  let hasDefaultColors: Bool
  private let terminal: cn_terminal
  private var redirection: StandardErrorRedirection?
  private var isOpen = true
  private(set) var theme: Theme
  private(set) var styles: RoleStyles
  var decoder = InputDecoder()
  var pending: [InputEvent] = []
  var needsFullRedraw = false

  nonisolated(unsafe) private static var isAnyOpen = false

  /// Takes over the terminal of standard input and output.
  ///
  /// - Parameters:
  ///   - theme: how it looks at first.
  ///   - options: log, crash sentence, mouse.
  /// - Throws: ``CursesError`` when there is no terminal or none that can be used.
  public convenience init(theme: Theme, options: Options = Options()) throws(CursesError) {
    guard isatty(0) == 1 else { throw .notATerminal(.input) }
    guard isatty(1) == 1 else { throw .notATerminal(.output) }
    try self.init(theme: theme, options: options, input: 0, output: 1, environment: ProcessInfo.processInfo.environment)
  }

  /// Any pair of descriptors, for tests without a terminal.
  init(
    theme: Theme, options: Options, input: Int32, output: Int32, environment: [String: String]
  ) throws(CursesError) {
    guard !Self.isAnyOpen else { throw .alreadyOpen }
    var settings = termios()
    let hasSettings = tcgetattr(output, &settings) == 0
    isUTF8 = CursesStart.useUTF8Locale()
    let start = try CursesStart.open(terminal: environment["TERM"], input: input, output: output)
    terminal = start.terminal
    notes = start.notes + (isUTF8 ? [] : [.asciiOnly])
    hasDefaultColors = CursesStart.prepare(
      usesMouse: options.usesMouse, keepsEscapeDelay: environment["ESCDELAY"] != nil)
    let noColor = !(environment["NO_COLOR"] ?? "").isEmpty
    colorDepth = noColor || !has_colors() ? .monochrome : ColorDepth(colors: Int(cn_colors()))
    self.options = options
    self.input = input
    self.output = output
    self.theme = theme
    styles = RoleStyles(theme: theme, depth: colorDepth, hasDefaultColors: hasDefaultColors)
    redirection = StandardErrorRedirection(into: options.logDescriptor)
    Self.isAnyOpen = true
    send(TerminalModes.enter)
    CrashGuard.install(
      ScreenRestoration(
        output: output, settings: hasSettings ? settings : nil, standardError: redirection?.original),
      sentence: options.crashSentence)
  }

  deinit { close() }

  public var size: Size { Size(columns: Int(cn_columns()), rows: Int(cn_rows())) }

  public var glyphs: GlyphSet { isUTF8 ? theme.glyphs : .ascii }

  public func apply(theme: Theme) {
    guard isOpen else { return }
    self.theme = theme
    styles = RoleStyles(theme: theme, depth: colorDepth, hasDefaultColors: hasDefaultColors)
    needsFullRedraw = true
  }

  public func redrawAll() { needsFullRedraw = true }

  public func copyToClipboard(_ text: String) {
    guard isOpen else { return }
    send("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}")
  }

  public func suspended(_ body: () -> Void) {
    guard isOpen else { return body() }
    send(TerminalModes.leave)
    def_prog_mode()
    endwin()
    redirection?.pause()
    body()
    redirection?.resume()
    reset_prog_mode()
    send(TerminalModes.enter)
    needsFullRedraw = true
  }

  public func close() {
    guard isOpen else { return }
    isOpen = false
    CrashGuard.remove()
    send(TerminalModes.leave)
    mousemask(0, nil)
    endwin()
    cn_close(terminal)
    redirection?.restore()
    redirection = nil
    Self.isAnyOpen = false
  }

  /// True until ``close()``.
  var isUsable: Bool { isOpen }

  /// Writes past curses, for what curses does not know; all of it, or nothing more once the terminal is gone.
  private func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
