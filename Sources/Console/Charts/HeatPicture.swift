import Insight
import Shop
import Terminal

/// Cells the darker the more there is, each with its number beside the shade.
struct HeatPicture {
  let chart: HeatChart
  let words: Words

  /// The rows that it takes with its heads.
  var rows: Int { chart.rows.count + 1 }

  func draw(into canvas: inout Canvas) {
    guard !chart.rows.isEmpty, !chart.columns.isEmpty else { return }
    let widest = chart.rows.map { SafeText(words.text($0.label)).width }.max() ?? 0
    let label = min(15, widest)
    let width = min(8, max(5, (canvas.columns - label - 3) / chart.columns.count))
    let shown = min(chart.columns.count, max(1, (canvas.columns - label - 3) / width))
    for (place, column) in chart.columns.prefix(shown).enumerated() {
      canvas.put(
        words.text(column), at: label + 3 + place * width, 0, .label, width: width - 1, align: .trailing)
    }
    let shades = canvas.glyphs.shades
    for (line, row) in chart.rows.prefix(canvas.rows - 1).enumerated() {
      canvas.put(words.text(row.label), at: 1, line + 1, .text, width: label)
      for (place, value) in row.cells.prefix(shown).enumerated() {
        guard let value else { continue }
        let start = label + 3 + place * width
        let shade = shades[chart.level(value, of: shades.count)]
        canvas.put(shade, at: start, line + 1, .chart)
        guard value > 0 else { continue }
        canvas.put(
          words.small(value, chart.unit), at: start + 1, line + 1, .text, width: width - 2, align: .trailing)
      }
    }
  }
}

extension GlyphSet {
  /// From nothing to most.
  var shades: [SafeText] {
    switch self {
    case .unicode: ["·", "░", "▒", "▓", "█"]
    case .ascii: [".", ":", "+", "%", "#"]
    }
  }
}

extension Words {
  /// A number of at most four cells.
  func small(_ value: Double, _ unit: MeasureUnit) -> String {
    let amount = unit == .money ? value / Double(currency.scale) : value
    switch unit {
    case .share: return "\(Int((value * 100).rounded()))%"
    case .money, .count, .days, .number:
      switch amount.magnitude {
      case ..<1_000: return "\(Int(amount.rounded()))"
      case ..<100_000: return "\(Int((amount / 1_000).rounded()))k"
      case ..<1_000_000: return "\(Int((amount / 1_000).rounded()))k"
      default: return "\(Int((amount / 1_000_000).rounded()))m"
      }
    }
  }
}
