import Console
import CursesTerminal
import Shop
import Terminal

/// What is said around the console: at its start and after a crash.
extension Words {
  var crashed: String {
    pick(
      "Perennial has stopped by a fault of its own. Everything shown as saved is saved. Please start it again.",
      "程序因自身故障停止。凡显示“已保存”的都已保存，请重新启动。")
  }

  func sentence(for note: CursesNote) -> String {
    switch note {
    case .substituted(let terminal, let stand):
      pick("The terminal \"\(terminal)\" is not known; \(stand) stands in", "不认识终端“\(terminal)”，按 \(stand) 处理")
    case .asciiOnly:
      pick("No UTF-8 here: Chinese appears as question marks", "系统没有 UTF-8，中文会显示成问号")
    }
  }

  func sentence(for failure: ThemeLibrary.Failure) -> String {
    switch failure {
    case .unknown(let name, let available):
      let names = available.joined(separator: pick(", ", "、"))
      return pick("No theme is called \(name); there are \(names)", "没有叫 \(name) 的配色，可选：\(names)")
    case .broken(let origin, let error):
      return pick("The theme \(origin) is broken: ", "配色文件 \(origin) 有误：") + reason(for: error)
    }
  }

  private func reason(for error: ThemeError) -> String {
    switch error {
    case .tooLarge: pick("too large", "文件太大")
    case .notYAML(let line, _): pick("line \(line) is not YAML", "第\(line)行不是 YAML")
    case .notAMapping: pick("no list of names with values", "不是名称和值的列表")
    case .missingColor(let color): pick("\(color) is missing", "缺少 \(color)")
    case .badColor(let key, let value, let line):
      pick("line \(line): \(key) is \"\(value)\", no colour", "第\(line)行：\(key) 的“\(value)”不是颜色")
    case .unknownRole(let role, let line): pick("line \(line): no role \(role)", "第\(line)行：没有角色 \(role)")
    case .unknownRoleKey(_, let key, let line): pick("line \(line): no key \(key)", "第\(line)行：没有 \(key)")
    case .unknownAttribute(let name, let line): pick("line \(line): no attribute \(name)", "第\(line)行：没有属性 \(name)")
    case .unknownGlyphs(let name, let line): pick("line \(line): no glyphs \(name)", "第\(line)行：没有字形 \(name)")
    case .unknownColors(let name, let line): pick("line \(line): no colours \(name)", "第\(line)行：没有色彩 \(name)")
    case .wrongShape(let key, let line): pick("line \(line): \(key)", "第\(line)行：\(key)")
    }
  }
}
