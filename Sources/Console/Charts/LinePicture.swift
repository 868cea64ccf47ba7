import Insight
import Shop
import Terminal

/// Lines in braille dots, with numbers along both axes and a row that says which is which.
struct LinePicture {
  let chart: LineChart
  let words: Words

  /// Cells for the numbers at the left.
  private static let margin = 8

  func draw(into canvas: inout Canvas) {
    guard let bounds = chart.bounds, canvas.rows >= 4, canvas.columns > Self.margin + 10 else { return }
    drawLegend(&canvas)
    let rows = canvas.rows - 2
    let columns = canvas.columns - Self.margin - 2
    canvas.part(column: Self.margin + 1, row: 1, columns: columns, rows: rows) { plot in
      // What it is compared with lies under what it is about.
      for series in chart.series.sorted(by: { $0.style == .faint && $1.style != .faint }) {
        draw(series, bounds, &plot)
      }
      drawBand(bounds, &plot)
    }
    for row in Set([0, rows / 2, rows - 1]) {
      let share = rows > 1 ? Double(rows - 1 - row) / Double(rows - 1) : 0
      let value = bounds.y.lowerBound + share * (bounds.y.upperBound - bounds.y.lowerBound)
      canvas.put(words.brief(value, chart.unit), at: 0, row + 1, .muted, width: Self.margin, align: .trailing)
    }
    drawTicks(&canvas, bounds, columns)
  }

  private func drawLegend(_ canvas: inout Canvas) {
    var column = Self.margin + 1
    for series in chart.series where chart.series.count > 1 || series.style == .steps {
      let sign = series.style == .faint ? canvas.glyphs.pick("⠂⠂", "..") : canvas.glyphs.pick("⠒⠒", "**")
      column = canvas.put(sign, at: column, 0, series.style == .faint ? .chartMuted : .chart)
      column = canvas.put(" " + words.text(series.label), at: column, 0, .muted) + 3
    }
    guard !chart.band.isEmpty else { return }
    column = canvas.put(canvas.glyphs.pick("⡇", "|"), at: column, 0, .chartMuted)
    canvas.put(words.pick(" 4 of 5 times", " 五次有四次"), at: column, 0, .muted)
  }

  private typealias Bounds = (x: ClosedRange<Double>, y: ClosedRange<Double>)

  private func place(_ point: LineChart.Point, _ bounds: Bounds, _ grid: BrailleGrid) -> (x: Int, y: Int) {
    func part(_ value: Double, _ range: ClosedRange<Double>) -> Double {
      (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    }
    return (
      Int((part(point.x, bounds.x) * Double(grid.width - 1)).rounded()),
      grid.height - 1 - Int((part(point.y, bounds.y) * Double(grid.height - 1)).rounded())
    )
  }

  private func draw(_ series: LineChart.Series, _ bounds: Bounds, _ plot: inout Canvas) {
    var grid = BrailleGrid(columns: plot.columns, rows: plot.rows, glyphs: plot.glyphs)
    let dots = series.points.map { place($0, bounds, grid) }
    if dots.count == 1 { grid.set(dots[0].x, dots[0].y) }
    for (from, to) in zip(dots, dots.dropFirst()) {
      if series.style == .steps {
        grid.line(from: from, to: (to.x, from.y))
        grid.line(from: (to.x, from.y), to: to)
      } else {
        grid.line(from: from, to: to, every: series.style == .faint ? 2 : 1)
      }
    }
    paint(grid, &plot, mark: series.style == .faint ? "." : "*", series.style == .faint ? .chartMuted : .chart)
  }

  private func drawBand(_ bounds: Bounds, _ plot: inout Canvas) {
    guard !chart.band.isEmpty else { return }
    var grid = BrailleGrid(columns: plot.columns, rows: plot.rows, glyphs: plot.glyphs)
    for interval in chart.band {
      let low = place(.init(interval.x, interval.low), bounds, grid)
      let high = place(.init(interval.x, interval.high), bounds, grid)
      grid.line(from: low, to: high, every: 2)
    }
    paint(grid, &plot, mark: ":", .chartMuted, over: false)
  }

  /// One cell has one role: what is drawn later stands there instead.
  private func paint(_ grid: BrailleGrid, _ plot: inout Canvas, mark: SafeText, _ role: Role, over: Bool = true) {
    for row in 0..<grid.rows {
      for column in 0..<grid.columns where grid.isSet(column: column, row: row) {
        plot.mark(grid.sign(column: column, row: row, mark: mark), at: column, row, role, over: over)
      }
    }
  }

  private func drawTicks(_ canvas: inout Canvas, _ bounds: Bounds, _ columns: Int) {
    var free = 0
    for tick in chart.ticks where bounds.x.contains(tick.x) {
      let share = (tick.x - bounds.x.lowerBound) / (bounds.x.upperBound - bounds.x.lowerBound)
      let label = SafeText(words.text(tick.label))
      let wanted = Self.margin + 1 + Int((share * Double(columns - 1)).rounded())
      let place = min(wanted, canvas.columns - label.width - 1)
      guard place >= free else { continue }
      free = canvas.put(label, at: place, canvas.rows - 1, .muted) + 2
    }
  }
}

extension GlyphSet {
  func pick(_ unicode: SafeText, _ ascii: SafeText) -> SafeText { self == .unicode ? unicode : ascii }
}
