/// Something for many members that waits for a person's word (S128): shown with the people and the money at risk before it
/// is confirmed, and safe to be confirmed twice.
public struct DayBatch: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A coupon campaign whose round has not reached everyone it is meant for.
    case campaign(CouponCampaign)
    /// What birthdays and other dates give (S22, S23).
    case dates
  }

  public var kind: Kind
  /// Whom it would reach, in the order of their ids; nobody in particular for a code that anyone may bring.
  public var people: [PersonID] = []
  /// The most that all of it can be worth; `nil` where there is no bound.
  public var worst: Money?
  /// Points it would give.
  public var points = Points.zero
}

extension ShopState {
  /// The batches that wait on `day`: campaigns in the order of the settings, then dates. Walks everyone: for a worker.
  public func batches(_ directory: [DirectoryEntry], on day: Day) -> [DayBatch] {
    let entries = Dictionary(directory.map { ($0.id, $0) }) { first, _ in first }
    var batches: [DayBatch] = []
    for campaign in settings.campaigns where campaign.runs(on: day) {
      guard settings.template(campaign.template)?.retired == false else { continue }
      let plan = plan(campaign, on: day) { entries[$0] }
      guard campaign.isOpen ? round(of: campaign, on: day) == nil : !plan.recipients.isEmpty else { continue }
      batches.append(DayBatch(kind: .campaign(campaign), people: plan.recipients, worst: plan.worst))
    }
    return batches + [datesBatch(entries, on: day)].filter { !$0.people.isEmpty }
  }

  private func datesBatch(_ entries: [PersonID: DirectoryEntry], on day: Day) -> DayBatch {
    var batch = DayBatch(kind: .dates, worst: .zero)
    guard !settings.rewards.occasions.isEmpty else { return batch }
    forEachAccount { account in
      guard let entry = entries[account.id] else { return }
      let due = settings.occasionsDue(to: account, DatesOnFile(entry), on: day)
      guard !due.isEmpty else { return }
      batch.people.append(account.id)
      for one in due {
        batch.points += one.reward.points
        guard let template = one.reward.template.flatMap({ settings.template($0) }), !template.retired else { continue }
        let worth = greatestWorth(of: template.terms)
        batch.worst = batch.worst.flatMap { sum in worth.map { sum + $0 } }
      }
    }
    batch.people.sort()
    return batch
  }
}

extension Decider {
  /// Gives everyone what their dates make due today; whoever had it already gets nothing again (C3).
  mutating func giveForDates() {
    var members: [PersonID] = []
    state.forEachAccount { if $0.isMember { members.append($0.id) } }
    for id in members.sorted() { settleDates(of: id) }
  }
}
