import Foundation

/// Figures brought to one measure: z-scores of ln(1 + figure), so that a few very good customers do not make a group of
/// their own.
public struct Standardised: Hashable, Sendable {
  public var columns: [[Double]]
  public var means: [Double]
  public var spreads: [Double]

  /// - Parameter columns: A figure each, by member. One with values of -1 or less is not brought to logarithms, and one
  ///   that is the same for everyone becomes 0.
  public init(_ columns: [[Double]]) {
    means = []
    spreads = []
    self.columns = []
    for column in columns {
      let values = column.allSatisfy { $0 > -1 } ? column.map { log1p($0) } : column
      let count = Double(max(1, values.count))
      let mean = values.reduce(0, +) / count
      let spread = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
      means.append(mean)
      spreads.append(spread)
      self.columns.append(values.map { spread > 1e-12 ? ($0 - mean) / spread : 0 })
    }
  }
}
