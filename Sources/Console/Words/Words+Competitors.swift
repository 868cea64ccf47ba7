import Insight
import Shop

/// What other shops offer (S124).
extension Words {
  public func name(of standing: CompetitorStanding) -> String {
    switch standing {
    case .strength: pick("stronger", "占优")
    case .even: pick("even", "相当")
    case .weakness: pick("weaker", "处劣势")
    }
  }

  var noCompetitors: String { pick("Nothing is noted of other shops yet.", "还没有记录同行的情况。") }
  var noCompetitorsNext: String { pick("N notes what one of them offers.", "按 N 记下他们的商品和价格。") }
  var editNote: String { pick("Edit", "修改") }
  var editNoteHelp: String { pick("Look at the note and change it", "查看并修改这条记录") }
  var newNoteHelp: String { pick("Note what another shop offers", "记下同行的商品和价格") }
  var removeNote: String { pick("Remove", "删除") }
  var removeNoteHelp: String { pick("Take the note away", "删除这条记录") }
  var removeNoteTitle: String { pick("Remove this note?", "删除这条记录？") }
  var keepNote: String { pick("Keep it", "保留") }
  var competitorTitle: String { pick("Another shop", "同行") }
  var competitorLabel: String { pick("Shop", "店家") }
  var theirItemLabel: String { pick("What they offer", "他们的商品") }
  var priceLabelOfTheirs: String { pick("Price", "价格") }
  var serviceLabel: String { pick("Their service", "他们的服务") }
  var seenLabel: String { pick("Seen on", "看到的日期") }
  var seenSourceLabel: String { pick("Where", "出处") }
  var seenSourceHint: String { pick("their window, a flyer, online", "橱窗、传单、网上") }
  var oursLabel: String { pick("Ours", "我们的") }
  var oursHint: String { pick("a SKU or a category of ours", "本店的货号或品类") }
  var oursUnknown: String { pick("No product and no category of that name", "没有这个货号或品类") }
  var standingLabel: String { pick("We stand", "我们") }
  var actionLabel: String { pick("What we do", "怎么做") }
  var actUntilLabel: String { pick("Until", "期限") }
  var dayUnreadable: String { pick("A day, as 2026-12-31", "日期，如 2026-12-31") }
  var priceUnreadable: String { pick("An amount, as 268.00", "金额，如 268.00") }

  /// `our price ¥168.00`, `ours ¥98.00 to ¥268.00`
  func ours(_ line: CompetitorComparison) -> String {
    guard let range = line.ours else { return "" }
    return range.lowerBound == range.upperBound
      ? wholeAmount(range.lowerBound) : "\(wholeAmount(range.lowerBound))-\(wholeAmount(range.upperBound))"
  }

  /// What a note is held against, in a line.
  func oursFound(_ products: [Product]) -> String {
    guard products.count == 1, let product = products.first else {
      return pick("\(count(products.count, "product", "products"))", "\(products.count)种商品")
    }
    return name(product.name) + (product.price.map { " " + wholeAmount($0) } ?? "")
  }

  func seen(_ note: CompetitorNote, on today: Day) -> String {
    let text = pick("Seen on \(day(note.day)): \(note.source)", "\(day(note.day))看到：\(note.source)")
    return note.isOld(on: today) ? text + pick(" - old by now", "（已过时）") : text
  }

  func action(of note: CompetitorNote) -> String {
    var text = note.action.isEmpty ? pick("nothing decided", "还没有决定") : note.action
    if !note.owner.isEmpty { text += pick(" - \(note.owner)", "（\(note.owner)）") }
    if let deadline = note.deadline { text += pick(", until \(shortDay(deadline))", "，\(shortDay(deadline))前") }
    return text
  }
}
