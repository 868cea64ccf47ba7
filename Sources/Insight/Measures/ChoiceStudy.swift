public import Shop

/// How those who came in some days chose the shop (S125): how they heard of it, with whom they compared, and what became of
/// them since.
public struct ChoiceStudy: Sendable {
  public struct Row: Hashable, Sendable {
    public var customers = 0
    /// Of those, who bought on two days or more.
    public var again = 0
    public var spent = Money.zero

    public var repeatShare: Double? { customers > 0 ? Double(again) / Double(customers) : nil }
    public var spentEach: Double? { customers > 0 ? Double(spent.minor) / Double(customers) : nil }
  }

  /// Members who joined in the days.
  public var joined = 0
  /// By the text on file, empty for nobody asked; most customers first, those not asked last.
  public var heard: [(code: String, row: Row)] = []
  public var compared: [(with: ComparedWith?, row: Row)] = []

  /// Walks everyone on file.
  public init(
    _ state: ShopState, _ history: SalesHistory, directory: [DirectoryEntry], in days: ClosedRange<Day>
  ) {
    let places = Dictionary(
      history.customers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var sources: [String: Row] = [:]
    var others: [ComparedWith?: Row] = [:]
    for entry in directory {
      guard let place = places[entry.id] else { continue }
      let customer = history.customers[place]
      guard customer.isMember, days.contains(customer.joined) else { continue }
      joined += 1
      var row = Row(customers: 1)
      row.again = customer.days.count > 1 ? 1 : 0
      row.spent = customer.sales.reduce(.zero) { $0 + history.sales[$1].net }
      sources[entry.traits.source, default: Row()] += row
      others[entry.traits.compared, default: Row()] += row
    }
    heard = sources.map { (code: $0.key, row: $0.value) }.sorted {
      ($0.code.isEmpty ? 1 : 0, $1.row.customers, $0.code) < ($1.code.isEmpty ? 1 : 0, $0.row.customers, $1.code)
    }
    compared = others.map { (with: $0.key, row: $0.value) }.sorted {
      ($0.with == nil ? 1 : 0, $1.row.customers, $0.with?.rawValue ?? "")
        < ($1.with == nil ? 1 : 0, $0.row.customers, $1.with?.rawValue ?? "")
    }
  }
}

extension ChoiceStudy.Row {
  fileprivate static func += (left: inout Self, right: Self) {
    left.customers += right.customers
    left.again += right.again
    left.spent += right.spent
  }
}
