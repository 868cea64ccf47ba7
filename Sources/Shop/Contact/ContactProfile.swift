/// What the rule of contact has to know of a person: from their file, or from the directory when many are looked at.
public struct ContactProfile: Hashable, Sendable {
  public var id: PersonID
  public var muted: Bool
  /// Given and not withdrawn.
  public var consents: [Consent]
  /// The channel they would rather be reached by, within what they agreed to (S55).
  public var preferredChannel: ContactChannel?
  /// Hours of their own, beside the shop's.
  public var quiet: QuietHours?
  /// Channels by which they can be reached at all.
  public var reachable: Set<ContactChannel>
  /// Their own, not those of the people they give to.
  public var dates: [PersonalDate]

  public init(_ person: Person) {
    id = person.id
    muted = person.muted
    consents = person.consents.filter { $0.withdrawn == nil }
    preferredChannel = person.profile.preferredChannel
    quiet = person.profile.quiet
    reachable = Self.reachable(phones: person.phones, remark: person.remark, email: person.email)
    dates = person.dates
  }

  public init(_ entry: DirectoryEntry) {
    id = entry.id
    muted = entry.muted
    consents = entry.granted
    preferredChannel = entry.preferredChannel
    quiet = entry.quiet
    reachable = Self.reachable(phones: entry.phones, remark: entry.remark, email: entry.email)
    dates = entry.dates.filter { $0.receiver == nil }.map { PersonalDate(occasion: $0.occasion, on: $0.on) }
  }

  private static func reachable(phones: [String], remark: String, email: String) -> Set<ContactChannel> {
    var channels: Set<ContactChannel> = []
    if phones.contains(where: { !$0.isEmpty }) { channels.formUnion([.phone, .sms]) }
    if !remark.isEmpty { channels.insert(.wechat) }
    if !email.isEmpty { channels.insert(.email) }
    return channels
  }

  /// Whether they have agreed to be contacted over the channel for that purpose (K1). What they wait for needs no
  /// consent of its own.
  public func agreed(to channel: ContactChannel, for purpose: ContactPurpose) -> Bool {
    purpose.isAwaited || consents.contains { $0.channel == channel && $0.withdrawn == nil }
  }

  /// Channels agreed to by which they can be reached, the one they prefer first.
  public func channels(for purpose: ContactPurpose) -> [ContactChannel] {
    let allowed = ContactChannel.allCases.filter { reachable.contains($0) && agreed(to: $0, for: purpose) }
    guard let preferred = preferredChannel, allowed.contains(preferred) else { return allowed }
    return [preferred] + allowed.filter { $0 != preferred }
  }
}
