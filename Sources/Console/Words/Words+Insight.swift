import Insight
import Shop

/// Sentences for what the figures say: short enough to be said aloud (D06).
extension Words {
  public func name(of season: Season) -> String {
    switch season {
    case .spring: pick("spring", "春季")
    case .summer: pick("summer", "夏季")
    case .autumn: pick("autumn", "秋季")
    case .winter: pick("winter", "冬季")
    }
  }

  /// Why a customer is on the lapsed list, in one sentence (W2).
  public func sentence(for reason: LapseReason, today: Day) -> String {
    switch reason {
    case .missedOccasion(let code, _, let name, let day, let times, let years):
      let what = [
        name.isEmpty ? "" : pick(name + "'s", name + "的"), code.map { occasion($0) } ?? pick("yearly gift", "每年的礼物"),
      ]
      .filter { !$0.isEmpty }.joined(separator: pick(" ", ""))
      let missed = times > 1 ? pick(", \(times) times in a row", "，已连续\(times)次") : ""
      return pick(
        "Bought for \(what) in \(count(years, "year", "years")); \(nearDay(day, today: today)) went by without an order\(missed)",
        "有\(years)年都为\(what)来过，\(nearDay(day, today: today))没有下单\(missed)")
    case .rhythmPassed(let usual, let due):
      return pick(
        "Comes about every \(count(usual, "day", "days")); was due by \(nearDay(due, today: today))",
        "大约每\(usual)天来一次，\(nearDay(due, today: today))前该来了")
    case .shopRhythmPassed(let usual, let due):
      return pick(
        "Customers like them come back within about \(count(usual, "day", "days")); was due by \(nearDay(due, today: today))",
        "同类顾客约\(usual)天回来一次，\(nearDay(due, today: today))前该来了")
    }
  }

  /// What to do next about a lapsed customer.
  public func sentence(for step: NextStep, today: Day) -> String {
    switch step {
    case .leaveInPeace: pick("leave in peace", "暂不打扰")
    case .offer(let code, _, let name, let day):
      pick(
        "speak of \(name.isEmpty ? "the" : name + "'s") \(code.map { occasion($0) } ?? "date") on \(nearDay(day, today: today))",
        "提一下\(nearDay(day, today: today))\(name.isEmpty ? "" : name + "的")\(code.map { occasion($0) } ?? "日子")")
    case .call: pick("get in touch: a greeting, no offer", "问候一声，先不推销")
    case .winBack: pick("win back: a coupon with the greeting", "挽回：问候并送一张券")
    case .makeGood: pick("set it right first: ask, and make up for it", "先道歉补救，问清原因")
    case .remind: pick("tell them what their plan gives", "提醒付费会员还有哪些权益")
    case .invite: pick("a reason to come: invite them", "邀请来店，给个理由")
    }
  }

  /// When a customer is expected next.
  public func sentence(for expectation: Expectation, today: Day) -> String {
    switch expectation {
    case .occasion(let code, _, let name, let day):
      let what = code.map { occasion($0) } ?? pick("yearly gift", "每年的礼物")
      return pick(
        "\(name.isEmpty ? "" : name + "'s ")\(what), \(nearDay(day, today: today))",
        "\(nearDay(day, today: today))，\(name.isEmpty ? "" : name + "的")\(what)")
    case .rhythm(let usual, let day, _):
      return pick(
        "usually every \(usual) days: about \(nearDay(day, today: today))",
        "通常每\(usual)天来一次，约\(nearDay(day, today: today))")
    }
  }
}
