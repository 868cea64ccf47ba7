/// By which rules members are told apart: their layer (S99) and how much they are worth to the shop (S100).
public struct InsightSettings: Hashable, Sendable, Record {
  public var layers = LayerSettings()
  public var value = ValueSettings()
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.record("layers", &layers)
    try coder.record("value", &value)
    try coder.unknown(&extra)
  }

  var faults: [SettingsFault] {
    [
      ("layers.cycles", layers.cycles, 1...12), ("layers.coreOrders", layers.coreOrders, 1...365),
      ("layers.coreShare", layers.coreShare.count, 0...10_000), ("value.spend", value.spend, 0...1_000),
      ("value.loyalty", value.loyalty, 0...1_000), ("value.influence", value.influence, 0...1_000),
      ("value.feedback", value.feedback, 0...1_000),
    ].outOfRange(under: "insight")
  }
}

/// Who is core and who is active (S99).
public struct LayerSettings: Hashable, Sendable, Record {
  /// Core members have bought within so many cycles of the shop, active ones within twice as many.
  public var cycles = 2
  /// Orders in the last 365 days that make a core member.
  public var coreOrders = 6
  /// The share of members, by spend in the last 365 days, that is core.
  public var coreShare = BasisPoints(percent: 10)
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("cycles", &cycles)
    try coder.field("coreOrders", &coreOrders)
    try coder.field("coreShare", &coreShare)
    try coder.unknown(&extra)
  }
}

/// What counts how much in a member's value (S100). Only the proportions matter.
public struct ValueSettings: Hashable, Sendable, Record {
  public var spend = 50
  public var loyalty = 30
  public var influence = 10
  public var feedback = 10
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("spend", &spend)
    try coder.field("loyalty", &loyalty)
    try coder.field("influence", &influence)
    try coder.field("feedback", &feedback)
    try coder.unknown(&extra)
  }
}
