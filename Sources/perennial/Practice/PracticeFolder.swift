import Foundation
import Glibc
import Ledger

/// A copy of the shop in a temporary folder, to practise on (S95). Gone when practice ends; what a killed program left
/// is swept at the next start.
struct PracticeFolder {
  private let folder: String
  /// Held as long as the program lives: another one sees by it that the folder is in use.
  private let sign: Int32

  private static let prefix = "perennial-practice-"
  private static let signName = "in-use"

  /// The copy of the shop.
  var shop: String { "\(folder)/shop" }

  /// Copies the shop.
  static func make(of shop: String, in parent: String) throws -> PracticeFolder {
    guard try PosixFileSystem().status("\(shop)/journal") != nil else { throw Problem.opening(.noShop(folder: shop)) }
    let folder = try TemporaryFolder.make(in: parent, prefix)
    let sign = open("\(folder)/\(signName)", O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    flock(sign, LOCK_EX | LOCK_NB)
    let practice = PracticeFolder(folder: folder, sign: sign)
    do {
      try ShopCopy.make(PosixFileSystem(), of: shop, in: practice.shop)
    } catch {
      practice.remove()
      throw error
    }
    return practice
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
    close(sign)
  }

  /// Removes what programs that were killed have left.
  static func sweep(in parent: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] where name.hasPrefix(prefix) {
      let folder = "\(parent)/\(name)"
      let sign = open("\(folder)/\(signName)", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      guard sign >= 0 else { continue }
      if flock(sign, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: folder) }
      close(sign)
    }
  }
}
