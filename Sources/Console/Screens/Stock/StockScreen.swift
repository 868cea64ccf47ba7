import Insight
import Shop
import Terminal

/// What there is, how old it is, and what to do about it, the most pressing first; receive, count and write off (S67).
struct StockScreen: Screen {
  /// Which rows are shown.
  enum View: CaseIterable {
    case pressing, low, ageing, all
  }

  private var all: [StockRow] = []
  private var view = View.pressing
  private var list = ListPart("stock")
  /// The movement being entered, question by question.
  private var kind = StockMove.counted
  private var sku = SKU("")
  private var pieces = 0
  private var found: [SKU] = []

  init(_ context: Context) {
    refresh(context)
    if !all.contains(where: { $0.action != nil }) { view = .all }
  }

  mutating func refresh(_ context: Context) { all = context.state.stockReview(on: context.today) }

  func title(_ context: Context) -> String { context.words.stockTitle }

  private var rows: [StockRow] {
    all.filter { row in
      switch view {
      case .pressing: row.action != nil
      case .low: row.isLow
      case .ageing: row.isAgeing
      case .all: true
      }
    }
  }

  private var selected: StockRow? {
    let rows = rows
    return rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)]
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let role = Command.moveStock(StockMoved()).neededRole
    let refused = context.staff.role < role ? words.sentence(for: .notAllowed(needs: role)) : nil
    let none = refused ?? (selected == nil ? words.noStock : nil)
    let made = none ?? (selected?.isMade == true ? words.countItsParts : nil)
    return [
      command(.character("r"), words.receiveKey, help: words.receiveHelp, unavailable: made) { screen, context in
        screen.ask(.received, of: screen.selected?.sku, context)
      },
      command(.character("c"), words.countKey, help: words.countHelp, unavailable: made) { screen, context in
        screen.ask(.counted, of: screen.selected?.sku, context)
      },
      command(.character("w"), words.wasteKey, help: words.wasteHelp, unavailable: none) { screen, context in
        screen.ask(.wasted, of: screen.selected?.sku, context)
      },
      command(.character("n"), or: .insert, words.newOne, help: words.stockNewHelp, unavailable: refused) {
        _, context in
        let words = context.words
        return [.present(PromptScreen("product", heading: words.whichProduct, hint: words.productSearch, limit: 60))]
      },
      command(.character("v"), words.stockViewKey, help: words.stockViewHelp) { screen, _ in
        let views = View.allCases
        screen.view = views[((views.firstIndex(of: screen.view) ?? 0) + 1) % views.count]
        screen.list = ListPart("stock")
        return []
      },
      command(.character("t"), words.turnoverKey, help: words.stockReportHelp) { _, _ in [.open(.report(.stock))] },
      backCommand(context),
    ]
  }

  private mutating func ask(_ kind: StockMove, of sku: SKU?, _ context: Context) -> [Transition] {
    guard let sku else { return [] }
    self.kind = kind
    self.sku = sku
    var text = ""
    if kind == .wasted, case .writeOff(let pieces, _)? = selected?.action, selected?.sku == sku { text = "\(pieces)" }
    let heading = context.words.howMany(kind, context.productName(sku))
    return [.present(PromptScreen("pieces", heading: heading, text: text, limit: 7))]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    let words = context.words
    switch answer {
    case .text("product", let text):
      found = hits(text, context)
      if found.isEmpty { return [.say(.bad(words.sentence(for: .unknownProduct(SKU(text)))))] }
      if found.count == 1 { return ask(.counted, of: found.first, context) }
      let options = found.map { context.productName($0) }
      return [.present(PickScreen("found", heading: words.whichProduct, options: options))]
    case .chosen("found", let place) where found.indices.contains(place):
      return ask(.counted, of: found[place], context)
    case .text("pieces", let text):
      guard let number = Int(digits: text) else { return [.say(.bad(words.typeANumber))] }
      pieces = number
      guard kind == .wasted else { return [.submit(.moveStock(StockMoved(sku: sku, kind: kind, quantity: number)))] }
      let reasons = WasteReason.allCases.map { words.name(of: $0) }
      return [.present(PickScreen("reason", heading: words.whyWaste, options: reasons))]
    case .chosen("reason", let place) where WasteReason.allCases.indices.contains(place):
      let reason = WasteReason.allCases[place].coded
      return [.submit(.moveStock(StockMoved(sku: sku, kind: .wasted, quantity: pieces, reason: reason)))]
    default: return []
    }
  }

  private func hits(_ text: String, _ context: Context) -> [SKU] {
    let finder = ProductFinder(context.state)
    let hits =
      finder.scanned(text).map { [$0] } ?? finder.find(text) { context.state.figures($0)?.orders ?? 0 }.map(\.sku)
    return Array(hits.filter { context.state.catalogue[$0] != nil }.prefix(9))
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    list.handle(input, count: rows.count, context) != .unused || input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let rows = rows
    canvas.put(words.stockView(view), at: 2, 0, .heading)
    let counts = words.stockCounts(low: all.count { $0.isLow }, ageing: all.count { $0.isAgeing }, of: all.count)
    canvas.put(counts, at: 16, 0, .muted, width: canvas.columns - 17, align: .trailing)
    guard !rows.isEmpty else {
      canvas.put(all.isEmpty ? words.noStock : words.noneOfThese, at: 2, 2)
      if all.isEmpty { canvas.put(words.noStockNext, at: 2, 3, .muted) }
      return
    }
    let columns = Columns(
      [
        .init(title: "", width: 18, grows: 1), .init(title: words.stockColumn, width: 5, align: .trailing),
        .init(title: words.ageColumn, width: 10, align: .trailing),
        .init(
          title: words.soldColumn(days: context.state.settings.stock.salesDays), width: 8, align: .trailing, priority: 1
        ),
        .init(title: words.stepColumn, width: 27, grows: 1),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 1)
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2, rows: canvas.rows - 4) { part in
      list.draw(count: rows.count, into: &part) { place, _, line in
        let row = rows[place]
        columns.draw(
          [
            (context.productName(row.sku), .text),
            ("\(row.stock)", row.level == .out ? .bad : row.level == .low ? .warning : .amount),
            (words.age(of: row), row.age?.level == .old ? .bad : row.isAgeing ? .warning : .muted),
            (row.isMade ? "" : "\(row.sold)", .muted),
            (row.action.map { words.step($0) { context.productName($0) } } ?? "", .label),
          ], into: &line)
      }
    }
    drawDetail(&canvas, context)
  }

  private func drawDetail(_ canvas: inout Canvas, _ context: Context) {
    guard let selected else { return }
    let words = context.words
    canvas.put(
      words.stockDetail(selected, product: context.state.catalogue[selected.sku]), at: 2, canvas.rows - 2, .muted)
    guard !selected.substitutes.isEmpty else { return }
    let others = selected.substitutes.prefix(3).map { context.productName($0) }
    canvas.put(words.insteadOf(others), at: 2, canvas.rows - 1, .good)
  }
}
