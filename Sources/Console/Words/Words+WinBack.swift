import Insight
import Shop

/// Winning people back: states, reasons, and the sentence for why somebody is listed.
extension Words {
  public func name(of list: WinBackList) -> String {
    switch list {
    case .lapsed: pick("Lapsed", "久未来")
    case .atRisk: pick("At risk", "预警")
    case .activation: pick("Activation", "待激活")
    }
  }

  public func name(of state: WinBackState) -> String {
    switch state {
    case .listed: pick("listed", "已列入")
    case .contacted: pick("contacted", "已联系")
    case .replied: pick("replied", "有回复")
    case .returned: pick("returned", "已回来")
    case .lost: pick("lost", "已流失")
    }
  }

  public func name(of reason: ChurnReason) -> String {
    switch reason {
    case .moved: pick("moved away", "搬走了")
    case .price: pick("price", "嫌贵")
    case .quality: pick("quality", "品质")
    case .service: pick("service", "服务")
    case .noNeed: pick("no need", "没需要")
    case .unknown: pick("not known", "不清楚")
    }
  }

  public func name(of layer: MemberLayer) -> String {
    switch layer {
    case .core: pick("core", "核心")
    case .active: pick("active", "活跃")
    case .potential: pick("potential", "潜在")
    }
  }

  /// Why somebody is listed, in one sentence that can be said aloud (W2, D06).
  ///
  /// - Parameter receiver: Whom they give to, by name, where it is about somebody.
  public func sentence(for cause: WinBackCause, receiver: String = "", plan: String = "", today: Day) -> String {
    switch cause.kind {
    case .missedOccasion:
      return sentence(
        for: .missedOccasion(
          code: cause.occasion, receiver: cause.receiver, name: receiver, day: cause.day, times: cause.number,
          years: cause.years), today: today)
    case .rhythm: return sentence(for: .rhythmPassed(usualDays: cause.number, dueDay: cause.day), today: today)
    case .shopRhythm:
      return sentence(for: .shopRhythmPassed(usualDays: cause.number, dueDay: cause.day), today: today)
    case .spendDown:
      return pick(
        "Spent \(cause.number)% less in the last 12 months than in the 12 before", "近12个月比之前12个月少花\(cause.number)%")
    case .ordersDown:
      return pick(
        "Came \(cause.number)% less often in the last 12 months than in the 12 before", "近12个月比之前12个月少来\(cause.number)%"
      )
    case .complaint:
      return pick(
        "Complained on \(nearDay(cause.day, today: today)); still open", "\(nearDay(cause.day, today: today))有投诉，还没处理完")
    case .lowScore:
      return pick(
        "Gave \(count(cause.number, "star", "stars")) on \(nearDay(cause.day, today: today))",
        "\(nearDay(cause.day, today: today))只打了\(cause.number)分")
    case .unusedPlan:
      return pick(
        "Has used nothing of \(plan.isEmpty ? "their plan" : plan) since \(nearDay(cause.day, today: today))",
        "\(plan.isEmpty ? "付费会员" : plan)自\(nearDay(cause.day, today: today))起没用过")
    case .noOrder:
      return pick("Joined \(count(cause.number, "day", "days")) ago and has not bought yet", "入会\(cause.number)天，还没买过")
    case .oneOrder:
      return pick(
        "Bought once; half of all others came again within \(count(cause.number, "day", "days"))",
        "只买过一次，一般\(cause.number)天内会再来")
    }
  }

