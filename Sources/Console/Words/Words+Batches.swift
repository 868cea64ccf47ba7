import Shop

/// What waits on Today for somebody's word.
extension Words {
  var toConfirm: String { pick("to confirm", "待确认") }
  var batchWord: String { pick("batch", "批量") }
  var bookWord: String { pick("book", "预订") }
  var notYetKnown: String { pick("no bound", "没有上限") }
  var enterPreviews: String { pick("Enter shows it before anything is given", "按回车先看明细，再决定是否发放") }
  var bookSorted: String { pick("The highest tier first, then who asked first", "等级高的在前，同级按先后") }
  var enterOpensBook: String { pick("Enter opens the book", "按回车打开预订簿") }
  var giveForDatesTitle: String { pick("Give what the dates bring?", "发放生日和纪念日礼遇？") }
  var giveNow: String { pick("Give", "发放") }

  func line(of batch: DayBatch) -> String {
    let what =
      switch batch.kind {
      case .campaign(let campaign): name(campaign.title)
      case .dates: pick("Birthdays and other dates", "生日和纪念日")
      }
    guard !batch.people.isEmpty else { return what }
    return what + pick(": ", "：") + people(batch.people.count)
  }

  func people(_ number: Int) -> String { pick(count(number, "member", "members"), "\(number)位会员") }

  /// The people and the money at risk, in sentences.
  func preview(of batch: DayBatch, names: [PersonID: String]) -> [String] {
    var lines: [String] = []
    let known = batch.people.prefix(TodayWork.named).compactMap { names[$0] }
    if !batch.people.isEmpty {
      let more = batch.people.count - known.count
      let rest = more > 0 && !known.isEmpty ? pick(" and \(more) more", "等") : ""
      lines.append(people(batch.people.count) + (known.isEmpty ? "" : pick(": ", "：") + list(known) + rest))
    }
    let worst = batch.worst.map { money($0) } ?? notYetKnown
    lines.append(pick("Coupons worth at most \(worst)", "券最多值\(worst)"))
    if batch.points > .zero { lines.append(pick("\(pointsWord(batch.points)) in all", "共\(pointsWord(batch.points))")) }
    return lines
  }

  func givenForDates(_ receipt: CommandReceipt) -> String {
    pick("Given to \(people(receipt.peopleGiven)). Saved", "已发给\(people(receipt.peopleGiven))，已保存")
  }

  func bookLine(waiting: Int, kept: Int) -> String {
    pick("Pre-order book: \(waiting) waiting, \(kept) kept", "预订簿：\(waiting)个排队，\(kept)份已留")
  }
  func gaveToTry(_ product: String, on day: String, by name: String) -> String {
    pick("\(product) to try, given on \(day) by \(name)", "\(day)由\(name)给试：\(product)")
  }
  func askAbout(_ product: String, _ name: String) -> String {
    pick("Ask \(name) how they liked it", "问问\(name)感觉怎么样")
  }
  func boughtIt(_ product: String, _ name: String) -> String {
    pick("\(name) has bought it since", "\(name)后来已购买")
  }
}
