import Console
import Glibc
import Ledger
import Shop
import Terminal

/// Practice from the menu: another console on a copy, then this one again.
extension ConsoleRunner {
  func practise() {
    guard let ledger, !console.isPractice else { return }
    let session = surroundings.session
    do {
      let practice = try PracticeFolder.make(of: surroundings.folder, in: session.environment.temporaryFolder)
      defer { practice.remove() }
      let copy = try Ledger.open(
        PosixFileSystem(), folder: practice.shop, clock: try session.clock(), counter: ledger.counter, user: getuid())
      var start = ConsoleStart(
        view: copy, language: console.language, staff: actor, counter: ledger.counter,
        theme: surroundings.preferences.read().theme, themes: surroundings.themes.names, folder: practice.shop)
      start.isPractice = true
      let runner = ConsoleRunner(
        device: device, console: Console(start), ledger: copy,
        surroundings: ConsoleSurroundings(
          session: session, folder: practice.shop, actor: actor, themes: surroundings.themes,
          preferences: surroundings.preferences, log: surroundings.log))
      runner.run()
    } catch {
      console.notice(session.words.sentence(for: Problem(error)))
    }
    // Whoever practised need not be who was signed in before.
    console.lock()
    redraw()
  }
}
