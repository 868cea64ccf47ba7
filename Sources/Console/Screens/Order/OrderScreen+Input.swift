import Insight
import Shop
import Terminal

extension OrderScreen {
  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch input {
    case .text(let text, .scanned) where pricing == nil: return scanned(text, context)
    case .text("+", .typed) where canChangeLine: return changeLine(by: 1, context)
    case .text("-", .typed) where canChangeLine: return changeLine(by: -1, context)
    case .key(.delete) where field.isEmpty && focus == .suggestions: return refuseSuggestion(context)
    case .text("?", .typed) where field.isEmpty && focus == .suggestions: return whySuggestion(context)
    case .key(.delete) where field.isEmpty && addOn != nil: return refuseAddOn()
    case .key(.delete) where field.isEmpty, .key(.backspace) where field.isEmpty: return removeLine(context)
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown), .scroll, .click: return move(input, context)
    case .tick: return []
    default: break
    }
    let before = field.text
    guard field.handle(input) else { return nil }
    if field.text != before {
      focus = .items
      search(context)
    }
    return []
  }

  private var canChangeLine: Bool { field.isEmpty && pricing == nil && !order.isEmpty }

  var selectedLine: Int? { order.isEmpty ? nil : min(lineList.selected, order.items.count - 1) }

  private mutating func move(_ input: ScreenInput, _ context: Context) -> [Transition] {
    if case .click(.item("suggestions", let place)) = input {
      focus = .suggestions
      return suggestionList.handle(input, count: suggestions.count, context) == .activated
        ? takeSuggestion(place, context) : []
    }
    if !hits.isEmpty {
      return hitList.handle(input, count: hits.count, context) == .activated ? enter(context) : []
    }
    switch focus {
    case .suggestions where !suggestions.isEmpty:
      _ = suggestionList.handle(input, count: suggestions.count, context)
    default:
      focus = .items
      _ = lineList.handle(input, count: order.items.count, context)
    }
    return []
  }

  mutating func changeLine(by pieces: Int, _ context: Context) -> [Transition] {
    guard let line = selectedLine else { return [] }
    order.change(line, by: pieces)
    return changed(context)
  }

  mutating func removeLine(_ context: Context) -> [Transition] {
    if pricing != nil {
      pricing = nil
      return []
    }
    guard let line = selectedLine else { return [.say(.plain(context.words.sentence(for: .orderEmpty)))] }
    let name = context.productName(order.items[line].sku)
    order.remove(line)
    return changed(context) + [.say(.plain(context.words.itemRemoved(name)))]
  }

  /// Enter: the price asked for, else the product typed, else the suggestion pointed at, else on to the payment.
  mutating func enter(_ context: Context) -> [Transition] {
    let typed = field.text.trimmed
    if pricing != nil { return takePrice(typed, context) }
    if !typed.isEmpty {
      if !hits.isEmpty { return add(hits[min(hitList.selected, hits.count - 1)], context) }
      if case .valid(let code) = CouponCode.read(typed) { return use(code, context) }
      return [.say(.bad(context.words.nothingCalled(typed)))]
    }
    if focus == .suggestions { return takeSuggestion(suggestionList.selected, context) }
    return [.present(PayScreen(order: self, context))]
  }

  private mutating func takePrice(_ typed: String, _ context: Context) -> [Transition] {
    guard var item = pricing, let price = context.words.currency.parse(typed), price > .zero else {
      return [.say(.bad(context.words.priceUnreadable(typed)))]
    }
    item.price = price
    pricing = nil
    field.clear()
    lineList.select(order.add(item))
    return changed(context)
  }

}

extension Context {
  /// A product's name in the language of the staff; its SKU where the catalogue has lost it.
  func productName(_ sku: SKU) -> String {
    let name = state.item(sku).map { words.name($0.product.name) } ?? ""
    return name.isEmpty ? sku.text : name
  }
}
