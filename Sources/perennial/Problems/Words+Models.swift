import Console
import Exchange
import Insight

/// What is wrong with a plain file.
extension Words {
  func sentence(for fault: PlainTableFault) -> String {
    switch fault {
    case .columnMissing(let names, let found):
      let columns = found.prefix(12).joined(separator: ", ")
      let wanted = names.joined(separator: pick(" or ", "或"))
      return pick("No column \(wanted). Found: \(columns)", "缺少列 \(wanted)。文件里有：\(columns)")
    case .notANumber(let line, let column, let text):
      return pick(
        "Line \(line): \(column) \"\(text.prefix(40))\" is not a number",
        "第\(line)行：\(column)“\(text.prefix(40))”不是数字")
    case .notADay(let line, let column, let text):
      return pick(
        "Line \(line): \(column) \"\(text.prefix(40))\" is not a day as 2026-11-21",
        "第\(line)行：\(column)“\(text.prefix(40))”不是 2026-11-21 这样的日期")
    case .rowUnreadable(let line, _): return pick("Line \(line) cannot be read", "第\(line)行无法读取")
    case .rowSenseless(let line):
      return pick("Line \(line): these numbers make no sense together", "第\(line)行：这些数字互相矛盾")
    case .noRows: return pick("The file has no rows", "文件里没有数据行")
    }
  }
}

extension PlainTableFault {
  /// The name for scripts.
  var code: String {
    switch self {
    case .columnMissing: "column-missing"
    case .notANumber: "not-a-number"
    case .notADay: "not-a-day"
    case .rowUnreadable, .rowSenseless: "row-unreadable"
    case .noRows: "no-rows"
    }
  }
}

extension Shortfall {
  /// The name for scripts.
  var code: String {
    switch self {
    case .tooFew: "not-enough-history"
    case .valueFollowsFrequency: "value-follows-frequency"
    case .noMean: "no-mean"
    case .noFit: "no-fit"
    }
  }
}
