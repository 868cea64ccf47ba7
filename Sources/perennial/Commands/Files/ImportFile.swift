import Foundation
import Ledger

/// A file that is read from outside the shop.
struct ImportFile {
  let data: Data

  static func read(_ path: String) throws -> ImportFile {
    do {
      return ImportFile(data: try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
    } catch let error as CocoaError {
      let kind: DiskError.Kind =
        switch error.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: .notFound
        case .fileReadNoPermission: .permission
        default: .inputOutput
        }
      throw Problem.file(DiskError(.read, path: path, kind: kind))
    }
  }

  /// The bytes as one text, for the digest of the command.
  var fingerprint: String { String(decoding: data, as: UTF8.self) }
}
