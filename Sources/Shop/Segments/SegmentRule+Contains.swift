/// Whether a member is in a segment: keyed reads only, so that a rule about one member costs the same in any shop.
extension SegmentRule {
  /// Whether the rule holds for one member on `day`.
  ///
  /// A segment holds members only: a customer on file who has not joined is in none.
  /// - Parameters:
  ///   - person: The member's file. Only asked for where the rule needs it.
  ///   - state: Orders, coupons, catalogue and settings as of now.
  public func contains(_ account: Account, _ person: Person, in state: ShopState, on day: Day) -> Bool {
    holds(for: SegmentSubject(account, in: state, on: day) { DirectoryEntry(person) })
  }

  /// The same from the directory, which knows of a person what a rule may ask.
  public func contains(_ account: Account, _ entry: DirectoryEntry, in state: ShopState, on day: Day) -> Bool {
    holds(for: SegmentSubject(account, in: state, on: day) { entry })
  }

  /// Everyone in the segment, with their account, in the order of ids: for batches, which read one file after the other.
  ///
  /// Files are read only where the rule asks for something in them, and of those who are in.
  public func forEachMember(
    in state: ShopState, people: any PeopleReader, on day: Day, _ body: (Account) -> Void
  ) {
    state.forEachAccount { account in
      let subject = SegmentSubject(account, in: state, on: day) { people.person(account.id).map { DirectoryEntry($0) } }
      if holds(for: subject) { body(account) }
    }
  }

  /// Everyone in the segment, in the order of `directory`: the live count is the number of them.
  public func members(of directory: [DirectoryEntry], in state: ShopState, on day: Day) -> [PersonID] {
    directory.compactMap { entry in
      guard let account = state.account(entry.id), contains(account, entry, in: state, on: day) else { return nil }
      return entry.id
    }
  }

  func holds(for subject: SegmentSubject) -> Bool {
    subject.account.isMember && isTrue(of: subject, depth: 0) && subject.entry != nil
  }

  /// - Parameter depth: Segments and tags gone through; settings have no circles, a rule being typed may.
  private func isTrue(of subject: SegmentSubject, depth: Int) -> Bool {
    switch self {
    case .all(let rules): rules.allSatisfy { $0.isTrue(of: subject, depth: depth) }
    case .any(let rules): rules.contains { $0.isTrue(of: subject, depth: depth) }
    case .not(let rule): !rule.isTrue(of: subject, depth: depth)
    case .condition(.segment(let code)):
      subject.follow(subject.state.settings.segment(code)?.rule, depth: depth)
    case .condition(.tag(let code)):
      subject.manual(code) ?? subject.follow(subject.state.settings.rule(of: code), depth: depth)
    case .condition(let condition): condition.holds(for: subject)
    }
  }

  fileprivate func isTrueFollowing(_ subject: SegmentSubject, depth: Int) -> Bool { isTrue(of: subject, depth: depth) }
}

extension SegmentSubject {
  /// The answer of a rule that another one names; false where there is none.
  fileprivate func follow(_ rule: SegmentRule?, depth: Int) -> Bool {
    guard let rule, depth <= SegmentRule.depthLimit else { return false }
    return rule.isTrueFollowing(self, depth: depth + 1)
  }
}

/// The member a rule is asked about. What the rule never asks for is never read.
final class SegmentSubject {
  let account: Account
  let state: ShopState
  let day: Day
  private let load: () -> DirectoryEntry?
  /// What the person's file says; `nil` for someone whose file is gone.
  private(set) lazy var entry: DirectoryEntry? = load()
  private(set) lazy var qualification: Qualification = account.qualification(on: day)

  init(_ account: Account, in state: ShopState, on day: Day, entry load: @escaping () -> DirectoryEntry?) {
    self.account = account
    self.state = state
    self.day = day
    self.load = load
  }

  /// Purchases up to the day, newest first.
  var purchases: some Sequence<Purchase> {
    account.purchases.reversed().lazy.filter { [day] in $0.counts && $0.day <= day }
  }

  /// What staff say of the tag: given, denied, or nothing.
  func manual(_ code: TagCode) -> Bool? {
    guard let entry else { return nil }
    let current = state.settings.currentCode(code)
    if entry.tags.contains(where: { state.settings.currentCode($0) == current }) { return true }
    return entry.deniedTags.contains { state.settings.currentCode($0) == current } ? false : nil
  }
}
