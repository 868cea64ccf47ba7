import Shop

extension Starter {
  /// What a shop of the trade says to its members: wishes, reminders, offers, and answers to what they asked for (S87).
  static func messages(of kind: ShopTrade) -> [MessageTemplate] {
    let trade = TradeMessages(kind)
    return [
      message(
        "birthday", .greeting, "Birthday", "生日祝福", for: [.birthday],
        "Dear {name}, happy birthday! \(trade.birthday.english) All the best from {shop}.",
        "亲爱的{name}，生日快乐！\(trade.birthday.chinese){shop}敬上"),
      message(
        "anniversary", .greeting, "Anniversary", "纪念日祝福", for: [.anniversary],
        "Dear {name}, all the best for your anniversary on {day}! \(trade.anniversary.english) Yours, {shop}",
        "亲爱的{name}，{day}纪念日快乐，愿岁岁如今日。\(trade.anniversary.chinese){shop}敬上"),
      message(
        "membership", .greeting, "Years with us", "入会周年", for: [.membership],
        "Dear {name}, you joined us on this day - {years} wonderful years. Thank you! {shop}",
        "亲爱的{name}，今天是您入会{years}周年，谢谢您一路相伴。{shop}敬上"),
      message(
        "feast", .greeting, "Feast", "节日问候",
        "Dear {name}, {shop} wishes you and yours a happy {feast}!",
        "亲爱的{name}，{shop}祝您和家人{feast}快乐！"),
      message(
        "date-reminder", .reminder, "A date comes up", "日子提醒",
        "Dear {name}, {receiver}'s {feast} is on {day}. \(trade.reminder.english) {shop}",
        "{name}您好，{day}是{receiver}的{feast}。\(trade.reminder.chinese){shop}"),
      message(
        "invitation", .invitation, "Bring a friend", "邀请好友",
        "{name} warmly recommends {shop} to you: say \"{invite}\" when you join, and both of you are thanked.",
        "{name}向您推荐{shop}：入会时报邀请码 {invite}，两人都有礼。"),
      message(
        "points-expiring", .offer, "Points about to lapse", "积分到期",
        "Dear {name}, {expiring} of your points are good through {until}. It would be a pity to lose them - see you soon at {shop}!",
        "{name}您好，您有{expiring}积分将于{until}到期，别忘了来店使用。{shop}"),
      message(
        "coupon-expiring", .offer, "Coupon about to end", "优惠券到期",
        "Dear {name}, your coupon \"{coupon}\" is good through {until}. The code is {code}. {shop}",
        "{name}您好，您的“{coupon}”有效期至{until}，券码 {code}，欢迎使用。{shop}"),
      message(
        "miss-you", .winBack, "We have not seen you for long", "好久不见",
        "Dear {name}, we have not seen you for a while and hope all is well. \(trade.winBack.english) {shop}",
        "{name}您好，好久不见，一切都好吗？\(trade.winBack.chinese){shop}"),
      message(
        "come-back", .winBack, "Come back, with a coupon", "送券请回来",
        "Dear {name}, we have not seen you for a while. \(trade.winBack.english) For your next visit: {coupon}, code {code}, through {until}. {shop}",
        "{name}您好，好久不见。\(trade.winBack.chinese)送您一张券：{coupon}，券码 {code}，{until}前有效。{shop}"),
      message(
        "sorry", .winBack, "We are sorry", "致歉",
        "Dear {name}, last time was not as it should have been, and we are sorry. Please let us make up for it: {coupon}, code {code}, through {until}. {shop}",
        "{name}您好，上次没让您满意，很抱歉。请允许我们补偿：{coupon}，券码 {code}，{until}前有效。{shop}"),
      message(
        "we-deliver", .winBack, "We deliver", "我们送货",
        "Dear {name}, wherever you live now, we gladly deliver. {coupon}, code {code}, through {until}. {shop}",
        "{name}您好，搬了新家也没关系，我们可以送货。{coupon}，券码 {code}，{until}前有效。{shop}"),
      message(
        "how-are-you", .winBack, "How are we doing?", "征询意见",
        "Dear {name}, thank you for being with us. Is there anything we could do better for you? A word is enough. {shop}",
        "{name}您好，谢谢您一直支持。有什么我们可以做得更好的吗？一句话就好。{shop}"),
      message(
        "begin", .winBack, "A reason to come", "请来看看",
        "Dear {name}, it is good to have you with us. \(trade.winBack.english) A little welcome: {coupon}, code {code}, through {until}. {shop}",
        "{name}您好，欢迎加入。\(trade.winBack.chinese)小小心意：{coupon}，券码 {code}，{until}前有效。{shop}"),
      message(
        "asked-about", .enquiry, "What you asked about is in", "到货通知",
        "Dear {name}, you asked about {item}: it is in now. Shall we keep it for you? {shop}",
        "{name}您好，您问过的{item}到货了，需要为您留一份吗？{shop}"),
      message("on-its-way", .delivery, "On its way", "配送中", trade.delivery.english, trade.delivery.chinese),
      message("care", .care, "Care", "养护提示", trade.care.english, trade.care.chinese),
      message(
        "how-was-it", .followUp, "How was it?", "售后回访",
        "Dear {name}, was everything as you wished? Tell us in a word - it helps us. {shop}",
        "{name}您好，这次还满意吗？欢迎告诉我们，我们会做得更好。{shop}"),
    ] + (kind == .florist ? freshOnes : [])
  }

