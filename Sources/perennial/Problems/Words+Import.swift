import Console
import Exchange

/// Why nothing of a file is imported.
extension Words {
  func sentence(for fault: CSVFault) -> String {
    switch fault {
    case .empty: pick("The file is empty", "文件是空的")
    case .utf16: pick("Save the file as UTF-8: this is \"Unicode text\"", "请把文件另存为 UTF-8，现在是“Unicode 文本”")
    case .binary(let line): pick("Not a text file (line \(line))", "不是文本文件（第\(line)行）")
    case .encodingUnknown(let line):
      pick("Neither UTF-8 nor GB18030 (line \(line))", "既不是 UTF-8 也不是 GB18030（第\(line)行）")
    case .headerUnreadable: pick("The first line does not name columns", "第一行不是列名")
    }
  }

  func sentence(for fault: ImportFault) -> String {
    switch fault {
    case .headerUnknown(let found, let needed):
      let groups = needed.map { $0.map(\.rawValue).joined(separator: pick(" or ", "或")) }
        .joined(separator: pick("; ", "；"))
      let columns = found.prefix(12).joined(separator: ", ")
      return pick(
        "No column for: \(groups). Found: \(columns). Name it with --map FIELD=COLUMN",
        "缺少列：\(groups)。文件里有：\(columns)。可用 --map 字段=列名 指定")
    case .mapUnreadable(let text): return pick("--map \"\(text)\": FIELD=COLUMN", "--map“\(text)”应写成 字段=列名")
    case .fieldUnknown(let name, let known):
      let names = known.map(\.rawValue).joined(separator: ", ")
      return pick("--map: no field \(name); there are \(names)", "--map：没有字段 \(name)，可用：\(names)")
    case .columnUnknown(let name, let found):
      let names = found.prefix(12).joined(separator: ", ")
      return pick("--map: no column \(name); there are \(names)", "--map：没有列 \(name)，文件里有：\(names)")
    case .datesAmbiguous(let line, let text):
      return pick(
        "Line \(line): is \(text) day first or month first? Tell with --dates dmy or --dates mdy",
        "第\(line)行：\(text) 是日在前还是月在前？请加 --dates dmy 或 --dates mdy")
    }
  }
}
