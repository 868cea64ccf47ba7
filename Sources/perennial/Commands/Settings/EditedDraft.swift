import Console
import Glibc
import Ledger

/// A text in a private folder of its own while someone edits it.
struct EditedDraft {
  let path: String
  private let folder: String
  private let fileSystem = PosixFileSystem()

  init(named name: String, _ text: [UInt8]) throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var pattern = Array((parent + "/perennial-XXXXXX").utf8CString)
    let isMade = pattern.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } != nil }
    guard isMade else { throw Problem.file(DiskError(.createDirectory, path: parent, kind: .other(errno))) }
    folder = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = folder + "/" + name
    do throws(DiskError) {
      try fileSystem.replace(path, with: text)
    } catch {
      throw Problem.file(error)
    }
  }

  var text: [UInt8] { (try? fileSystem.contents(of: path)).flatMap { $0 } ?? [] }

  func remove() {
    try? fileSystem.unlinkIfPresent(path)
    rmdir(folder)
  }

  /// Waits until the editor is closed.
  func open(in editor: Editor) throws {
    guard try editor.run(on: path) else { throw Problem.editorFailed(editor.command) }
  }

  /// Says what is wrong and whether the person wants to mend it.
  func asksAgain(_ sentence: String, _ words: Words) -> Bool {
    Output.writeError(sentence + "\n" + words.pick("Edit again? [Y/n] ", "再改一次？[Y/n] "))
    guard let answer = readLine(strippingNewline: true) else { return false }
    return !["n", "no", "否"].contains(answer.lowercased())
  }
}

/// The editor of the person at the keyboard.
struct Editor {
  /// A command of the shell, which may have options of its own.
  let command: String

  init(_ environment: Environment) {
    command = [environment["VISUAL"], environment["EDITOR"]].lazy.compactMap { $0 }.first { !$0.isEmpty } ?? "vi"
  }

  /// - Returns: Whether it ended well.
  func run(on path: String) throws -> Bool {
    // The terminal's interrupt is meant for the editor; and it gets back the signal that this program ignores.
    let interrupt = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, interrupt) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGPIPE] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child = pid_t()
    let words = ["/bin/sh", "-c", "\(command) \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let code = posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ)
    guard code == 0 else { throw Problem.file(DiskError(.open, path: "/bin/sh", kind: .other(code))) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
  }
}
