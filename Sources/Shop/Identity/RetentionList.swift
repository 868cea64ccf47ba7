/// Someone who has not been seen for long, whose file is to be kept with a reason or erased.
public struct UnseenPerson: Hashable, Sendable {
  public var id: PersonID
  public var name: String
  /// Their last order, joining or line of points; `nil` when nothing is known.
  public var lastSeen: Day?
  public var isMember: Bool
  /// Points that would end with the file.
  public var points: Points
  public var orders: Int
}

/// Who has not been seen for the months of the settings (I3): a list to act on, the longest away first.
public struct RetentionList: Sendable {
  public var months: Int
  public var people: [UnseenPerson] = []

  /// Walks everyone on file; not for a frame. Whoever was kept by decision comes again after as many months.
  public init(state: ShopState, directory: [DirectoryEntry], on today: Day) {
    months = state.settings.identity.retentionMonths
    let limit = today.adding(months: -months)
    let contacts = RetentionList.contactDays(state)
    for entry in directory {
      let account = state.storedAccount(entry.id)
      let seen = [account?.lastSeen, contacts[entry.id]].compactMap(\.self).max()
      if let seen, seen > limit { continue }
      if let kept = entry.keptOn, kept > limit { continue }
      people.append(
        UnseenPerson(
          id: entry.id, name: entry.name, lastSeen: seen, isMember: account?.isMember ?? false,
          points: account?.balance(on: today) ?? .zero, orders: account?.purchases.count ?? 0))
    }
    people.sort { ($0.lastSeen ?? Day(number: 0), $0.id) < ($1.lastSeen ?? Day(number: 0), $1.id) }
  }

  /// The last order that names someone without an account: where a walk-in had something delivered.
  private static func contactDays(_ state: ShopState) -> [PersonID: Day] {
    var days: [PersonID: Day] = [:]
    state.forEachOrder { order in
      guard let contact = order.contact, contact != order.account else { return }
      days[contact] = max(order.day, days[contact] ?? order.day)
    }
    return days
  }
}

extension Person {
  /// This file, kept on purpose by a decision of `day`: not listed again for the months of the settings.
  public func kept(on day: Day) -> Person {
    var person = self
    person.keptOn = day
    return person
  }
}

extension Account {
  /// The last day on which this person is known to have been there: an order, joining, a line of points that was not
  /// time's doing.
  public var lastSeen: Day? {
    let passive: Set<PointsReason> = [.lapsed, .erased, .merged]
    let moved = entries.last { !passive.contains($0.reason) }?.day
    return [purchases.last?.day, isMember ? joined : nil, moved].compactMap(\.self).max()
  }
}
