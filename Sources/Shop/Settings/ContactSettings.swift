/// How often and when members may be written to (K2).
public struct ContactSettings: Hashable, Sendable, Record {
  /// At most one marketing contact per member in this many days, over all channels.
  public var gapDays = 14
  /// Nobody is contacted from this time of the day ...
  public var quietFrom = TimeOfDay(hour: 21) ?? .midnight
  /// ... until this one, of the next day as a rule. The same time twice means no quiet hours.
  public var quietUntil = TimeOfDay(hour: 9) ?? .midnight
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("gapDays", &gapDays)
    try coder.field("quietFrom", &quietFrom)
    try coder.field("quietUntil", &quietUntil)
    try coder.unknown(&extra)
  }

  /// Whether nobody is to be disturbed at that time of the day.
  public func isQuiet(at time: TimeOfDay) -> Bool {
    quietFrom <= quietUntil
      ? quietFrom <= time && time < quietUntil : time >= quietFrom || time < quietUntil
  }
}
