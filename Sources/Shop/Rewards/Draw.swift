/// A draw by lot among members, as the shop announced it (S40).
public struct DrawPlan: Hashable, Sendable, Record {
  public var code = DrawCode("")
  public var title = LocalizedText("")
  /// What a winner gets.
  public var template = TemplateCode("")
  public var winners = 1
  /// Among members on one of these tiers; empty is every tier.
  public var tiers: [TierCode] = []
  /// Among members of a segment; `nil` is everyone.
  public var segment: SegmentCode?
  /// Among those who have been entered only.
  public var needsEntry = false
  /// The last day on which members can be entered, inclusive; drawn afterwards, or at any time where there is none.
  public var through: Day?
  public var retired = false

  public init() {}
  public init(code: DrawCode, title: LocalizedText, template: TemplateCode, winners: Int) {
    self.code = code
    self.title = title
    self.template = template
    self.winners = winners
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("title", &title)
    try coder.field("template", &template)
    try coder.field("winners", &winners)
    try coder.field("tiers", &tiers)
    try coder.field("segment", &segment)
    try coder.field("needsEntry", &needsEntry)
    try coder.field("through", &through)
    try coder.field("retired", &retired)
  }
}

/// How the lot falls: the same winners for the same seed and the same members, whoever works it out again.
///
/// 1. The members are put in the order of their ids, each once.
/// 2. SplitMix64 (Steele, Lea, Flood 2014) begins with the seed.
/// 3. For place k = 0, 1, ... up to the number of winners, with m members left from place k on: numbers are taken from the
///    generator until one lies below the largest multiple of m within 2^64; that number modulo m, added to k, is the
///    place of the next winner, who changes places with the member at k (the first steps of a Fisher-Yates shuffle).
public enum DrawLot {
  /// The winners among `members`, in the order in which they were drawn.
  public static func winners(of members: [PersonID], seed: UInt64, count: Int) -> [PersonID] {
    var places = Array(Set(members)).sorted()
    var generator = SplitMix64(state: seed)
    let drawn = min(max(0, count), places.count)
    for place in 0..<drawn {
      let left = UInt64(places.count - place)
      places.swapAt(place, place + Int(generator.next(below: left)))
    }
    return Array(places.prefix(drawn))
  }

  /// SplitMix64, written out so that the draw does not depend on how a library makes its numbers.
  private struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, each as likely as the others.
    mutating func next(below limit: UInt64) -> UInt64 {
      // 2^64 modulo limit: numbers from there to the top would favour the small ones.
      let excess = (UInt64.max % limit + 1) % limit
      while true {
        let number = next()
        if excess == 0 || number <= UInt64.max - excess { return number % limit }
      }
    }
  }
}

/// A draw as it was held: everything that it takes to hold it again. Who was in it stands in facts of the same line.
public struct DrawHeld: Hashable, Sendable, Record {
  public var draw = DrawCode("")
  public var title = LocalizedText("")
  public var day = Day(number: 0)
  /// The command that held it: its line has the members.
  public var command: CommandID?
  /// 16 hexadecimal digits.
  public var seed = ""
  public var template = TemplateCode("")
  public var members = 0
  /// In the order in which they were drawn.
  public var winners: [PersonID] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("draw", &draw)
    try coder.field("title", &title)
    try coder.field("day", &day)
    try coder.field("command", &command)
    try coder.field("seed", &seed)
    try coder.field("template", &template)
    try coder.field("members", &members)
    try coder.field("winners", &winners)
  }

  public var seedNumber: UInt64? { UInt64(seed, radix: 16) }
}

/// Some of the members who were in a draw.
public struct DrawMembers: Hashable, Sendable, Record {
  public var draw = DrawCode("")
  public var members: [PersonID] = []

  public init() {}
  public init(draw: DrawCode, members: [PersonID]) {
    self.draw = draw
    self.members = members
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("draw", &draw)
    try coder.field("members", &members)
  }

  /// So many stand in one fact.
  static let most = 200
}

extension DrawHeld {
  /// Whether the facts of the line that held this draw give the same winners again.
  public func isConfirmed(by events: [Event]) -> Bool {
    var all: [PersonID] = []
    for case .drawMembers(let fact) in events where fact.draw == draw { all += fact.members }
    guard let seedNumber, all.count == members, Set(all).count == members else { return false }
    return DrawLot.winners(of: all, seed: seedNumber, count: winners.count) == winners
  }
}
