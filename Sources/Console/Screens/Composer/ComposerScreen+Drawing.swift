import Insight
import Shop
import Terminal

extension ComposerScreen {
  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.put(words.wishLine(wish, receiver: receiver), at: 2, 0, .heading)
    let top = drawKnown(into: &canvas, context) + 1
    guard let bouquet else {
      if let problem {
        _ = canvas.put(lines: [words.sentence(for: problem)], from: top, .warning)
      }
      return
    }
    let foot = 4
    drawParts(bouquet, into: &canvas, from: top, to: canvas.rows - foot, context)
    drawFoot(bouquet, into: &canvas, from: canvas.rows - foot, context)
  }

  /// What the receiver must not have, and what delighted the customer before (S52).
  ///
  /// - Returns: The row below.
  private func drawKnown(into canvas: inout Canvas, _ context: Context) -> Int {
    let words = context.words
    var row = 1
    let allergies = receiver?.allergies ?? wish.person?.allergies ?? []
    if !allergies.isEmpty {
      let name = receiver?.name ?? wish.person?.name ?? ""
      canvas.put("\(context.glyphs.alert) " + words.allergic(name, to: allergies), at: 2, row, .bad)
      row += 1
    }
    if let delights = wish.person?.profile.topDelights, !delights.isEmpty {
      canvas.put(words.delightedBefore(delights), at: 2, row, .muted)
      row += 1
    }
    return row
  }

  private func drawParts(
    _ bouquet: ComposedBouquet, into canvas: inout Canvas, from top: Int, to end: Int, _ context: Context
  ) {
    let words = context.words
    let columns = Columns(
      [
        .init(title: words.stemHeading, width: 18, grows: 1), .init(title: words.placeHeading, width: 8),
        .init(title: words.stemsHeading, width: 6, align: .trailing),
        .init(title: words.eachHeading, width: 8, align: .trailing),
        .init(title: words.sumHeading, width: 8, align: .trailing),
        .init(title: words.freshHeading, width: 8, align: .trailing),
        .init(title: words.inStockHeading, width: 6, align: .trailing, priority: 1),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, top)
    canvas.part(column: 1, row: top + 1, columns: canvas.columns - 2, rows: max(1, end - top - 1)) { part in
      list.draw(count: bouquet.parts.count, into: &part) { place, _, row in
        let stem = bouquet.parts[place]
        columns.draw(
          [
            (words.name(stem.name), .text), (words.name(of: stem.slot), .muted), ("\(stem.quantity)", .text),
            (words.money(stem.price), .text), (words.money(stem.total), .text),
            (stem.daysLeft.map { words.freshFor($0) } ?? "", .muted), (stem.inStock.map { "\($0)" } ?? "", .muted),
          ], into: &row)
      }
    }
  }

  /// What it comes to, and the one sentence to say.
  private func drawFoot(
    _ bouquet: ComposedBouquet, into canvas: inout Canvas, from top: Int, _ context: Context
  ) {
    let words = context.words
    let isOver = bouquet.price > wish.budget
    let end = canvas.put(words.bouquetPrice(bouquet.price), at: 2, top, isOver ? .warning : .accent)
    // What the shop earns is not for everyone's eyes.
    let margin = context.staff.role >= .staff ? bouquet.margin : nil
    canvas.put(words.bouquetFigures(bouquet, of: wish.budget, margin: margin), at: end + 2, top, .muted)
    _ = canvas.put(lines: [words.say(bouquet, today: context.today)], from: top + 1, .text)
  }
}