  /// Near the end of the vase life (D07).
  private static var freshOnes: [MessageTemplate] {
    [
      message(
        "fresh-ones", .offer, "Fresh ones?", "换新",
        "Dear {name}, your flowers ({item}) will be past their best about now. Shall we put fresh ones aside? {shop}",
        "{name}您好，家里的{item}差不多该换了，要为您留一束新的吗？{shop}")
    ]
  }

  private static func message(
    _ code: MessageCode, _ purpose: ContactPurpose, _ title: String, _ chineseTitle: String,
    for occasions: [OccasionCode] = [], _ english: String, _ chinese: String
  ) -> MessageTemplate {
    var template = MessageTemplate()
    template.code = code
    template.purpose = purpose
    template.title = LocalizedText(english: title, chinese: chineseTitle)
    template.text = LocalizedText(english: english, chinese: chinese)
    template.occasions = occasions
    return template
  }
}

/// What the trades say differently.
private struct TradeMessages {
  var birthday: LocalizedText
  var anniversary: LocalizedText
  var reminder: LocalizedText
  var winBack: LocalizedText
  var delivery: LocalizedText
  var care: LocalizedText

  init(_ kind: ShopTrade) {
    switch kind {
    case .florist:
      birthday = LocalizedText(
        english: "May the year ahead be in full bloom.", chinese: "愿新的一岁如花盛开，日日明媚。")
      anniversary = LocalizedText(
        english: "We keep the loveliest stems for you.", chinese: "最好的花，我们为您留着。")
      reminder = LocalizedText(
        english: "Shall we prepare flowers?", chinese: "要为您准备一束花吗？")
      winBack = LocalizedText(
        english: "The new season's flowers are in; come and see them.", chinese: "当季的新花到店了，有空来看看。")
      delivery = LocalizedText(
        english: "Dear {name}, your flowers are on their way. {shop}", chinese: "{name}您好，您的花已送出，请留意接收。{shop}")
      care = LocalizedText(
        english:
          "Dear {name}, trim the stems at an angle and change the water every other day: your flowers will stay fresh longer. {shop}",
        chinese: "{name}您好，花茎斜剪、隔天换水，花会开得更久。{shop}")
    case .boutique:
      birthday = LocalizedText(
        english: "May everything suit you as well this year.", chinese: "愿新的一岁，事事合身，步步从容。")
      anniversary = LocalizedText(
        english: "Dress for the day you remember.", chinese: "值得纪念的日子，穿上最爱的那一件。")
      reminder = LocalizedText(
        english: "Shall we put a few ideas aside for you?", chinese: "要为您留几件合适的礼物吗？")
      winBack = LocalizedText(
        english: "The new season has arrived, in your size too.", chinese: "新一季到店了，您的尺码也有，有空来试试。")
      delivery = LocalizedText(
        english: "Dear {name}, your order is on its way. {shop}", chinese: "{name}您好，您的衣物已送出，请留意接收。{shop}")
      care = LocalizedText(
        english: "Dear {name}, wash cool and dry flat: your piece will keep its shape. {shop}",
        chinese: "{name}您好，冷水轻洗、平铺晾干，衣服更能保持版型。{shop}")
    case .perfumery:
      birthday = LocalizedText(
        english: "May the year ahead leave a beautiful trace.", chinese: "愿新的一岁，留香如故，所遇皆美。")
      anniversary = LocalizedText(
        english: "A scent keeps a day for ever.", chinese: "有些日子，一缕香气便能想起。")
      reminder = LocalizedText(
        english: "Shall we wrap something for it?", chinese: "要为您包好一份礼物吗？")
      winBack = LocalizedText(
        english: "New scents have come in; a sample is waiting for you.", chinese: "新香到店了，给您留了一支小样，有空来闻闻。")
      delivery = LocalizedText(
        english: "Dear {name}, your parcel is on its way. {shop}", chinese: "{name}您好，您的香氛已送出，请留意接收。{shop}")
      care = LocalizedText(
        english: "Dear {name}, keep your scent cool and out of the sun: it will stay true for longer. {shop}",
        chinese: "{name}您好，香水请避光阴凉存放，香气更持久。{shop}")
    }
  }
}
