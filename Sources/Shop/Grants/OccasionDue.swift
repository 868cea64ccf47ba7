/// A date whose benefit may be given on a day (T2, S22, S23).
public struct OccasionDue: Hashable, Sendable {
  public var reward: OccasionReward
  public var occurrence: RecurringDate.Occurrence
  /// The receiver whose date it is; `nil` for the member's own.
  public var receiver: PersonID?
  /// What was given for it already; `nil` while it is due.
  public var given: BenefitGrant?
}

/// The dates that a person's file has, of themselves and of the receivers who may be spoken of.
public struct DatesOnFile: Hashable, Sendable {
  public var muted: Bool
  var dates: [DatedOccasion]

  struct DatedOccasion: Hashable, Sendable {
    var occasion: OccasionCode
    var on: RecurringDate
    var receiver: PersonID?
  }

  public init(_ person: Person) {
    muted = person.muted
    dates = person.dates.map { DatedOccasion(occasion: $0.occasion, on: $0.on) }
    for receiver in person.receivers where !receiver.muted {
      dates += receiver.dates.map { DatedOccasion(occasion: $0.occasion, on: $0.on, receiver: receiver.id) }
    }
  }

  public init(_ entry: DirectoryEntry) {
    muted = entry.muted
    dates = entry.dates.map { DatedOccasion(occasion: $0.occasion, on: $0.on, receiver: $0.receiver) }
  }
}

extension ShopSettings {
  /// The days around a date in which its benefit may be given.
  public var benefitWindow: RecurringDate.BenefitWindow {
    RecurringDate.BenefitWindow(daysBefore: programme.benefitDaysBefore, daysAfter: programme.benefitDaysAfter)
  }

  /// What is due to a member on `day` and has not been given in its cycle year: each person and occasion once.
  ///
  /// Nothing for the muted and the bereaved (D05).
  public func occasionsDue(to account: Account, _ file: DatesOnFile, on day: Day) -> [OccasionDue] {
    occasionsInWindow(of: account, file, on: day).filter { $0.given == nil }
  }

  /// The rewarded dates in whose days `day` lies, given or due: what the member's card says (S22, S23).
  ///
  /// None of the muted and the bereaved (D05).
  public func occasionsInWindow(of account: Account, _ file: DatesOnFile, on day: Day) -> [OccasionDue] {
    guard account.isMember, !rewards.occasions.isEmpty, !file.muted, !SorrowGuard.isQuiet(account, on: day) else {
      return []
    }
    var due: [OccasionDue] = []
    for reward in rewards.occasions where reward.template != nil || reward.points > .zero {
      for (date, receiver) in account.dates(for: reward, of: file) {
        guard let occurrence = date.benefit(on: day, window: benefitWindow),
          date.count(inCycleYear: occurrence.cycleYear).map({ $0 > 0 }) ?? true,
          !due.contains(where: { $0.reward.occasion == reward.occasion && $0.receiver == receiver })
        else { continue }
        due.append(
          OccasionDue(
            reward: reward, occurrence: occurrence, receiver: receiver,
            given: account.occasionGrant(
              reward.occasion, receiver: receiver, near: occurrence, on: day, window: benefitWindow)))
      }
    }
    return due
  }
}

extension Account {
  /// The dates that `reward` is for: the member's own, and their receivers' where the rule says so.
  fileprivate func dates(for reward: OccasionReward, of file: DatesOnFile) -> [(RecurringDate, PersonID?)] {
    switch reward.occasion {
    case .membership: return RecurringDate(since: joined).map { [($0, nil)] } ?? []
    case .firstPurchase:
      return purchases.first(where: \.counts).flatMap { RecurringDate(since: $0.day) }.map { [($0, nil)] } ?? []
    default: break
    }
    return file.dates.compactMap { date in
      guard date.occasion == reward.occasion, date.receiver == nil || reward.receivers else { return nil }
      return (date.on, date.receiver)
    }
  }

  /// The benefit of this cycle year, where it has been given. A date that was changed since, or told in the other calendar,
  /// falls under another number of a year: nothing is given again within half a year either.
  fileprivate func occasionGrant(
    _ occasion: OccasionCode, receiver: PersonID?, near occurrence: RecurringDate.Occurrence, on day: Day,
    window: RecurringDate.BenefitWindow
  ) -> BenefitGrant? {
    // The shortest lunar year has 353 days; a grant at the window's end and one at the next one's beginning are apart.
    let apart = max(0, min(182, 350 - window.daysBefore - window.daysAfter))
    return grants.last { grant in
      grant.kind == .occasion && grant.occasion == occasion && grant.receiver == receiver
        && (grant.cycleYear == occurrence.cycleYear || day - grant.day < apart)
    }
  }
}

extension RecurringDate {
  /// The solar date that falls on `day` each year.
  fileprivate init?(since day: Day) {
    let (year, month, number) = day.components
    self.init(year: year, month: month, day: number)
  }
}
