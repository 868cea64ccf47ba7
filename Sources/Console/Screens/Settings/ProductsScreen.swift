import Shop
import Terminal

/// The catalogue: typing searches it, Enter edits a product, a new one gets its code first.
struct ProductsScreen: Screen {
  private var field = TextField(limit: 40)
  private var list = ListPart("products")

  init(_ context: Context) {}

  var takesText: Bool { true }

  func title(_ context: Context) -> String { context.words.products }

  private func products(_ context: Context) -> [Product] {
    let wanted = field.text.trimmed.lowercased()
    let all = context.state.catalogue.products
    guard !wanted.isEmpty else { return all }
    return all.filter { product in
      product.barcode == wanted
        || [product.sku.text, product.name.english, product.name.chinese].contains { $0.lowercased().contains(wanted) }
    }
  }

  private func selected(_ context: Context) -> Product? {
    let products = products(context)
    return products.isEmpty ? nil : products[min(list.selected, products.count - 1)]
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let product = selected(context)
    return [
      command(.enter, words.open, help: words.openHelp, unavailable: product == nil ? words.noProducts : nil) { _, _ in
        product.map { [.open(.product($0.sku))] } ?? []
      },
      command(.control("b"), words.newProduct, help: words.newProductHelp) { _, context in
        let words = context.words
        return [.present(PromptScreen("product", heading: words.rowCode, hint: words.rowCodeHint, limit: 40))]
      },
      backCommand(context),
    ]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .text("product", let code) = answer else { return [] }
    return [.open(.product(SKU(code)))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: products(context).count, context) {
    case .activated: return selected(context).map { [.open(.product($0.sku))] } ?? []
    case .moved: return []
    case .unused: break
    }
    let before = field.text
    guard field.handle(input) else { return input == .tick ? [] : nil }
    if field.text != before { list = ListPart("products") }
    return []
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    field.draw(
      into: &canvas, at: 2, 0, width: min(36, canvas.columns - 18), isFocused: true, placeholder: words.productSearch)
    let products = products(context)
    let count = words.rows(products.count, of: context.state.catalogue.products.count)
    canvas.put(count, at: canvas.columns - 15, 0, .muted, width: 14, align: .trailing)
    guard !products.isEmpty else {
      canvas.put(words.noProducts, at: 2, 2, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: "", width: 14), .init(title: "", width: 22, grows: 1),
        .init(title: "", width: 12, align: .trailing), .init(title: "", width: 14, priority: 1),
      ], room: canvas.columns - 5)
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2) { part in
      list.draw(count: products.count, into: &part) { place, _, row in
        let product = products[place]
        let role: Role = product.retired ? .muted : .text
        columns.draw(
          [
            (product.sku.text, role), (words.name(product.name), role),
            (product.price.map { words.money($0) } ?? "-", product.retired ? .muted : .amount),
            (product.retired ? words.retiredMark : words.material(product.category), .muted),
          ], into: &row)
      }
    }
  }
}
