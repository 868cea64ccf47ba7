/// What a figure is to come to, and by when (S131).
public struct Goal: Hashable, Sendable, Record {
  public var measure = Measure.repurchaseRate
  /// In whole numbers of the measure's unit; `nil` takes the goal away.
  public var target: Int?
  /// The day by which; `nil` for always.
  public var by: Day?

  public init() {}
  public init(_ measure: Measure, target: Int?, by: Day? = nil) {
    self.measure = measure
    self.target = target
    self.by = by
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("measure", &measure)
    try coder.field("target", &target)
    try coder.field("by", &by)
  }

  /// Whether a figure meets it; `nil` where neither way is better.
  public func isMet(by amount: Int) -> Bool? {
    guard let target, let better = measure.better else { return nil }
    return better == .up ? amount >= target : amount <= target
  }
}

extension Globals {
  public func goal(for measure: Measure) -> Goal? { goals.first { $0.measure == measure } }

  mutating func note(_ goal: Goal) {
    goals.removeAll { $0.measure == goal.measure }
    guard goal.target != nil else { return }
    goals.append(goal)
  }
}
