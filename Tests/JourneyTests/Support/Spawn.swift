import Foundation
import Glibc

/// Runs a program that may leave a server behind: waited for by its own id, its output through a file. Foundation's
/// Process takes the server for the program and never sees it end.
enum Spawn {
  static func run(_ arguments: [String], environment: [String: String]) throws -> Program.Outcome {
    let path = NSTemporaryDirectory() + "perennial-spawn-\(UUID().uuidString)"
    defer { unlink(path) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Test threads hold signals back, and a terminal must hear of its new size.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, arguments[0], &actions, &attributes, words, variables) == 0 else {
      return Program.Outcome(status: 127, output: "", errors: "")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let output = try String(contentsOfFile: path, encoding: .utf8)
    return Program.Outcome(status: (status >> 8) & 0xFF, output: output, errors: "")
  }
}
