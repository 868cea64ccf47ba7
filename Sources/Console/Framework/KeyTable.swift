import Insight
import Shop
import Terminal

/// Every key of every screen, for the manual: made of the same commands as the bar and the help.
public struct KeyTable: Hashable, Sendable {
  /// The keys of one screen, or those that are the same everywhere.
  public struct Section: Hashable, Sendable {
    public var title: String
    public var rows: [Row]
  }

  public struct Row: Hashable, Sendable {
    /// `F2`
    public var key: String
    /// `Alt-2, Ctrl-F`; empty when there is no other way.
    public var others: String
    public var label: String
    public var help: String
  }

  public let sections: [Section]

  public init(language: Language) {
    let console = Console(
      ConsoleStart(view: nil, language: language, staff: Actor(name: "", role: .manager), counter: ""))
    let context = console.fullContext()
    let words = context.words
    var sections = [Section(title: words.keysEverywhere, rows: context.globals.map { Row($0, words) })]
    for route in Route.samples {
      guard let screen = route.screen(context) else { continue }
      sections.append(
        Section(title: screen.title(context).trimmed, rows: screen.commands(context).map { Row($0, words) }))
    }
    self.sections = sections
  }
}

extension KeyTable.Row {
  init(_ command: ScreenCommand, _ words: Words) {
    self.init(
      key: words.name(of: command.key), others: words.secondName(of: command), label: command.label, help: command.help)
  }
}

extension Route {
  /// One of each, in the order of the manual.
  static var samples: [Route] {
    let person = PersonID(high: 0, low: 0)
    let order = OrderID(high: 0, low: 0)
    return [
      .find(""), .member(person), .enrol(EnrolSeed()), .receivers(person), .receiver(person, nil),
      .consents(person), .duplicates, .merge(person, person), .missing, .retention, .erase(person, isListed: false),
      .profile(person, .profile), .profile(person, .preferences), .profile(person, .sizes), .profile(person, .notes),
      .profile(person, .tags), .editProfile(person), .callList, .segments, .segment(nil), .tags,
      .newOrder(OrderSeed()), .composer(ComposerSeed()),
      .receipt(order, received: nil), .orderDetail(order), .refund(order, undoing: nil),
      .coupon(nil), .promise(person), .referrals(person), .campaigns, .campaign(""), .editCampaign(nil),
      .points(person), .activities(person), .gifts(person), .reservations(nil), .samples(nil), .consultations(nil),
      .consultation(person, nil), .bespoke(nil), .bespokeForm(person, nil),
      .feedback(nil), .feedbackForm(person, nil), .ticket(FeedbackTicketName()), .sameAgain(person, nil), .sets(nil),
      .introductions(nil), .draws, .today, .peak(nil), .greetings, .message(person, MessageSeed()),
      .lapsed, .cases(nil), .winBackYield, .dueNow, .closeDay, .tierTable, .sheet(.rules), .report(.owner),
      .report(.sales), .report(.competitors), .competitor(nil), .review, .stock, .settings,
      .products,
      .product("rose"), .bundles, .staff, .audit, .menu, .themes, .about, .firstStart,
    ]
  }
}
