import Shop
import Terminal

/// The front end: keys go in, effects and frames come out. It does no input or output of its own.
///
/// Use it from one thread: `handle` an event, carry its effects out, draw the `frame`.
public final class Console {
  var view: any ShopView
  var layers: [Layer] = []
  /// Closed while nobody is signed in.
  var gate: Layer?
  /// When somebody last touched the console.
  var lastTouched: Instant
  /// On a copy of the shop (S95).
  public let isPractice: Bool
  /// Work in hand that staff left for a moment: an open order.
  var keptAside: Layer?
  /// Screens with unsaved edits that staff left by a function key, until they are opened again.
  var drafts: [Route: Layer] = [:]
  var words: Words
  var toast: ShownToast?
  var drawn = Drawn()
  /// Cells that the last frame drew twice.
  var overdrawn = 0
  var size = Size(columns: 80, rows: 24)
  var glyphs = GlyphSet.unicode
  var staff: Actor
  var counter: String
  var theme: String
  let themes: [String]
  let folder: String
  let systemTimeZone: String
  /// Why nothing can be written, as long as that lasts.
  public var readOnly: CommandFailure?
  var submissions: [SubmissionToken: Submission] = [:]
  /// Commands whose fate is unknown: the same content goes out under the same token again.
  var unsettled: [Command: SubmissionToken] = [:]
  /// Commands that this console has undone.
  var undone: Set<CommandID> = []
  var works: [WorkToken: RunningWork] = [:]
  /// Wrong coupon codes typed at this counter, for the pause of C2.
  var wrongCodes = WrongCodes()
  var lastNumber = 0

  /// A screen on the stack under a number of its own, so that answers find it.
  struct Layer {
    let number: Int
    /// `nil` for a picker or a question.
    var route: Route?
    var screen: any Screen
  }

  struct Submission {
    let layer: Int
    let command: Command
  }

  struct RunningWork {
    let layer: Int
    var progress: Double
  }

  struct ShownToast {
    let toast: Toast
    let until: Instant
  }

  /// A console on a shop, or without one on the questions of a first start.
  public init(_ start: ConsoleStart) {
    let view = start.view ?? NoShop(now: start.now)
    self.view = view
    words = Words(language: start.language, currency: view.state.globals.currency)
    staff = start.staff
    counter = start.counter
    theme = start.theme
    themes = start.themes
    folder = start.folder
    systemTimeZone = start.systemTimeZone
    readOnly = start.readOnly
    isPractice = start.isPractice
    lastTouched = view.now
    open(start.view == nil ? .firstStart : .find(""))
    if start.asksWho { close(.start) }
  }

  /// The language at the moment.
  public var language: Language { words.language }
  /// What stands in the title row: where am I.
  public var title: String { layers.last?.screen.title(context()) ?? "" }

  func nextNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  /// Puts the screen of a route on the stack.
  func open(_ route: Route) {
    if let kept = drafts.removeValue(forKey: route) {
      layers.append(kept)
      layers[layers.count - 1].screen.refresh(context())
      show(.plain(words.draftAsLeft))
      return
    }
    guard let screen = route.screen(fullContext()) else { return }
    layers.append(Layer(number: nextNumber(), route: route, screen: screen))
  }

  /// What screens may know; the help and the menu are also given the commands of the screen below them.
  func context(
    below: [ScreenCommand] = [], globals: [ScreenCommand] = [], kept: String? = nil, hasOpenOrder: Bool = false
  ) -> Context {
    Context(
      view: view, words: words, staff: staff, counter: counter, body: Self.body(of: size).size, glyphs: glyphs,
      drawn: drawn, themes: themes, theme: theme, folder: folder,
      progress: works.values.first { $0.layer == layers.last?.number }?.progress, below: below, globals: globals,
      kept: kept, hasOpenOrder: hasOpenOrder, codesPausedUntil: wrongCodes.pausedUntil(view.now),
      systemTimeZone: systemTimeZone, isPractice: isPractice)
  }

  /// What quitting would lose besides an order: the title of a screen with unsaved edits.
  func unsavedTitle(_ context: Context) -> String? {
    let unsaved = layers.map(\.screen).first { $0.isUnsaved(context) } ?? drafts.values.first?.screen
    return unsaved.map { words.unsavedEdits($0.title(context)) }
  }

  func fullContext() -> Context {
    let plain = context()
    return context(
      below: layers.last?.screen.commands(plain) ?? [], globals: GlobalKeys(console: self, context: plain).commands,
      kept: keptAside?.screen.workInHand(plain),
      hasOpenOrder: layers.contains { $0.screen.workInHand(plain) != nil })
  }
}

/// What a console begins with.
public struct ConsoleStart {
  /// `nil`: the folder has no shop yet.
  public var view: (any ShopView)?
  /// The clock of a console without a shop.
  public var now = Instant(seconds: 0)
  public var language: Language
  public var staff: Actor
  public var counter: String
  public var theme: String
  /// The themes to choose from.
  public var themes: [String]
  /// The shop's folder, as shown to people.
  public var folder: String
  /// The zone of the machine, proposed to a new shop.
  public var systemTimeZone = "Asia/Shanghai"
  public var readOnly: CommandFailure?
  /// Somebody has a PIN: the console opens closed, with ``staff`` as who is likely to be there.
  public var asksWho = false
  /// On a copy of the shop (S95).
  public var isPractice = false

  public init(
    view: (any ShopView)?, language: Language, staff: Actor, counter: String, theme: String = "daylight",
    themes: [String] = [], folder: String = ""
  ) {
    self.view = view
    self.language = language
    self.staff = staff
    self.counter = counter
    self.theme = theme
    self.themes = themes
    self.folder = folder
  }
}
