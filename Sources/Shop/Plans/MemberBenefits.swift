/// What a member has by themselves on one day: for each benefit the better of tier and plans (L3), and where it comes
/// from. The tier wins a tie, so that nothing of a plan is used up in vain.
public struct MemberBenefits: Hashable, Sendable {
  public var tier: Tier?
  /// Paid terms in force, the first to end first.
  public var terms: [PlanTerm]

  public init(tier: Tier?, terms: [PlanTerm] = []) {
    self.tier = tier
    self.terms = terms
  }

  /// Where a benefit comes from.
  public enum Source: Hashable, Sendable {
    case tier(Tier)
    case plan(PlanTerm)

    public var name: LocalizedText {
      switch self {
      case .tier(let tier): tier.name
      case .plan(let term): term.plan.name
      }
    }

    var benefits: Benefits {
      switch self {
      case .tier(let tier): tier.benefits
      case .plan(let term): term.plan.benefits
      }
    }

    /// The paid term that gives it; `nil` for the tier.
    var term: PlanTerm? { if case .plan(let term) = self { term } else { nil } }
  }

  private var sources: [Source] { (tier.map { [.tier($0)] } ?? []) + terms.map { .plan($0) } }

  /// The source that is best by `worth`, the earlier one of equals.
  private func best<Worth: Comparable>(_ worth: (Benefits) -> Worth) -> Source? {
    var best: Source?
    for source in sources {
      guard let known = best else {
        best = source
        continue
      }
      if worth(source.benefits) > worth(known.benefits) { best = source }
    }
    return best
  }

  /// Off the list price, and by whom; `nil` when nothing is taken off.
  public var discount: (rate: BasisPoints, source: Source)? {
    guard let source = best(\.discount), source.benefits.discount > .zero else { return nil }
    return (source.benefits.discount, source)
  }

  /// On points earned: the highest rate (Q1).
  public var earnRate: BasisPoints { best(\.earnRate)?.benefits.earnRate ?? .whole }
  /// Who gives the highest rate on points.
  public var earnSource: Source? { best(\.earnRate) }

  /// From which amount of goods they are delivered free, and by whom: the lowest.
  public var freeDelivery: (from: Money, source: Source)? {
    var best: (from: Money, source: Source)?
    for source in sources {
      guard let from = source.benefits.freeDeliveryFrom, from < best?.from ?? Money(.max) else { continue }
      best = (from, source)
    }
    return best
  }

  /// The term that has a free delivery left to give, the first to end first; used only where nothing else delivers free.
  public var deliveryPerk: (term: PlanTerm, perk: PlanPerk)? {
    for term in terms {
      for perk in term.plan.perks where perk.kind == .delivery && term.left(of: perk) != 0 { return (term, perk) }
    }
    return nil
  }
}

extension Account {
  /// What applies to this member's orders by itself on `day`; nothing for someone who has not joined.
  public func benefits(on day: Day, settings: ShopSettings) -> MemberBenefits {
    guard isMember else { return MemberBenefits(tier: nil) }
    return MemberBenefits(
      tier: settings.tier(standing(on: day, ladder: settings.tiers).code), terms: plans(on: day))
  }
}