  /// The same in a few words, where the sentence has no room beside the figures.
  func inBrief(_ cause: WinBackCause, receiver: String = "") -> String {
    switch cause.kind {
    case .missedOccasion:
      return inBrief(
        .missedOccasion(
          code: cause.occasion, receiver: cause.receiver, name: receiver, day: cause.day, times: cause.number,
          years: cause.years))
    case .rhythm: return inBrief(.rhythmPassed(usualDays: cause.number, dueDay: cause.day))
    case .shopRhythm: return inBrief(.shopRhythmPassed(usualDays: cause.number, dueDay: cause.day))
    case .spendDown: return pick("spends \(cause.number)% less", "消费少了\(cause.number)%")
    case .ordersDown: return pick("comes \(cause.number)% less", "来得少了\(cause.number)%")
    case .complaint: return pick("open complaint", "投诉未结")
    case .lowScore: return pick("gave \(cause.number) of 5", "只打\(cause.number)分")
    case .unusedPlan: return pick("plan unused", "权益闲置")
    case .noOrder: return pick("no order yet", "还没买过")
    case .oneOrder: return pick("one order only", "只买过一次")
    }
  }

  /// What was done to a case, with the way back.
  func done(winBack event: Event) -> String {
    switch event {
    case .caseListed(let fact) where fact.winBack.isHeldOut:
      pick("Kept back to compare: no contact. Noted - F9 Undo", "留作对照，不联系，已记下 - F9 撤销")
    case .caseListed(let fact):
      fact.winBack.plan.deadline.map {
        pick(
          "Taken up by \(fact.winBack.plan.owner), by \(day($0)) - F9 Undo",
          "\(fact.winBack.plan.owner)负责，\(day($0))前 - F9 撤销")
      } ?? pick("Taken up by \(fact.winBack.plan.owner) - F9 Undo", "\(fact.winBack.plan.owner)负责 - F9 撤销")
    case .caseDropped: pick("Off the cases again", "已从个案中去掉")
    case .caseMoved(let fact) where fact.isUndo: pick("The case is as it was", "个案已恢复")
    case .caseMoved(let fact): pick("Noted: \(name(of: fact.state)) - F9 Undo", "已记下：\(name(of: fact.state)) - F9 撤销")
    case .casePlanned(let fact) where fact.isUndo: pick("The case is as it was", "个案已恢复")
    case .casePlanned(let fact) where fact.after.snoozed != fact.before.snoozed && fact.after.snoozed != nil:
      fact.after.snoozed.map { pick("Off the list until \(day($0)) - F9 Undo", "\(day($0))前不再列出 - F9 撤销") } ?? ""
    case .layerChanged: pick("Layers noted", "分层已更新")
    default: pick("Noted - F9 Undo", "已记下 - F9 撤销")
    }
  }

  func sentence(winBack refusal: Refusal) -> String? {
    switch refusal {
    case .unknownCase: pick("No such case is open: take the step first", "没有这个个案，请先联系")
    case .notListed: pick("Is on none of the lists: nothing was expected yet", "不在任何名单上，还没到该来的时候")
    case .caseOpen: pick("Somebody is on it already", "已经有人在跟进")
    case .caseClosed(let state): pick("The case is closed: \(name(of: state))", "个案已结束：\(name(of: state))")
    case .caseFurther(let state): pick("Is further already: \(name(of: state))", "已经是：\(name(of: state))")
    case .caseWithoutOrder: pick("No paid order in the window yet", "期限内还没有付款的单")
    default: nil
    }
  }
}

