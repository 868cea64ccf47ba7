import Shop
import Terminal

extension Console {
  /// Takes one event.
  ///
  /// - Returns: What is to be done outside, in order.
  public func handle(_ event: InputEvent) -> [Effect] {
    dropOldToast()
    touched(by: event)
    switch event {
    case .key(let key): return press(key)
    case .scan(let text): return type(text, .scanned)
    case .paste(let text): return type(text, .pasted)
    case .click(let point): return click(point)
    case .scroll(let lines, _): return give(.scroll(lines)) ?? []
    case .resize(let size):
      self.size = size
      return []
    case .tick:
      lockWhenLeft()
      // What work that has ended leaves to be done is done now.
      return (give(.tick) ?? []) + startWantedWork()
    case .hangup: return [.quit]
    }
  }

  /// What there is to be done when the console opens.
  public func start() -> [Effect] {
    if let doubt = view.clockDoubt {
      return perform([.present(QuestionScreen.clock(doubt, words))], from: layers.last?.number ?? 0) + startWantedWork()
    }
    return startWantedWork()
  }

  /// Another counter has changed the shop: screens read anew.
  public func shopChanged() -> [Effect] {
    refresh()
    return startWantedWork()
  }

  private func press(_ pressed: Key) -> [Effect] {
    let key = pressed.withoutAlt
    guard Self.isLargeEnough(size) else { return key == .control("q") ? [.quit] : [] }
    if toast?.toast.tone == .bad { toast = nil }
    let context = fullContext()
    guard let screen = top?.screen else { return [.quit] }
    if case .character(let character) = key, screen.takesText {
      return give(.text(String(character), .typed)) ?? unknown(context)
    }
    var commands = screen.commands(context)
    if !commands.contains(where: { $0.key == .escape }), layers.count > 1, gate == nil {
      commands.append(screen.backCommand(context))
    }
    // A question is answered or left before anything else is done.
    let globals =
      gate != nil
      ? context.globals.filter { $0.key == .control("q") }
      : screen.isOverlay ? context.globals.filter { $0.key == .function(1) } : context.globals
    if let command = (commands + globals).first(where: { $0.answers(to: key) }) { return run(command, context) }
    let input: ScreenInput =
      if case .character(let character) = key { .text(String(character), .typed) } else { .key(key) }
    if let effects = give(input) { return effects }
    return unknown(context)
  }

  private func unknown(_ context: Context) -> [Effect] {
    show(.plain(context.words.noSuchKey))
    return []
  }

  func run(_ command: ScreenCommand, _ context: Context) -> [Effect] {
    if let reason = command.unavailable {
      show(.bad(reason))
      return []
    }
    guard var layer = top else { return [] }
    let transitions = command.run(&layer.screen, context)
    top = layer
    return perform(transitions, from: layer.number)
  }

  private func type(_ text: String, _ source: TextSource) -> [Effect] {
    guard Self.isLargeEnough(size) else { return [] }
    return give(.text(text, source)) ?? unknown(context())
  }

  private func click(_ point: Point) -> [Effect] {
    guard let target = drawn.target(at: point) else { return [] }
    if case .key(let key) = target { return press(key) }
    return give(.click(target)) ?? []
  }

  /// Hands an input to the screen on top.
  private func give(_ input: ScreenInput) -> [Effect]? {
    guard var layer = top else { return nil }
    let transitions = layer.screen.handle(input, fullContext())
    top = layer
    return transitions.map { perform($0, from: layer.number) }
  }

  func show(_ toast: Toast) {
    self.toast = ShownToast(toast: toast, until: Instant(seconds: view.now.seconds + Toast.seconds))
  }

  private func dropOldToast() {
    if let shown = toast, shown.until <= view.now { toast = nil }
  }
}
