/// What was foretold on one day of a month, kept until the windows close (S105, S106), and the middles of the groups of
/// that day, so that next month's groups keep their names (S98). Whole numbers only.
public struct KeptMonth: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  /// Empty where there was not enough history to foretell anything.
  public var windows: [KeptWindow] = []
  /// Empty where there were too few members for groups.
  public var centres: [KeptCentre] = []
  /// Members with chances.
  public var members = 0

  public init() {}
  public init(day: Day, windows: [KeptWindow] = [], centres: [KeptCentre] = [], members: Int = 0) {
    self.day = day
    self.windows = windows
    self.centres = centres
    self.members = members
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.records("windows", &windows)
    try coder.records("centres", &centres)
    try coder.nonzero("members", &members)
  }

  /// So many months are kept; what came of older ones stays in the journal.
  public static let most = 24
}

/// One of the windows in which members were foretold to buy.
public struct KeptWindow: Hashable, Sendable, Record {
  /// Its days, from the day after.
  public var horizon = 0
  /// The day whose window taught the method.
  public var trainedOn = Day(number: 0)
  public var method = PredictionMethod.logistic

  public init() {}
  public init(horizon: Int, trainedOn: Day, method: PredictionMethod) {
    self.horizon = horizon
    self.trainedOn = trainedOn
    self.method = method
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("horizon", &horizon)
    try coder.field("trainedOn", &trainedOn)
    try coder.field("method", &method)
  }
}

/// A group of members: its name and its middle.
public struct KeptCentre: Hashable, Sendable, Record {
  /// The standard deviation that a place is counted in.
  public static let scale = 1_000_000

  /// A code; what it is called is the console's.
  public var name = ""
  /// In millionths of a standard deviation.
  public var place: [Int] = []

  public init() {}
  public init(_ name: String, _ place: [Int]) {
    self.name = name
    self.place = place
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("name", &name)
    try coder.field("place", &place)
  }
}

/// The chances of some members in the windows of a ``KeptMonth``.
public struct KeptChances: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  public var members: [PersonID] = []
  /// Of each member one for each window, in their order, in ten-thousandths.
  public var chances: [Int] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("members", &members)
    try coder.field("chances", &chances)
  }

  /// So many members stand in one fact.
  static let most = 200
}

/// What was foretold of one member on one day.
public struct MemberChance: Hashable, Sendable, Record {
  /// The chance that is certain.
  public static let scale = 10_000

  public var day = Day(number: 0)
  /// One for each window of the month, in their order, in ten-thousandths.
  public var chances: [Int] = []

  public init() {}
  public init(day: Day, chances: [Int]) {
    self.day = day
    self.chances = chances
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("chances", &chances)
  }

  /// So many stay with a member: with one a month the longest window has closed when the sixth comes.
  static let most = 5
}

/// How one window came out (S106), in whole numbers. Later refunds, merges and erasures leave it as it is.
public struct PredictionScore: Hashable, Sendable, Record {
  /// Of ``auc``, ``brier`` and ``baseBrier``; of ``predicted`` hundredths of a buyer.
  public static let scale = 10_000

  /// The day on which it was foretold.
  public var day = Day(number: 0)
  public var horizon = 0
  public var method = PredictionMethod.logistic
  public var members = 0
  /// `nil` where everyone bought, or nobody.
  public var auc: Int?
  public var brier = 0
  /// What it would be if everyone had been given the share that bought.
  public var baseBrier = 0
  /// Buyers foretold, in hundredths.
  public var predicted = 0
  public var actual = 0

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("horizon", &horizon)
    try coder.field("method", &method)
    try coder.field("members", &members)
    try coder.field("auc", &auc)
    try coder.field("brier", &brier)
    try coder.field("baseBrier", &baseBrier)
    try coder.field("predicted", &predicted)
    try coder.field("actual", &actual)
  }
}
