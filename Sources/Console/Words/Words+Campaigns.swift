import Shop

/// Campaigns, and what keeps one from being issued.
extension Words {
  func campaignSentence(for refusal: Refusal) -> String {
    switch refusal {
    case .promiseTooLarge(let most):
      pick("A promise worth more than \(amount(most)) is a manager's to make", "超过\(amount(most))的承诺要店长来许")
    case .unknownCampaign(let code): pick("No campaign is called \(code)", "没有叫 \(code) 的活动")
    case .campaignEnded(let day?): pick("The campaign ended on \(self.day(day))", "活动已于\(self.day(day))结束")
    case .campaignEnded(nil): pick("The campaign was taken out of use", "活动已停用")
    case .campaignIssued(let day): pick("Its code was issued on \(self.day(day))", "券码已于\(self.day(day))发出")
    case .campaignReachesNobody: pick("It reaches nobody who has none yet", "没有还未领到的人可发")
    case .campaignOverBudget(let over): pick("That is \(money(over)) over its budget", "超出预算 \(money(over))")
    case .campaignUnbounded:
      pick("It has a budget, but its coupon may take off any amount: set a cap", "活动有预算，但券没有封顶，请先设上限")
    default: ""
    }
  }

  /// Why a member whom a campaign is meant for gets none.
  public func name(of reason: CampaignLeftOut) -> String {
    switch reason {
    case .already: pick("have one already", "已领过")
    case .heldOut: pick("were kept back to compare with", "留作对照")
    case .muted: pick("are not to be addressed", "勿打扰")
    case .bereaved: pick("are in mourning", "服丧期")
    case .noConsent: pick("have not agreed to be written to", "未同意联系")
    }
  }

  public func name(of cycle: CampaignCycle) -> String {
    switch cycle {
    case .once: pick("once", "一次")
    case .month: pick("every month", "每月")
    case .year: pick("every year", "每年")
    }
  }

  /// `12 are not to be addressed, 3 are in mourning`.
  public func leftOut(_ counts: [LeftOutCount]) -> String {
    list(counts.map { pick("\($0.count) \(name(of: $0.reason))", "\($0.count)人\(name(of: $0.reason))") })
  }

  /// The days between which a campaign runs.
  /// - Parameter today: Where given, days of its year are told without the year.
  public func days(of campaign: CouponCampaign, today: Day? = nil) -> String {
    func day(_ day: Day) -> String { today.map { nearDay(day, today: $0) } ?? self.day(day) }
    return switch (campaign.from, campaign.through) {
    case (nil, nil): pick("no end", "长期")
    case (let from?, nil): pick("from \(day(from))", "\(day(from))起")
    case (nil, let through?): pick("through \(day(through))", "至\(day(through))")
    case (let from?, let through?): pick("\(day(from)) to \(day(through))", "\(day(from))至\(day(through))")
    }
  }

  /// `12 of 200 uses left, ¥340 of ¥500 left`.
  public func usesLeft(_ bearer: BearerTerms) -> String {
    let uses = pick("\(bearer.usesLeft) of \(bearer.uses) uses left", "还可用\(bearer.usesLeft)/\(bearer.uses)次")
    guard let budget = bearer.budget, let left = bearer.budgetLeft else { return uses }
    return list([uses, pick("\(amount(left)) of \(amount(budget)) left", "预算余\(amount(left))/\(amount(budget))")])
  }

  /// What a manager reads before issuing: whom it reaches, who is left out and why, the money at risk.
  public func sentences(of plan: CampaignPlan, history: CouponHistory, names: [String]) -> [String] {
    var sentences: [String] = []
    if plan.campaign.isOpen {
      sentences.append(
        pick("One code for whoever brings it, good for \(plan.campaign.uses) orders", "公开券码，可用\(plan.campaign.uses)单"))
    } else {
      let more = plan.recipients.count > names.count ? pick(" ...", "等") : ""
      sentences.append(
        pick(
          "Reaches \(count(plan.recipients.count, "member", "members")): \(list(names))\(more)",
          "发给\(plan.recipients.count)位会员：\(list(names))\(more)"))
      if !plan.heldOut.isEmpty {
        sentences.append(
          pick(
            "Kept back to compare with: \(plan.heldOut.count), drawn by chance", "随机留作对照：\(plan.heldOut.count)位"))
      }
      if !plan.leftOut.isEmpty { sentences.append(pick("Left out: ", "不发：") + leftOut(plan.leftOut)) }
    }
    sentences.append(
      plan.worst.map { pick("At most \(money($0)) at risk", "最多让利 \(money($0))") }
        ?? pick("Nothing bounds what it may cost: set a cap or a limit", "让利没有上限，请设封顶或限额"))
    if !plan.campaign.isOpen { sentences.append(expected(of: plan, history)) }
    if plan.cost > .zero {
      sentences.append(pick("Reaching them costs \(money(plan.cost))", "触达费用 \(money(plan.cost))"))
    }
    return sentences
  }

  private func expected(of plan: CampaignPlan, _ history: CouponHistory) -> String {
    guard let expected = history.expected(of: plan.recipients.count) else {
      return pick(
        "Too few earlier coupons of this kind to say what it will come to", "这种券以往发得太少，还看不出会用掉多少")
    }
    return pick(
      "Of \(history.ended) earlier ones \(history.used) were used: about \(money(expected)) this time",
      "以往\(history.ended)张用了\(history.used)张，这次约 \(money(expected))")
  }
}
