import Shop

/// Enrolment, editing and receivers.
extension Words {
  func editTitle(_ name: String) -> String { pick("Edit \(name)", "修改 \(name)") }
  func receiversTitle(_ name: String) -> String { pick("Receivers of \(name)", "\(name)的收礼人") }
  var newReceiverTitle: String { pick("New receiver", "新收礼人") }
  var newOne: String { pick("New", "新增") }
  var newReceiverHelp: String { pick("Add someone they give to", "添加一位收礼人") }
  var editReceiverHelp: String { pick("Change the selected receiver", "修改所选收礼人") }
  var noReceiversYet: String { pick("Nobody yet.", "还没有收礼人。") }
  var noReceiversNext: String {
    pick("N adds whom they give to: the dates come up in Today in time", "按 N 添加，纪念日快到时会在“今日”提醒")
  }
  var saveFormHelp: String { pick("Save, as Enter on the last field does", "保存；在最后一项按回车也可以") }
  var notAsked: String { pick("not asked", "未问") }
  var dateWrong: String { pick("A date as 5-12 or 1988-05-12", "日期写成 5-12 或 1988-05-12") }
  var solar: String { pick("solar", "公历") }
  var lunar: String { pick("lunar", "农历") }
  public func sentBy(_ name: String) -> String { pick("sent by \(name)", "介绍人：\(name)") }
  func referrerUnclear(_ matches: Int) -> String {
    matches == 0
      ? pick("Nobody matches: the end of the referrer's phone", "没有找到，请输入介绍人手机尾号")
      : pick("\(matches) match: type more of the phone", "有\(matches)位，请多输几位")
  }
  /// `next on Sat 28 Nov, in 7 days`; a lunar date names its solar day.
  func nextIs(_ date: RecurringDate, _ day: Day, today: Day) -> String {
    pick(
      "\(recurring(date)): next \(self.day(day)), \(distance(to: day, from: today))",
      "\(recurring(date))：下次\(self.day(day))，\(distance(to: day, from: today))")
  }

  func label(of field: EnrolScreen.Field) -> String {
    switch field {
    case .phone: phoneLabel
    case .name: nameLabel
    case .calendar: pick("Calendar", "历法")
    case .birthday: pick("Birthday", "生日")
    case .wechat: pick("May we write by", "可以联系")
    case .sms, .call, .email: ""
    case .source: pick("Heard of us by", "来源")
    case .compared: pick("Compared with", "比较过")
    case .referrer: pick("Sent by", "介绍人")
    case .remark: pick("WeChat name", "微信备注")
    case .card: cardLabel
    case .allergies: pick("Allergies", "过敏")
    case .likes: pick("Likes", "喜欢")
    case .dislikes: pick("Dislikes", "忌讳")
    }
  }

  func placeholder(of field: EnrolScreen.Field) -> String {
    switch field {
    case .phone: pick("138 0013 8812", "138 0013 8812")
    case .name: pick("as they wish to be called", "顾客希望的称呼")
    case .birthday: pick("5-12 or 1988-05-12", "5-12 或 1988-05-12")
    case .wechat: name(of: ContactChannel.wechat)
    case .sms: name(of: ContactChannel.sms)
    case .call: name(of: ContactChannel.phone)
    case .email: name(of: ContactChannel.email)
    case .referrer: pick("end of the referrer's phone", "介绍人手机尾号")
    case .allergies, .likes, .dislikes: pick("with commas: lily, pollen", "用逗号分开：lily, pollen")
    case .calendar, .source, .compared, .remark, .card: ""
    }
  }

  func label(of field: ReceiverScreen.Field) -> String {
    switch field {
    case .name: nameLabel
    case .relation: pick("Relation", "关系")
    case .birthdayCalendar: pick("Birthday by", "生日历法")
    case .birthday: pick("Birthday", "生日")
    case .yearlyKind: pick("Other date", "其他日子")
    case .yearlyCalendar: pick("by", "历法")
    case .yearly: pick("on", "日期")
    case .allergies: pick("Allergies", "过敏")
    case .dislikes: pick("Dislikes", "忌讳")
    case .likes: pick("Likes", "喜欢")
    case .muted: pick("Do not mention", "勿提")
    }
  }

  func placeholder(of field: ReceiverScreen.Field) -> String {
    switch field {
    case .relation: pick("wife, mother, colleague ...", "妻子、母亲、同事……")
    case .birthday, .yearly: pick("5-12 or 1988-05-12", "5-12 或 1988-05-12")
    case .allergies, .dislikes, .likes: pick("with commas: lily, pollen", "用逗号分开：lily, pollen")
    case .muted: pick("no reminder any more", "不再提醒")
    case .name, .birthdayCalendar, .yearlyKind, .yearlyCalendar: ""
    }
  }
}
