import CNcurses
import Glibc
import Terminal
import Testing

@testable import CursesTerminal

extension CursesTerminalTests {
  /// In a process of its own: open on a pseudo terminal, then end in the way given, with standard error going to a log.
  private static func open(log: Int32? = nil) -> (PseudoTerminal, CursesTerminal) {
    guard let pseudo = PseudoTerminal(),
      let terminal = try? Self.open(
        pseudo, options: CursesTerminal.Options(logDescriptor: log, crashSentence: "The console stopped."))
    else { exit(99) }
    return (pseudo, terminal)
  }

  @Test("Asked to end, the process ends by that signal", arguments: [SIGTERM, SIGHUP, SIGINT])
  func requests(number: Int32) async {
    switch number {
    case SIGTERM:
      await #expect(processExitsWith: .signal(SIGTERM)) {
        let opened = Self.open()
        kill(getpid(), SIGTERM)
        withExtendedLifetime(opened) { while true { pause() } }
      }
    case SIGHUP:
      await #expect(processExitsWith: .signal(SIGHUP)) {
        let opened = Self.open()
        kill(getpid(), SIGHUP)
        withExtendedLifetime(opened) { while true { pause() } }
      }
    default:
      await #expect(processExitsWith: .signal(SIGINT)) {
        let opened = Self.open()
        kill(getpid(), SIGINT)
        withExtendedLifetime(opened) { while true { pause() } }
      }
    }
  }

  @Test("A fault restores the line, then says the one sentence on the real standard error, then faults as before")
  func fault() async throws {
    let result = try #require(
      await #expect(processExitsWith: .signal(SIGABRT), observing: [\.standardErrorContent]) {
        let log = Glibc.open("/dev/null", O_WRONLY)
        let opened = Self.open(log: log)
        let unseen = Array("into the log\n".utf8)
        _ = write(2, unseen, unseen.count)
        signal(SIGALRM, SIG_DFL)
        alarm(20)
        kill(getpid(), SIGABRT)
        withExtendedLifetime(opened) { while true { pause() } }
      })
    let said = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(said.contains("The console stopped.\n"))
    #expect(!said.contains("into the log"))
  }

  @Test("The handler's preparation gives back modes and settings")
  func restoration() throws {
    let pseudo = try #require(PseudoTerminal())
    let before = pseudo.localModes
    var settings = termios()
    tcgetattr(pseudo.line, &settings)
    let terminal = try Self.open(pseudo)
    _ = pseudo.drawn()
    let restoration = ScreenRestoration(output: pseudo.line, settings: settings, standardError: nil)
    restoration.restore()
    restoration.deallocate()
    #expect(pseudo.localModes == before)
    let drawn = pseudo.drawn()
    #expect(drawn.contains("\u{1B}[?2004l") && drawn.contains("\u{1B}[?1049l") && drawn.contains("\u{1B}[?1000l"))
    #expect(ScreenRestoration.withoutPadding("a$<5>b$<2*/>c$d") == "abc$d")
    terminal.close()
  }
}
