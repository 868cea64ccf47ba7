import Crypto
import Shop

/// The key of an entity in the cache's sorted tables: 128 bits.
struct CacheKey: Hashable, Comparable {
  var high: UInt64
  var low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  init<Kind>(_ id: EntityID<Kind>) { self.init(high: UInt64(id.high), low: id.low) }
  init(_ code: CouponCode) { self.init(high: 0, low: code.bits) }
  init(_ day: Day) { self.init(high: 0, low: UInt64(bitPattern: Int64(day.number)) ^ 1 << 63) }
  init(_ sku: SKU) { self.init(text: sku.text) }
  init(_ command: CommandID) { self.init(text: command.text) }

  /// The first 128 bits of SHA-256, for names of any length.
  private init(text: String) {
    let words = SHA256.hash(data: Array(text.utf8)).withUnsafeBytes {
      ($0.loadUnaligned(fromByteOffset: 0, as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }
    self.init(high: UInt64(bigEndian: words.0), low: UInt64(bigEndian: words.1))
  }

  static func < (left: CacheKey, right: CacheKey) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}

/// The tables of a cache file, in their order.
enum CacheTable: Int, CaseIterable {
  case accounts, orders, coupons, days, figures, people, commands
}
