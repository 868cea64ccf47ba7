/// Whether and how somebody may be contacted: the one rule that lists, screens, exports and `decide` ask (K1, K2, D05).
public struct ContactRule: Sendable {
  let settings: ContactSettings
  let winBack: WinBackSettings
  /// The shop's wall clock.
  let time: TimeOfDay
  /// The business day.
  let day: Day

  /// The next peak day, where no more can be made on it (D13).
  private let fullBench: Day?

  /// - Parameters:
  ///   - now: The moment, for quiet hours.
  ///   - day: The business day, for everything that counts days.
  public init(_ state: ShopState, at now: Instant, on day: Day) {
    let shop = state.globals
    fullBench = state.nextPeak(from: day).flatMap { $0.isFull ? $0.day : nil }
    settings = shop.settings.contact
    winBack = shop.settings.winBack
    // A shop is opened with a zone that is known; without one its clock is read as UTC.
    let seconds = now.seconds - now.seconds.flooredDivision(by: 86_400) * 86_400
    time = ShopZone(shop.timeZone)?.local(now).time ?? TimeOfDay(minutes: seconds / 60) ?? .midnight
    self.day = day
  }

  /// Everything that stands against contacting them at this moment, the reason that lasts longest first; empty when they
  /// may be contacted.
  ///
  /// - Parameters:
  ///   - account: What was bought and what was sent; `nil` for somebody without an account.
  ///   - isMailing: One of many who are sent the same: it keeps off members whose own date comes up.
  public func refusals(
    _ who: ContactProfile, _ account: Account?, over channel: ContactChannel, for purpose: ContactPurpose,
    isMailing: Bool = false
  ) -> [ContactRefusal] {
    var found = personal(who, account, for: purpose)
    if !who.agreed(to: channel, for: purpose) { found.append(.noConsent(channel)) }
    if !who.reachable.contains(channel) { found.append(.noAddress(channel)) }
    found += timely(who, account, for: purpose, isMailing: isMailing)
    if let end = quietUntil(who, for: purpose) { found.append(.quietHours(until: end)) }
    return found
  }

  /// Over which channel to contact them: the one they prefer, else the first they agreed to. Quiet hours are not looked
  /// at: a list that is made at night is worked through in the morning.
  ///
  /// - Throws: Why there is none, the reason that lasts longest.
  public func channel(
    _ who: ContactProfile, _ account: Account?, for purpose: ContactPurpose, isMailing: Bool = false
  ) throws(ContactRefusal) -> ContactChannel {
    if let reason = personal(who, account, for: purpose).first { throw reason }
    guard ContactChannel.allCases.contains(where: { who.agreed(to: $0, for: purpose) }) else { throw .noConsent(nil) }
    guard let channel = who.channels(for: purpose).first else { throw .noAddress(nil) }
    if let reason = timely(who, account, for: purpose, isMailing: isMailing).first { throw reason }
    return channel
  }

  /// When the quiet ends that keeps this contact waiting; `nil` at hours that are free for it.
  public func quietUntil(_ who: ContactProfile, for purpose: ContactPurpose) -> TimeOfDay? {
    if purpose.isAwaited { return nil }
    return ([settings.quiet] + [who.quiet].compactMap { $0.map(QuietTimes.init) }).end(at: time)
  }

  /// Why nobody is to be won back now: muted or in mourning (D05); `nil` when they may be.
  func peace(_ who: ContactProfile, _ account: Account?) -> ContactRefusal? {
    personal(who, account, for: .winBack).first
  }

  /// What stands against them whatever the channel and the day.
  private func personal(
    _ who: ContactProfile, _ account: Account?, for purpose: ContactPurpose
  ) -> [ContactRefusal] {
    if purpose.isAwaited { return [] }
    if who.muted { return [.muted] }
    guard purpose.isMarketing, let account, let last = SorrowGuard.lastQuietDay(of: account, on: day) else { return [] }
    return [.bereaved(through: last)]
  }

  /// What stands against them for some days.
  private func timely(
    _ who: ContactProfile, _ account: Account?, for purpose: ContactPurpose, isMailing: Bool
  ) -> [ContactRefusal] {
    guard purpose.isMarketing else { return [] }
    var found: [ContactRefusal] = []
    // Who is won back is left alone for as long as their layer wants it (S135).
    let gap = purpose == .winBack ? max(settings.gapDays, winBack.rhythm(of: account?.layer?.layer)) : settings.gapDays
    if let last = account?.lastMarketing, day - last.day < gap {
      found.append(.contactedLately(on: last.day, again: last.day + gap))
    }
    if purpose == .winBack, let held = account?.openCase, held.isHeldOut {
      found.append(.heldOut(until: held.window(winBack.windowDays).upperBound))
    }
    // Nobody is invited to what can no longer be made: by a mailing until that day is over, and by nothing on it (D13).
    if let fullBench, isMailing || fullBench == day { found.append(.benchFull(fullBench)) }
    if isMailing, let own = ownDate(of: who) { found.append(.ownDateNear(own.occasion, own.day)) }
    return found
  }

  /// The first of their own dates from today on that is near enough to keep a mailing off.
  private func ownDate(of who: ContactProfile) -> (occasion: OccasionCode, day: Day)? {
    who.dates.filter { !$0.occasion.isSorrow }.compactMap { date in
      date.on.next(onOrAfter: day).map { (date.occasion, $0.day) }
    }.filter { $0.1 - day <= settings.ownDateDays }.min { $0.1 < $1.1 }
  }
}
