import Insight
import Shop
import Terminal

/// What a member took home or tried on, when to ask how it was, and whether they bought it (S27). From the menu those of
/// everyone that are still to be asked about.
struct SamplesScreen: Screen {
  private struct Row {
    var member: PersonID
    var name: String
    var sample: Sample
    var bought: OrderID?
  }

  /// `nil` for everyone.
  let id: PersonID?
  private var rows: [Row] = []
  private var counts: (given: Int, bought: Int) = (0, 0)
  private var list = ListPart("samples")
  /// What is being logged, question by question.
  private var found: [SKU] = []
  private var sku = SKU("")

  init(_ id: PersonID?, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    let state = context.state
    guard let id, let account = state.account(id) else {
      let report = SampleReport(state)
      rows = report.open.map {
        Row(
          member: $0.member, name: context.view.person($0.member)?.name ?? "", sample: $0.sample, bought: $0.bought)
      }
      counts = (report.given, report.bought)
      return
    }
    let name = context.view.person(id)?.name ?? ""
    let closed = account.samples.filter { !$0.isOpen }.reversed()
    rows = (account.openSamples + closed).map {
      Row(member: id, name: name, sample: $0, bought: state.purchase(after: $0, of: account))
    }
    counts = (rows.count, rows.filter { $0.bought != nil }.count)
  }

  func title(_ context: Context) -> String { context.words.samplesTitle }

  func subject(_ context: Context) -> PersonID? { id ?? selected?.member }

  private var selected: Row? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.noSamples : nil
    let closed = selected?.sample.isOpen == false ? words.sentence(for: .sampleGone) : nil
    return [
      command(.enter, words.memberTitle, help: words.openMemberHelp, unavailable: none) { screen, _ in
        screen.selected.map { [.open(.member($0.member))] } ?? []
      },
      command(
        .character("n"), or: .insert, words.newOne, help: words.newSampleHelp,
        unavailable: id == nil ? words.chooseMemberFirst : nil
      ) { _, context in
        let words = context.words
        return [.present(PromptScreen("sample", heading: words.whichSample, hint: words.productSearch, limit: 60))]
      },
      command(.character("c"), words.askedKey, help: words.askedHelp, unavailable: none ?? closed) { _, context in
        let options = SampleOutcome.allCases.map { context.words.name(of: $0) }
        return [.present(PickScreen("outcome", heading: context.words.howWasIt, options: options))]
      },
      backCommand(context),
    ]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    switch answer {
    case .text("sample", let text): return search(text, context)
    case .chosen("product", let place) where found.indices.contains(place): return ask(found[place], context)
    case .chosen("kind", let place):
      guard let id else { return [] }
      return [.submit(.logSample(SampleWish(member: id, sku: sku, kind: SampleKind.allCases[place])))]
    case .chosen("outcome", let place):
      guard let selected else { return [] }
      let outcome = SampleOutcome.allCases[place]
      return [
        .submit(.closeSample(SampleAnswer(member: selected.member, sample: selected.sample.id, outcome: outcome)))
      ]
    default: return []
    }
  }

  private mutating func search(_ text: String, _ context: Context) -> [Transition] {
    let finder = ProductFinder(context.state)
    let hits =
      finder.scanned(text).map { [$0] } ?? finder.find(text) { context.state.figures($0)?.orders ?? 0 }.map(\.sku)
    found = Array(hits.filter { context.state.catalogue[$0] != nil }.prefix(9))
    guard let only = found.first else { return [.say(.bad(context.words.sentence(for: .unknownProduct(SKU(text)))))] }
    if found.count == 1 { return ask(only, context) }
    return [
      .present(
        PickScreen("product", heading: context.words.whichSample, options: found.map { context.productName($0) }))
    ]
  }

  private mutating func ask(_ sku: SKU, _ context: Context) -> [Transition] {
    self.sku = sku
    let options = SampleKind.allCases.map { context.words.name(of: $0) }
    return [.present(PickScreen("kind", heading: context.productName(sku), options: options))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: selected.map { [.open(.member($0.member))] } ?? []
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.put(words.sampleCounts(given: counts.given, bought: counts.bought), at: 2, 0, .heading)
    canvas.put(words.sampleDefinition, at: 2, 1, .muted)
    canvas.rule(row: 2, count: rows.isEmpty ? "" : "\(rows.count)")
    guard !rows.isEmpty else {
      canvas.put(words.noSamples, at: 2, 3)
      canvas.put(words.noSamplesNext, at: 2, 4, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: "", width: 12), .init(title: "", width: 12, grows: 1), .init(title: "", width: 18, grows: 2),
        .init(title: "", width: 8), .init(title: "", width: 16),
      ], room: canvas.columns - 5)
    canvas.part(column: 1, row: 3, columns: canvas.columns - 2) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        let entry = rows[place]
        let sample = entry.sample
        let isDue = sample.isOpen && sample.due <= context.today
        columns.draw(
          [
            (words.nearDay(sample.isOpen ? sample.due : sample.day, today: context.today), isDue ? .warning : .muted),
            (entry.name, .heading), (context.productName(sample.sku), .text), (words.name(of: sample.kind), .label),
            (words.state(of: sample, bought: entry.bought != nil), entry.bought == nil ? .muted : .good),
          ], into: &row)
      }
    }
  }
}
