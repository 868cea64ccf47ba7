import Shop
import Terminal

/// Signing in, locking and taking over.
extension Console {
  /// The screen that has the keys: the gate while it is closed, else the one on top.
  var top: Layer? {
    get { gate ?? layers.last }
    set {
      guard let newValue else { return }
      if gate != nil {
        gate = newValue
      } else if !layers.isEmpty {
        layers[layers.count - 1] = newValue
      }
    }
  }

  /// Whether somebody has to sign in before anything is shown.
  public var isLocked: Bool { gate != nil }

  /// Closes the counter. What is open stays open below.
  func close(_ reason: GateScreen.Reason) {
    // What was last said may name a customer.
    toast = nil
    let name = reason == .switching ? nil : staff.name
    gate = Layer(number: nextNumber(), route: nil, screen: GateScreen(reason, name: name, context()))
  }

  /// Locks the console, where somebody has a PIN to open it with (H2).
  public func lock() {
    if gate == nil, view.roster.hasPins { close(.locked) }
  }

  /// A console that nobody has touched for the time of the settings locks itself; one left while somebody was to take
  /// over does, too.
  func lockWhenLeft() {
    let limit = view.state.settings.counter.lockMinutes * 60
    guard view.now.seconds - lastTouched.seconds >= limit, view.roster.hasPins else { return }
    if let screen = gate?.screen as? GateScreen, screen.reason != .switching, screen.reason != .ownPin { return }
    close(.locked)
  }

  /// Notes that somebody is there.
  func touched(by event: InputEvent) {
    switch event {
    case .tick, .resize, .hangup: break
    default: lastTouched = view.now
    }
  }

  /// Somebody has proved who they are: the counter is open, with everything that lay on it.
  public func signedIn(_ staff: Actor) {
    let isNewPin = (gate?.screen as? GateScreen)?.reason == .ownPin
    gate = nil
    self.staff = staff
    lastTouched = view.now
    refresh()
    if isNewPin { show(.good(words.pinSet)) }
  }

  /// Nobody is signed in: the reason stands under the PIN.
  public func signInFailed(_ failure: CommandFailure) {
    guard var gate, var screen = gate.screen as? GateScreen else { return }
    screen.failed(failure, context())
    gate.screen = screen
    self.gate = gate
  }

  /// The picture of a closed counter: nothing of the shop but its name and the clock.
  func gateFrame(_ gate: Layer, _ canvas: inout Canvas) {
    let context = context()
    canvas.part(rows: 1) { $0.fill(.title) }
    drawWatermark(&canvas, at: 1)
    let body = Self.body(of: size)
    canvas.part(column: body.origin.column, row: body.origin.row, columns: body.size.columns, rows: body.size.rows) {
      gate.screen.draw(into: &$0, context)
    }
    if let readOnly { canvas.put("\(glyphs.alert) " + words.sentence(for: readOnly), at: 1, canvas.rows - 3, .bad) }
    var bar = KeyBar(screen: gate.screen, context: context, canBack: false)
    bar.draw(into: &canvas)
  }

  /// On every screen of a practice: nobody takes it for the shop (S95).
  ///
  /// - Returns: The column behind it.
  @discardableResult
  func drawWatermark(_ canvas: inout Canvas, at column: Int) -> Int {
    guard isPractice else { return column }
    return canvas.put(" PRACTICE 练习 ", at: column, 0, .warning) + 1
  }
}
