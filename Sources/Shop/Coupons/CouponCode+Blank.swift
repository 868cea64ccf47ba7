extension CouponCode: Comparable {
  public static func < (left: CouponCode, right: CouponCode) -> Bool { left.bits < right.bits }

  /// What a record holds before its code has been read.
  static let blank: CouponCode = {
    var zeros = Zeros()
    return CouponCode(using: &zeros)
  }()

  private struct Zeros: RandomNumberGenerator {
    func next() -> UInt64 { 0 }
  }
}
