import Insight
import Shop

/// What a hold-out showed, in a sentence (D12).
extension Words {
  /// What the two shares may be said to show, with the interval of their difference.
  public func verdict(of figures: TwoProportions) -> String {
    let points = figures.interval().map { "\(signedPoints($0.lowerBound)) ... \(signedPoints($0.upperBound))" } ?? ""
    return switch UpliftVerdict(figures) {
    case .more: pick("it works: \(points) points (95%)", "确有成效：\(points)个百分点（95%）")
    case .fewer: pick("fewer bought than without: \(points) points (95%)", "反而更少：\(points)个百分点（95%）")
    case .noDifference: pick("no difference: \(points) points (95%)", "没有差别：\(points)个百分点（95%）")
    case .tooFew(let have, let need):
      pick("too few to tell: \(have) in the smaller group, \(need) would do", "人数太少，说不准：较少一组\(have)人，要\(need)人")
    }
  }

  private func signedPoints(_ share: Double) -> String {
    let points = Int((share * 100).rounded())
    return points > 0 ? "+\(points)" : "\(points)"
  }

  func name(of step: Conversion.Step) -> String {
    switch step {
    case .firstOrder: pick("joined to first order", "入会到首单")
    case .secondOrder: pick("first to second, 90 days", "首单到二单（90天）")
    }
  }
}
