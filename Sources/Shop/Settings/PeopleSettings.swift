/// What holds for everyone on file unless their own file says otherwise.
public struct PeopleSettings: Hashable, Sendable, Record {
  /// Who has not been seen for this many months is listed, for the shop to act on.
  public var retentionMonths = 24
  /// Where a date authored as 29 February falls in common years, for dates written down from now on (T2).
  public var leapDay = RecurringDate.LeapDayPolicy.february28
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("retentionMonths", &retentionMonths)
    try coder.field("leapDay", &leapDay)
    try coder.unknown(&extra)
  }
}
