/// The canonical line of a rule: what ``SegmentParser`` reads back as the same rule.
extension SegmentRule {
  /// `tier:gold and (tag:lilies or bought:rose within 90) and not muted`
  public var text: String {
    switch tidied {
    case .all(let rules) where rules.isEmpty: SegmentWord.everyone
    case .any(let rules) where rules.isEmpty: SegmentWord.nobody
    case .all(let rules): rules.map(\.part).joined(separator: " \(SegmentWord.and) ")
    case .any(let rules): rules.map(\.part).joined(separator: " \(SegmentWord.or) ")
    case .not(let rule): "\(SegmentWord.not) \(rule.part)"
    case .condition(let condition): condition.text
    }
  }

  /// The text, in brackets where it is a list of several.
  private var part: String {
    switch self {
    case .all(let rules) where !rules.isEmpty, .any(let rules) where !rules.isEmpty: "(\(text))"
    default: text
    }
  }
}

/// The words of the form that are not keys.
enum SegmentWord {
  static let and = "and"
  static let or = "or"
  static let not = "not"
  static let everyone = "everyone"
  static let nobody = "nobody"
  static let within = "within"
  static let during = "in"
  static let thisMonth = "this-month"
}

extension SegmentCondition {
  /// The condition as it is written.
  public var text: String {
    switch self {
    case .sex(let sex): "sex:\(sex.rawValue)"
    case .age(let band): "age:\(AgeBand(band).text)"
    case .area(let text): "area:" + quoted(text)
    case .source(let text): "source:" + quoted(text)
    case .owner(let text): "owner:" + quoted(text)
    case .language(let language): "language:\(language.rawValue)"
    case .influencer: "influencer"
    case .motive(let motive): "motive:\(motive.rawValue)"
    case .tag(let code): "tag:" + quoted(code.text)
    case .segment(let code): "segment:" + quoted(code.text)
    case .recency(let comparison, let days): "recency \(comparison.rawValue) \(days)"
    case .orders(let comparison, let count): "orders \(comparison.rawValue) \(count)"
    case .spend(let comparison, let amount): "spend \(comparison.rawValue) \(amount)"
    case .bought(let what, let days): "bought:" + quoted(what) + within(days)
    case .occasion(let occasion, let days): "occasion:" + quoted(occasion.text) + within(days)
    case .neverBought: "never-bought"
    case .joined(let days): "joined" + within(days)
    case .tier(let code): "tier:" + quoted(code.text)
    case .tierFrom(let code): "tier >= " + quoted(code.text)
    case .points(let comparison, let count): "points \(comparison.rawValue) \(count)"
    case .coupon(let template): "coupon" + (template.map { ":" + quoted($0.text) } ?? "")
    case .consent(let channel): "consent:\(channel.rawValue)"
    case .muted: "muted"
    case .date(let occasion, let window): "date:" + quoted(occasion.text) + window.text
    case .receiverDate(let occasion, let window): "receiver-date:" + quoted(occasion.text) + window.text
    }
  }

  private func within(_ days: Int?) -> String { days.map { " \(SegmentWord.within) \($0)" } ?? "" }

  /// `text` bare where it can stand so.
  private func quoted(_ text: String) -> String {
    if !text.isEmpty, text.allSatisfy(SegmentScanner.standsBare) { return text }
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}

extension DateWindow {
  fileprivate var text: String {
    switch self {
    case .within(let days): " \(SegmentWord.within) \(days)"
    case .month(let month): " \(SegmentWord.during) \(month)"
    case .thisMonth: " \(SegmentWord.during) \(SegmentWord.thisMonth)"
    }
  }
}
