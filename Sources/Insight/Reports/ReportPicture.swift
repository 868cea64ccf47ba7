public import Shop

/// A picture of a report: shapes and numbers, without a size.
public enum ReportPicture: Hashable, Sendable {
  case lines(LineChart)
  case bars(BarChart)
  case heat(HeatChart)

  public var isEmpty: Bool {
    switch self {
    case .lines(let chart): chart.isEmpty
    case .bars(let chart): chart.bars.isEmpty
    case .heat(let chart): chart.rows.isEmpty
    }
  }
}

/// Lines over a common axis, some with a band around what is expected.
public struct LineChart: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  public struct Series: Hashable, Sendable {
    public enum Style: Sendable {
      case main
      /// What it is compared with.
      case faint
      /// Goes on level until the next point: a curve of steps.
      case steps
    }

    public var label: ReportText
    public var points: [Point]
    public var style: Style

    public init(_ label: ReportText, _ points: [Point], style: Style = .main) {
      self.label = label
      self.points = points
      self.style = style
    }
  }

  /// Where a value is expected to lie, at one place of the axis.
  public struct Interval: Hashable, Sendable {
    public var x: Double
    public var low: Double
    public var high: Double

    public init(x: Double, low: Double, high: Double) {
      self.x = x
      self.low = low
      self.high = high
    }
  }

  public struct Tick: Hashable, Sendable {
    public var x: Double
    public var label: ReportText

    public init(_ x: Double, _ label: ReportText) {
      self.x = x
      self.label = label
    }
  }

  public var series: [Series]
  public var band: [Interval]
  /// Places named along the axis, from left to right; a painter names as many as there is room for.
  public var ticks: [Tick]
  public var unit: MeasureUnit

  public init(_ series: [Series], band: [Interval] = [], ticks: [Tick], unit: MeasureUnit) {
    self.series = series
    self.band = band
    self.ticks = ticks
    self.unit = unit
  }

  public var isEmpty: Bool { series.allSatisfy { $0.points.isEmpty } }

  /// The room that everything takes. Amounts begin at nothing.
  public var bounds: (x: ClosedRange<Double>, y: ClosedRange<Double>)? {
    let points = series.flatMap(\.points)
    guard let first = points.first else { return nil }
    var (left, right, low, high) = (first.x, first.x, min(0, first.y), max(0, first.y))
    for point in points {
      (left, right) = (min(left, point.x), max(right, point.x))
      (low, high) = (min(low, point.y), max(high, point.y))
    }
    for interval in band {
      (left, right) = (min(left, interval.x), max(right, interval.x))
      (low, high) = (min(low, interval.low), max(high, interval.high))
    }
    if unit == .share, high <= 1, high > 0.5 { high = 1 }
    return (left...max(right, left + 1), low...(high > low ? high : low + 1))
  }
}

/// Bars from the left, each with its number.
public struct BarChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public var label: ReportText
    public var value: Double

    public init(_ label: ReportText, _ value: Double) {
      self.label = label
      self.value = value
    }
  }

  public var bars: [Bar]
  public var unit: MeasureUnit

  public init(_ bars: [Bar], unit: MeasureUnit) {
    self.bars = bars
    self.unit = unit
  }

  public var top: Double { bars.map(\.value).max() ?? 0 }
}

/// A table whose cells are the darker the more there is; cells without a value are left open, which makes a triangle.
public struct HeatChart: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var label: ReportText
    public var cells: [Double?]

    public init(_ label: ReportText, _ cells: [Double?]) {
      self.label = label
      self.cells = cells
    }
  }

  public var columns: [ReportText]
  public var rows: [Row]
  public var unit: MeasureUnit

  public init(columns: [ReportText], rows: [Row], unit: MeasureUnit) {
    self.columns = columns
    self.rows = rows
    self.unit = unit
  }

  public var top: Double { rows.flatMap { $0.cells.compactMap(\.self) }.max() ?? 0 }

  /// How dark a cell is, 0 to `levels - 1`; something is never drawn as nothing.
  public func level(_ value: Double, of levels: Int) -> Int {
    guard top > 0, value > 0, levels > 1 else { return 0 }
    return max(1, min(levels - 1, Int((value / top * Double(levels - 1)).rounded())))
  }
}
