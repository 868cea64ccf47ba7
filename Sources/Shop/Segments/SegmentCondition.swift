/// One thing that is asked of a member. Days are counted back from the day of the question; the day itself counts.
public enum SegmentCondition: Hashable, Sendable {
  // Who they are
  case sex(Sex)
  /// Years of age, both ends included. Someone whose age is not known is in no band.
  case age(ClosedRange<Int>)
  /// Compared without regard to case, as are the next two.
  case area(String)
  case source(String)
  /// The member of staff who looks after them (S21).
  case owner(String)
  case language(Language)
  case influencer
  /// Why they said they came back (S51).
  case motive(RepurchaseMotive)

  // What is said of them
  case tag(TagCode)
  case segment(SegmentCode)

  // What they did
  /// Days since the last purchase. Never holds for someone who has not bought.
  case recency(Comparison, Int)
  /// Paid, unrefunded orders of the last 12 months (L1).
  case orders(Comparison, Int)
  /// What those came to, refunds taken off.
  case spend(Comparison, MajorAmount)
  /// Bought the product, or one with this tag or of this kind; at any time, or within so many days.
  case bought(String, within: Int?)
  /// Bought for this occasion.
  case occasion(OccasionCode, within: Int?)
  /// Never bought anything (W1: new, not lapsed).
  case neverBought
  case joined(within: Int)

  // What they have
  case tier(TierCode)
  /// This tier or a higher one.
  case tierFrom(TierCode)
  case points(Comparison, Int)
  /// A coupon that can be used today, of that template or of any.
  case coupon(TemplateCode?)

  // How they may be spoken to
  case consent(ContactChannel)
  case muted
  /// A date of their own comes back.
  case date(OccasionCode, DateWindow)
  /// A date of someone they give to comes back.
  case receiverDate(OccasionCode, DateWindow)
}

/// How a number is compared with the one asked for.
public enum Comparison: String, CaseIterable, Sendable {
  case atLeast = ">="
  case atMost = "<="
  case moreThan = ">"
  case lessThan = "<"
  case exactly = "="

  public func holds<Value: Comparable>(_ value: Value, _ asked: Value) -> Bool {
    switch self {
    case .atLeast: value >= asked
    case .atMost: value <= asked
    case .moreThan: value > asked
    case .lessThan: value < asked
    case .exactly: value == asked
    }
  }
}

/// When a date has to come back.
public enum DateWindow: Hashable, Sendable {
  /// Today or within so many days from it.
  case within(Int)
  /// In this month of the running year, 1 January to 12 December; a lunar date where it falls in the solar calendar.
  case month(Int)
  case thisMonth
}

/// An amount in major units as a rule names it, whatever the currency's digits (N4): counted in ten-thousandths.
public struct MajorAmount: Hashable, Comparable, Sendable {
  public var tenThousandths: Int

  public init(tenThousandths: Int) { self.tenThousandths = tenThousandths }
  public init(_ whole: Int) { tenThousandths = whole * MajorAmount.scale }

  static let scale = 10_000

  /// `money` as such an amount; exact.
  public init(_ money: Money, in currency: Currency) {
    let (product, overflow) = money.minor.multipliedReportingOverflow(by: MajorAmount.scale / currency.scale)
    tenThousandths = overflow ? (money.minor < 0 ? .min : .max) : product
  }

  public static func < (left: MajorAmount, right: MajorAmount) -> Bool { left.tenThousandths < right.tenThousandths }
}

/// Up to four digits behind the point; those that say nothing are not written.
extension MajorAmount: CustomStringConvertible {
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...10).contains(parts[0].utf8.count), let whole = parts[0].digits else {
      return nil
    }
    var fraction = 0
    if parts.count == 2 {
      guard (1...4).contains(parts[1].utf8.count), let digits = parts[1].digits else { return nil }
      fraction = (parts[1].utf8.count..<4).reduce(digits) { value, _ in value * 10 }
    }
    tenThousandths = whole * MajorAmount.scale + fraction
  }

  public var description: String {
    let (whole, rest) = tenThousandths.quotientAndRemainder(dividingBy: MajorAmount.scale)
    guard rest != 0 else { return "\(whole)" }
    var digits = String(String(MajorAmount.scale + rest).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}

extension StringProtocol {
  /// The number that the digits 0-9 write, without a sign; `nil` where there is anything else.
  var digits: Int? { utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(self) : nil }
}
