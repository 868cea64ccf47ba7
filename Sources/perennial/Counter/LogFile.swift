import Glibc
import Logging
import Shop

/// The program's log: what happened to the machine, never a name, a phone or what a person bought.
struct LogFile {
  let descriptor: Int32

  /// Opens the log for appending; `nil` where there can be none. A log that has grown beyond a megabyte starts anew.
  init?(folder: String) {
    FolderPath.make(folder)
    let path = "\(folder)/perennial.log"
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_size > 1 << 20 { ftruncate(descriptor, 0) }
  }

  var logger: Logger {
    let descriptor = descriptor
    return Logger(label: "perennial") { _ in FileLogHandler(descriptor: descriptor) }
  }
}

/// One line an entry: when, how grave, what.
private struct FileLogHandler: LogHandler {
  let descriptor: Int32
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let line = "\(Instant(seconds: time(nil))) \(event.level) \(event.message)\n"
    Output.write(Array(line.utf8), to: descriptor)
  }
}