/// The screens of winning back.
extension Words {
  var caseReasonKey: String { pick("Why", "原因") }
  var caseReasonHelp: String { pick("Why they stay away: brings its playbook", "不来的原因，带出相应方案") }
  var whyTheyStayAway: String { pick("Why do they stay away?", "为什么不来了？") }
  var snoozeKey: String { pick("Later", "推迟") }
  var snoozeHelp: String { pick("Off the list until another day", "改天再列出") }
  var snoozeUntil: String { pick("Off the list for how long?", "推迟多久？") }
  var orUntil: String { pick("or until:", "或到：") }
  func within(days: Int) -> String {
    switch days {
    case 7: pick("a week", "一周")
    case 14: pick("two weeks", "两周")
    case 30: pick("a month", "一个月")
    case 90: pick("three months", "三个月")
    default: count(days, "day", "days")
    }
  }
  var assignKey: String { pick("Assign", "指派") }
  var assignHelp: String { pick("Who sees to it", "由谁跟进") }
  var whoSeesToIt: String { pick("Who sees to it?", "由谁跟进？") }
  var deadlineKey: String { pick("Deadline", "期限") }
  var deadlineHelp: String { pick("By when it is to be done", "什么时候前办好") }
  var doneBy: String { pick("To be done by", "办好的日子") }
  var caseOutcomeKey: String { pick("Outcome", "结果") }
  var caseOutcomeHelp: String { pick("Replied, returned or lost", "有回复、已回来或已流失") }
  var contactKey: String { pick("Contact", "联系") }
  var contactKeyHelp: String { pick("Take the step: write or call", "采取行动：发消息或打电话") }
  var listKey: String { pick("List", "换表") }
  var listKeyHelp: String { pick("Lapsed, at risk, to be activated", "流失、预警、待激活") }
  var sortKey: String { pick("Sort", "排序") }
  var sortKeyHelp: String { pick("By stake, days over, chance or name", "按金额、超期、可能或姓名") }
  var mutedOffList: String { pick("Left in peace from now on - card, M ends it", "以后不再打扰，会员页按 M 恢复") }
  var takeStepFirst: String { pick("Nothing is under way: Enter takes the step", "还没有跟进，按回车联系") }
  var leaveInPeace: String { pick("Leave in peace: nothing to be done", "暂不打扰") }
  var keptBackShort: String { pick("kept back", "留作对照") }
  var askWhenTheyCome: String { pick("Noted: the card says so when they come", "已记下，到店时会员卡上会提示") }
  var casesTitle: String { pick("Win-back cases", "挽回个案") }
  var casesKey: String { pick("Cases", "个案") }
  var casesHelp: String { pick("Who is being won back, first due first", "正在挽回谁，按期限先后") }
  var memberCasesHelp: String { pick("What was tried to win them back", "为挽回他们做过什么") }
  func casesDue(_ due: Int) -> String {
    pick("\(count(due, "member", "members")) to be won back: the step is due", "\(due)位要挽回的会员，今天该跟进")
  }
  var enterOpensCases: String { pick("Enter opens the cases", "按回车看个案") }
  var noCases: String { pick("Nobody is being won back.", "没有正在挽回的顾客。") }
  var noCasesNext: String { pick("F7 lists who stays away; Enter there takes the step", "按 F7 看谁没来，按回车跟进") }
  var yieldKey: String { pick("Results", "成效") }
  var yieldHelp: String { pick("What playbooks and months have yielded", "各方案、各月的成效") }
  var yieldTitle: String { pick("Win-back results", "挽回成效") }
  var layersKey: String { pick("Layers", "分层") }
  var layersHelp: String { pick("Note the layers that have changed", "更新变动的会员分层") }
  func layersUnchanged() -> String { pick("No layer has changed", "分层没有变化") }

  func name(of order: WinBackOrder) -> String {
    switch order {
    case .stake: pick("most at stake first", "按可能流失金额")
    case .days: pick("longest over first", "按超期天数")
    case .chance: pick("least likely to return first", "按回头可能")
    case .name: pick("by name", "按姓名")
    }
  }

  func sortedBy(_ order: WinBackOrder) -> String { pick("Sorted: ", "排序：") + name(of: order) }

  var stateLabel: String { pick("State", "状态") }
  var lastContactLabel: String { pick("Last word", "上次联系") }
  var ownerLabel: String { pick("Owner", "负责人") }
  var byWhenLabel: String { pick("By", "期限") }

  /// Of how many, and what is at stake.
  func sum(_ number: Int, on list: WinBackList, atStake: Money) -> String {
    switch list {
    case .lapsed: lapsedSum(number, atStake: atStake)
    case .atRisk:
      pick(
        "\(count(number, "customer", "customers")) at risk, \(wholeAmount(atStake)) a year at stake",
        "\(number)位有流失风险，一年约\(wholeAmount(atStake))可能流失")
    case .activation:
      pick(
        "\(count(number, "member", "members")) to be activated, \(wholeAmount(atStake)) a year to be won",
        "\(number)位待激活，一年约可多\(wholeAmount(atStake))")
    }
  }

