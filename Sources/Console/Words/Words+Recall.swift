import Insight
import Shop
import Terminal

/// Occasion recall (D01) and the vase-life clock (D07): short enough to be said aloud.
extension Words {
  /// `Suggest: Peony bouquet ¥268 (anniversary, 11 orders); Rose box ¥320`: the first with its reason.
  func suggests(_ suggestions: ArraySlice<Suggestion>, today: Day) -> String {
    let named = suggestions.enumerated().map { place, suggestion in
      let name = "\(name(suggestion.title)) \(amount(suggestion.price))"
      return place == 0
        ? pick(
          "\(name) - \(reason(suggestion.reason, today: today))", "\(name)，\(reason(suggestion.reason, today: today))")
        : name
    }
    return pick("Suggest: ", "推荐：") + named.joined(separator: pick("; ", "；"))
  }

  /// `14 Mar last year: 11 red roses for 李娜's anniversary, ¥268 - call by 7 Mar`; before anything was given, the date alone.
  /// - Parameter room: Columns there are: what was given is shortened, never the price or the day to call by.
  public func recall(_ date: DueDate, today: Day, room: Int? = nil) -> String {
    let call =
      date.contact.map { pick("spoken of \(shortDay($0.day))", "\(shortDay($0.day))已联系") }
      ?? (date.callBy <= today
        ? pick("call today", "今天联系")
        : pick("call by \(shortDay(date.callBy))", "最迟\(shortDay(date.callBy))联系"))
    guard let last = date.last else {
      let when = shortDay(date.day)
      return pick(
        "\(capital(dueFor(date))) on \(when), nothing given so far - \(call)", "\(when)\(dueFor(date))，还没送过 - \(call)")
    }
    func line(_ gift: String) -> String {
      pick(
        "\(lastYear(last.day, today: today)): \(gift) for \(dueFor(date)), \(amount(last.total)) - \(call)",
        "\(lastYear(last.day, today: today))\(dueFor(date))：\(gift)，\(amount(last.total)) - \(call)")
    }
    let gift = firstGift(last)
    let whole = line(gift)
    guard let room, SafeText(whole).width > room else { return whole }
    return line(SafeText(gift).clipped(to: max(6, SafeText(gift).width - (SafeText(whole).width - room))).string)
  }

  private func lastYear(_ day: Day, today: Day) -> String {
    day.year == today.year - 1 ? pick("\(shortDay(day)) last year", "去年\(shortDay(day))") : nearDay(day, today: today)
  }

  private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  // MARK: Vase-life clock

  public var vaseWord: String { pick("flowers", "鲜花") }

  public func name(of step: VaseNote.Step) -> String {
    switch step {
    case .careTip: pick("care tip", "养护提示")
    case .refresh: pick("refresh?", "换新？")
    case .wait: pick("fresh", "新鲜")
    }
  }

  /// `Roses of 18 Nov fade about 25 Nov: how do they do? A care tip is due`.
  public func vaseLine(_ note: VaseNote, today: Day) -> String {
    let product = name(note.product)
    let (from, wilts) = (shortDay(note.life.from), shortDay(note.life.wilts))
    let isPast = note.life.wilts <= today
    let fade = pick(isPast ? "faded about" : "fade about", isPast ? "约已谢" : "约谢")
    let said = pick("\(product) of \(from) \(fade) \(wilts)", "\(from)的\(product)\(wilts)\(fade)")
    switch note.step {
    case .careTip: return said + pick(": give a care tip", "，提示养护")
    case .refresh: return said + pick(": fresh ones?", "，问问要不要换新")
    case .wait:
      return said + (note.nextDue.map { pick(", next due about \(shortDay($0))", "，下次约\(shortDay($0))") } ?? "")
    }
  }

  // MARK: Answers on the call list

  var calledAbout: String { pick("Answer", "结果") }
  var calledAboutHelp: String { pick("What came of speaking to them about it", "联系的结果：会来、今年不送……") }
  var whatTheySaid: String { pick("What did they say?", "对方怎么说？") }
}
