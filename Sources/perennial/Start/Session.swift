import ArgumentParser
import Console
import Glibc
import Ledger
import Shop

/// One run of one command: where the shop lies, who acts, in which language, and the shop once it is open.
final class Session {
  let globals: GlobalOptions
  let environment: Environment
  private(set) var words: Words
  private(set) var openLedger: Ledger?
  /// Another folder than the one named: that of a demo.
  private var ownFolder: String?
  private var rememberedCounter: String?
  private var status = ExitStatus.done
  /// Who acts, once they have signed in.
  private(set) var signedIn: Actor?
  private var warnings: [(code: String, sentence: String)] = []

  init(_ globals: GlobalOptions, _ environment: Environment) {
    self.globals = globals
    self.environment = environment
    let language = globals.lang.flatMap { Language(rawValue: $0) } ?? environment.language ?? .english
    words = Words(language: language, currency: .cny)
  }

  /// Carries the command out and reports what went wrong.
  func carryOut(_ body: () throws -> Void) -> ExitStatus {
    do {
      try checkGlobals()
      try body()
      for warning in warnings { reporter.warn(warning.code, warning.sentence) }
      // The next start should read few lines; what has been printed does not wait for it.
      if let openLedger, openLedger.wantsCache { openLedger.writeCache() }
      return status
    } catch {
      let problem = Problem(error)
      reporter.report(problem)
      return problem.status
    }
  }

  private var reporter: Reporter {
    Reporter(language: words.language, currency: words.currency, asJSON: globals.json)
  }

  private func checkGlobals() throws {
    if let lang = globals.lang, Language(rawValue: lang) == nil {
      throw Problem.usage(.value(option: "--lang", text: lang, expected: .language))
    }
    if let counter = globals.counter, !CounterName.isValid(counter) {
      throw Problem.usage(.value(option: "--counter", text: counter, expected: .counter))
    }
    if let id = globals.id, CommandID(id) == nil {
      throw Problem.usage(.value(option: "--id", text: id, expected: .commandID))
    }
    _ = try clock()
  }

  /// Mentions something once the command is done.
  func warn(_ code: String, _ sentence: String) { warnings.append((code, sentence)) }

  /// Ends with a status although there is a result.
  func end(with status: ExitStatus) { self.status = status }

  /// Goes on with the shop in another folder.
  func use(folder: String) {
    ownFolder = folder
    openLedger = nil
    signedIn = nil
  }

  /// The name that the person at the keyboard gave this counter in the console.
  func use(counter: String) {
    if CounterName.isValid(counter) { rememberedCounter = counter }
  }

  /// Another language than that of the start: the one remembered, the one chosen at the first start.
  func use(_ language: Language) { words = Words(language: language, currency: words.currency) }
}

extension Session {
  /// The shop's folder, without a slash at its end.
  var folder: String { ownFolder ?? Session.folder(named: globals.data ?? environment.shopFolder) }

  static func folder(named path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// The counter's name: as told, as remembered, else what the terminal or machine is called.
  var counter: String { globals.counter ?? rememberedCounter ?? CounterName.usual }

  /// The clock, which `PERENNIAL_NOW` fixes.
  func clock() throws -> any ShopClock {
    guard let fixed = environment["PERENNIAL_NOW"] else { return SystemClock() }
    guard let instant = Instant(fixed) else {
      throw Problem.usage(.value(option: "PERENNIAL_NOW", text: fixed, expected: .instant))
    }
    return FixedClock(now: instant)
  }

  /// The id of this command: the one given, else a new one.
  /// - Parameter part: Which line of a command that writes several; each has an id of its own.
  func commandID(part: String? = nil) -> CommandID {
    globals.id.flatMap { CommandID($0 + (part.map { "." + $0 } ?? "")) } ?? newCommandID()
  }

  func newCommandID() -> CommandID {
    var generator = SystemRandomNumberGenerator()
    return CommandID(using: &generator)
  }

  /// Opens the shop.
  ///
  /// - Throws: Also when it is damaged and could only be looked at.
  func open() throws -> Ledger {
    let ledger = try openForReading()
    if let damage = ledger.damage { throw Problem.opening(.damaged(damage)) }
    return ledger
  }

  /// Opens the shop, damaged or not.
  func openForReading() throws -> Ledger {
    if let openLedger { return openLedger }
    let ledger: Ledger
    do throws(LedgerError) {
      ledger = try Ledger.open(
        PosixFileSystem(), folder: folder, clock: clockOrSystem, counter: counter, user: getuid())
    } catch {
      throw Problem.opening(error)
    }
    adopt(ledger)
    if let damage = ledger.damage {
      // What could be read is shown, and nobody takes it for the whole.
      warn("damaged", words.sentence(for: Problem.opening(.damaged(damage))))
      end(with: .damaged)
    }
    return ledger
  }

  private var clockOrSystem: any ShopClock { (try? clock()) ?? SystemClock() }

  /// Takes an open shop as that of this session.
  func adopt(_ ledger: Ledger) {
    openLedger = ledger
    let state = ledger.state
    let told = globals.lang.flatMap { Language(rawValue: $0) } ?? environment.language
    words = Words(language: told ?? state.settings.language, currency: state.globals.currency)
    for problem in ledger.settingsProblems { warn("settings-ignored", words.sentence(for: problem)) }
  }

  /// Takes somebody as who acts in this session.
  func use(_ actor: Actor) { signedIn = actor }
}
