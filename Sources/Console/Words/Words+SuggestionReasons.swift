import Insight
import Shop

/// Why something is suggested: each reason short enough to be said aloud (D06), each part of the score under its name.
extension Words {
  public func reason(_ reason: SuggestionReason, today: Day) -> String {
    switch reason {
    case .usual(let count, let lastDay):
      let last = nearDay(lastDay, today: today)
      return count == 1
        ? pick("bought it on \(last)", "\(last)买过")
        : pick("bought it \(count) times, last on \(last)", "买过\(count)次，上次\(last)")
    case .occasion(let code, let receiver, let day):
      let when = day.map { nearDay($0, today: today) }
      return pick(
        "suits \(receiver.isEmpty ? "the" : receiver + "'s") \(occasion(code))" + (when.map { " on \($0)" } ?? ""),
        (when.map { $0 } ?? "") + (receiver.isEmpty ? "" : receiver + "的") + "\(occasion(code))正合适")
    case .popularFor(let code, let orders):
      return pick(
        "chosen for \(occasion(code)) in \(count(orders, "order", "orders"))", "\(occasion(code))常有人选，\(orders)单")
    case .lastYear(let code, let orders):
      let when = code.map { occasion($0) }
      return pick(
        "\(count(orders, "order", "orders")) \(when.map { "around \($0)" } ?? "at this time") last year",
        "去年\(when ?? "这时候")有\(orders)单")
    case .relation(let relation):
      return pick("right for a \(name(of: relation))", "送\(name(of: relation))合适")
    case .shopFavourite(let orders):
      return pick("a favourite here, \(count(orders, "order", "orders"))", "店里热卖，\(orders)单")
    case .readyNow(let days): return pick("at its best now, day \(days + 1)", "正是最好的时候，到店第\(days + 1)天")
    case .inSeason(let season): return pick("in season: \(name(of: season))", "\(name(of: season))当季")
    case .available: return pick("here now", "店里现货")
    case .likes, .habit, .delighted, .advised: return fitReason(reason, today: today)
    case .goesWith, .scenario, .bridges, .saves, .boughtTogether, .goesWell: return setReason(reason, today: today)
    }
  }

  /// What is on file of them.
  private func fitReason(_ reason: SuggestionReason, today: Day) -> String {
    switch reason {
    case .likes(let word, let receiver):
      pick(
        receiver.isEmpty ? "they like \(word)" : "\(receiver) likes \(word)",
        receiver.isEmpty ? "喜欢\(material(word))" : "\(receiver)喜欢\(material(word))")
    case .advised(let day):
      pick("put together for them on \(nearDay(day, today: today))", "\(nearDay(day, today: today))为他们搭配的")
    case .habit(let word): pick("suits how they use it: \(word)", "合使用习惯：\(material(word))")
    case .delighted(let tag):
      pick("they were delighted by such \(name(of: tag).lowercased())", "上次很喜欢这样的\(name(of: tag))")
    default: ""
    }
  }

  /// What belongs together.
  private func setReason(_ reason: SuggestionReason, today: Day) -> String {
    switch reason {
    case .goesWith(let product, let day):
      pick(
        "goes with the \(lowercased(name(product))) of \(nearDay(day, today: today))",
        "配\(nearDay(day, today: today))买的\(name(product))")
    case .scenario(let code): pick("made up for \(scenario(code))", "\(scenario(code))整套")
    case .bridges(let from, let to):
      pick("from \(name(of: from)) into \(name(of: to))", "\(name(of: from))换\(name(of: to))都能用")
    case .saves(let amount): pick("\(money(amount)) less together", "一起买省\(money(amount))")
    case .boughtTogether(let product, let joint, let orders):
      pick("\(joint) of \(orders) who took \(name(product)) took it too", "买\(name(product))的\(orders)单里\(joint)单也要了")
    case .goesWell(let product): pick("goes well with \(lowercased(name(product)))", "配\(name(product))正好")
    default: ""
    }
  }

  /// A product's name within a sentence; names in capitals stay.
  private func lowercased(_ name: String) -> String {
    guard language == .english, let first = name.first, name.dropFirst().first?.isLowercase ?? false else {
      return name
    }
    return first.lowercased() + name.dropFirst()
  }

  /// What something is worn, given or lit for; a scenario of the shop's own stands for itself.
  public func scenario(_ code: String) -> String {
    switch Scenario(rawValue: code) {
    case .work: pick("work", "上班")
    case .date, .dating: pick("a date", "约会")
    case .casual: pick("everyday", "日常")
    case .travel: pick("travel", "出行")
    case .office: pick("the office", "办公室")
    case .home: pick("home", "居家")
    case nil: code
    }
  }

  public func name(of relation: Relation) -> String {
    switch relation {
    case .partner: pick("partner", "爱人")
    case .mother: pick("mother", "妈妈")
    case .father: pick("father", "爸爸")
    case .elder: pick("elder", "长辈")
    case .child: pick("child", "孩子")
    case .friend: pick("friend", "朋友")
    case .colleague: pick("colleague", "同事")
    case .teacher: pick("teacher", "老师")
    }
  }

  /// The name of a part of the score.
  public func name(of term: SuggestionTerm.Kind) -> String {
    switch term {
    case .taste: pick("Their own taste", "个人口味")
    case .occasion: pick("Chosen for the occasion", "这个用途常选")
    case .calendar: pick("Same time last year", "去年同期")
    case .likes: pick("Likes on file", "登记的喜好")
    case .habits: pick("How they use it", "使用习惯")
    case .delights: pick("What delighted them", "曾经喜欢")
    case .relation: pick("Who it is for", "送给谁")
    case .price: pick("Price they are used to", "习惯价位")
    case .repetition: pick("Had before", "已经有过")
    case .freshness: pick("Best used now", "宜尽快用")
    case .margin: pick("Margin", "毛利")
    case .answers: pick("Said no before", "以前没要")
    }
  }
}
