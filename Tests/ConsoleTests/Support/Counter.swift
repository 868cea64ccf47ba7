import Shop
import Terminal
import Testing

@testable import Console

/// A console on a memory terminal and a shop in memory, driven as staff drive it: `press("8812<Enter><F3>")`.
final class Counter {
  let shop: MemoryShop
  let cast: SmallShop.Cast?
  let console: Console
  let terminal: MemoryTerminal
  /// What the console asked for that the counter does not do itself.
  private(set) var effects: [Effect] = []
  private(set) var hasQuit = false

  /// On the small shop, or on the shop given.
  init(
    language: Language = .english, size: Size = Size(columns: 80, rows: 24), glyphs: GlyphSet = .unicode,
    shop given: MemoryShop? = nil, isNew: Bool = false, isPractice: Bool = false
  ) throws {
    let small = try given.map { ($0, nil) } ?? SmallShop.make(language: language) as (MemoryShop, SmallShop.Cast?)
    shop = small.0
    cast = small.1
    terminal = MemoryTerminal(size: size, glyphs: glyphs)
    var start = ConsoleStart(
      view: isNew ? nil : shop, language: language, staff: shop.actor, counter: "front", theme: "daylight",
      themes: ["daylight", "evening", "high-contrast", "mono"], folder: "/home/shop/perennial")
    start.now = shop.now
    start.asksWho = shop.roster.hasPins
    start.isPractice = isPractice
    console = Console(start)
    carryOut(console.start())
    show()
  }

  /// The last frame.
  var frame: Frame { terminal.lastFrame ?? Frame(size: terminal.size) }
  /// The last frame as text.
  var text: String { frame.text }
  /// The line above the keys.
  var message: String { frame.text(row: terminal.size.rows - 3) }
  var title: String { console.title }

  /// Plays a script of keys; every key is followed by a frame, as in the real loop.
  func press(_ script: String) throws {
    try terminal.press(script)
    while !terminal.isExhausted {
      let event = terminal.read(timeoutMilliseconds: nil)
      carryOut(console.handle(event))
      show()
    }
  }

  /// Lets time pass.
  func wait(seconds: Int) throws {
    shop.now = Instant(seconds: shop.now.seconds + seconds)
    try press("<Tick>")
  }

  func show() { terminal.present(console.frame(size: terminal.size, glyphs: terminal.glyphs)) }

  private func carryOut(_ wanted: [Effect]) {
    for effect in wanted {
      switch effect {
      case .submit(let command, let token): carryOut(console.finished(token, result(of: command)))
      case .startWork(let request):
        let snapshot = WorkSnapshot(
          state: shop.state, directory: shop.directory(), today: shop.today, now: shop.now)
        let result = request.run(snapshot) { _ in true }
        console.workFinished(request.token, result.map { .done($0) } ?? .cancelled)
      case .handOut(let id): console.handedOut("/home/shop/perennial-\(id)-\(shop.today).json")
      case .copy(let text): terminal.copyToClipboard(text)
      case .quit: hasQuit = true
      case .signIn(let attempt):
        do {
          shop.actor = try shop.signIn(attempt)
          console.signedIn(shop.actor)
        } catch {
          console.signInFailed(.refused(error))
        }
      case .practise, .cancelWork, .createShop, .saveReport, .setTheme, .setLanguage, .setCounter, .redrawAll:
        effects.append(effect)
      }
    }
  }

  private func result(of command: Command) -> Result<CommandReceipt, CommandFailure> {
    if let failure = shop.nextFailure {
      shop.nextFailure = nil
      switch failure {
      case .refused(let refusal): return .failure(.refused(refusal))
      case .busy: return .failure(.busy(holder: "back"))
      case .unknown: return .failure(.unknown)
      case .diskFull: return .failure(.notSaved(.diskFull))
      }
    }
    do {
      let done = try shop.carryOut(command)
      return .success(CommandReceipt(id: done.id, events: done.events, people: shop.people(of: done)))
    } catch {
      return .failure(.refused(error))
    }
  }
}
