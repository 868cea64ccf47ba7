import Shop

/// Messages and calls: why there is none, and what was sent.
extension Words {
  /// Why somebody is not contacted, and what to do.
  public func sentence(for reason: ContactRefusal) -> String {
    switch reason {
    case .noConsent(let channel?):
      pick(
        "No consent to contact them by \(name(of: channel)): ask at the next visit",
        "没有\(name(of: channel))联系许可，下次来店时问")
    case .noConsent(nil): pick("No consent to contact them: ask at the next visit", "没有联系许可，下次来店时问")
    case .noAddress(let channel?):
      pick("Nothing on file to reach them by \(name(of: channel)) - E Edit", "资料里没有\(address(of: channel)) - E 修改")
    case .noAddress(nil): pick("Nothing on file to reach them by - E Edit", "资料里没有联系方式 - E 修改")
    case .muted: pick("Wants no word from the shop", "不想被打扰")
    case .bereaved(let day): pick("In mourning: no cheerful word through \(self.day(day))", "家有丧事，\(self.day(day))前不打扰")
    case .contactedLately(let day, let again):
      pick(
        "Written to on \(self.day(day)); again from \(self.day(again)) on",
        "\(self.day(day))联系过，\(self.day(again))起可再联系")
    case .ownDateNear(let occasion, let day):
      pick(
        "Left out: their \(self.occasion(occasion)) is on \(self.day(day))",
        "跳过：\(self.day(day))是本人的\(self.occasion(occasion))")
    case .benchFull(let day):
      pick("Left out: \(self.day(day)) is fully booked", "跳过：\(self.day(day))已订满")
    case .quietHours(let time): pick("Quiet hours: from \(time) on", "免打扰时段，\(time)以后再联系")
    case .heldOut(let day):
      pick("Kept back to compare: not contacted through \(self.day(day))", "留作对照，\(self.day(day))前不联系")
    case .sorrowOccasion(let occasion):
      pick("\(self.occasion(occasion).capitalizedFirst) is no day for wishes", "\(self.occasion(occasion))不宜祝贺")
    case .sharedPhone:
      pick("Others use this phone: the receiver is not named there", "这个电话有别人共用，不能提收礼人")
    case .emptyField(let field):
      pick(
        "Nothing to put in place of {\(field.rawValue)}: \(name(of: field))",
        "{\(field.rawValue)} 没有内容：\(name(of: field))")
    case .unknownField(let text): pick("The wording has no field \(text)", "文案里没有 \(text) 这个栏位")
    }
  }

  /// The reason in a few words, beside what it stands against.
  func inBrief(_ reason: ContactRefusal) -> String {
    if case .emptyField(let field) = reason {
      return pick("nothing to say of \(name(of: field))", "\(name(of: field))没有内容")
    }
    return name(of: reason.kind)
  }

  /// Why people are left out of a list, as a heading over their number.
  public func name(of kind: ContactRefusal.Kind) -> String {
    switch kind {
    case .noConsent: pick("no consent", "无许可")
    case .noAddress: pick("no address", "无联系方式")
    case .muted: pick("muted", "免打扰")
    case .bereaved: pick("in mourning", "家有丧事")
    case .contactedLately: pick("contacted lately", "近期联系过")
    case .ownDateNear: pick("own day near", "本人日子将近")
    case .quietHours: pick("quiet hours", "免打扰时段")
    case .heldOut: pick("kept back", "留作对照")
    case .benchFull: pick("fully booked", "当天已订满")
    case .sorrowOccasion: pick("day of mourning", "丧忌之日")
    case .sharedPhone: pick("shared phone", "电话共用")
    case .emptyField: pick("empty field", "栏位为空")
    case .unknownField: pick("unknown field", "栏位不明")
    }
  }

  private func address(of channel: ContactChannel) -> String {
    switch channel {
    case .wechat: pick("WeChat remark", "微信备注名")
    case .sms, .phone: pick("phone", "电话")
    case .email: pick("e-mail address", "邮箱")
    }
  }

