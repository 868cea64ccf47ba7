import Insight
import Shop

/// Narrowing the lists: first by what, then to which. Both are short lists of which one key picks.
enum LapsedFilters {
  enum Kind: CaseIterable {
    case mine, owner, segment, tag, layer, worth, occasion, waiting, everyone
  }

  static func kinds(_ filter: WinBackFilter, _ context: Context) -> PickScreen {
    let words = context.words
    let rows = Kind.allCases.map { kind in
      PickScreen.Row(
        label: words.name(of: kind, filter), detail: words.value(of: kind, filter, context.state.settings),
        unavailable: kind.isList && choices(of: kind, context).isEmpty ? words.noneToFilterBy : nil)
    }
    return PickScreen("filter", heading: words.showOnly, rows: rows)
  }

  /// Takes up what was picked; a second list where there is more to ask.
  static func pick(_ place: Int, _ filter: inout WinBackFilter, _ context: Context) -> [Transition] {
    let words = context.words
    switch Kind.allCases[place] {
    case .mine: filter.owner = context.staff.name
    case .waiting: filter.showsWaiting.toggle()
    case .everyone: filter = WinBackFilter()
    case .worth:
      return [.present(PromptScreen("worth", heading: words.worthFrom, hint: words.currency.format(.zero), limit: 14))]
    case let kind:
      let options = choices(of: kind, context).map(\.label)
      return [.present(PickScreen("filter \(kind)", heading: words.name(of: kind, filter), options: options))]
    }
    return []
  }

  /// - Returns: False for an answer to something else.
  static func take(_ answer: Answer, _ filter: inout WinBackFilter, _ context: Context) -> Bool {
    if case .text("worth", let text) = answer {
      filter.worth = context.words.currency.parse(text).flatMap { $0 > .zero ? $0 : nil }
      return true
    }
    guard case .chosen(let name, let place) = answer,
      let kind = Kind.allCases.first(where: { name == "filter \($0)" })
    else { return false }
    let code = choices(of: kind, context)[place].code
    switch kind {
    case .owner: filter.owner = code
    case .segment: filter.segment = SegmentCode(code)
    case .tag: filter.tag = TagCode(code)
    case .layer: filter.layer = MemberLayer(rawValue: code)
    case .occasion: filter.occasion = OccasionCode(code)
    case .mine, .worth, .waiting, .everyone: return false
    }
    return true
  }

  private static func choices(of kind: Kind, _ context: Context) -> [(code: String, label: String)] {
    let (words, state) = (context.words, context.state)
    switch kind {
    case .owner: return context.view.roster.present.map { ($0.name, $0.name) }
    case .segment: return state.settings.segments.map { ($0.code.text, words.name($0.name)) }
    case .tag: return state.settings.tags.filter { $0.into == nil }.map { ($0.code.text, words.name($0.name)) }
    case .layer: return MemberLayer.allCases.map { ($0.rawValue, words.name(of: $0)) }
    case .occasion:
      return state.globals.occasions.filter { !$0.occasion.isSorrow }
        .sorted { ($1.orders, $0.occasion) < ($0.orders, $1.occasion) }
        .map { ($0.occasion.text, words.occasion($0.occasion)) }
    case .mine, .worth, .waiting, .everyone: return []
    }
  }
}

extension LapsedFilters.Kind {
  /// Asks which one.
  var isList: Bool {
    switch self {
    case .owner, .segment, .tag, .layer, .occasion: true
    case .mine, .worth, .waiting, .everyone: false
    }
  }
}

extension Words {
  var filterKey: String { pick("Filter", "筛选") }
  var filterHelp: String { pick("By segment, tag, worth, occasion, owner", "按客群、标签、价值、用途、负责人") }
  var noneToFilterBy: String { pick("there are none yet", "还没有") }
  var showOnly: String { pick("Show only ...", "只看……") }
  var worthFrom: String { pick("Worth how much a year at least?", "一年至少值多少？") }

  func name(of kind: LapsedFilters.Kind, _ filter: WinBackFilter) -> String {
    switch kind {
    case .mine: pick("Mine", "我负责的")
    case .owner: pick("Of one owner", "某位负责人")
    case .segment: pick("A segment", "客群")
    case .tag: pick("A tag", "标签")
    case .layer: pick("A layer", "层级")
    case .worth: pick("Worth from", "价值不低于")
    case .occasion: pick("An occasion", "用途")
    case .waiting: filter.showsWaiting ? pick("Without snoozed", "不看推迟的") : pick("Snoozed as well", "连推迟的一起看")
    case .everyone: pick("All again", "全部")
    }
  }

  func value(of kind: LapsedFilters.Kind, _ filter: WinBackFilter, _ settings: ShopSettings) -> String {
    switch kind {
    case .owner: filter.owner ?? ""
    case .segment: filter.segment.flatMap { settings.segment($0) }.map { name($0.name) } ?? ""
    case .tag: filter.tag.flatMap { settings.tag($0) }.map { name($0.name) } ?? ""
    case .layer: filter.layer.map { name(of: $0) } ?? ""
    case .worth: filter.worth.map { wholeAmount($0) } ?? ""
    case .occasion: filter.occasion.map { occasion($0) } ?? ""
    case .mine, .waiting, .everyone: ""
    }
  }

  /// `Only: core, worth from ¥500`; empty where everybody is shown.
  func narrowed(_ filter: WinBackFilter, _ settings: ShopSettings) -> String {
    let parts = LapsedFilters.Kind.allCases.compactMap { kind -> String? in
      let value = value(of: kind, filter, settings)
      guard !value.isEmpty else { return nil }
      return kind == .worth ? pick("worth from \(value)", "价值不低于\(value)") : value
    }
    return parts.isEmpty ? "" : pick("Only: ", "只看：") + list(parts)
  }
}
