import Console
import Ledger
import Shop

/// What the disk refused, and damage.
extension Words {
  func sentence(for error: DiskError) -> String {
    let path = error.path
    return switch error.kind {
    case .noSpace: pick("The disk is full: free some room (\(path))", "磁盘已满，请清出空间（\(path)）")
    case .readOnly: pick("\(path) is on a read-only disk", "\(path) 所在磁盘只读")
    case .inputOutput: pick("The disk fails at \(path)", "磁盘读写出错：\(path)")
    case .notFound: pick("\(path) is not there", "找不到 \(path)")
    case .alreadyExists: pick("\(path) exists already", "\(path) 已经存在")
    case .permission: pick("\(path): this account may not do that", "\(path)：本账户没有权限")
    case .busy: pick("\(path) is in use", "\(path) 正在使用")
    case .notADirectory: pick("\(path) is no folder", "\(path) 不是文件夹")
    case .isADirectory: pick("\(path) is a folder", "\(path) 是文件夹")
    case .notEmpty: pick("\(path) is not empty", "\(path) 不是空的")
    case .fileTooBig: pick("\(path) would grow larger than files may", "\(path) 超过文件大小上限")
    case .symbolicLink: pick("\(path) is a link", "\(path) 是链接")
    case .tooManyOpenFiles: pick("Too many files are open", "打开的文件太多")
    case .other(let number): pick("\(path): system error \(number)", "\(path)：系统错误 \(number)")
    }
  }

  func sentence(for damage: JournalDamage) -> String {
    let file = damage.file.isEmpty ? "journal" : "journal/\(damage.file)"
    if case .newerVersion = damage.reason {
      return pick(
        "A newer Perennial wrote this shop (\(file), line \(damage.line)): please upgrade",
        "本店数据来自更新的版本（\(file) 第\(damage.line)行），请升级程序")
    }
    return pick(
      "Damaged: \(file), line \(damage.line), byte \(damage.byte). Nothing is written until this is mended",
      "\(file) 第\(damage.line)行（第\(damage.byte)字节）已损坏，修复之前不再写入")
  }

  func sentence(for problem: SettingsProblem) -> String {
    if problem.reason == .outdated {
      let kept = problem.file + SettingsProblem.rejectedSuffix
      return pick(
        "\(problem.file) was edited from an older version: what was saved since stands, your text is in \(kept)",
        "\(problem.file) 是在旧版本上改的：以后来保存的为准，你的改动留在 \(kept)")
    }
    let why = what(problem.reason)
    return pick(
      "\(problem.file), line \(problem.line), column \(problem.column): \(why). The edit is ignored until it is mended",
      "\(problem.file) 第\(problem.line)行第\(problem.column)列：\(why)。修好之前不采用这次改动")
  }

  /// What is wrong with an edited file, without its place.
  func what(_ reason: SettingsProblem.Reason) -> String {
    switch reason {
    case .unreadable(let error): self.reason(for: error.reason)
    case .fault(let fault, _, _): sentence(for: Refusal.settingsInvalid(fault))
    case .outdated: pick("was edited from an older version", "是在旧版本上改的")
    }
  }

  /// Why nobody can act.
  func staffSentence(for problem: SettingsProblem) -> String {
    switch problem.reason {
    case .unreadable(let error):
      let why = reason(for: error.reason)
      return pick(
        "\(problem.file), line \(error.line), column \(error.column): \(why). Nobody can sign in until it is mended",
        "\(problem.file) 第\(error.line)行第\(error.column)列：\(why)。修好之前无法登录")
    case .fault(let fault, _, _):
      let why = sentence(for: Refusal.settingsInvalid(fault))
      return pick(
        "\(problem.file): \(why). Nobody can sign in until it is mended", "\(problem.file)：\(why)。修好之前无法登录")
    case .outdated: return sentence(for: problem)
    }
  }

  func reason(for reason: JSONError.Reason) -> String {
    switch reason {
    case .unexpectedEnd: pick("the file ends too early", "文件不完整")
    case .unexpectedByte, .trailingContent: pick("something stands here that does not belong", "多了不该有的字符")
    case .byteOrderMark: pick("the file begins with a byte order mark", "文件开头有字节顺序标记")
    case .invalidUTF8: pick("not UTF-8", "不是 UTF-8 编码")
    case .controlCharacter: pick("a line break or control character inside a text", "文本里有换行或控制字符")
    case .invalidEscape, .loneSurrogate: pick("a backslash that means nothing", "反斜杠写法不对")
    case .malformedNumber, .integerOutOfRange: pick("not a number that can be used", "数字写法不对")
    case .trailingComma: pick("a comma too many", "多了一个逗号")
    case .duplicateKey(let key): pick("\"\(key)\" stands there twice", "“\(key)”重复")
    case .tooDeep, .tooLong: pick("too large", "内容过大")
    case .field(let path, let expected): pick("\(path) should be \(expected)", "\(path) 的值不对（应为 \(expected)）")
    }
  }
}
