/// Whether a campaign paid. Amounts in one unit.
///
/// ROI = (incremental revenue x margin - discount cost of all redeemers - contact cost) / (discount + contact cost).
/// Incremental revenue = (spend a treated member - spend a held-out member) x treated members: sales that would have come
/// anyway are not the campaign's.
public struct CampaignReturn: Hashable, Sendable {
  public var incrementalRevenue: Double
  public var margin: Double
  /// Of everyone who redeemed, those who would have come anyway too.
  public var discountCost: Double
  public var contactCost: Double

  public init(incrementalRevenue: Double, margin: Double, discountCost: Double, contactCost: Double) {
    self.incrementalRevenue = incrementalRevenue
    self.margin = margin
    self.discountCost = discountCost
    self.contactCost = contactCost
  }

  public var cost: Double { discountCost + contactCost }
  public var gain: Double { incrementalRevenue * margin - cost }
  /// `nil` where nothing was spent.
  public var roi: Double? { cost > 0 ? gain / cost : nil }
}
