import Glibc

/// The real program on a pseudo terminal of 80 x 24, timed from its start to a text on its screen.
struct TerminalProcess {
  /// Starts `arguments` and waits until its output holds `mark`; then ends it.
  ///
  /// - Returns: The time from the start to the mark; `nil` when the program ended without it.
  static func time(_ arguments: [String], until mark: String) -> Duration? {
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var leader: Int32 = -1
    var follower: Int32 = -1
    guard openpty(&leader, &follower, nil, nil, &size) == 0 else { return nil }
    defer { close(leader) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 { posix_spawn_file_actions_adddup2(&actions, follower, descriptor) }
    posix_spawn_file_actions_addclose(&actions, leader)
    let words = CStrings(arguments)
    let variables = CStrings(["TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/tmp"])
    let clock = ContinuousClock()
    let start = clock.now
    var child: pid_t = 0
    guard posix_spawn(&child, arguments[0], &actions, nil, words.pointers, variables.pointers) == 0 else { return nil }
    close(follower)
    var seen: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var found: Duration?
    while found == nil {
      let count = read(leader, &buffer, buffer.count)
      guard count > 0 else { break }
      seen.append(contentsOf: buffer[..<count])
      if String(decoding: seen, as: UTF8.self).contains(mark) { found = clock.now - start }
    }
    kill(child, SIGKILL)
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return found
  }
}

/// Strings as C wants them, ended by a null pointer.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) {
    var pointers: [UnsafeMutablePointer<CChar>?] = []
    for string in strings { pointers.append(strdup(string)) }
    pointers.append(nil)
    self.pointers = pointers
  }

  deinit { for pointer in pointers { free(pointer) } }
}
