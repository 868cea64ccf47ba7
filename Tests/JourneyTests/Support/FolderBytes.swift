import Foundation

/// Every file of a folder with its bytes, to see whether anything has changed.
struct FolderBytes {
  let files: [String: Data]

  init(of folder: String) {
    let names = (FileManager.default.enumerator(atPath: folder)?.allObjects ?? []).compactMap { $0 as? String }
    files = names.reduce(into: [:]) { files, name in
      let url = URL(fileURLWithPath: folder + "/" + name)
      guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else { return }
      files[name] = try? Data(contentsOf: url)
    }
  }

  /// Files that came, went or have other bytes.
  func differences(from other: FolderBytes) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
  }
}
