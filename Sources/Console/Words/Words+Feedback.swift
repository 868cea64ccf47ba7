import Shop

/// Scores, complaints and wishes (S75, S79, S80).
extension Words {
  // MARK: Scores

  var scoreKey: String { pick("Score", "评分") }
  var scoreHelp: String { pick("1 to 5 and why; the digits do it at once", "1到5分和原因；直接按数字也行") }
  var scoreLabel: String { pick("Their score", "顾客评分") }
  var howWasOrder: String { pick("How was it?", "这次满意吗？") }
  var noReasonNamed: String { pick("Named no reason", "没说原因") }
  var handOverFirst: String { pick("Hand an order over first", "请先交付一单") }
  var handedOverAsk: String {
    pick("Handed over. Saved. How was it? Keys 1 to 5", "已交付，已保存。满意吗？按1到5")
  }

  func score(_ score: Int) -> String {
    switch score {
    case ...1: pick("Very unhappy", "很不满意")
    case 2: pick("Unhappy", "不满意")
    case 3: pick("All right", "一般")
    case 4: pick("Content", "满意")
    default: pick("Delighted", "非常满意")
    }
  }

  func whyScore(_ score: Int) -> String { pick("\(score) of 5: why?", "\(score)分，因为？") }

  /// `4 of 5, freshness, 12 Mar by mei`
  func scored(_ score: OrderScore, reason: FeedbackReason?, today: Day) -> String {
    let why = reason.map { pick(", ", "，") + name($0.name) } ?? ""
    let on = nearDay(score.day, today: today)
    return pick("\(score.score) of 5\(why), \(on) by \(score.by)", "\(score.score)分\(why)，\(on) \(score.by)记")
  }

  // MARK: Tickets

  var feedbackTitle: String { pick("Complaints, wishes", "投诉与建议") }
  var feedbackHelp: String { pick("What is open, the overdue first", "待处理的（逾期在前）和已办的") }
  var feedbackKey: String { pick("Feedback", "反馈") }
  var memberFeedbackHelp: String { pick("Their complaints and wishes; a new one", "他们的投诉与建议，可新记一条") }
  var complainKey: String { pick("Complaint", "投诉") }
  var complainHelp: String { pick("Take down what was wrong with this order", "记下这单哪里不好") }
  var feedbackFormTitle: String { pick("Complaint or wish", "记一条投诉或建议") }
  var openTicketHelp: String { pick("What was said, and what to do about it", "说了什么、怎么处理") }
  var newTicketHelp: String { pick("Take down a complaint or a wish", "记一条投诉或建议") }
  var openOnes: String { pick("Open", "待处理") }
  var doneOnes: String { pick("Done", "已办") }
  var feedbackTabHelp: String { pick("What is open, or what was done", "在待处理和已办之间切换") }
  var openHeading: String { pick("To be seen to", "待处理") }
  var askedAndDone: String { pick("You asked, we did", "您提的，我们做了") }
  func noFeedback(isDone: Bool) -> String {
    isDone ? pick("Nothing was done yet.", "还没有办完的。") : pick("No complaint and no wish is open.", "没有待处理的投诉或建议。")
  }
  var noFeedbackNext: String {
    pick("On a member's card Ctrl-E, on an order C takes one down.", "在会员卡按Ctrl-E，或在订单里按C记一条。")
  }
  var saidAboutLabel: String { pick("About", "内容") }
  var saidLabel: String { pick("What they say", "说了什么") }
  var weDid: String { pick("What we did", "我们做了") }
  var doneOn: String { pick("Done", "办完") }
  var inTheirWords: String { pick("in their own words", "用顾客自己的话") }
  var noThemes: String { pick("The settings name no theme yet", "请先在设置里添加内容分类") }
  var orderLabel: String { pick("Order", "订单") }
  var noOrderNamed: String { pick("No order", "不针对订单") }

  func briefly(_ order: Order) -> String {
    let what = order.lines.first.map { " " + name($0.name) } ?? ""
    return order.number + what
  }

  func comesUpAgain(_ day: Day, today: Day) -> String {
    pick("Done on \(nearDay(day, today: today)): that one is opened again", "\(nearDay(day, today: today))刚办完，将重新打开那一条")
  }

  func name(of kind: FeedbackKind) -> String {
    switch kind {
    case .complaint: pick("complaint", "投诉")
    case .wish: pick("wish", "建议")
    }
  }

  /// Where eight cells are all there is.
  func inBrief(_ kind: FeedbackKind) -> String {
    switch kind {
    case .complaint: pick("make up", "投诉")
    case .wish: pick("wish", "建议")
    }
  }

  public func name(of state: FeedbackState) -> String {
    switch state {
    case .open: pick("open", "待处理")
    case .answered: pick("answered", "已答复")
    case .done: pick("done", "已办完")
    case .reopened: pick("again", "再次提出")
    }
  }

