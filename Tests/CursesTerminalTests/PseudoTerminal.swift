import Glibc

/// A terminal line without a terminal: what is typed here arrives there, and what is drawn there arrives here.
final class PseudoTerminal {
  /// Our end.
  let master: Int32
  /// The end the program under test is given.
  let line: Int32

  init?(columns: UInt16 = 80, rows: UInt16 = 24) {
    var (ours, theirs): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ours, &theirs, nil, nil, &size) == 0 else { return nil }
    master = ours
    line = theirs
  }

  deinit {
    close(master)
    close(line)
  }

  /// Types bytes.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Everything drawn since the last call, escape sequences included.
  func drawn() -> String {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, 20) > 0, Int32(descriptor.revents) & POLLIN != 0 else { break }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      result += buffer[..<count]
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The line's settings: whether Enter is awaited and typing is echoed.
  var localModes: tcflag_t {
    var settings = termios()
    tcgetattr(line, &settings)
    return settings.c_lflag
  }
}
