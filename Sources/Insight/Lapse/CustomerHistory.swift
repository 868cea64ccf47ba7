import Shop

/// What the lapsed list needs to know of one customer.
public struct CustomerHistory: Sendable {
  public var id: PersonID
  /// In any order; refunded ones left out.
  public var purchases: [PastPurchase]
  /// Recorded dates, own and of the people they give to.
  public var dates: [DirectoryDate]
  /// No reminders of any kind (D05).
  public var isMuted: Bool
  /// People they give to of whom the shop no longer speaks (D05).
  public var mutedReceivers: [PersonID]

  public init(
    id: PersonID, purchases: [PastPurchase], dates: [DirectoryDate] = [], isMuted: Bool = false,
    mutedReceivers: [PersonID] = []
  ) {
    self.id = id
    self.purchases = purchases
    self.dates = dates
    self.isMuted = isMuted
    self.mutedReceivers = mutedReceivers
  }
}

/// One purchase as the lapsed list sees it.
public struct PastPurchase: Hashable, Sendable {
  public var day: Day
  /// What it was for, where it was recorded.
  public var occasion: OccasionCode?
  public var receiver: PersonID?
  public var value: Money

  public init(day: Day, occasion: OccasionCode? = nil, receiver: PersonID? = nil, value: Money) {
    self.day = day
    self.occasion = occasion
    self.receiver = receiver
    self.value = value
  }

  public init(_ purchase: Purchase) {
    self.init(
      day: purchase.day, occasion: purchase.occasion, receiver: purchase.receiver, value: purchase.spend)
  }
}
