import Crypto
import Shop

/// Ids that follow from what a file says, so that importing it again meets what it made before.
///
/// The first 80 bits of SHA-256 over the shop's id, the kind of thing and the parts that identify it, each part with its
/// length in front so that no two lists of parts run into one another.
struct StableID {
  let shop: ShopID

  func id<Kind>(_ kind: String, _ parts: String...) -> EntityID<Kind> {
    var hash = SHA256()
    hash.update(data: Array((shop.description + kind).utf8))
    for part in parts {
      hash.update(data: Array("\u{0}\(part.utf8.count):\(part)".utf8))
    }
    var bytes = Array(hash.finalize())[...]
    func take(_ count: Int) -> UInt64 {
      defer { bytes = bytes.dropFirst(count) }
      return bytes.prefix(count).reduce(0) { $0 << 8 | UInt64($1) }
    }
    return EntityID(high: UInt16(truncatingIfNeeded: take(2)), low: take(8))
  }
}
