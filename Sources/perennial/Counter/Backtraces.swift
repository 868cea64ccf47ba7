import Glibc

/// Keeps the Swift runtime from asking questions on a till after a crash. It reads its settings before `main`, so the
/// program starts itself once more with them.
enum Backtraces {
  private static let variable = "SWIFT_BACKTRACE"

  static func keepQuiet(_ environment: Environment) {
    guard environment[variable] == nil, isatty(0) == 1, isatty(1) == 1 else { return }
    setenv(variable, "interactive=no,color=no", 1)
    var arguments = CommandLine.arguments.map { strdup($0) }
    arguments.append(nil)
    // Only comes back when it could not be done; the console then runs as it is.
    execv("/proc/self/exe", &arguments)
    for argument in arguments { free(argument) }
  }
}
