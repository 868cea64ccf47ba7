public import Shop

/// Regulars to whom a new item is worth introducing (S70): those who bought an earlier new item within thirty days of its
/// launch. Walks every account; a report, never at the counter.
public struct NewItemIntroduction: Hashable, Sendable {
  /// Days after a launch in which a purchase counts as one of something new.
  public static let days = 30

  /// One member, with what they took when it was new.
  public struct Row: Hashable, Sendable {
    public var member: PersonID
    /// The newest first.
    public var bought: [Purchase]
    /// How well the new item suits them: ``SuggestionTerms/score`` without a file.
    public var score: Double
  }

  public struct Purchase: Hashable, Sendable {
    public var sku: SKU
    public var day: Day
  }

  /// Whoever took more new items first, then whom it suits more.
  public var rows: [Row] = []

  /// - Parameters:
  ///   - item: The new item; who has it already is left out.
  ///   - person: The file of a member: allergies, dislikes, muting. Asked of those alone who would be listed.
  public init(of item: SKU, state: ShopState, on today: Day, person: (PersonID) -> Person?) {
    guard let product = state.catalogue[item] else { return }
    let launched = Dictionary(
      state.catalogue.products.compactMap { product in product.launched.map { (product.sku, $0) } },
      uniquingKeysWith: { first, _ in first })
    state.forEachAccount { account in
      guard account.isMember, !account.isErased, account.mergedInto == nil else { return }
      var bought: [Purchase] = []
      for purchase in account.purchases.reversed() where purchase.counts && purchase.day <= today {
        let skus = state.order(purchase.order)?.lines.compactMap(\.sku) ?? []
        if skus.contains(where: { state.catalogue[$0]?.isSameModel(as: product) ?? ($0 == item) }) { return }
        for sku in skus {
          guard let first = launched[sku], (0...NewItemIntroduction.days).contains(purchase.day - first),
            !bought.contains(where: { $0.sku == sku })
          else { continue }
          bought.append(Purchase(sku: sku, day: purchase.day))
        }
      }
      guard !bought.isEmpty,
        let row = Row(of: account, bought, product, state: state, on: today, person: person(account.id))
      else { return }
      rows.append(row)
    }
    rows = NewItemIntroduction.sorted(rows)
  }

  static func sorted(_ rows: [Row]) -> [Row] {
    rows.sorted { ($1.bought.count, $1.score, $0.member) < ($0.bought.count, $0.score, $1.member) }
  }

  /// The rows once more with each member's file: where the walk had none at hand, as on a worker.
  ///
  /// - Parameter item: The new item that the rows were made for.
  public static func checked(
    _ rows: [Row], of item: SKU, state: ShopState, on today: Day, person: (PersonID) -> Person?
  ) -> [Row] {
    guard let product = state.catalogue[item] else { return [] }
    return sorted(
      rows.compactMap { row in
        state.account(row.member).flatMap {
          Row(of: $0, row.bought, product, state: state, on: today, person: person(row.member))
        }
      })
  }

  /// What came out in the last ``newDays`` days and is sold, one of a model, the newest first.
  public static func items(_ state: ShopState, on today: Day) -> [Product] {
    let new = state.catalogue.products.filter { product in
      !product.retired && product.launched.map { (0...newDays).contains(today - $0) } ?? false
    }
    var found: [Product] = []
    for product in new.sorted(by: { ($1.launched ?? today, $0.sku) < ($0.launched ?? today, $1.sku) })
    where !found.contains(where: { $0.isSameModel(as: product) }) { found.append(product) }
    return found
  }

  /// Days in which something counts as new to be introduced.
  public static let newDays = 60
}

extension NewItemIntroduction.Row {

  /// `nil` for whom it harms, who dislikes it, and who is to be left in peace (D05).
  init?(
    of account: Account, _ bought: [NewItemIntroduction.Purchase], _ product: Product, state: ShopState,
    on today: Day, person: Person?
  ) {
    guard person?.muted != true, !SorrowGuard.isQuiet(account, on: today) else { return nil }
    let request = SuggestionRequest(account: account, person: person, occasion: "self")
    let engine = SuggestionEngine(request, state: state, on: today)
    guard !engine.mustAvoid(product) else { return nil }
    let candidate = engine.scorer.candidate(product, figures: state.figures(product.sku), place: 0)
    self.init(member: account.id, bought: bought, score: candidate.score)
  }
}
