import Shop

/// How well a product fits who it is for, by what is on their file.
struct ReceiverFit {
  private let likes: [String]
  private let habits: [Habit]
  /// On the list of a consultation, with its day (S72).
  private let advice: [SKU: Day]
  /// What delighted them, with the products it was about.
  private let delights: [(tag: DelightTag, products: [Product])]
  let relation: Relation?
  private let occasion: OccasionCode?

  /// How they use such things, in the words of the catalogue (S47).
  private struct Habit {
    var wanted: AvoidedWords
    var unwanted: AvoidedWords
    var word: String
    /// Nothing else will do: "office-safe scents only".
    var isOnly: Bool
  }

  init(_ request: SuggestionRequest, occasion: OccasionCode?, state: ShopState) {
    let receiver = request.receiver.flatMap { request.person?.receiver($0) }
    self.occasion = occasion
    relation = receiver.flatMap { Relation($0.relation) } ?? request.relation
    guard request.receiver == nil else {
      likes = receiver?.likes ?? []
      habits = []
      advice = [:]
      delights = []
      return
    }
    likes = request.person?.likes ?? []
    // How they use things themselves says nothing of a gift.
    let profile = request.relation == nil ? request.person?.profile ?? Profile() : Profile()
    habits = profile.habits.map { note in
      let text = HabitText(note)
      return Habit(
        wanted: .dislikes(text.wanted), unwanted: .dislikes(text.unwanted), word: text.wanted.first ?? note.tag,
        isOnly: text.isOnly)
    }
    advice = profile.consultations.filter { $0.status == .held }.reduce(into: [:]) { advice, consultation in
      for item in consultation.sets.flatMap(\.items) {
        advice[item] = max(advice[item] ?? consultation.day, consultation.day)
      }
    }
    delights = profile.delights.suffix(ReceiverFit.delightsRead).flatMap { delight in
      let lines = state.order(delight.order)?.lines ?? []
      let products = lines.compactMap { line in line.sku.flatMap { state.catalogue[$0] } }
      return products.isEmpty ? [] : delight.what.map { ($0, products) }
    }
  }

  /// The newest are looked at.
  private static let delightsRead = 10

  func liked(_ product: Product) -> String? { likes.first { product.contains(anyOf: [$0]) } }

  /// The day on which it was put on their list.
  func advised(_ product: Product) -> Day? { advice[product.sku] }

  /// 1 or -1, with the word it suits.
  func habit(_ product: Product) -> (value: Double, word: String?) {
    for habit in habits {
      if habit.unwanted.match(product) { return (-1, nil) }
      if habit.wanted.match(product) || product.isFor(habit.word) { return (1, habit.word) }
      // Only what says what it is for can be for something else.
      if habit.isOnly, !product.scenarios.isEmpty { return (-1, nil) }
    }
    return (0, nil)
  }

  func delighted(by product: Product) -> DelightTag? {
    delights.first { tag, products in
      products.contains { known in
        guard known.sku != product.sku else { return false }
        return switch tag {
        case .colours: !Set(known.colours).isDisjoint(with: product.colours)
        case .shape: !known.style.isEmpty && known.style == product.style
        case .scent:
          known.scentFamily.isEmpty
            ? false : known.scentFamily == product.scentFamily
        case .wrapping, .freshness, .card, .surprise, .service: false
        }
      }
    }?.tag
  }

  func suitsRelation(_ product: Product) -> Bool {
    relation.map { !$0.occasions.isDisjoint(with: product.occasions) } ?? false
  }

  /// What is made for love alone is for partners, unless it is just what is asked for.
  func allows(_ product: Product) -> Bool {
    guard let relation else { return true }
    return relation.allows(product) || occasion.map(product.occasions.contains) ?? false
  }
}

/// A habit as staff wrote it: `office: no strong scent`, `office-safe scents only`, `花瓶: 只要高的`.
struct HabitText {
  /// The tag and the words that stand for something wanted.
  var wanted: [String] = []
  /// What follows "no", "not", "without", 不, 无.
  var unwanted: [String] = []
  var isOnly: Bool

  init(_ note: HabitNote) {
    let text = note.text.lowercased()
    isOnly = text.contains("only") || text.contains("只")
    if !note.tag.isEmpty { wanted.append(note.tag) }
    for clause in text.split(whereSeparator: { ",;.，；。\n".contains($0) }) {
      var clause = clause.trimmed
      if let word = HabitText.refusals.first(where: { clause.hasPrefix($0) }) {
        clause = clause.dropFirst(word.count).trimmed
        unwanted += [clause.text, clause.text.replacingSpaces]
      }
    }
    unwanted = unwanted.filter { !$0.isEmpty }
  }

  private static let refusals = ["no ", "not ", "without ", "never ", "nothing ", "不要", "不能", "不用", "不", "无", "别"]
}

extension Substring {
  fileprivate var trimmed: Substring {
    let front = drop { $0 == " " }
    return front.prefix((front.lastIndex { $0 != " " }.map { front.distance(from: front.startIndex, to: $0) + 1 }) ?? 0)
  }
  fileprivate var text: String { String(self) }
}

extension String {
  /// As tags are written.
  fileprivate var replacingSpaces: String { split(separator: " ").joined(separator: "-") }
}
