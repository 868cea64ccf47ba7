import Insight
import Shop
import Terminal

/// Bars in eighths of a cell, each with its number.
struct BarPicture {
  let chart: BarChart
  let words: Words

  /// The rows that all bars take.
  var rows: Int { chart.bars.count }

  func draw(into canvas: inout Canvas) {
    // The newest are last; they stay where there is no room for all.
    let bars = chart.bars.suffix(canvas.rows)
    let label = min(18, bars.map { SafeText(words.text($0.label)).width }.max() ?? 0)
    let number = bars.map { SafeText(words.whole($0.value, chart.unit)).width }.max() ?? 0
    let room = canvas.columns - label - number - 5
    guard room > 3 else { return }
    let top = Int((chart.top * 1_000).rounded())
    for (row, bar) in bars.enumerated() {
      canvas.put(words.text(bar.label), at: 1, row, .text, width: label)
      let length = canvas.glyphs.bar(Int((bar.value * 1_000).rounded()), of: top, columns: room)
      canvas.put(length, at: label + 2, row, .chart)
      canvas.put(
        words.whole(bar.value, chart.unit), at: label + room + 3, row, .amount, width: number, align: .trailing)
    }
  }
}
