import ArgumentParser
import Console
import Glibc
import Ledger
import Shop

/// `backup`: the whole shop in one archive that any tar reads, read back after it was written.
struct BackupCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Save the shop into one archive. Guard it like cash.")

  @Argument(help: "The archive; it must not exist.")
  var file: String
  @Flag(name: .customLong("with-staff"), help: "Also who works here, with their PIN hashes.")
  var withStaff = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    try session.require(.backup)
    let actor = try session.actor()
    let end: (n: Int, hash: ChainHash)
    do throws(BackupFailure) {
      end = try ledger.backup(to: FolderPath.absolute(file), withStaff: withStaff, by: actor)
    } catch {
      switch error {
      case .command(let failure): throw Problem.command(failure)
      case .archive(let error): throw Problem.archive(error)
      }
    }
    session.print(["n": .integer(end.n), "h": .text(end.hash)]) { words in
      words.pick("Saved to \(file) and read back: n \(end.n)", "已备份到 \(file) 并核对：n \(end.n)") + "  \(end.hash)"
    }
  }
}

/// `restore`: a backup into a new folder.
struct RestoreCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup back into a new folder.")

  @Argument(help: "The archive.")
  var file: String
  @Argument(help: "The folder, which must be missing or empty.")
  var dir: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let end: (n: Int, hash: ChainHash)
    let clock = try session.clock()
    do throws(ArchiveError) {
      end = try Ledger.restore(
        PosixFileSystem(), from: file, to: Session.folder(named: dir), clock: clock, user: getuid(),
        erased: Ledger.erasures(of: session.folder, PosixFileSystem(), clock: clock, user: getuid())?.erased ?? [])
    } catch {
      throw Problem.archive(error)
    }
    session.print(["n": .integer(end.n), "h": .text(end.hash)]) { words in
      words.pick("Restored to \(dir): n \(end.n)", "已恢复到 \(dir)：n \(end.n)") + "  \(end.hash)"
    }
  }
}

extension Words {
  func sentence(for error: ArchiveError) -> String {
    switch error {
    case .disk(let error): sentence(for: error)
    case .unsafeName(let name): pick("The archive holds a file that does not belong: \(name)", "备份里有不该有的文件：\(name)")
    case .duplicate(let name): pick("The archive holds \(name) twice", "备份里 \(name) 重复")
    case .tooLarge(let name): pick("\(name) is too large for an archive", "\(name) 太大，无法备份")
    case .changed(let name): pick("\(name) changed while it was saved: try again", "备份时 \(name) 有变动，请重试")
    case .malformed(let offset): pick("No backup of a shop (byte \(offset))", "不是店铺备份（第\(offset)字节）")
    case .damaged(let name): pick("The backup is damaged: \(name)", "备份已损坏：\(name)")
    case .wrongList: pick("The backup is incomplete", "备份不完整")
    case .occupied(let path): pick("There is something in \(path) already", "\(path) 里已有内容")
    }
  }
}
