/// Leave to use what is known of a person for one purpose over one channel (K1).
public struct Consent: Hashable, Sendable, Record {
  public var channel = ContactChannel.phone
  public var purpose = ConsentPurpose.marketing
  public var day = Day(number: 0)
  public var by = ""
  /// The version of the wording that was read out.
  public var wording = 1
  public var withdrawn: Day?

  public init() {}
  public init(
    channel: ContactChannel, purpose: ConsentPurpose = .marketing, day: Day, by: String, wording: Int = 1
  ) {
    self.channel = channel
    self.purpose = purpose
    self.day = day
    self.by = by
    self.wording = wording
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("channel", &channel)
    // What was granted before purposes were told apart was granted for marketing.
    var special = purpose == .marketing ? nil : Optional(purpose)
    try coder.field("purpose", &special)
    purpose = special ?? .marketing
    try coder.field("day", &day)
    try coder.field("by", &by)
    try coder.field("wording", &wording)
    try coder.field("withdrawn", &withdrawn)
  }

  /// What is granted, without who, when and in which words.
  public var scope: ConsentScope { ConsentScope(channel: channel, purpose: purpose) }
}

public enum ContactChannel: String, CaseIterable, Sendable, StringCoded {
  case wechat, sms, phone, email
}

/// What leave is asked for. The words live in Console, the wording that is read out in the settings.
public enum ConsentPurpose: String, CaseIterable, Sendable, StringCoded {
  /// Offers, reminders, invitations.
  case marketing
  /// Care tips, the follow-up after an order.
  case care
  /// Pictures of their flowers shown to others.
  case photos
  /// Guessing tastes from what was bought.
  case profiling

  /// Whether the leave depends on a channel; pictures and guesses do not go over one.
  public var needsChannel: Bool { self == .marketing || self == .care }
}

/// One purpose over one channel.
public struct ConsentScope: Hashable, Sendable {
  public var channel: ContactChannel
  public var purpose: ConsentPurpose

  public init(channel: ContactChannel, purpose: ConsentPurpose = .marketing) {
    self.channel = channel
    // One line is enough where no channel matters.
    self.purpose = purpose
    if !purpose.needsChannel { self.channel = .phone }
  }

  /// Everything that may be asked for, in the order of the screen.
  public static let all: [ConsentScope] = ConsentPurpose.allCases.flatMap { purpose in
    purpose.needsChannel
      ? ContactChannel.allCases.map { ConsentScope(channel: $0, purpose: purpose) }
      : [ConsentScope(channel: .phone, purpose: purpose)]
  }
}

extension Person {
  /// Whether the person has given leave for this and not taken it back (K1).
  public func allows(_ channel: ContactChannel, for purpose: ConsentPurpose = .marketing) -> Bool {
    consents.allow(ConsentScope(channel: channel, purpose: purpose))
  }

  /// The leave in force; `nil` when there is none.
  public func consent(_ scope: ConsentScope) -> Consent? {
    consents.last { $0.scope == scope && $0.withdrawn == nil }
  }

  /// Gives leave or takes it back; what was given before stays on file with its end.
  ///
  /// - Parameter wording: The version of the words that were read out.
  public mutating func set(
    _ channel: ContactChannel, for purpose: ConsentPurpose = .marketing, allowed: Bool, on day: Day, by name: String,
    wording: Int = 1
  ) {
    let scope = ConsentScope(channel: channel, purpose: purpose)
    guard allowed != consents.allow(scope) else { return }
    if allowed {
      consents.append(
        Consent(channel: scope.channel, purpose: purpose, day: day, by: name, wording: wording))
    } else {
      consents.withdraw(scope, on: day)
    }
  }
}

extension Person {
  /// Gives leave or takes it back as it was asked for: with the version of the words that the shop reads out for the
  /// purpose. Counters and commands go this way, so that no consent is noted without its words.
  public mutating func set(
    _ scope: ConsentScope, allowed: Bool, on day: Day, by name: String, words settings: IdentitySettings
  ) {
    set(
      scope.channel, for: scope.purpose, allowed: allowed, on: day, by: name,
      wording: settings.wording(for: scope.purpose)?.version ?? 1)
  }

  /// The last leave given for this, also one that was taken back.
  public func lastConsent(_ scope: ConsentScope) -> Consent? { consents.last { $0.scope == scope } }
}

extension [Consent] {
  func allow(_ scope: ConsentScope) -> Bool { contains { $0.scope == scope && $0.withdrawn == nil } }

  mutating func withdraw(_ scope: ConsentScope, on day: Day) {
    for place in indices where self[place].scope == scope && self[place].withdrawn == nil {
      self[place].withdrawn = day
    }
  }

  /// All that was ever granted on two cards of one person, in force only where both cards had it (I2).
  func stricter(with other: [Consent], on day: Day) -> [Consent] {
    var all = self + other.filter { !contains($0) }
    for scope in ConsentScope.all where !(allow(scope) && other.allow(scope)) { all.withdraw(scope, on: day) }
    return all
  }
}
