/// What to ask a customer next (S42, S125): one thing at a visit, and never in the way of the sale.
public enum AskNext: String, CaseIterable, Sendable {
  /// How they heard of the shop and with whom they compared: asked on the day they join.
  case heard
  case birthday
  case receiver
  case area
  case channel

  /// The first thing missing; `nil` for someone who is not to be asked or of whom all of it is known.
  public static func first(of person: Person, _ account: Account?, on day: Day) -> AskNext? {
    guard let account, account.isMember, !person.muted else { return nil }
    if account.joined == day, person.source.isEmpty || person.profile.compared == nil { return .heard }
    if !person.dates.contains(where: { $0.occasion == .birthday }) { return .birthday }
    if person.receivers.isEmpty, account.purchases.contains(where: { $0.receiver == nil && $0.occasion != "self" }) {
      return .receiver
    }
    if person.profile.area.isEmpty { return .area }
    return person.profile.preferredChannel == nil ? .channel : nil
  }
}

/// How far someone's word carries, 0 to 3 (S53): one each for having brought someone, for having shared something of the
/// shop, and for staff's word.
public enum Influence {
  public static func level(arrivals: Int, shares: Int, vouched: Bool) -> Int {
    (arrivals > 0 ? 1 : 0) + (shares > 0 ? 1 : 0) + (vouched ? 1 : 0)
  }
}

extension Profile {
  /// What delighted them most, at most three, the most frequent first, then the latest (S52).
  public var topDelights: [DelightTag] {
    var count: [DelightTag: (times: Int, last: Day)] = [:]
    for delight in delights {
      for tag in delight.what {
        let known = count[tag] ?? (0, delight.day)
        count[tag] = (known.times + 1, max(known.last, delight.day))
      }
    }
    let ranked = DelightTag.allCases.filter { count[$0] != nil }.sorted { left, right in
      let (a, b) = (count[left] ?? (0, Day(number: 0)), count[right] ?? (0, Day(number: 0)))
      return (b.times, b.last) < (a.times, a.last)
    }
    return Array(ranked.prefix(3))
  }

  /// The size of one garment in force: the newest.
  public func size(of garment: GarmentType) -> SizeCard? {
    sizes.filter { $0.garment == garment }.max { $0.day < $1.day }
  }
}
