import Shop
import Terminal

/// The questions of an empty folder: name, trade, currency, time zone, language. Ends on Find.
struct FirstStartScreen: Screen {
  enum Field: Hashable, Sendable { case language, name, kind, currency, zone }

  private var form: Form<Field>
  private static let languages = Language.allCases

  init(_ context: Context) {
    let isChinese = context.words.language == .chinese
    form = Form([
      (.language, .choice(Self.languages.firstIndex(of: context.words.language) ?? 0, of: Self.languages.count)),
      (.name, .text(TextField("", limit: 60))),
      (.kind, .choice(0, of: ShopTrade.allCases.count)),
      (.currency, .text(TextField(isChinese ? "CNY" : "", limit: 3))),
      (.zone, .text(TextField(context.systemTimeZone, limit: 40))),
    ])
    form.focus(on: .name)
  }

  var takesText: Bool { form.isOnText }

  func title(_ context: Context) -> String { context.words.firstStart }

  private var currency: Currency? { Currency(code: form.text(.currency)) }

  /// The first thing missing; `nil` when the shop can be made.
  private func problem(_ words: Words) -> String? {
    if form.text(.name).isEmpty { return words.shopNameMissing }
    if currency == nil { return words.currencyWrong }
    return ShopZone(form.text(.zone)) == nil ? words.zoneWrong : nil
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.enter, words.nextField, help: words.nextFieldHelp) { screen, context in screen.enter(context) },
      command(.control("s"), words.makeShop, help: words.makeShopHelp, unavailable: problem(words)) { screen, context in
        screen.make(context)
      },
    ]
  }

  private mutating func enter(_ context: Context) -> [Transition] {
    guard form.handle(.key(.enter)) == .submitted else { return [] }
    return problem(context.words).map { [.say(.bad($0))] } ?? make(context)
  }

  private func make(_ context: Context) -> [Transition] {
    guard let currency, problem(context.words) == nil else { return [] }
    return [
      .effect(
        .createShop(
          FirstStartAnswers(
            name: form.text(.name), kind: ShopTrade.allCases[form.choice(.kind)], currency: currency,
            timeZone: form.text(.zone), language: Self.languages[form.choice(.language)])))
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if input == .tick { return [] }
    let before = form.choice(.language)
    guard form.handle(input) != .unused else { return nil }
    let after = form.choice(.language)
    return after == before ? [] : [.setLanguage(Self.languages[after])]
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    for (row, line) in SafeText(words.firstStartIntro).wrapped(to: canvas.columns - 4).enumerated() {
      canvas.put(line, at: 2, 1 + row)
    }
    canvas.part(column: 1, row: 4, columns: canvas.columns - 2) { part in
      form.draw(into: &part, labelWidth: 12) { look(of: $0, words) }
    }
  }

  private func look(of field: Field, _ words: Words) -> Form<Field>.Look {
    switch field {
    case .language: return .init(label: words.languageLabel, options: ["English", "简体中文"])
    case .name: return .init(label: words.shopName, placeholder: words.shopNameHint)
    case .kind: return .init(label: words.tradeLabel, options: ShopTrade.allCases.map { words.name(of: $0) })
    case .currency:
      let isWrong = currency == nil && !form.text(.currency).isEmpty
      return .init(
        label: words.currencyLabel, placeholder: "CNY, USD, EUR ...",
        message: isWrong ? words.currencyWrong : words.fixedForEver, isWrong: isWrong)
    case .zone:
      let isWrong = ShopZone(form.text(.zone)) == nil && !form.text(.zone).isEmpty
      return .init(
        label: words.zoneLabel, placeholder: "Asia/Shanghai", message: isWrong ? words.zoneWrong : words.fixedForEver,
        isWrong: isWrong)
    }
  }
}