  private func sentence(_ state: FeedbackState) -> String {
    let name = name(of: state)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  public func name(of remedy: Remedy) -> String {
    switch remedy {
    case .refund: pick("refund", "退款")
    case .remake: pick("made again", "重做")
    case .coupon: pick("coupon", "赠券")
    case .apology: pick("an apology", "致歉")
    }
  }

  func ticketTitle(_ kind: FeedbackKind, _ theme: String) -> String {
    let kind = name(of: kind)
    return pick(kind.prefix(1).uppercased() + kind.dropFirst() + ": " + theme, kind + "：" + theme)
  }

  var answerKey: String { pick("Answer", "答复") }
  var answerHelp: String { pick("They were answered; what was said", "已答复，记下说了什么") }
  var whatWasSaid: String { pick("What was said to them?", "怎么答复的？") }
  var doneKey: String { pick("Done", "办完") }
  var doneHelp: String { pick("It is done: the remedy, and what was done", "办完了：怎么弥补、做了什么") }
  var whatMadeUp: String { pick("What made up for it?", "怎么弥补的？") }
  var noRemedy: String { pick("nothing was needed", "不需要") }
  var whatWasDone: String { pick("What was done?", "做了什么？") }
  var remakeHelp: String { pick("The same again as a new order", "照原单重做，开一张新单") }
  var makeUpCouponHelp: String { pick("A coupon to make up for it", "送一张券作补偿") }
  var reopenKey: String { pick("Reopen", "重开") }
  var reopenHelp: String { pick("It came up again", "又出现了") }
  var whatIsWrongNow: String { pick("What is wrong now?", "这次哪里不好？") }
  var stillOpen: String { pick("Is still open", "还没办完") }
  var saidHeading: String { pick("What was said and done", "沟通记录") }

  func standing(of ticket: FeedbackTicket, today: Day) -> String {
    let state = name(of: ticket.state)
    guard let done = ticket.done else {
      let due = nearDay(ticket.due, today: today)
      return ticket.isOverdue(on: today)
        ? pick("\(state), was due \(due), \(ticket.owner)", "\(state)，应在\(due)办完，\(ticket.owner)负责")
        : pick("\(state), by \(due), \(ticket.owner)", "\(state)，\(due)前办完，\(ticket.owner)负责")
    }
    let on = nearDay(done.day, today: today)
    return pick("\(state) on \(on) by \(ticket.owner)", "\(on)\(state)，\(ticket.owner)负责")
  }

  func aboutOrder(_ order: Order) -> String {
    let what = order.lines.first.map { pick(", ", "，") + name($0.name) } ?? ""
    return pick(
      "About order \(order.number)\(what), taken by \(order.by)", "针对订单 \(order.number)\(what)，\(order.by)接单")
  }

  func madeUp(_ remedy: Remedy, _ code: String?) -> String {
    let code = code.map { " " + $0 } ?? ""
    return pick("Made up for by \(name(of: remedy))\(code)", "补偿：\(name(of: remedy))\(code)")
  }

  func feedbackHead(_ note: FeedbackNote, today: Day) -> String {
    let on = nearDay(note.day, today: today)
    return switch note.state {
    case .open: pick("Said, \(on), taken down by \(note.by)", "\(on)提出，\(note.by)记")
    case .reopened: pick("Said again, \(on), taken down by \(note.by)", "\(on)再次提出，\(note.by)记")
    case .answered: pick("Answered, \(on) by \(note.by)", "\(on)答复，\(note.by)")
    case .done: pick("Done, \(on) by \(note.by)", "\(on)办完，\(note.by)")
    }
  }

  /// On the card, while it is open.
  func ticketLine(_ ticket: FeedbackTicket, _ theme: String, today: Day) -> String {
    let title = ticketTitle(ticket.kind, theme)
    return pick(
      "\(title) - \(standing(of: ticket, today: today)) - Ctrl-E",
      "\(title)，\(standing(of: ticket, today: today)) - Ctrl-E")
  }

  func done(_ event: Event) -> String? {
    switch event {
    case .orderScored(let fact):
      fact.isUndo
        ? pick("The score is taken back", "评分已撤销")
        : pick("\(fact.score.score) of 5. Thank you. Saved - F9 Undo", "\(fact.score.score)分，谢谢，已保存 - F9 撤销")
    case .feedbackOpened(let fact):
      fact.isUndo
        ? pick("Taken back. Saved", "已撤销，已保存")
        : pick(
          "\(fact.ticket.owner) sees to it by \(shortDay(fact.ticket.due)). Saved - F9 Undo",
          "\(fact.ticket.owner)负责，\(shortDay(fact.ticket.due))前办完，已保存 - F9 撤销")
    case .feedbackChanged(let fact):
      fact.isUndo
        ? pick("Taken back. Saved", "已撤销，已保存")
        : fact.before.state == fact.after.state
          ? pick(
            "\(fact.after.owner), by \(shortDay(fact.after.due)). Saved - F9 Undo",
            "\(fact.after.owner)负责，\(shortDay(fact.after.due))前，已保存 - F9 撤销")
          : pick("\(sentence(fact.after.state)). Saved - F9 Undo", "\(name(of: fact.after.state))，已保存 - F9 撤销")
    default: nil
    }
  }

  func sentence(feedback refusal: Refusal) -> String? {
    switch refusal {
    case .scoreUnreadable: pick("A score is a number from 1 to 5", "评分是1到5的数字")
    case .unknownScoreReason(let code): pick("There is no reason \"\(code)\"", "没有“\(code)”这个原因")
    case .notHandedOver: pick("They have not got it yet", "还没有交付")
    case .unknownTheme(let code): pick("There is no theme \"\(code)\"", "没有“\(code)”这个内容分类")
    case .unknownTicket: pick("There is no such complaint or wish", "没有这条投诉或建议")
    case .ticketState(let state): pick("Is \(name(of: state)) already", "现在是“\(name(of: state))”")
    case .feedbackEmpty: pick("Write down what was said or done", "请写下说了什么或做了什么")
    case .remedyUnknown: pick("That is no refund, order or coupon of theirs", "不是这位顾客的退款、订单或券")
    default: nil
    }
  }
}
