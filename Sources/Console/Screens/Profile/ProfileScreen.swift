import Shop
import Terminal

/// What is known of a customer beside the card, on five pages (S42-S57).
struct ProfileScreen: Screen {
  let id: PersonID
  var tab: ProfileTab
  var page: ProfilePage?
  var list = ListPart("profile")
  /// What was typed or picked on the way to an answer of two steps.
  var firstAnswer = ""
  /// People who joined because of them.
  private(set) var brought: Int?
  private var isWanted = true

  init(_ id: PersonID, _ tab: ProfileTab, _ context: Context) {
    self.id = id
    self.tab = tab
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    page = ProfilePage(id, context)
    isWanted = true
  }

  /// How many joined because of them is asked of every account.
  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted else { return nil }
    isWanted = false
    let id = id
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      var brought = 0
      snapshot.state.forEachAccount { if $0.referredBy == id { brought += 1 } }
      return brought
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let value) = outcome { brought = value as? Int }
  }

  func title(_ context: Context) -> String { page?.person.name ?? context.words.memberTitle }

  func subject(_ context: Context) -> PersonID? { id }

  private mutating func turn(to tab: ProfileTab) {
    self.tab = tab
    list = ListPart("profile")
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let turns = [
      command(.tab, or: .right, words.nextPage, help: words.nextPageHelp) { screen, _ in
        screen.turn(to: screen.tab.next)
        return []
      },
      command(.backTab, or: .left, words.pageBefore, help: words.nextPageHelp, isOnBar: false) { screen, _ in
        screen.turn(to: screen.tab.before)
        return []
      },
      backCommand(context),
    ]
    let pages = ProfileTab.allCases.map { tab in
      command(
        .character(Character("\(tab.rawValue + 1)")), words.shortName(of: tab), help: words.name(of: tab),
        isOnBar: false
      ) { screen, _ in
        screen.turn(to: tab)
        return []
      }
    }
    return own(context) + turns + pages
  }

  /// The number of rows of the list on this page.
  var count: Int {
    guard let page else { return 0 }
    switch tab {
    case .profile, .preferences: return 0
    case .sizes: return page.sizes.count + page.profile.habits.count
    case .notes: return page.enquiries.count
    case .tags: return page.tags.count
    }
  }

  var place: Int? { count == 0 ? nil : min(list.selected, count - 1) }

  /// Saves the person with a change.
  func save(_ change: (inout Person) -> Void) -> [Transition] {
    guard var person = page?.person else { return [] }
    let known = person
    change(&person)
    return person == known ? [] : [.submit(.savePerson(person))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if case .click(.item("tab", let place)) = input, let tab = ProfileTab(rawValue: place) {
      turn(to: tab)
      return []
    }
    return list.handle(input, count: count, context) != .unused || input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    guard let page else {
      canvas.put(context.words.noSuchPerson, at: 2, 1, .warning)
      return
    }
    var column = 2
    for tab in ProfileTab.allCases {
      let text = "\(tab.rawValue + 1) \(context.words.name(of: tab))"
      let end = canvas.put(
        tab == self.tab ? "[\(text)]" : " \(text) ", at: column, 0, tab == self.tab ? .heading : .muted)
      canvas.touchable(.item("tab", tab.rawValue), column: column, row: 0, columns: end - column)
      column = end + 1
    }
    canvas.part(row: 2) { part in
      switch tab {
      case .profile: drawProfile(page, &part, context)
      case .preferences: drawPreferences(page, &part, context)
      case .sizes: drawSizes(page, &part, context)
      case .notes: drawNotes(page, &part, context)
      case .tags: drawTags(page, &part, context)
      }
    }
  }
}
