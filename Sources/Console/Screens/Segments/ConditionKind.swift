import Shop

/// What a condition may be about, as the builder offers it: kinds first, then what the shop has of that kind. Nobody has
/// to know how a rule is written.
enum ConditionKind: String, CaseIterable {
  case tier, tag, bought, occasion, lastVisit, orders, spend, points, coupon, consent, notMuted, birthday,
    receiverBirthday, joined, neverBought, sex, age, area, source, owner, motive, influencer, segment

  /// One answer to be picked.
  struct Choice {
    var label: String
    var rule: SegmentRule

    init(_ condition: SegmentCondition, _ words: Words, _ settings: ShopSettings) {
      rule = .condition(condition)
      label = words.sentence(for: condition, settings)
    }
  }

  /// What can be picked.
  func choices(_ context: Context) -> [Choice] {
    let settings = context.state.settings
    if self == .notMuted {
      let rule = SegmentRule.not(.condition(.muted))
      var choice = Choice(.muted, context.words, settings)
      choice.rule = rule
      choice.label = context.words.sentence(for: rule, settings)
      return [choice]
    }
    return conditions(context).map { Choice($0, context.words, settings) }
  }

  private func conditions(_ context: Context) -> [SegmentCondition] {
    let settings = context.state.settings
    switch self {
    case .tier: return settings.tiers.flatMap { [.tier($0.code), .tierFrom($0.code)] }
    case .tag: return settings.offeredTags.map { .tag($0.code) }
    case .bought: return Self.goods(context.state.catalogue).map { .bought($0, within: nil) }
    case .occasion:
      return (OccasionCode.personal + Feast.allCases.map(\.occasion)).map { .occasion($0, within: nil) }
    case .lastVisit:
      return [30, 90].map { .recency(.atMost, $0) } + [60, 90, 180, 365].map { .recency(.moreThan, $0) }
    case .orders: return [1, 2, 3, 5, 10].map { .orders(.atLeast, $0) } + [.orders(.lessThan, 2)]
    case .spend: return [500, 1_000, 2_000, 5_000].map { .spend(.atLeast, MajorAmount($0)) }
    case .points: return [100, 500, 1_000, 2_000].map { .points(.atLeast, $0) }
    case .coupon: return [.coupon(nil)] + settings.templates.map { .coupon($0.code) }
    case .consent: return ContactChannel.allCases.map { .consent($0) }
    case .notMuted: return []
    case .birthday: return Self.windows.map { .date(.birthday, $0) }
    case .receiverBirthday: return Self.windows.map { .receiverDate(.birthday, $0) }
    case .joined: return [7, 30, 90, 365].map { .joined(within: $0) }
    case .neverBought: return [.neverBought]
    case .sex: return Sex.allCases.map { .sex($0) }
    case .age: return AgeBand.usual.map { .age($0.years) }
    case .area: return []
    case .source:
      let own = settings.sources.map(\.code.text)
      return (own.isEmpty ? HeardFrom.allCases.map(\.rawValue) : own).map { .source($0) }
    case .owner: return []
    case .motive: return RepurchaseMotive.allCases.map { .motive($0) }
    case .influencer: return [.influencer]
    case .segment: return settings.segments.map { .segment($0.code) }
    }
  }

  private static let windows: [DateWindow] = [.within(7), .within(14), .within(30), .thisMonth]

  /// Kinds and tags of the goods on sale, the kinds first.
  private static func goods(_ catalogue: Catalogue) -> [String] {
    let products = catalogue.products.filter { !$0.retired }
    let kinds = Set(products.map(\.category)).subtracting([""]).sorted()
    return kinds + Set(products.flatMap(\.tags)).subtracting(kinds).sorted()
  }

  /// The condition that a text typed in place of a pick means; `nil` where it is none.
  func typed(_ text: String, _ context: Context) -> SegmentCondition? {
    switch self {
    case .bought:
      let known = context.state.settings.faults(
        of: .condition(.bought(text, within: nil)), key: "", with: context.state.catalogue)
      return known.isEmpty ? .bought(text, within: nil) : nil
    case .lastVisit: return Self.number(text).map { .recency(.moreThan, $0) }
    case .orders: return Self.number(text).map { .orders(.atLeast, $0) }
    case .spend: return MajorAmount(text).map { .spend(.atLeast, $0) }
    case .points: return Self.number(text).map { .points(.atLeast, $0) }
    case .joined: return Self.number(text).flatMap { $0 > 0 ? .joined(within: $0) : nil }
    case .age: return AgeBand(coded: text).map { .age($0.years) }
    case .area: return .area(text)
    case .source: return .source(text)
    case .owner: return .owner(text)
    default: return nil
    }
  }

  private static func number(_ text: String) -> Int? { Int(text).flatMap { (0...36_500).contains($0) ? $0 : nil } }

  /// Whether a period is asked for behind the pick.
  var asksPeriod: Bool { self == .bought || self == .occasion }

  static let periods: [Int?] = [nil, 30, 90, 180, 365]
}
