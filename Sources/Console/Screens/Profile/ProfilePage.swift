import Insight
import Shop

/// What the pages of a profile show, read once and again when the shop has changed.
struct ProfilePage {
  let person: Person
  let account: Account?
  let preferences: Preferences
  let tags: [MemberTag]
  /// Open enquiries whose item has come in since.
  let arrived: Set<Int>
  /// Posts about the shop.
  let posts: Int
  private let settings: ShopSettings

  init?(_ id: PersonID, _ context: Context) {
    guard let person = context.view.person(id) else { return nil }
    let state = context.state
    self.person = person
    account = state.account(id)
    settings = state.settings
    preferences = account.map { Preferences(of: $0, in: state, on: context.today) } ?? Preferences()
    tags = state.tags(of: person, account, on: context.today)
    arrived = Set(
      person.profile.enquiries.filter {
        $0.closed == nil && !state.arrivals(of: $0.item, since: $0.day).isEmpty
      }.map(\.number))
    posts = account?.activities.filter(\.kind.isPost).count ?? 0
  }

  /// How they came, under the name it has today.
  func source(_ words: Words) -> String { words.source(person.source, settings) }

  var profile: Profile { person.profile }

  /// Sizes, the newest of each garment first, then habits.
  var sizes: [SizeCard] { profile.sizes.sorted { ($1.day, $0.garment.rawValue) < ($0.day, $1.garment.rawValue) } }

  /// Open enquiries first, then closed ones, the newest first.
  var enquiries: [Enquiry] {
    profile.enquiries.filter { $0.closed == nil }.reversed() + profile.enquiries.filter { $0.closed != nil }.reversed()
  }
}
