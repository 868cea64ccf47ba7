/// What is wrong with an edited programme or catalogue.
public enum SettingsFault: Hashable, Sendable {
  /// The key of the setting and the range it must lie in.
  case outOfRange(key: String, ClosedRange<Int>)
  case missing(key: String)
  case duplicate(key: String, code: String)
  case unknown(key: String, code: String)
  /// The ladder must rise: this tier asks for less than the one below it.
  case ladderFalls(TierCode)
  /// A segment, or a tag with its rule, that comes back to itself.
  case circular(key: String, code: String)
  /// A code that a rule could not name: letters, digits, `-`, `_` and `.` are good, 40 at most.
  case codeUnreadable(key: String, code: String)
  /// The last day lies before the first.
  case endsBeforeItBegins(key: String)
}

extension SettingsFault {
  /// The setting it is about, or the list or row that it lies in.
  public var path: SettingsPath {
    switch self {
    case .outOfRange(let key, _), .missing(let key), .unknown(let key, _), .endsBeforeItBegins(let key):
      SettingsPath(key)
    case .duplicate(let key, let code), .circular(let key, let code), .codeUnreadable(let key, let code):
      SettingsPath(key).appending(code)
    case .ladderFalls(let tier): SettingsPath("tiers").appending(tier.text)
    }
  }
}

extension SettingsPath {
  /// Whether this is the path of a setting of that pattern: a `*` stands for the code of a row.
  public func matches(_ pattern: SettingsPath) -> Bool {
    let (own, other) = (text.split(separator: "."), pattern.text.split(separator: "."))
    return own.count == other.count && zip(own, other).allSatisfy { $0 == $1 || $1 == "*" }
  }
}

extension ShopSettings {
  /// Everything that keeps these settings from being put in force.
  ///
  /// - Parameter catalogue: What templates may name as a gift or condition.
  public func faults(with catalogue: Catalogue) -> [SettingsFault] {
    [
      programmeFaults, houseFaults, suggestionFaults, composer.faults, insight.faults, identityFaults, contactFaults,
      tierFaults, winBackFaults, feedback.faults,
      joiningFaults(with: catalogue),
      planFaults(with: catalogue), templateFaults(with: catalogue), activityFaults, segmentFaults(with: catalogue),
      rewardFaults, campaignFaults(with: catalogue), promotionFaults(with: catalogue), stockFaults,
      peakFaults, review.faults,
    ].flatMap(\.self)
  }
}
