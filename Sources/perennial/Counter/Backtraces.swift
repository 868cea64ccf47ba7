import Glibc

/// Keeps the Swift runtime from asking questions on a till after a crash. It reads its settings before `main`, so the
/// program starts itself once more with them. The backtrace goes into a file; what was in memory at the time does not.
enum Backtraces {
  private static let variable = "SWIFT_BACKTRACE"

  static func keepQuiet(_ environment: Environment) {
    guard environment[variable] == nil, isatty(0) == 1, isatty(1) == 1 else { return }
    let folder = environment.stateFolder
    FolderPath.make(folder)
    // The settings have no way to write a comma inside a path.
    let place = folder.contains(",") ? "" : ",output-to=\(folder)/crash.log"
    setenv(variable, "interactive=no,color=no,registers=none,images=none" + place, 1)
    var arguments = CommandLine.arguments.map { strdup($0) }
    arguments.append(nil)
    // Only comes back when it could not be done; the console then runs as it is.
    execv(ProgramFile.path ?? "/proc/self/exe", &arguments)
    for argument in arguments { free(argument) }
  }
}
