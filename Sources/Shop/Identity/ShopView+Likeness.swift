extension ShopView {
  /// People on file who may be the one that `person` describes, the likeliest first (I2): for enrolment and edit, while
  /// it is typed. Looks up by phone, name and card, and never walks everyone. Those told apart before are left out.
  public func alike(to person: Person) -> [LikelyDuplicate] {
    let phones = person.phones.compactMap { try? Phone($0).normalised }
    let wanted = phones + [person.name, person.card].filter { $0.count > 1 }
    let found = Set(wanted.flatMap { find($0, limit: 20).rows.map(\.id) })
    let candidates = found.compactMap { self.person($0) }.map { DirectoryEntry($0) }
    return DuplicateFinder.matches(of: DirectoryEntry(person), among: candidates)
  }

  /// Accounts that have a phone of this person now, without those that once had it (D05).
  public func sharingPhone(with person: Person) -> [PersonID] {
    let phones = Set(person.phones.compactMap { try? Phone($0).normalised })
    guard !phones.isEmpty else { return [] }
    // A card that was merged into another is that person now.
    let others = Set((state.account(person.id)?.sharing ?? []).map { state.survivor(of: $0) })
    return others.subtracting([person.id]).sorted().filter { other in
      (self.person(other)?.phones ?? []).contains { (try? Phone($0)).map { phones.contains($0.normalised) } ?? false }
    }
  }
}
