public import Shop

/// How many go on from one step to the next (S132): whoever could have gone on by the end of the time counts below, whoever
/// did counts above. Contacts lead to an order where one follows within the days that a campaign is given.
public struct Conversion: Hashable, Sendable {
  public enum Step: String, CaseIterable, Sendable {
    /// Asked about something in the time, and bought within ``Conversion/days`` of it (S44).
    case enquiry
    /// Joined in the time, and bought since.
    case firstOrder
    /// First bought in the time and 90 days ago or longer, and again within 90 days.
    case secondOrder
  }

  /// What contacts are told apart by.
  public enum Group: Hashable, Sendable {
    case channel(ContactChannel)
    case campaign(CampaignCode)
  }

  public struct Row: Hashable, Sendable {
    public var step: Step
    public var hits: Int
    public var of: Int

    public var share: Double? { of > 0 ? Double(hits) / Double(of) : nil }
  }

  /// One row of contacts: how many were contacted, answered, bought, bought again.
  public struct Contacts: Hashable, Sendable {
    public var group: Group
    public var contacted = 0
    public var replied = 0
    public var ordered = 0
    public var again = 0

    /// Replied / contacted (S117).
    public var response: Double? { contacted > 0 ? Double(replied) / Double(contacted) : nil }
  }

  public var rows: [Row]
  /// Most contacts first.
  public var contacts: [Contacts]

  /// A contact is answered by an order for so many days.
  public static let days = 60

  /// Walks everything.
  public init(
    _ state: ShopState, _ history: SalesHistory, directory: [DirectoryEntry] = [], in period: ClosedRange<Day>,
    on today: Day
  ) {
    var (joined, bought, first, second) = (0, 0, 0, 0)
    for customer in history.customers {
      if customer.isMember, period.contains(customer.joined) {
        joined += 1
        if customer.days.contains(where: { $0 >= customer.joined }) { bought += 1 }
      }
      if let day = customer.days.first, period.contains(day), today - day >= 90 {
        first += 1
        if customer.days.dropFirst().first.map({ $0 - day <= 90 }) ?? false { second += 1 }
      }
    }
    let places = Dictionary(
      history.customers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var (asked, answered) = (0, 0)
    for entry in directory where !entry.asked.isEmpty {
      let days = places[state.survivor(of: entry.id)].map { history.customers[$0].days } ?? []
      for day in entry.asked where period.contains(day) {
        asked += 1
        if days.contains(where: { $0 >= day && $0 - day <= Conversion.days }) { answered += 1 }
      }
    }
    rows = [
      Row(step: .enquiry, hits: answered, of: asked), Row(step: .firstOrder, hits: bought, of: joined),
      Row(step: .secondOrder, hits: second, of: first),
    ]
    var found: [Group: Contacts] = [:]
    state.forEachAccount { account in
      let days = places[state.survivor(of: account.id)].map { history.customers[$0].days } ?? []
      for contact in account.contacts where period.contains(contact.day) && contact.purpose.isMarketing {
        let after = days.filter { $0 > contact.day && $0 - contact.day <= Conversion.days }
        for group in [.channel(contact.channel), contact.campaign.map { .campaign($0) }].compactMap(\.self) as [Group] {
          var row = found[group] ?? Contacts(group: group)
          row.contacted += 1
          if contact.outcome == .replied { row.replied += 1 }
          if !after.isEmpty { row.ordered += 1 }
          if after.count > 1 { row.again += 1 }
          found[group] = row
        }
      }
    }
    contacts = found.values.sorted { ($1.contacted, $0.group.key) < ($0.contacted, $1.group.key) }
  }
}

extension Conversion.Group {
  /// For a settled order.
  fileprivate var key: String {
    switch self {
    case .channel(let channel): "0" + channel.rawValue
    case .campaign(let code): "1" + code.text
    }
  }
}
