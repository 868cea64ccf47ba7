import Shop

/// What a setting is called, and what it means in one sentence.
struct SettingWords: Sendable {
  let label: LocalizedText
  let meaning: LocalizedText

  init(_ english: String, _ chinese: String, _ meaning: String, _ chineseMeaning: String) {
    label = LocalizedText(english: english, chinese: chinese)
    self.meaning = LocalizedText(english: meaning, chinese: chineseMeaning)
  }
}

/// The words of settings by their pattern. Records that stand in several places are named by the end of the pattern:
/// `conditions.tags` is every coupon's. A setting without words fails a test.
extension Words {
  /// The words of a setting; `nil` where nobody has given it any.
  func setting(_ pattern: SettingsPath) -> SettingWords? {
    var rest = pattern.text[...]
    while true {
      if let found = SettingLabels.all[String(rest)] { return found }
      guard let point = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: point)...]
    }
  }

  /// What a setting is called; its own key where it has no words.
  func label(of pattern: SettingsPath) -> String {
    setting(pattern)?.label[language] ?? pattern.text.split(separator: ".").last.map(String.init) ?? pattern.text
  }

  func meaning(of pattern: SettingsPath) -> String { setting(pattern)?.meaning[language] ?? "" }

  /// The name of a text's language, where a setting has one for each.
  func name(of language: Language) -> String {
    switch language {
    case .english: pick("English", "英文")
    case .chinese: pick("Chinese", "中文")
    }
  }

  /// `Name (English)`.
  func label(of setting: Setting) -> String {
    let label = label(of: setting.pattern)
    return setting.language.map { "\(label) (\(name(of: $0)))" } ?? label
  }

  /// The answer of a choice in words; a code that nobody has named stands for itself.
  func option(_ code: String) -> String {
    if let kind = CouponKind(rawValue: code) { return name(of: kind) }
    if let trade = ShopTrade(rawValue: code) { return name(of: trade) }
    if let language = Language(rawValue: code) { return name(of: language) }
    if let season = Season(rawValue: code) { return name(of: season) }
    if let rule = SetRule(rawValue: code) { return name(of: rule) }
    if let list = WinBackList(rawValue: code) { return name(of: list) }
    if let reason = ChurnReason(rawValue: code) { return name(of: reason) }
    if let layer = MemberLayer(rawValue: code) { return name(of: layer) }
    switch RecurringDate.LeapDayPolicy(rawValue: code) {
    case .february28: return pick("28 February", "2月28日")
    case .march1: return pick("1 March", "3月1日")
    case nil: return code
    }
  }

  func name(of rule: SetRule) -> String {
    switch rule {
    case .free: pick("anything", "不限")
    case .colours: pick("colours", "颜色相配")
    case .scents: pick("scents", "香调相配")
    }
  }

  func name(of kind: CouponKind) -> String {
    switch kind {
    case .amountOff: pick("amount off", "满减")
    case .percentOff: pick("percent off", "折扣")
    case .buyGet: pick("buy and get", "买送")
    case .gift: pick("gift", "赠品")
    case .freeDelivery: pick("free delivery", "免配送费")
    }
  }
}

/// Every table of words by pattern. A topic keeps its own beside these.
enum SettingLabels {
  static let all: [String: SettingWords] = [
    shop, programme, membership, tiers, coupons, calendar, activities, products, campaigns, rewards, promotions,
    contacts, suggestions, composer, winBack, feedback, review, insight,
  ]
  .reduce(into: [:]) { $0.merge($1) { first, _ in first } }
}
