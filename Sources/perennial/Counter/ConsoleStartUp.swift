import Console
import CursesTerminal
import Glibc
import Ledger
import Logging
import Shop
import Terminal

/// The way from the command line to a running console and back.
struct ConsoleStartUp {
  private let session: Session
  private let folder: String
  private let preferences: PreferencesFile
  private let themes: ThemeLibrary
  private let isPractice: Bool

  init(_ session: Session, folder: String, isPractice: Bool = false) {
    self.isPractice = isPractice
    self.session = session
    self.folder = folder
    preferences = PreferencesFile(folder: session.environment.configurationFolder)
    themes = ThemeFiles.library(session)
  }

  func run() throws {
    PracticeFolder.sweep(in: session.environment.temporaryFolder)
    let remembered = preferences.read()
    let (theme, notice) = try theme(remembered)
    session.use(counter: remembered.counter)
    let ledger = try shop()
    if session.globals.lang == nil, let language = remembered.language { session.use(language) }
    let log = LogFile(folder: session.environment.stateFolder)
    let start = try start(ledger, theme: theme.name)
    let device = try CursesTerminal(
      theme: theme,
      options: CursesTerminal.Options(logDescriptor: log?.descriptor, crashSentence: session.words.crashed))
    defer { device.close() }
    let runner = ConsoleRunner(
      device: device, console: Console(start), ledger: ledger,
      surroundings: ConsoleSurroundings(
        session: session, folder: folder, actor: start.staff, themes: themes, preferences: preferences,
        log: log?.logger ?? Logger(label: "perennial") { _ in SwiftLogNoOpLogHandler() }))
    for note in [notice].compactMap(\.self) + notes(device, ledger) { runner.console.notice(note) }
    runner.run()
  }

  /// The shop; `nil` where there is none yet.
  private func shop() throws -> Ledger? {
    do {
      return try session.openForReading()
    } catch Problem.opening(.noShop) {
      return nil
    }
  }

  private func start(_ ledger: Ledger?, theme: String) throws -> ConsoleStart {
    let asksWho = ledger?.roster.hasPins ?? false
    let staff = try asksWho ? Actor(name: session.staffName ?? "", role: .florist) : actor(ledger)
    var start = ConsoleStart(
      view: ledger, language: session.words.language, staff: staff, counter: session.counter, theme: theme,
      themes: themes.names, folder: folder)
    start.asksWho = asksWho
    start.isPractice = isPractice
    start.now = try session.clock().now
    if let zone = SystemZone.name { start.systemTimeZone = zone }
    start.readOnly = ledger.flatMap { readOnlyReason($0) }
    return start
  }

  /// Who acts without a PIN: there is none.
  private func actor(_ ledger: Ledger?) throws -> Actor {
    ledger == nil ? Actor(name: Roster.owner, role: .manager) : try session.actor()
  }

  private func readOnlyReason(_ ledger: Ledger) -> ShownFailure? {
    if let damage = ledger.damage { return damage.shown }
    return access(folder, W_OK) == 0 ? nil : .notSaved(.readOnlyFolder)
  }

  /// The theme named, else the one remembered, else the usual one. One that was named must be there and whole.
  private func theme(_ remembered: Preferences) throws -> (Theme, notice: String?) {
    let usual = (try? themes.theme(named: "daylight")) ?? .builtIn
    if let named = session.globals.theme {
      do throws(ThemeLibrary.Failure) {
        return (try themes.theme(named: named), nil)
      } catch {
        throw Problem.theme(error)
      }
    }
    guard !remembered.theme.isEmpty else { return (usual, nil) }
    do throws(ThemeLibrary.Failure) {
      return (try themes.theme(named: remembered.theme), nil)
    } catch {
      return (usual, session.words.sentence(for: error))
    }
  }

  /// What should be known although the console runs.
  private func notes(_ device: CursesTerminal, _ ledger: Ledger?) -> [String] {
    device.notes.map { session.words.sentence(for: $0) }
      + (ledger?.settingsProblems ?? []).map { session.words.sentence(for: $0) }
  }
}

/// The machine's time zone, proposed to a new shop.
enum SystemZone {
  static var name: String? {
    guard let path = ProgramFile.target(of: "/etc/localtime"), let place = path.firstRange(of: "/zoneinfo/") else {
      return nil
    }
    let zone = String(path[place.upperBound...])
    return ShopZone(zone) == nil ? nil : zone
  }
}
