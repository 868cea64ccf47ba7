import Shop

/// What a record editor is about: where the record comes from, what keeps it from being saved, and the command that saves
/// it. Everything else the editor knows from the record's fields.
protocol RecordSubject: Sendable {
  associatedtype Value: Record & Hashable & Sendable

  /// The record as it is; `nil` when it is no longer there.
  func value(_ context: Context) -> Value?
  func title(_ context: Context) -> String
  /// What the words of its fields go by, before their own pattern: `products.*`.
  var words: SettingsPath { get }
  /// Top-level keys that are shown together, each group under the name of its first key; none where all fields are shown
  /// at once.
  func groups(of draft: RecordDraft<Value>) -> [[String]]
  /// What is wrong with the record as a whole, its paths counted from the record.
  func faults(of value: Value, _ context: Context) -> [SettingsFault]
  func command(for draft: RecordDraft<Value>) -> Command
  /// The shop's settings as edited, where a rehearsal can tell what they would have come to (D14).
  func rehearsed(_ value: Value) -> ShopSettings?
  /// What the values come to, in a sentence.
  func preview(_ setting: Setting, in value: Value, _ context: Context) -> String?
  /// A row of a list in a few words.
  func summary(of row: SettingsPath, in draft: RecordDraft<Value>, _ context: Context) -> String
}

extension RecordSubject {
  func groups(of draft: RecordDraft<Value>) -> [[String]] { [] }
  func rehearsed(_ value: Value) -> ShopSettings? { nil }
  func preview(_ setting: Setting, in value: Value, _ context: Context) -> String? { nil }
  func summary(of row: SettingsPath, in draft: RecordDraft<Value>, _ context: Context) -> String {
    let names = draft.settings(within: row).filter { $0.language == context.words.language }
    return names.first { ["title", "name"].contains($0.pattern.key) }?.text(in: context.words.currency) ?? ""
  }
}

extension SettingsPath {
  /// The last key.
  var key: String { text.split(separator: ".").last.map(String.init) ?? "" }
  /// The first key.
  var root: String { text.split(separator: ".").first.map(String.init) ?? "" }
}

/// The shop's settings, all of them.
struct SettingsSubject: RecordSubject {
  var words: SettingsPath { "" }

  func value(_ context: Context) -> ShopSettings? { context.state.settings }
  func title(_ context: Context) -> String { context.words.settings }

  /// What belongs to the shop itself comes together, every other record by itself.
  func groups(of draft: RecordDraft<ShopSettings>) -> [[String]] {
    let own = ["name", "kind", "language", "cutoffHour", "clock"]
    var keys: [String] = []
    for setting in draft.settings where !keys.contains(setting.path.root) { keys.append(setting.path.root) }
    return [own] + keys.filter { !own.contains($0) }.map { [$0] }
  }

  func faults(of value: ShopSettings, _ context: Context) -> [SettingsFault] {
    value.faults(with: context.state.catalogue)
  }

  func command(for draft: RecordDraft<ShopSettings>) -> Command { .editSettings(draft.edits) }
  func rehearsed(_ value: ShopSettings) -> ShopSettings? { value }

  func preview(_ setting: Setting, in value: ShopSettings, _ context: Context) -> String? {
    context.words.preview(setting, in: value, on: context.today)
  }

  func summary(of row: SettingsPath, in draft: RecordDraft<ShopSettings>, _ context: Context) -> String {
    let words = context.words
    switch row.root {
    case "templates":
      guard let template = draft.after.templates.first(where: { row == SettingsPath("templates.\($0.code)") }) else {
        return ""
      }
      return words.list([words.name(template.title), words.terms(template.terms)])
    case "calendar": return words.occasion(OccasionCode(row.key))
    default:
      let names = draft.settings(within: row).filter { $0.language == words.language }
      return names.first { ["title", "name"].contains($0.pattern.key) }?.text(in: words.currency) ?? ""
    }
  }
}

/// One product, or a new one.
struct ProductSubject: RecordSubject {
  let sku: SKU
  var words: SettingsPath { "products.*" }

  func value(_ context: Context) -> Product? {
    if let product = context.state.catalogue[sku] { return product }
    var product = Product()
    product.sku = sku
    return product
  }

  func title(_ context: Context) -> String { context.words.productTitle(sku.text) }

  func faults(of value: Product, _ context: Context) -> [SettingsFault] {
    Catalogue(products: [value] + context.state.catalogue.products.filter { $0.sku != sku }).faults
      .compactMap { $0.inside(SettingsPath("products.\(sku)"), or: "products") }
  }

  func command(for draft: RecordDraft<Product>) -> Command { .saveProducts([draft.after]) }

  func preview(_ setting: Setting, in value: Product, _ context: Context) -> String? {
    guard let price = value.price else { return context.words.pricedAtSale }
    guard let cost = context.state.catalogue.cost(of: value), price > .zero else { return nil }
    return context.words.margin(price - cost, of: price)
  }
}

/// All bundles: a record of one list.
struct BundleList: Hashable, Sendable, Record {
  var bundles: [Bundle] = []

  init() {}
  init(_ bundles: [Bundle]) { self.bundles = bundles }

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.records("bundles", &bundles)
  }
}

struct BundlesSubject: RecordSubject {
  var words: SettingsPath { "" }

  func value(_ context: Context) -> BundleList? { BundleList(context.state.catalogue.bundles) }
  func title(_ context: Context) -> String { context.words.label(of: "bundles") }
  func groups(of draft: RecordDraft<BundleList>) -> [[String]] { [["bundles"]] }

  func faults(of value: BundleList, _ context: Context) -> [SettingsFault] {
    Catalogue(products: context.state.catalogue.products, bundles: value.bundles).faults
      .filter { $0.path.isWithin("bundles") }
  }

  func command(for draft: RecordDraft<BundleList>) -> Command { .changeBundles(draft.after.bundles) }
}

extension SettingsFault {
  /// The fault with its path counted from a row; `nil` where it is about another one.
  fileprivate func inside(_ row: SettingsPath, or list: SettingsPath) -> SettingsFault? {
    switch self {
    case .outOfRange(let key, let range): SettingsPath(key).inside(row).map { .outOfRange(key: $0, range) }
    case .missing(let key): SettingsPath(key).inside(row).map { .missing(key: $0) }
    case .unknown(let key, let code): SettingsPath(key).inside(row).map { .unknown(key: $0, code: code) }
    case .duplicate(let key, let code): SettingsPath(key).inside(list).map { .duplicate(key: $0, code: code) }
    case .circular(let key, let code): SettingsPath(key).inside(list).map { .circular(key: $0, code: code) }
    case .codeUnreadable(let key, let code):
      SettingsPath(key).inside(list).map { .codeUnreadable(key: $0, code: code) }
    case .endsBeforeItBegins(let key): SettingsPath(key).inside(row).map { .endsBeforeItBegins(key: $0) }
    case .ladderFalls: nil
    }
  }
}

extension SettingsPath {
  fileprivate func inside(_ outer: SettingsPath) -> String? {
    isWithin(outer) ? String(text.dropFirst(outer.text.count + 1)) : nil
  }
}
