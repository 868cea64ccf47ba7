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

  /// The same in a few words, for a line among others.
  func briefVerdict(of figures: TwoProportions) -> String {
    let span = figures.interval().map { "\(signedPoints($0.lowerBound))...\(signedPoints($0.upperBound))" } ?? ""
    return switch UpliftVerdict(figures) {
    case .more: pick("it works (95%: \(span))", "确有成效（95%：\(span)）")
    case .fewer: pick("it does harm (95%: \(span))", "适得其反（95%：\(span)）")
    case .noDifference: pick("no difference (95%: \(span))", "没有差别（95%：\(span)）")
    case .tooFew(let have, let need): pick("too few to tell (\(have) of \(need))", "人数太少，说不准（\(have)/\(need)）")
    }
  }

  /// `+12 points`
  func upliftPoints(_ figures: TwoProportions) -> String {
    pick("\(signedPoints(figures.uplift)) points", "\(signedPoints(figures.uplift))个百分点")
  }

  private func signedPoints(_ share: Double) -> String {
    let points = Int((share * 100).rounded())
    return points > 0 ? "+\(points)" : "\(points)"
  }

  func name(of step: Conversion.Step) -> String {
    switch step {
    case .enquiry: pick("enquiry to order, 60 days", "询问到下单（60天）")
    case .firstOrder: pick("joined to first order", "入会到首单")
    case .secondOrder: pick("first to second, 90 days", "首单到二单（90天）")
    }
  }
}
