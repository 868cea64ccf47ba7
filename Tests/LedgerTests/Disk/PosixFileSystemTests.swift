import Foundation
import LedgerTesting
import Testing

@testable import Ledger

@Suite struct PosixFileSystemTests {
  private let disk = PosixFileSystem()

  /// Runs in a folder of its own that is removed afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/perennial-\(UUID().uuidString)"
    try disk.createDirectory(folder)
    defer { try? disk.removeTree(folder) }
    try body(folder)
  }

  @Test("Files and folders: made private, read, written, renamed, removed")
  func files() throws {
    try inFolder { folder in
      let path = folder + "/a"
      #expect(try disk.status(path) == nil)
      #expect(try disk.contents(of: path) == nil)
      let file = try disk.open(path, .createNew)
      try disk.write(Array("hello".utf8), to: file, at: 0)
      try disk.write(Array("p!".utf8), to: file, at: 3)
      try disk.synchronize(file)
      #expect(try disk.read(file, at: 1, count: 100) == Array("elp!".utf8))
      #expect(try disk.read(file, at: 9, count: 1) == [])
      try disk.truncate(file, to: 4)
      #expect(try disk.size(file) == 4)
      #expect(try disk.map(file).withBytes { Array($0) } == Array("help".utf8))
      try disk.close(file)
      let status = try #require(try disk.status(path))
      #expect(status.mode == 0o600)
      #expect(status.kind == .file && status.size == 4 && status.owner == PosixFileSystem.user)
      #expect(try disk.status(folder)?.mode == 0o700)
      try disk.replace(path, with: Array("new".utf8))
      #expect(try disk.contents(of: path) == Array("new".utf8))
      #expect(try disk.list(folder) == ["a"])
      try disk.rename(path, to: folder + "/b")
      try disk.synchronizeDirectory(folder)
      try disk.synchronizeAll(folder)
      #expect(try disk.list(folder) == ["b"])
      try disk.unlink(folder + "/b")
      #expect(try disk.list(folder) == [])
    }
  }

  @Test("Errors are of their kind")
  func errors() throws {
    try inFolder { folder in
      func kind(_ body: () throws -> Void) -> DiskError.Kind? {
        do { try body() } catch let error as DiskError { return error.kind } catch {}
        return nil
      }
      #expect(kind { _ = try disk.open(folder + "/none", .read) } == .notFound)
      #expect(kind { try disk.createDirectory(folder) } == .alreadyExists)
      #expect(kind { _ = try disk.list(folder + "/none") } == .notFound)
      #expect(kind { _ = try disk.open(folder, .readWrite) } == .isADirectory)
      let file = try disk.open(folder + "/a", .createNew)
      defer { try? disk.close(file) }
      #expect(kind { _ = try disk.open(folder + "/a", .createNew) } == .alreadyExists)
      #expect(kind { _ = try disk.list(folder + "/a") } == .notADirectory)
      #expect(kind { try disk.removeDirectory(folder) } == .notEmpty)
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/a")
      #expect(kind { _ = try disk.open(folder + "/link", .read) } == .symbolicLink)
      #expect(try disk.status(folder + "/link")?.kind == .symbolicLink)
      #expect(kind { try disk.write([1], to: OpenFile(descriptor: -1, path: ""), at: 0) } == .other(EBADF))
      let full = try disk.open("/dev/full", .readWrite)
      defer { try? disk.close(full) }
      #expect(kind { try disk.write([1], to: full, at: 0) } == .noSpace)
    }
  }

  @Test("One holder of the lock at a time, named to those who wait")
  func lock() throws {
    try inFolder { folder in
      let path = folder + "/lock"
      guard case .acquired(let lock) = try ShopLock.acquire(disk, path, holder: "till 1", pause: { false }) else {
        Issue.record("not free")
        return
      }
      var waits = 3
      let second = try ShopLock.acquire(disk, path, holder: "till 2") {
        waits -= 1
        return waits > 0
      }
      guard case .busy(let holder) = second else {
        Issue.record("two holders")
        return
      }
      #expect(holder == "till 1")
      #expect(waits == 0)
      lock.release()
      guard case .acquired(let third) = try ShopLock.acquire(disk, path, holder: "till 3", pause: { false }) else {
        Issue.record("not released")
        return
      }
      third.release()
    }
  }

  @Test("A folder that others may write to is refused with the command that mends it")
  func permissions() throws {
    try inFolder { folder in
      let user = PosixFileSystem.user
      #expect(try disk.danger(of: folder, and: ["shop.json"], user: user) == nil)
      try disk.replace(folder + "/shop.json", with: [])
      try FileManager.default.setAttributes([.posixPermissions: 0o620], ofItemAtPath: folder + "/shop.json")
      let mending = "chmod -R go-rwx '\(folder)'"
      #expect(
        try disk.danger(of: folder, and: ["shop.json"], user: user)
          == .writableByOthers(path: folder + "/shop.json", mode: 0o620, mending: mending))
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder)
      #expect(
        try disk.danger(of: folder, and: [], user: user)
          == .writableByOthers(path: folder, mode: 0o777, mending: mending))
      #expect(try disk.danger(of: folder, and: [], user: user + 1) == .ownedByOther(path: folder, owner: user))
    }
  }

  @Test(
    "Network disks are told from local ones by the table of mounts",
    arguments: [
      ("/home/shop", "ext4", false), ("/mnt/nas/shop", "nfs4", true), ("/mnt/nas", "nfs4", true),
      ("/mnt/nasty", "ext4", false), ("/mnt/far away/x", "fuse.sshfs", true), ("/media/stick", "fuseblk", false),
      ("/cover/x", "cifs", true),
    ])
  func volumes(path: String, name: String, isNetwork: Bool) throws {
    let table = """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      40 22 0:40 / /mnt/nas rw shared:2 master:1 - nfs4 nas:/vol rw
      41 22 0:41 / /mnt/far\\040away rw - fuse.sshfs host:/ rw
      42 22 8:17 / /media/stick rw - fuseblk /dev/sdb1 rw
      43 22 8:18 / /cover rw - ext4 /dev/sdc1 rw
      44 22 0:50 / /cover rw - cifs //server/x rw
      """
    let type = try #require(VolumeKind.mountType(of: path, in: table))
    #expect(VolumeKind(mountType: type) == VolumeKind(name: name, isNetwork: isNetwork))
  }

  @Test("A replaced file is the old or the new one after a power cut at any step")
  func atomicReplace() throws {
    let start = FaultyFileSystem()
    try start.replace("file", with: Array("old".utf8))
    let whole = start.afterKill()
    try whole.replace("file", with: Array("new, and longer".utf8))
    for step in 0..<whole.operationCount {
      let disk = start.afterKill()
      disk.setFaults([step: .crash])
      try? disk.replace("file", with: Array("new, and longer".utf8))
      for seed in 0..<UInt64(20) {
        let found = try disk.afterCrash(seed: seed).contents(of: "file").map { String(decoding: $0, as: UTF8.self) }
        #expect(found == "old" || found == "new, and longer", "step \(step)")
      }
    }
    let found = try whole.afterCrash(seed: 1).contents(of: "file")
    #expect(found == Array("new, and longer".utf8))
  }
}
