import Console
import Ledger
import Logging
import Shop
import Terminal

/// What the loop needs besides the device, the console and the shop.
struct ConsoleSurroundings {
  let session: Session
  let folder: String
  let actor: Actor
  let themes: ThemeLibrary
  let preferences: PreferencesFile
  let log: Logger
}

/// The loop: an event to the console, its effects carried out, the frame to the device.
final class ConsoleRunner {
  let device: any TerminalDevice
  let console: Console
  let surroundings: ConsoleSurroundings
  var ledger: Ledger?
  let worker = Worker()
  var commands: [SubmissionToken: CommandID] = [:]
  /// Who is signed in.
  var actor: Actor
  private var shown: Frame?
  private var isLeaving = false
  private var chores = ConsoleChores()

  /// How long a read waits, and how often other counters are looked at, in milliseconds.
  static let tick = 250

  init(device: any TerminalDevice, console: Console, ledger: Ledger?, surroundings: ConsoleSurroundings) {
    self.device = device
    self.console = console
    self.ledger = ledger
    self.surroundings = surroundings
    actor = surroundings.actor
  }

  func run() {
    surroundings.log.info("console opened, \(device.size.columns)x\(device.size.rows)")
    perform(console.handle(.resize(device.size)))
    perform(console.start())
    draw()
    while !isLeaving {
      let event = device.read(timeoutMilliseconds: Self.tick)
      perform(console.handle(event))
      takeNews()
      if chores.isDue(every: Self.tick) { lookAtOthers() }
      draw()
      if event == .tick, let ledger, !isLeaving { chores.whenIdle(ledger) }
    }
    if let ledger, ledger.wantsCache { ledger.writeCache() }
    surroundings.log.info("console closed")
  }

  private func draw() {
    guard !isLeaving else { return }
    let frame = console.frame(size: device.size, glyphs: device.glyphs)
    guard frame != shown else { return }
    device.present(frame)
    shown = frame
  }

  /// Takes up what other counters have saved.
  private func lookAtOthers() {
    guard let ledger else { return }
    do throws(LedgerError) {
      let wasWhole = ledger.damage == nil
      if try ledger.refresh() { perform(console.shopChanged()) }
      if wasWhole, let damage = ledger.damage {
        console.readOnly = damage.shown
        surroundings.log.error("damage found in \(damage.file), line \(damage.line)")
      }
    } catch {
      surroundings.log.error("the journal could not be looked at")
    }
  }

  private func takeNews() {
    let news = worker.takeNews()
    guard !news.isEmpty else { return }
    for (token, share) in news.progress { console.workProgressed(token, share) }
    for (token, outcome) in news.finished { console.workFinished(token, outcome) }
  }

  func perform(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .submit(let command, let token): submit(command, token)
    case .startWork(let request): start(request)
    case .cancelWork(let token): worker.cancel(token)
    case .createShop(let answers): create(answers)
    case .handOut(let id): handOut(id)
    case .saveReport(let report): save(report)
    case .copy(let text): device.copyToClipboard(text)
    case .setTheme(let name): apply(theme: name)
    case .setLanguage(let language):
      surroundings.session.use(language)
      surroundings.preferences.change { $0.language = language }
    case .setCounter(let name):
      guard CounterName.isValid(name) else { return }
      ledger?.counter = name
      surroundings.preferences.change { $0.counter = name }
    case .signIn(let attempt): signIn(attempt)
    case .practise: practise()
    case .redrawAll: redraw()
    case .quit: isLeaving = true
    }
  }

  func redraw() {
    device.redrawAll()
    shown = nil
  }

  private func start(_ request: WorkRequest) {
    guard let ledger else { return }
    worker.start(
      request,
      over: WorkSnapshot(
        state: ledger.state, directory: ledger.directory(), today: ledger.today, now: ledger.now))
  }

  private func apply(theme name: String) {
    do throws(ThemeLibrary.Failure) {
      device.apply(theme: try surroundings.themes.theme(named: name))
      shown = nil
      surroundings.preferences.change { $0.theme = name }
    } catch {
      console.notice(surroundings.session.words.sentence(for: error))
    }
  }
}
