import Shop

/// Rules of segments in the words of the shop.
extension Words {
  /// What keeps a typed rule from being read, its place first.
  public func sentence(for fault: SegmentSyntaxFault) -> String {
    let place = fault.position + 1
    let reason = self.reason(for: fault.reason)
    return pick("At character \(place): \(reason)", "第\(place)个字：\(reason)")
  }

  func reason(for reason: SegmentSyntaxFault.Reason) -> String {
    switch reason {
    case .conditionMissing: pick("a condition is missing, as tier:gold", "缺少条件，例如 tier:gold")
    case .unknownWord(let word, let meant):
      pick("no condition begins with \"\(word)\"", "没有以“\(word)”开头的条件")
        + (meant.map { pick(" - \($0)?", "，是 \($0) 吗？") } ?? "")
    case .linkMissing(let found):
      pick("and, or or a bracket is missing before \"\(found)\"", "“\(found)”前缺少 and、or 或括号")
    case .bracketOpen: pick("this bracket is never closed", "括号没有配对")
    case .quoteOpen: pick("this quotation mark is never closed", "引号没有配对")
    case .valueMissing(let key): pick("after \(key) comes : and a value", "\(key) 后面要有 : 和内容")
    case .comparisonMissing(let key):
      pick("after \(key) comes >=, <=, >, < or = and a number", "\(key) 后面要有 >=、<=、>、< 或 = 和数字")
    case .numberMissing: pick("a number is missing", "缺少数字")
    case .outOfRange(let range):
      pick("\(range.lowerBound) to \(range.upperBound)", "应为 \(range.lowerBound) 到 \(range.upperBound)")
    case .valueUnknown(let key, let value, let known):
      pick(
        "\(key):\(value) is not known; \(list(known))", "\(key) 没有 \(value)，可以是 \(list(known))")
    case .windowMissing: pick("within days or in a month is missing", "缺少 within 天数 或 in 月份")
    case .tooDeep: pick("too many brackets within each other", "括号层数太多")
    case .tooLong(let limit): pick("a rule has at most \(limit) characters", "最多\(limit)个字")
    }
  }
}
