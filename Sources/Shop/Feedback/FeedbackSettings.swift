/// What customers are asked and may say, and how soon somebody sees to it (S75, S79, S80).
public struct FeedbackSettings: Hashable, Sendable, Record {
  /// The counter does not ask for a score when an order is handed over.
  public var isSilent = false
  /// Why a score is as it is; one key each, so that the first nine are at hand.
  public var reasons: [FeedbackReason] = []
  /// What complaints and wishes are about.
  public var themes: [FeedbackTheme] = []
  /// A complaint is done within so many days, unless another day is named; a wish within so many.
  public var complaintDays = 3
  public var wishDays = 30
  /// The same theme again within so many days after it was done opens the ticket again.
  public var recurDays = 30
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("silent", &isSilent)
    try coder.records("reasons", &reasons)
    try coder.records("themes", &themes)
    try coder.field("complaintDays", &complaintDays)
    try coder.field("wishDays", &wishDays)
    try coder.field("recurDays", &recurDays)
    try coder.unknown(&extra)
  }

  public func reason(_ code: FeedbackReasonCode) -> FeedbackReason? { reasons.first { $0.code == code } }
  public func theme(_ code: FeedbackThemeCode) -> FeedbackTheme? { themes.first { $0.code == code } }
  /// Those that staff may choose.
  public var currentReasons: [FeedbackReason] { reasons.filter { !$0.retired } }
  public var currentThemes: [FeedbackTheme] { themes.filter { !$0.retired } }

  var faults: [SettingsFault] {
    let bounds: SettingBounds = [
      ("complaintDays", complaintDays, 0...365), ("wishDays", wishDays, 0...365), ("recurDays", recurDays, 0...365),
    ]
    return bounds.outOfRange(under: "feedback")
      + named("feedback.reasons", reasons.map { ($0.code.text, $0.name) })
      + named("feedback.themes", themes.map { ($0.code.text, $0.name) })
  }

  private func named(_ key: String, _ rows: [(code: String, name: LocalizedText)]) -> [SettingsFault] {
    var seen: Set<String> = []
    return rows.flatMap { row -> [SettingsFault] in
      var faults: [SettingsFault] = []
      if row.code.isEmpty { faults.append(.missing(key: key + ".code")) }
      if !seen.insert(row.code).inserted { faults.append(.duplicate(key: key, code: row.code)) }
      if row.name.isEmpty { faults.append(.missing(key: key + ".\(row.code).name")) }
      return faults
    }
  }
}

public enum FeedbackReasonKind {}
public enum FeedbackThemeKind {}
public typealias FeedbackReasonCode = Code<FeedbackReasonKind>
public typealias FeedbackThemeCode = Code<FeedbackThemeKind>

/// Why somebody is content or not.
public struct FeedbackReason: Hashable, Sendable, Record {
  public var code = FeedbackReasonCode("")
  public var name = LocalizedText("")
  /// Not offered any more; scores that have it keep their word.
  public var retired = false

  public init() {}
  public init(code: FeedbackReasonCode, name: LocalizedText) {
    self.code = code
    self.name = name
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.field("retired", &retired)
  }
}

/// What a complaint or a wish is about.
public struct FeedbackTheme: Hashable, Sendable, Record {
  public var code = FeedbackThemeCode("")
  public var name = LocalizedText("")
  /// Why somebody would stay away for it (S108); `nil` where it says nothing of that.
  public var churn: ChurnReason?
  public var retired = false

  public init() {}
  public init(code: FeedbackThemeCode, name: LocalizedText, churn: ChurnReason? = nil) {
    self.code = code
    self.name = name
    self.churn = churn
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.field("churn", &churn)
    try coder.field("retired", &retired)
  }
}
