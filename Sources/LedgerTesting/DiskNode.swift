/// One file or folder: what the program sees, what the device has, and the changes between the two.
struct DiskNode {
  enum Change {
    case write([UInt8], at: Int)
    case truncate(Int)
    case link(String, Int)
    case unlink(String)
    case rename(String, to: String, Int)
  }

  let isDirectory: Bool
  var mode: UInt32
  var modified = 0
  var bytes: [UInt8] = []
  var entries: [String: Int] = [:]
  private var deviceBytes: [UInt8] = []
  private var deviceEntries: [String: Int] = [:]
  private var pending: [Change] = []

  init(isDirectory: Bool) {
    self.isDirectory = isDirectory
    mode = isDirectory ? 0o700 : 0o600
  }

  mutating func change(_ change: Change) {
    pending.append(change)
    DiskNode.apply(change, &bytes, &entries)
  }

  /// A successful fsync. Applies the changes to what the device has instead of copying what the program sees: bytes
  /// that an earlier, failed fsync has dropped stay dropped.
  mutating func synchronize() {
    for change in pending { DiskNode.apply(change, &deviceBytes, &deviceEntries) }
    pending = []
  }

  /// A failed fsync: some of the changes reach the device, the others never will.
  mutating func failSynchronize(using generator: inout SeededGenerator) {
    applySome(using: &generator)
    pending = []
  }

  mutating func losePower(using generator: inout SeededGenerator) {
    applySome(using: &generator)
    settle(bytes: deviceBytes, entries: deviceEntries)
  }

  /// Makes what the program sees what the device has.
  mutating func settle() { settle(bytes: bytes, entries: entries) }

  private mutating func settle(bytes: [UInt8], entries: [String: Int]) {
    self.bytes = bytes
    self.entries = entries
    deviceBytes = bytes
    deviceEntries = entries
    pending = []
  }

  private mutating func applySome(using generator: inout SeededGenerator) {
    for change in pending {
      guard case .write(let bytes, let offset) = change else {
        if Bool.random(using: &generator) { DiskNode.apply(change, &deviceBytes, &deviceEntries) }
        continue
      }
      var written = bytes
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: continue
      case 1: break
      case 2:
        // The file grew, its new blocks were never written.
        let known = min(max(0, deviceBytes.count - offset), written.count)
        let first = Int.random(in: known...written.count, using: &generator)
        for index in first..<written.count { written[index] = 0 }
      default: written = Array(written.prefix(Int.random(in: 0...written.count, using: &generator)))
      }
      DiskNode.apply(.write(written, at: offset), &deviceBytes, &deviceEntries)
    }
  }

  private static func apply(_ change: Change, _ bytes: inout [UInt8], _ entries: inout [String: Int]) {
    switch change {
    case .write(let written, let offset):
      guard !written.isEmpty else { return }
      // Almost every write goes on where the file ends, and few leave a hole.
      if bytes.count < offset { bytes += [UInt8](repeating: 0, count: offset - bytes.count) }
      guard bytes.count > offset else {
        bytes += written
        return
      }
      bytes.replaceSubrange(offset..<min(bytes.count, offset + written.count), with: written)
    case .truncate(let size):
      if size < bytes.count {
        bytes.removeLast(bytes.count - size)
      } else {
        bytes += [UInt8](repeating: 0, count: size - bytes.count)
      }
    case .link(let name, let node): entries[name] = node
    case .unlink(let name): entries[name] = nil
    case .rename(let name, let target, let node):
      if entries[name] == node { entries[name] = nil }
      entries[target] = node
    }
  }
}
