import Insight
import Shop
import Terminal
import Testing

@testable import Console

@Suite("Reports at the counter")
struct ReportScreenTests {
  static let english = Words(language: .english, currency: .cny)
  static let chinese = Words(language: .chinese, currency: .cny)

  /// Every report on the small shop, its first section and the ones behind it.
  @Test(
    "S122: every report has a picture of itself in both languages", arguments: ReportName.allCases, Language.allCases)
  func golden(name: ReportName, language: Language) throws {
    let needsMany = [ReportName.predictions, .groups, .worth].contains(name)
    let counter = try Counter(
      language: language, shop: needsMany ? try ReportShop.many(language) : try ReportShop.make(language))
    try counter.press("<F10>" + counter.console.words.name(of: name) + "<Enter>")
    #expect(counter.title.contains(counter.console.words.name(of: name)))
    let sections =
      ReportMaker(counter.shop.state, directory: counter.shop.directory(), on: counter.shop.today)
      .make(name)?.sections.count ?? 0
    for section in 0..<max(1, name == .owner ? 1 : sections) {
      try Golden.check(
        counter.text, "report-\(name.rawValue)\(section == 0 ? "" : "-\(section + 1)").\(language.rawValue)")
      try counter.press("<Right>")
    }
  }

  @Test("W3: every figure has its definition in both languages, on one line", arguments: Measure.allCases)
  func definitions(measure: Measure) {
    for words in [Self.english, Self.chinese] {
      let definition = words.definition(of: measure)
      #expect(!definition.isEmpty && SafeText(definition).width <= 75, "\(definition)")
      #expect(SafeText(words.name(of: measure)).width <= 25)
    }
    #expect(Self.english.definition(of: measure) != Self.chinese.definition(of: measure))
    #expect(Self.english.name(of: measure) != Self.chinese.name(of: measure))
  }

  @Test("S122: every section, column and report is called something in both languages")
  func names() {
    for topic in ReportTopic.allCases {
      #expect(Self.english.name(of: topic) != Self.chinese.name(of: topic))
      for words in [Self.english, Self.chinese] {
        #expect(SafeText(words.explanation(of: topic)).width <= 76, "\(words.explanation(of: topic))")
      }
    }
    for name in ReportName.allCases {
      #expect(Self.english.name(of: name) != Self.chinese.name(of: name))
      for words in [Self.english, Self.chinese] { #expect(SafeText(words.help(for: name)).width <= 41) }
    }
    for term in ReportTerm.allCases where term != .kind {
      #expect(Self.english.name(of: term) != Self.chinese.name(of: term))
    }
  }

  @Test("S131: a goal is typed with its day, shown beside its figure, and taken away again")
  func goals() throws {
    let counter = try Counter(shop: try ReportShop.make(.english))
    try counter.press("<F8><Down>g")
    try counter.press("45% 2026-12-31<Enter>")
    #expect(
      counter.shop.state.globals.goal(for: .repurchaseRate)
        == Goal(.repurchaseRate, target: 4_500, by: Day("2026-12-31")))
    #expect(counter.text.contains("goal 45% by 31 Dec"))
    try counter.press("g<Enter>")
    #expect(counter.shop.state.globals.goal(for: .repurchaseRate)?.target == 4_500)
    try counter.press("g<C-u><Enter>")
    #expect(counter.shop.state.globals.goals.isEmpty)
    try counter.press("gmany<Enter>")
    #expect(counter.message.contains("A number"))
  }

  @Test("S131: a month is frozen with its decision, and stays as it was", arguments: Language.allCases)
  func review(language: Language) throws {
    let counter = try Counter(language: language, shop: try ReportShop.make(language))
    try counter.press("<F8>m")
    try Golden.check(counter.text, "review-open.\(language.rawValue)")
    try counter.press("<Enter><Right><Right><Down>Ask at the till<Down><Right><C-s>")
    #expect(counter.message.contains(language == .english ? "reviewed" : "复盘"), "\(counter.text)")
    let review = try #require(counter.shop.state.globals.reviews.first)
    #expect(review.month == Day("2026-10-01") && review.decision == "Ask at the till" && review.owner == "li")
    #expect(review.about == .orders && review.figures.map(\.measure) == Measure.reviewed)
    try Golden.check(counter.text, "review.\(language.rawValue)")
    try counter.press("<Enter>")
    #expect(counter.shop.state.globals.reviews.count == 1)
  }

