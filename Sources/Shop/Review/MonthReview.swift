/// A month looked back on: its figures as they were then, beside their goals, and what was decided (S131). Later refunds,
/// merges and changed rules leave it as it is.
public struct MonthReview: Hashable, Sendable, Record {
  /// The first day of the month.
  public var month = Day(number: 0)
  /// The business day of the review.
  public var day = Day(number: 0)
  public var figures: [FrozenFigure] = []
  /// The figure that the decision is about; its result is read in the months after.
  public var about: Measure?
  /// What is to be done, in the owner's words. About the shop, never about a person (H4).
  public var decision = ""
  /// Who sees to it: a name of the roster.
  public var owner = ""

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("month", &month)
    try coder.field("day", &day)
    try coder.records("figures", &figures)
    try coder.field("about", &about)
    try coder.field("decision", &decision)
    try coder.field("owner", &owner)
  }

  public func amount(of measure: Measure) -> Int? { figures.first { $0.measure == measure }?.amount }
}

/// One figure of a review.
public struct FrozenFigure: Hashable, Sendable, Record {
  public var measure = Measure.repurchaseRate
  /// In whole numbers of the measure's unit; `nil` where there was not enough history.
  public var amount: Int?
  /// The goal that was set then.
  public var target: Int?

  public init() {}
  public init(_ measure: Measure, amount: Int?, target: Int? = nil) {
    self.measure = measure
    self.amount = amount
    self.target = target
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("measure", &measure)
    try coder.field("amount", &amount)
    try coder.field("target", &target)
  }
}

/// Something about a day that explains its sales (S103): about the shop and the street, never about a person (H4).
public struct DiaryNote: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  public var text = ""

  public init() {}
  public init(day: Day, text: String) {
    self.day = day
    self.text = text
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("text", &text)
  }

  /// Characters that a note or a decision may have.
  public static let limit = 200
}

extension Globals {
  public func review(of month: Day) -> MonthReview? { reviews.first { $0.month == month } }

  mutating func note(_ review: MonthReview) {
    reviews.insert(review, at: reviews.firstIndex { $0.month > review.month } ?? reviews.count)
  }

  /// What was noted of some days, by day.
  public func diary(in days: ClosedRange<Day>) -> [DiaryNote] {
    diary.filter { days.contains($0.day) }.sorted { $0.day < $1.day }
  }
}