  /// What the list means and how its amount is reckoned.
  func definition(of list: WinBackList, _ settings: WinBackSettings, secondOrder: Int) -> String {
    switch list {
    case .lapsed: lapsedDefinition
    case .atRisk:
      pick(
        "Down \(settings.drop.count / 100)% on their last year, plan unused, complaint, or late.",
        "比本人上一年少\(settings.drop.count / 100)%、权益闲置、投诉、或该来未来。")
    case .activation:
      pick(
        "No order \(settings.activationDays) days after joining, or one and none in \(secondOrder) days.",
        "入会\(settings.activationDays)天没下单，或一单后\(secondOrder)天没再来。")
    }
  }

  func nobody(on list: WinBackList) -> String {
    switch list {
    case .lapsed: nobodyLapsed
    case .atRisk: pick("Nobody shows signs of leaving.", "没有流失预警。")
    case .activation: pick("Nobody waits to be activated.", "没有待激活的会员。")
    }
  }

  var nobodyShown: String { pick("Nobody of these. F, then All again shows everyone.", "没有符合的。按 F 选“全部”看所有人。") }

  /// What is planned: `Say sorry, 10% off; mei by 3 May`.
  func planned(_ plan: CasePlan, _ settings: ShopSettings, today: Day) -> String {
    let playbook = plan.playbook.flatMap { settings.winBack.playbook($0) }.map { name($0.name) } ?? ""
    let offer = plan.offer.flatMap { settings.template($0) }.map { name($0.title) } ?? ""
    let what = list([playbook, offer])
    let who = plan.owner.isEmpty ? "" : plan.owner
    let when = plan.deadline.map { pick("by \(nearDay($0, today: today))", "\(nearDay($0, today: today))前") } ?? ""
    let whoWhen = [who, when].filter { !$0.isEmpty }.joined(separator: pick(" ", "，"))
    return [what, whoWhen].filter { !$0.isEmpty }.joined(separator: pick("; ", "；"))
  }

  /// The step in a few words: the playbook's name, where there is one.
  func step(of step: NextStep, _ plan: CasePlan, _ settings: ShopSettings) -> String {
    if let playbook = plan.playbook.flatMap({ settings.winBack.playbook($0) }), step != .leaveInPeace {
      return name(playbook.name)
    }
    return switch step {
    case .leaveInPeace: pick("leave in peace", "暂不打扰")
    case .offer: pick("speak of the date", "提一下日子")
    case .call: pick("get in touch", "问候一声")
    case .winBack: pick("win back", "挽回")
    case .makeGood: pick("set it right", "补救")
    case .remind: pick("speak of the plan", "提醒权益")
    case .invite: pick("invite", "邀请来店")
    }
  }

  /// How far a case is: `contacted 3 May`.
  func progress(of winBack: WinBackCase, today: Day) -> String {
    if winBack.isHeldOut && winBack.isOpen { return keptBackShort }
    if winBack.plan.isSnoozed(on: today) { return pick("put off", "已推迟") }
    return name(of: winBack.state)
  }

  /// One line on the member card.
  func caseLine(_ winBack: WinBackCase, _ sentence: String, today: Day) -> String {
    let state = winBack.state == .listed ? pick("ask how they are", "问候一声") : name(of: winBack.state)
    return pick("Win back (\(state)): \(sentence)", "挽回（\(state)）：\(sentence)")
  }

  // MARK: Results

  /// `6 of 20 contacted came back, 2 of 10 kept back` (D12).
  public func arms(_ contacted: Int, _ returned: Int, heldOut: Int, _ heldOutReturned: Int) -> String {
    pick(
      "\(returned) of \(contacted) contacted came back, \(heldOutReturned) of \(heldOut) kept back",
      "联系的\(contacted)位中\(returned)位回来，留作对照的\(heldOut)位中\(heldOutReturned)位回来")
  }
}