  @Test("S103: a note of the day is kept and explains the change")
  func diary() throws {
    let counter = try Counter(shop: try ReportShop.make(.english))
    try counter.press("<F8>mnThe road is dug up<Enter><F10>sales and<Enter><Tab><Tab>")
    #expect(counter.text.contains("21 Nov: The road is dug up"))
  }

  @Test("S122: Enter on the owner's page opens the lines of the figure")
  func lines() throws {
    let counter = try Counter(shop: try ReportShop.make(.english))
    try counter.press("<F8><Enter>")
    #expect(counter.title == "Sales and why")
    try counter.press("<Esc><Down><Enter>")
    #expect(counter.title == "Coming back")
    try counter.press("s")
    // Who took which figures out is on record before there is a file.
    let record = try #require(counter.shop.auditTrail(AuditQuery(kind: .exported)).last)
    #expect(record.what == "report:repurchase:2025-11-22:2026-11-21" && record.by == "li")
    #expect(Self.english.name(ofList: record.what) == "report Coming back, 22 Nov 2025 to 21 Nov 2026")
    guard case .saveReport(let report)? = counter.effects.last else {
      Issue.record("nothing was saved")
      return
    }
    #expect(report.name == .repurchase)
  }

  @Test("S122: a row that leads somewhere opens by Enter and says so; one that does not has no key for it")
  func rows() throws {
    let counter = try Counter(shop: try ReportShop.make(.english))
    try counter.press("<F10>rises<Enter>")
    #expect(!counter.text.contains("Enter Lines"))
    try counter.press("<Down>")
    #expect(counter.text.contains("Enter Lines"))
    try counter.press("<Enter>")
    #expect(!counter.title.contains("rises") && counter.text.contains("roses-11"))
    try counter.press("<F10><C-u>does it<Enter><Tab>")
    #expect(counter.text.contains("Enter Lines"))
    try counter.press("<Enter>")
    #expect(counter.text.contains("Autumn call") && counter.title != "Does it pay")
    try counter.press("<F10><C-u>staying<Enter><Left><Left>")
    #expect(counter.text.contains("Enter Lines"))
    try counter.press("<Enter>")
    #expect(counter.console.layers.last?.screen is MemberScreen)
    try counter.press("<F10><C-u>staff figures<Enter>")
    #expect(!counter.text.contains("Enter Lines"))
    try counter.press("<Enter>")
    #expect(counter.message.contains("This line leads nowhere"))
  }

  @Test("S121: the manager says which campaigns stand side by side, four at most")
  func campaigns() throws {
    let counter = try Counter(shop: try ReportShop.make(.english))
    try counter.press("<F10>campaigns and<Enter>")
    #expect(counter.text.contains("Spring call") && counter.text.contains("Autumn call"))
    let place = try #require(counter.shop.state.settings.campaigns.firstIndex { $0.code == "spring-call" })
    try counter.press("k\(place + 2)")
    #expect(counter.text.contains("1 chosen"))
    try counter.press("1")
    #expect(counter.text.contains("Spring call") && !counter.text.contains("Autumn call"))
    try counter.press("k\(place + 2)1")
    #expect(counter.text.contains("Spring call") && counter.text.contains("Autumn call"))
  }

  @Test("S116, S121: the owner's page has the return, and campaigns in points with a plain verdict; each opens")
  func owner() throws {
    let counter = try Counter(shop: try ReportShop.make(.english))
    try counter.press("<F8>")
    #expect(counter.text.contains("Members chose to join") && counter.text.contains("+40 points"))
    #expect(counter.text.contains("it works (95%: +15...+59)") && counter.text.contains("too few to tell"))
    try counter.press("<End>")
    #expect(counter.text.contains("G Goal"))
    try counter.press("g")
    #expect(counter.message.contains("Goals are set for figures"))
    try counter.press("<Enter>")
    #expect(counter.title == "Campaigns and conversion")
    try counter.press("<Esc>")
    let small = counter.console.frame(size: Size(columns: 60, rows: 18), glyphs: .unicode)
    try Golden.check(small.text, "owner-60x18.en")
  }

