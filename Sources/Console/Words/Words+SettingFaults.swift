import Shop

/// Why an edited setting is not taken, in the words of the shop.
extension Words {
  func sentence(for fault: SettingsFault) -> String {
    switch fault {
    case .outOfRange(let key, let range):
      let kind = kind(of: SettingsPath(key))
      let (least, most) = (bound(range.lowerBound, kind), bound(range.upperBound, kind))
      return pick("\(key) must be \(least) to \(most)", "\(key) 应为 \(least) 到 \(most)")
    case .missing(let key): return pick("\(key) is missing", "缺少 \(key)")
    case .duplicate(let key, let code): return pick("\(key): \(code) stands there twice", "\(key)：\(code) 重复")
    case .unknown(let key, let code): return pick("\(key): \(code) is not known", "\(key)：没有 \(code)")
    case .ladderFalls(let tier):
      return pick("Tier \(tier) asks for less than the one below", "等级 \(tier) 的要求比下一级还低")
    case .circular(let key, let code): return pick("\(key): \(code) comes back to itself", "\(key)：\(code) 绕回了自己")
    case .codeUnreadable(let key, let code):
      return pick(
        "\(key): \"\(code)\" - a code has letters, digits, - _ and ., 40 at most",
        "\(key)：“\(code)”应为字母、数字、- _ .，最多40个")
    }
  }

  /// What is bounded: money and percentages are bounded in their smallest unit and typed otherwise.
  private func kind(of path: SettingsPath) -> SettingKind {
    let products = (Product.settingSchema + Bundle.settingSchema).first { path.text.hasSuffix("." + $0.pattern.text) }
    return ShopSettings.settingSchema.first { path.matches($0.pattern) }?.kind ?? products?.kind ?? .number
  }

  private func bound(_ value: Int, _ kind: SettingKind) -> String {
    switch kind {
    case .amount: currency.format(Money(value))
    case .percent: percent(BasisPoints(value))
    default: String(value)
    }
  }

  func sentence(for fault: SettingPathFault) -> String {
    let path = fault.path.text
    switch fault {
    case .unknown: return pick("There is no setting \(path)", "没有 \(path) 这项设置")
    case .group: return pick("\(path) is several settings: name one of them", "\(path) 含多项设置，请写明是哪一项")
    case .unreadable(_, let text, let expected):
      let shown = String(text.prefix(20))
      return pick("\(path): \"\(shown)\" is not \(name(of: expected))", "\(path)：“\(shown)”不是\(name(of: expected))")
    case .tooManyDigits(_, 0): return pick("\(path): \(currency.code) has no decimals", "\(path)：\(currency.code) 没有小数")
    case .tooManyDigits(_, let most):
      return pick("\(path): \(currency.code) has \(most) decimals at most", "\(path)：\(currency.code) 最多\(most)位小数")
    case .tooLarge: return pick("\(path): the amount is too large", "\(path)：金额太大")
    case .needed: return pick("\(path) cannot be left blank", "\(path) 不能留空")
    case .notARow: return pick("\(path) is not a row that can be added or removed", "\(path) 不是可以增删的一行")
    case .rowExists: return pick("\(path) is there already", "已经有 \(path)")
    case .codeIsKept: return pick("\(path): a code stays as it is; add another row", "\(path)：代码不能改，请另加一行")
    case .changedMeanwhile(_, let now):
      return pick("\(path) was changed meanwhile: it is now \(now)", "\(path) 刚被改过，现在是 \(now)")
    }
  }

  /// What has to be typed.
  func name(of kind: SettingKind) -> String {
    switch kind {
    case .number, .points: pick("a whole number", "整数")
    case .percent: pick("a percentage, as 12.5", "百分数，如 12.5")
    case .amount: pick("an amount, as \(currency.format(Money(26_800)))", "金额，如 \(currency.format(Money(26_800)))")
    case .text: pick("a text", "文字")
    case .flag: pick("yes or no", "是或否")
    case .choice(let codes): pick("one of \(codes.joined(separator: ", "))", "\(codes.joined(separator: "、")) 之一")
    case .code: pick("a code", "代码")
    case .day: pick("a day, as 2026-11-21", "日期，如 2026-11-21")
    case .time: pick("a time, as 21:00", "时间，如 21:00")
    case .date: pick("a date, as 05-20 or lunar:08-15", "日期，如 05-20 或 lunar:08-15")
    case .rows: pick("the codes of its rows in another order", "各行代码换个次序")
    }
  }
}