  public func name(of purpose: ContactPurpose) -> String {
    switch purpose {
    case .greeting: pick("greeting", "问候")
    case .reminder: pick("reminder", "日子提醒")
    case .offer: pick("offer", "优惠")
    case .invitation: pick("invitation", "邀请")
    case .winBack: pick("win-back", "召回")
    case .delivery: pick("delivery", "配送")
    case .care: pick("care", "养护")
    case .followUp: pick("follow-up", "回访")
    case .ticket: pick("ticket", "工单")
    case .alteration: pick("alteration", "改衣")
    case .enquiry: pick("what they asked about", "到货回复")
    }
  }

  public func name(of outcome: ContactOutcome) -> String {
    switch outcome {
    case .sent: pick("sent", "已发")
    case .reached: pick("reached", "已联系上")
    case .noAnswer: pick("no answer", "没接通")
    case .replied: pick("replied", "有回复")
    case .willCome: pick("will come", "会来")
    case .notThisYear: pick("not this year", "今年不送")
    case .declined: pick("wants none", "不想收到")
    case .wrongAddress: pick("wrong address", "号码不对")
    }
  }

  public func name(of field: MergeField) -> String {
    switch field {
    case .name: pick("the name", "姓名")
    case .shop: pick("the shop's name", "店名")
    case .points: pick("the points", "积分")
    case .expiring: pick("points that lapse", "将到期的积分")
    case .tier: pick("the tier", "等级")
    case .coupon: pick("a coupon", "优惠券")
    case .code: pick("a coupon's code", "券码")
    case .until: pick("a last day", "到期日")
    case .feast: pick("a feast or date", "节日或日子")
    case .day: pick("a day", "日期")
    case .receiver: pick("whom they give to", "收礼人")
    case .saved: pick("what was saved this year", "今年省下的")
    case .invite: pick("the member's code", "邀请码")
    case .years: pick("how many years", "年数")
    case .item: pick("what they asked about", "询问的商品")
    case .care: pick("its care", "养护方法")
    }
  }

  /// What a list of people to greet is for: `Mid-Autumn, Fri 25 Sep 2026`.
  public func heading(of cause: Greetings.Cause) -> String {
    switch cause {
    case .feast(let feast):
      pick("\(name(of: feast.feast)), \(day(feast.day))", "\(name(of: feast.feast))，\(day(feast.day))")
    case .ownDates: pick("Members' own days", "会员自己的日子")
    }
  }

  /// `12 left out: 7 no consent, 5 contacted lately; 3 done`.
  public func leftOut(of list: Greetings) -> String {
    let total = list.skippedByNumber.reduce(0) { $0 + $1.number }
    let reasons = self.list(
      list.skippedByNumber.map { pick("\($0.number) \(name(of: $0.reason))", "\(name(of: $0.reason))\($0.number)") })
    let left = total == 0 ? "" : pick("\(total) left out: \(reasons)", "\(total)位不联系：\(reasons)")
    let done = list.done == 0 ? "" : pick("\(list.done) done", "已问候\(list.done)位")
    return [left, done].filter { !$0.isEmpty }.joined(separator: pick("; ", "；"))
  }

  /// `Sent by WeChat: greeting`.
  func done(_ fact: ContactLogged) -> String {
    let what = name(of: fact.entry.purpose)
    return pick(
      "Noted: \(what) by \(name(of: fact.entry.channel)) - F9 Undo", "已记：\(name(of: fact.entry.channel))\(what) - F9 撤销"
    )
  }
}

extension Words: MessageWording {
  /// A fact inside a message to a customer.
  public func text(for value: MergeValue) -> String {
    switch value {
    case .text(let text): text
    case .name(let name): self.name(name)
    case .points(let points): self.points(points)
    case .number(let number): "\(number)"
    case .money(let money): amount(money)
    case .day(let day): shortDay(day)
    case .occasion(let occasion): wished(occasion)
    }
  }

  /// How a day is wished for: a feast by its name, an own day without a capital.
  private func wished(_ code: OccasionCode) -> String {
    code == .membership ? pick("membership anniversary", "入会纪念日") : occasion(code)
  }
}

extension String {
  /// With a capital at its beginning, for the head of a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
