import Synchronization

/// Checksums of a mapped file by blocks of 64 KiB, each looked at when its block is first touched.
final class BlockSums: Sendable {
  static let blockSize = 1 << 16

  private let sums: [UInt64]
  private let checked: Mutex<[Bool]>

  init(_ sums: [UInt64]) {
    self.sums = sums
    checked = Mutex([Bool](repeating: false, count: sums.count))
  }

  /// Whether every block that `range` lies in is as it was written.
  func areSound(_ range: Range<Int>, of bytes: UnsafeRawBufferPointer) -> Bool {
    guard !range.isEmpty else { return true }
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
    for block in range.lowerBound / BlockSums.blockSize...(range.upperBound - 1) / BlockSums.blockSize {
      guard block < sums.count else { return false }
      if checked.withLock({ $0[block] }) { continue }
      let start = block * BlockSums.blockSize
      let end = min(start + BlockSums.blockSize, bytes.count)
      guard BlockSums.sum(UnsafeRawBufferPointer(rebasing: bytes[start..<end])) == sums[block] else { return false }
      checked.withLock { $0[block] = true }
    }
    return true
  }

  /// A sum that any damage to a block changes: four lanes of multiply and rotate, eight bytes at a time. It guards
  /// against decay, not against forgery.
  static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (
      0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5
    )
    func mix(_ lane: inout UInt64, _ word: UInt64) {
      lane = (lane ^ word) &* 0xFF51_AFD7_ED55_8CCD
      lane = lane << 31 | lane >> 33
    }
    var offset = 0
    while offset + 32 <= bytes.count {
      mix(&lanes.0, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      mix(&lanes.1, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      mix(&lanes.2, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
      mix(&lanes.3, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
      offset += 32
    }
    while offset < bytes.count {
      mix(&lanes.0, UInt64(bytes[offset]))
      offset += 1
    }
    var result = UInt64(bytes.count)
    for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { mix(&result, lane) }
    return result
  }
}
