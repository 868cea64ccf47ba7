import Insight
import Shop

/// A picture of a report as SVG within the page.
struct ReportDrawing<Vocabulary: ReportVocabulary> {
  let picture: ReportPicture
  let words: Vocabulary
  /// Read aloud in place of the picture.
  let title: String

  private var width: Double { 860 }

  var lines: [String] {
    switch picture {
    case .lines(let chart): chart.isEmpty ? [] : drawing(height: 300) { draw(chart) }
    case .bars(let chart): chart.bars.isEmpty ? [] : drawing(height: 24 * Double(chart.bars.count) + 8) { draw(chart) }
    case .heat(let chart):
      chart.rows.isEmpty ? [] : drawing(height: 24 * Double(chart.rows.count + 1) + 4) { draw(chart) }
    }
  }

  private func drawing(height: Double, _ body: () -> [String]) -> [String] {
    [
      HTMLText.open(
        "svg",
        [
          ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(number(width)) \(number(height))"),
          ("role", "img"), ("aria-label", title),
        ])
    ] + body() + ["</svg>"]
  }

  // MARK: Lines

  private func draw(_ chart: LineChart) -> [String] {
    guard let bounds = chart.bounds else { return [] }
    let (left, top, right, bottom) = (80.0, 24.0, width - 10, 270.0)
    func x(_ value: Double) -> Double {
      left + (value - bounds.x.lowerBound) / (bounds.x.upperBound - bounds.x.lowerBound) * (right - left)
    }
    func y(_ value: Double) -> Double {
      bottom - (value - bounds.y.lowerBound) / (bounds.y.upperBound - bounds.y.lowerBound) * (bottom - top)
    }
    var lines: [String] = []
    for step in 0...4 {
      let value = bounds.y.lowerBound + Double(step) / 4 * (bounds.y.upperBound - bounds.y.lowerBound)
      lines.append(line((left, y(value)), (right, y(value)), "axis"))
      lines.append(label(words.text(.of(value, chart.unit)), at: (left - 6, y(value) + 4), anchor: "end"))
    }
    let every = max(1, (chart.ticks.count + 9) / 10)
    for (place, tick) in chart.ticks.enumerated() where place % every == 0 && bounds.x.contains(tick.x) {
      lines.append(
        label(
          words.text(tick.label), at: (x(tick.x), bottom + 18),
          anchor: tick.x == bounds.x.lowerBound ? "start" : "middle"))
    }
    if chart.band.count > 1 {
      let edge =
        chart.band.map { "\(number(x($0.x))),\(number(y($0.high)))" }
        + chart.band.reversed().map { "\(number(x($0.x))),\(number(y($0.low)))" }
      lines.append(HTMLText.empty("polygon", [("class", "band"), ("points", edge.joined(separator: " "))]))
    }
    for (place, series) in chart.series.enumerated() {
      var points: [String] = []
      for (place, point) in series.points.enumerated() {
        if series.style == .steps, place > 0 {
          points.append("\(number(x(point.x))),\(number(y(series.points[place - 1].y)))")
        }
        points.append("\(number(x(point.x))),\(number(y(point.y)))")
      }
      let style = series.style == .faint ? "faint" : "main"
      lines.append(HTMLText.empty("polyline", [("class", style), ("points", points.joined(separator: " "))]))
      let start = left + 200 * Double(place)
      lines.append(line((start, 10), (start + 24, 10), style))
      lines.append(label(words.text(series.label), at: (start + 30, 14), anchor: "start"))
    }
    return lines
  }

  // MARK: Bars

  private func draw(_ chart: BarChart) -> [String] {
    let room = width - 300
    return chart.bars.enumerated().flatMap { place, bar -> [String] in
      let top = 24 * Double(place) + 4
      let length = chart.top > 0 ? max(0, bar.value / chart.top * room) : 0
      return [
        label(words.text(bar.label), at: (0, top + 14), anchor: "start"),
        HTMLText.empty(
          "rect",
          [("class", "bar"), ("x", "160"), ("y", number(top)), ("width", number(length)), ("height", "18")]),
        label(words.text(.of(bar.value, chart.unit)), at: (166 + length, top + 14), anchor: "start", name: "value"),
      ]
    }
  }

  // MARK: Cells

  private func draw(_ chart: HeatChart) -> [String] {
    let left = 140.0
    let cell = min(80, (width - left) / Double(max(1, chart.columns.count)))
    var lines = chart.columns.enumerated().map { place, column in
      label(words.text(column), at: (left + (Double(place) + 0.5) * cell, 16), anchor: "middle")
    }
    for (line, row) in chart.rows.enumerated() {
      let top = 24 * Double(line + 1)
      lines.append(label(words.text(row.label), at: (0, top + 16), anchor: "start"))
      for (place, value) in row.cells.enumerated() {
        guard let value else { continue }
        let share = chart.top > 0 ? max(0, value / chart.top) : 0
        // Nothing is white, most is the main colour; the number stays readable on either.
        lines.append(
          HTMLText.empty(
            "rect",
            [
              ("x", number(left + Double(place) * cell)), ("y", number(top)), ("width", number(cell - 1)),
              ("height", "23"), ("fill", "#2f6f4f"), ("fill-opacity", number(share * 0.6)),
            ]))
        lines.append(
          label(
            brief(value, chart.unit), at: (left + (Double(place) + 0.5) * cell, top + 16), anchor: "middle",
            name: "value"))
      }
    }
    return lines
  }

  /// Cells are narrow: shares in whole per cent, amounts without their cents.
  private func brief(_ value: Double, _ unit: MeasureUnit) -> String {
    if unit == .share { return "\(Int((value * 100).rounded()))%" }
    let text = words.text(.of(value, unit))
    return unit == .money ? String(text.split(separator: ".").first ?? "") : text
  }

  // MARK: Parts

  private func label(
    _ text: String, at place: (Double, Double), anchor: String, name: String = ""
  ) -> String {
    HTMLText.element(
      "text",
      [("x", number(place.0)), ("y", number(place.1)), ("text-anchor", anchor)]
        + (name.isEmpty ? [] : [("class", name)]),
      text)
  }

  private func line(_ from: (Double, Double), _ to: (Double, Double), _ name: String) -> String {
    HTMLText.empty(
      "line",
      [
        ("class", name), ("x1", number(from.0)), ("y1", number(from.1)), ("x2", number(to.0)), ("y2", number(to.1)),
      ])
  }

  /// Tenths are finer than any screen.
  private func number(_ value: Double) -> String {
    let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}
