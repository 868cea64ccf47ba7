import Insight
import Shop
import Terminal

extension OrderScreen {
  func draw(into canvas: inout Canvas, _ context: Context) {
    let panel = context.isWide ? max(44, canvas.columns / 3) : 31
    let left = canvas.columns - panel
    let foot = suggestions.isEmpty ? 0 : suggestions.count + 1
    let asked = addOn == nil ? 0 : 1
    let rows = canvas.rows - foot - asked
    let offers = offers(context)
    let banner = bannerRows(offers, room: rows, columns: left - 1, context)
    canvas.part(columns: left - 1, rows: rows - banner) { drawItems(&$0, context) }
    canvas.part(row: rows - banner, columns: left - 1, rows: banner) { drawBanner(offers, into: &$0, context) }
    canvas.part(column: left, columns: panel, rows: rows) {
      OrderTotals(screen: self, context: context).draw(into: &$0)
    }
    if asked > 0 { canvas.part(row: rows, rows: 1) { drawAddOn(&$0, context) } }
    if foot > 0 { canvas.part(row: rows + asked) { drawSuggestions(&$0, context) } }
  }

  // MARK: Items

  private func drawItems(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let label = pricing.map { words.priceOf(context.productName($0.sku)) } ?? words.addItem
    let end = canvas.put(label, at: 2, 0, .label, width: min(SafeText(label).width, canvas.columns / 2))
    field.draw(
      into: &canvas, at: end + 1, 0, width: max(8, canvas.columns - end - 2), isFocused: true,
      placeholder: pricing == nil ? words.addHint : words.currency.format(.zero))
    drawPurpose(&canvas, context)
    if hits.isEmpty || pricing != nil {
      drawLines(&canvas, context)
    } else {
      drawHits(&canvas, context)
    }
  }

  private func drawPurpose(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let whom = receiverName.isEmpty ? "" : words.forReceiver(receiverName)
    let purpose = [order.draft.occasion.map { words.occasion($0) } ?? "", whom].filter { !$0.isEmpty }
    let why =
      purpose.isEmpty
      ? words.noPurpose(hasMember: order.draft.account != nil) : purpose.joined(separator: words.pick(", ", "，"))
    canvas.put(why, at: 2, 1, purpose.isEmpty ? .muted : .occasion)
    canvas.put(words.leaving(order.draft.handover, order.draft.delivery, today: context.today), at: 2, 2, .muted)
    guard !allergies.isEmpty else { return }
    let whose = receiverName.isEmpty ? person?.name ?? "" : receiverName
    let harmful = order.items.contains { !conflicts($0.sku, context).isEmpty }
    canvas.put(
      "\(context.glyphs.alert) " + words.allergic(whose, to: allergies), at: 2, 3, harmful ? .bad : .warning)
  }

  private func conflicts(_ sku: SKU, _ context: Context) -> [String] {
    guard !allergies.isEmpty, let product = context.state.catalogue[sku] else { return [] }
    return AllergyCheck.conflicts(of: product, with: allergies, in: context.state.catalogue)
  }

  private func drawLines(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let lines = order.quote?.lines ?? []
    let count = max(order.items.count, lines.count)
    canvas.rule(words.itemsHeading, row: 4, count: count > 0 ? "\(count)" : "")
    guard count > 0 else {
      canvas.put(words.nothingCalledFor, at: 2, 5, .muted)
      if whyLastAgain(context) == nil { canvas.put(words.againHint, at: 2, 6, .muted) }
      return
    }
    canvas.part(column: 0, row: 5, columns: canvas.columns) { part in
      lineList.draw(count: count, isFocused: focus == .items && field.isEmpty, into: &part) { place, _, row in
        if order.items.indices.contains(place) {
          drawLine(order.items[place], lines.indices.contains(place) ? lines[place] : nil, &row, context)
        } else if lines.indices.contains(place) {
          drawGift(lines[place], &row, words)
        }
      }
    }
  }

  private func drawLine(_ item: DraftItem, _ line: OrderLine?, _ row: inout Canvas, _ context: Context) {
    let words = context.words
    let amount = SafeText(line.map { words.money($0.list) } ?? "")
    let room = row.columns - 1 - max(10, amount.width)
    var end = row.put("\(item.quantity)", at: 0, 0, .text, width: 3, align: .trailing)
    end = row.put(context.glyphs.times + " ", at: end + 1, 0, .muted)
    let warning = warning(item, context)
    end = row.put(context.productName(item.sku), at: end, 0, .text, width: max(6, room - end - SafeText(warning).width))
    row.put(warning, at: end, 0, .bad, width: max(0, room - end))
    row.put(amount, at: room, 0, .amount, width: row.columns - 1 - room, align: .trailing)
  }

  /// What staff have to know before they hand it over.
  private func warning(_ item: DraftItem, _ context: Context) -> String {
    let harmful = conflicts(item.sku, context)
    if !harmful.isEmpty { return "  \(context.glyphs.alert) " + context.words.harmful(harmful) }
    guard let left = context.state.available(item.sku), left < item.quantity else { return "" }
    let other = left == 0 ? context.state.substitutes(for: item.sku, on: context.today).first : nil
    return "  \(context.glyphs.alert) " + context.words.onlyLeft(left)
      + (other.map { context.words.instead(context.productName($0)) } ?? "")
  }

  private func drawGift(_ line: OrderLine, _ row: inout Canvas, _ words: Words) {
    row.put("\(line.quantity)", at: 0, 0, .good, width: 3, align: .trailing)
    row.put(words.name(line.name), at: 6, 0, .good, width: max(6, row.columns - 18))
    row.put(words.freeWord, at: row.columns - 12, 0, .good, width: 11, align: .trailing)
  }

  private func drawHits(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.productsFound(hits.count), row: 4)
    canvas.part(row: 5) { part in
      hitList.draw(count: hits.count, into: &part) { place, _, row in
        let hit = hits[place]
        let product = context.state.item(hit.sku)?.product
        let price = SafeText(product?.price.map { words.money($0 * hit.quantity) } ?? words.openPrice)
        let room = row.columns - 1 - max(10, price.width)
        let many = hit.quantity > 1 ? "\(hit.quantity) \(context.glyphs.times) " : ""
        let warning = warning(DraftItem(hit.sku, quantity: hit.quantity), context)
        let end = row.put(
          many + context.productName(hit.sku), at: 0, 0, .text, width: max(6, room - SafeText(warning).width - 1))
        row.put(warning, at: end, 0, .bad, width: max(0, room - end))
        row.put(price, at: room, 0, .amount, width: row.columns - 1 - room, align: .trailing)
      }
    }
  }

  // MARK: Suggestions

  private func drawSuggestions(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.suggestionsHeading, row: 0, count: words.suggestionKey)
    canvas.part(row: 1) { part in
      suggestionList.draw(count: suggestions.count, isFocused: focus == .suggestions, into: &part) { place, _, row in
        let suggestion = suggestions[place]
        let width = min(28, row.columns / 3)
        row.put(words.name(suggestion.title), at: 0, 0, .suggestion, width: width)
        row.put(words.amount(suggestion.price), at: width + 1, 0, .amount, width: 9, align: .trailing)
        row.put(words.reason(suggestion.reason, today: context.today), at: width + 12, 0)
      }
    }
  }
}