  @Test("S122: figures are old once the shop has a new line, not because a report was opened and left")
  func old() throws {
    let counter = try Counter(shop: try ReportShop.make(.english))
    counter.shop.journalHead = (n: 42, h: "")
    try counter.press("<F8><Enter><Esc>")
    #expect(counter.title == "Owner's page" && !counter.text.contains("changed since"))
    counter.shop.journalHead = (n: 43, h: "")
    try counter.press("<Enter><Esc>")
    #expect(counter.text.contains("changed since"))
  }

  @Test("S131: a month that is not over has no month after, and one whose next month runs is not compared yet")
  func monthAfter() throws {
    let shop = try ReportShop.make(.english)
    func made(_ month: String) throws -> MonthFigures {
      try #require(
        MonthFigures.make(
          of: SmallShop.day(month), shop.state, directory: shop.directory(), on: SmallShop.day("2026-11-21")))
    }
    let (running, last, before) = (try made("2026-11-01"), try made("2026-10-01"), try made("2026-09-01"))
    #expect(running.after.isEmpty && !running.isAfterOver)
    #expect(!last.after.isEmpty && !last.isAfterOver && before.isAfterOver)
  }

  @Test("S122, H3: undoing from a report's page takes nothing out of the shop")
  func undoneFromReport() throws {
    let counter = try Counter(shop: try ReportShop.make(.english))
    try counter.press("<F3>vase<Enter><Enter><Enter>")
    let orders = counter.shop.state.globals.orders
    try counter.press("<F8><Enter><F9>")
    if counter.shop.state.globals.orders == orders { try counter.press("<Enter>") }
    #expect(!counter.effects.contains { if case .saveReport = $0 { true } else { false } })
    #expect(counter.shop.auditTrail(AuditQuery(kind: .exported)).isEmpty)
  }

  @Test("S131: what became of the figure that a decision was about is told the month after")
  func outcome() {
    var review = MonthReview()
    (review.about, review.figures) = (.repurchaseRate, [FrozenFigure(.repurchaseRate, amount: 4_100)])
    #expect(
      Self.english.outcome(of: review, after: 4_400) == "The month after: 41%, then 44% - better"
        && Self.chinese.outcome(of: review, after: 4_000)?.contains("变差") == true)
    #expect(Self.english.outcome(of: review, after: nil) == nil)
    // Two days of a month are no verdict on the month before.
    #expect(
      Self.english.outcome(of: review, after: 100, isOver: false) == "So far in the month after: 1%"
        && Self.chinese.outcome(of: review, after: 100, isOver: false) == "次月至今：1%")
  }

  @Test(
    "S124: what another shop offers is typed, shown beside our own price, changed and taken away",
    arguments: Language.allCases)
  func competitors(language: Language) throws {
    let counter = try Counter(language: language, shop: try ReportShop.make(language))
    let title = counter.console.words.name(of: ReportName.competitors)
    try counter.press(
      "<F10>\(title)<Enter>nBloom & Co<Tab>Nine peonies<Tab>229<Tab>delivers free<Tab><Tab>their window<Tab>peony<Tab>")
    try Golden.check(counter.text, "competitor-form.\(language.rawValue)")
    try counter.press("<Right><Tab>A bunch of nine<Tab><Right><Tab>2026-12-01<C-s>")
    let note = try #require(counter.shop.state.globals.competitors.first)
    #expect(note.price == Money(22_900) && note.standing == .weakness && note.action == "A bunch of nine")
    #expect(note.deadline == Day("2026-12-01") && !note.owner.isEmpty && note.ours == "peony")
    #expect(counter.text.contains("+17%"))
    try Golden.check(counter.text, "competitors.\(language.rawValue)")
    try counter.press("<Enter><Tab><Tab><C-u>199<C-s>")
    #expect(counter.shop.state.globals.competitors.map(\.price) == [Money(19_900)])
    try counter.press("s")
    guard case .saveReport(let report)? = counter.effects.last else {
      Issue.record("nothing was saved")
      return
    }
    #expect(report.name == .competitors && report.sections.count == 2)
    try counter.press("x<Right><Enter>")
    #expect(counter.shop.state.globals.competitors.isEmpty)
  }

  @Test("H1: reports are a manager's")
  func role() throws {
    let counter = try Counter()
    counter.console.signedIn(Actor(name: "xiao", role: .florist))
    try counter.press("<F8>")
    #expect(counter.title == "Close of day")
    try counter.press("<F10>owner<Enter>")
    #expect(counter.message.contains("Only"))
  }
}
