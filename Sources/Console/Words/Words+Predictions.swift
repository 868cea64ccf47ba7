import Insight
import Shop

/// What is said of who will buy next, of groups and of layers.
extension Words {
  public func name(of method: PredictionMethod) -> String {
    switch method {
    case .recency: pick("bought last", "最近购买")
    case .logistic: pick("logistic", "逻辑回归")
    case .everything: pick("logistic, all", "逻辑回归(全)")
    case .forest: pick("forest", "随机森林")
    case .mbgnbd: pick("MBG/NBD", "MBG/NBD模型")
    }
  }

  public func name(of group: ClusterName) -> String {
    switch group {
    case .regulars: pick("Regulars", "常客")
    case .newcomers: pick("Newcomers", "新面孔")
    case .fading: pick("Fading", "渐远")
    case .bigOccasions: pick("Big occasions", "大日子才来")
    case .passersBy: pick("Passers-by", "路过客")
    }
  }

  /// What speaks for or against an order, in a few words: `12 days ago`, `8 orders`.
  func phrase(for driver: Driver) -> String {
    let whole = Int(driver.value.rounded())
    func span(_ days: Int) -> String {
      days < 365 ? count(days, "day", "days", "天") : count(days / 365, "year", "years", "年")
    }
    return switch driver.name {
    case "recency": pick("\(span(whole)) ago", "\(span(whole))前买过")
    case "tenure": pick("for \(span(whole))", "来了\(span(whole))")
    case "freq": count(whole, "order", "orders", "单")
    case "freq_90": pick("\(whole) in 90 days", "90天\(whole)单")
    case "spend": pick("spent \(spent(driver))", "共花\(spent(driver))")
    case "avg_spend": pick("\(spent(driver)) a time", "每次\(spent(driver))")
    case "spend_90": pick("\(spent(driver)) lately", "90天花\(spent(driver))")
    case "mean_gap": pick("every \(span(whole))", "每\(span(whole))一次")
    case "overdue": pick("\(decimals(driver.value, 1)) cycles", "已过\(decimals(driver.value, 1))个周期")
    case "gap_cv": pick(driver.value > 0.5 ? "irregular" : "regular", driver.value > 0.5 ? "时间不定" : "很有规律")
    case "last_gap": pick("gap \(span(whole))", "上次隔\(span(whole))")
    case "decline": pick(whole > 0 ? "comes less" : "as often", whole > 0 ? "来得少了" : "来得不少")
    case "activities": pick("\(whole) activities", "参与\(whole)次")
    case "activity_decline": pick(whole > 0 ? "less active" : "as active", whole > 0 ? "参与少了" : "照常参与")
    case "complaints": pick(whole == 1 ? "1 complaint" : "\(whole) complaints", "投诉\(whole)次")
    case "praise": whole > 0 ? pick("content", "评价好") : pick("no praise", "没有好评")
    case "low_score": whole > 0 ? pick("not content", "评价不好") : pick("no low score", "没有差评")
    default: driver.name + " " + decimals(driver.value, 1)
    }
  }

  /// What was spent, without its cents.
  private func spent(_ driver: Driver) -> String {
    let minor = Int((driver.value * RepurchaseFeatures.minorUnits).rounded())
    return amount(Money(minor - minor % currency.scale))
  }

  private func count(_ number: Int, _ one: String, _ many: String, _ chinese: String) -> String {
    pick("\(number) \(number == 1 ? one : many)", "\(number)\(chinese)")
  }

  /// Why somebody is in a layer.
  public func sentence(for reason: LayerReason) -> String {
    switch reason.kind {
    case .oftenLately: pick("\(reason.amount) orders in a year", "一年\(reason.amount)单")
    case .muchLately:
      pick("\(wholeAmount(Money(reason.amount))) in a year", "一年消费\(wholeAmount(Money(reason.amount)))")
    case .lately: pick("bought \(reason.amount) days ago", "\(reason.amount)天前买过")
    case .longAgo: pick("not for \(reason.amount) days", "\(reason.amount)天没来")
    case .neverBought: pick("never bought", "没买过")
    }
  }

  /// The notes of these reports.
  func sentence(prediction note: ReportNote) -> String {
    switch note {
    case .trained(let method, let day):
      pick(
        "Method: \(name(of: method)), trained on the days after \(self.day(day)).",
        "用\(name(of: method))，以\(self.day(day))之后的日子训练。")
    case .ruleNotBeaten:
      pick(
        "Not better than the recency rule: ranked by who bought last, without chances.",
        "没有比“最近购买”规则更准：按最近购买排名，不显示可能性。")
    case .ruleUsed: pick("Ranked by who bought last until there is more history.", "历史足够之前，按最近购买排名。")
    case .rankOnly:
      pick("Chances were no better than everyone's mean: only the rank is shown.", "概率不比平均水平准，只显示名次。")
    case .windowHidden(let horizon):
      pick(
        "\(horizon) days: no better than the rule or the mean in the backtest, not shown.",
        "\(horizon)天：回测中没有更准，不显示。")
    case .methodMissing(let method, .noFit):
      pick("\(name(of: method)): its figures say the same as each other.", "\(name(of: method))：数据之间太相似，算不出。")
    case .methodMissing(let method, let shortfall):
      name(of: method) + pick(": ", "：") + sentence(for: ReportLack.shortfall(shortfall))
    case .nothingKept:
      pick("Nothing is kept yet: Today, S at the start of a month.", "还没有留存的预测：每月初在“今日”按 S 开工。")
    case .unstableGroups(let members):
      pick(
        "With \(members) customers (under \(KMeans.stableMembers)) some would change groups in another month.",
        "只有\(members)位顾客（不到\(KMeans.stableMembers)），换个月有些人会换组。")
    case .weights(let weights):
      pick(
        "Weights: spend \(weights.spend), loyalty \(weights.loyalty), influence \(weights.influence), "
          + "feedback \(weights.feedback).",
        "权重：消费\(weights.spend)，忠诚\(weights.loyalty)，影响力\(weights.influence)，反馈\(weights.feedback)。")
    case .coreSpend(let spend):
      pick("Core from \(wholeAmount(spend)) in a year on, or by orders.", "一年消费满\(wholeAmount(spend))，或单数够，为核心。")
    default: ""
    }
  }

  /// What keeping a month's figures came to.
  func keptFigures(_ events: [Event]) -> String? {
    var parts: [String] = []
    for case .figuresKept(let month) in events {
      parts.append(
        month.windows.isEmpty
          ? pick("This month's groups are kept", "本月分组已留存")
          : pick("Predictions of \(month.members) customers are kept", "已留存\(month.members)位顾客的预测"))
    }
    let moved = events.count { if case .layerChanged = $0 { true } else { false } }
    if moved > 0 {
      parts.append(
        pick("\(moved) \(moved == 1 ? "member has" : "members have") changed layers", "\(moved)位会员的分层有变"))
    }
    let scores = events.count { if case .predictionScored = $0 { true } else { false } }
    if scores > 0 { parts.append(pick("\(scores) earlier ones scored", "评了\(scores)次之前的预测")) }
    return parts.isEmpty ? nil : list(parts)
  }

  var figuresTooLittle: String {
    pick("Too little history for predictions this month", "历史还不够，本月没有预测")
  }
  var figuresWaiting: String {
    pick("This month's predictions are to be kept - S does it", "本月预测待留存，按 S 完成")
  }
}
