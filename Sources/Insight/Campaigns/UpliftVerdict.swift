/// What a campaign's figures may be said to show, and no more.
public enum UpliftVerdict: Hashable, Sendable {
  /// More of the treated did it: the whole interval is above 0.
  case more
  /// Fewer did.
  case fewer
  /// The arms were large enough to see ten points, and there was no such difference.
  case noDifference
  /// Chance may have made it; `need` members an arm would tell ten points from none.
  case tooFew(have: Int, need: Int)

  /// Below so many members an arm nothing is said, whatever the figures.
  public static let leastArm = 20

  public var isTooFew: Bool { if case .tooFew = self { true } else { false } }

  public init(_ figures: TwoProportions) {
    let have = min(figures.treated, figures.held)
    let base = min(figures.heldRate, 0.9)
    let need = SampleSize.arm(from: base, to: base + 0.1) ?? UpliftVerdict.leastArm
    guard have >= UpliftVerdict.leastArm, let interval = figures.interval() else {
      self = .tooFew(have: have, need: max(need, UpliftVerdict.leastArm))
      return
    }
    if interval.lowerBound > 0 {
      self = .more
    } else if interval.upperBound < 0 {
      self = .fewer
    } else {
      self = have >= need ? .noDifference : .tooFew(have: have, need: need)
    }
  }
}
