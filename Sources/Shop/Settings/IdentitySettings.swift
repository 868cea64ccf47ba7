/// Numbers of I2 and I3, and the words with which consent is asked for.
public struct IdentitySettings: Hashable, Sendable, Record {
  /// Days in which a merge can be undone (I2).
  public var mergeDays = 30
  /// Months without a visit after which a file is put up for a decision.
  public var retentionMonths = 24
  /// Days in which backups older than an erasure are to be pruned (I3).
  public var pruneDays = 30
  /// Where a date authored as 29 February falls in common years, for dates written down from now on (T2).
  public var leapDay = RecurringDate.LeapDayPolicy.february28
  /// What is read out for each purpose; a purpose without words is not asked for.
  public var wordings: [ConsentWording] = []
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("mergeDays", &mergeDays)
    try coder.field("retentionMonths", &retentionMonths)
    try coder.field("pruneDays", &pruneDays)
    try coder.field("leapDay", &leapDay)
    try coder.records("wordings", &wordings)
    try coder.unknown(&extra)
  }

  /// The words for a purpose; `nil` where the shop has none.
  public func wording(for purpose: ConsentPurpose) -> ConsentWording? { wordings.first { $0.purpose == purpose } }
}

/// What a person is asked before leave is noted (K1). Whoever changes the text raises the version.
public struct ConsentWording: Hashable, Sendable, Record {
  public var purpose = ConsentPurpose.marketing
  public var version = 1
  public var text = LocalizedText("")

  public init() {}
  public init(_ purpose: ConsentPurpose, version: Int = 1, text: LocalizedText) {
    self.purpose = purpose
    self.version = version
    self.text = text
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("purpose", &purpose)
    try coder.field("version", &version)
    try coder.field("text", &text)
  }
}
