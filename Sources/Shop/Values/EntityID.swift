/// The name of one thing for ever: 80 random bits, written as 16 characters of lower-case Crockford base 32.
///
/// The phantom parameter keeps a person's id from being used where an order's is wanted.
public struct EntityID<Kind>: Hashable, Comparable, Sendable {
  /// The first 16 bits.
  public let high: UInt16
  /// The other 64 bits.
  public let low: UInt64

  public init(high: UInt16, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Draws a new id.
  public init(using generator: inout some RandomNumberGenerator) {
    self.init(high: .random(in: .min ... .max, using: &generator), low: .random(in: .min ... .max, using: &generator))
  }

  /// Reads the 16 characters; `nil` for anything else. O, I and L are read as people mean them.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16 else { return nil }
    var high: UInt16 = 0
    var low: UInt64 = 0
    for character in text.utf8 {
      guard let value = Crockford.value(of: character) else { return nil }
      high = (high << 5) | UInt16(truncatingIfNeeded: low >> 59)
      low = (low << 5) | UInt64(value)
    }
    self.init(high: high, low: low)
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}

extension EntityID: CustomStringConvertible {
  public var description: String {
    var low = low
    var high = high
    return String(unsafeUninitializedCapacity: 16) { buffer in
      for index in stride(from: 15, through: 0, by: -1) {
        buffer[index] = Crockford.lowercase[Int(low & 31)]
        low = (low >> 5) | (UInt64(high & 31) << 59)
        high >>= 5
      }
      return 16
    }
  }
}

public enum PersonKind {}
public enum OrderKind {}
public enum LotKind {}
public enum ShopKind {}
public enum RefundKind {}
public enum StaffKind {}

/// A person: member, customer without membership, receiver or delivery contact. A member's account has the same id.
public typealias PersonID = EntityID<PersonKind>
public typealias OrderID = EntityID<OrderKind>
/// One earning of points (Q2).
public typealias LotID = EntityID<LotKind>
public typealias ShopID = EntityID<ShopKind>
public typealias RefundID = EntityID<RefundKind>
public typealias StaffID = EntityID<StaffKind>
