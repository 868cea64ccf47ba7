/// How the consoles at the counters behave.
public struct CounterSettings: Hashable, Sendable, Record {
  /// A console that nobody touches locks itself after so many minutes (H2), once somebody has a PIN.
  public var lockMinutes = 10
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("lockMinutes", &lockMinutes)
    try coder.unknown(&extra)
  }
}
