import Ledger
import Terminal

/// The theme files to be found: `--themes`, the person's own, `./Themes`, beside the program.
enum ThemeFiles {
  static func library(_ session: Session) -> ThemeLibrary {
    let folders = [
      session.globals.themes, "\(session.environment.configurationFolder)/themes", "Themes", besideProgram,
    ]
    return ThemeLibrary(files: folders.compactMap(\.self).flatMap(files))
  }

  private static var besideProgram: String? { ProgramFile.path.map { FilePath.folder(of: $0) + "/Themes" } }

  private static func files(in folder: String) -> [ThemeLibrary.File] {
    let fileSystem = PosixFileSystem()
    let names = (try? fileSystem.list(folder)) ?? []
    return names.compactMap { name in
      guard let stem = stem(of: name), let bytes = try? fileSystem.contents(of: "\(folder)/\(name)") else { return nil }
      return ThemeLibrary.File(
        stem: stem, origin: "\(folder)/\(name)", contents: String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func stem(of name: String) -> String? {
    for ending in [".yaml", ".yml"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
    return nil
  }
}
