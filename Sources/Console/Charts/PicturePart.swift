import Insight
import Terminal

/// A picture of a report in the room that there is.
struct PicturePart {
  let picture: ReportPicture
  let words: Words

  /// The rows it would like, within those that it may have.
  func rows(within room: Int) -> Int {
    let wanted =
      switch picture {
      case .lines(let chart): chart.isEmpty ? 0 : max(8, room)
      case .bars(let chart): chart.bars.count
      case .heat(let chart): chart.rows.isEmpty ? 0 : chart.rows.count + 1
      }
    return min(wanted, max(0, room))
  }

  func draw(into canvas: inout Canvas) {
    switch picture {
    case .lines(let chart): LinePicture(chart: chart, words: words).draw(into: &canvas)
    case .bars(let chart): BarPicture(chart: chart, words: words).draw(into: &canvas)
    case .heat(let chart): HeatPicture(chart: chart, words: words).draw(into: &canvas)
    }
  }
}
