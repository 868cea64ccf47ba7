import Shop

/// Messages ready to be copied, and lists of whom to wish well.
extension Words {
  var greetingsTitle: String { pick("Greetings", "问候") }
  var greetingsHelp: String { pick("Whom to wish well, with the words ready", "近期该问候谁，文案备好") }
  var greetingsKey: String { pick("Greet", "问候") }
  var messageTitle: String { pick("Message", "消息") }
  var messageKey: String { pick("Message", "消息") }
  var messageKeyHelp: String { pick("A message to them, ready to be copied", "给这位顾客的消息，可直接复制") }
  var greetHelp: String { pick("Message to this person, then the next", "给所选的人发消息，接着下一位") }
  var otherGreetingsHelp: String { pick("The next feast, or members' own days", "换到下一个节日或会员的日子") }
  var audienceKey: String { pick("Whom", "范围") }
  var audienceKeyHelp: String { pick("Everyone, one tier or one segment", "全部、某个等级或某个人群") }
  var whomToGreet: String { pick("Whom to greet?", "问候哪些人？") }
  var nobodyToGreet: String { pick("Nobody to greet now.", "现在没有要问候的人。") }
  var nobodyToGreetNext: String {
    pick(
      "Feasts come up here within their lead time, members' birthdays and anniversaries by themselves. Dates and leave to write are added on the member card: E.",
      "节日临近时会自己出现，会员的生日、纪念日也是。日子和联系许可在会员页按 E 添加。")
  }
  var everybodyGreeted: String { pick("Nobody is left to greet for this.", "这一项没有要问候的人了。") }
  var lookingUpGreetings: String { pick("Looking through everyone ...", "正在查看所有会员……") }
  var dateLabel: String { pick("For", "事由") }
  var byLabel: String { pick("By", "方式") }

  func name(of audience: Greetings.Audience, in settings: ShopSettings) -> String {
    switch audience {
    case .everyone: pick("everyone", "全部会员")
    case .tier(let code): settings.tier(code).map { name($0.name) } ?? code.text
    case .segment(let code): settings.segments.first { $0.code == code }.map { name($0.name) } ?? code.text
    case .owner(let owner): pick("looked after by \(owner)", "\(owner)负责的")
    }
  }

  var copyText: String { pick("Copy", "复制") }
  var calledKey: String { pick("Called", "已致电") }
  var sendMessageHelp: String { pick("Copy and mark it sent; note a call", "复制文字并记为已发；电话则记结果") }
  var copiedAndMarked: String { pick("Copied and marked as sent - F9 Undo", "已复制并记为已发 - F9 撤销") }
  var markedSent: String { pick("Marked as sent.", "已记为发出。") }
  var markedSentNext: String { pick("Marked as sent. Enter: the next person", "已记为发出。按回车到下一位") }
  var sentAlready: String { pick("Is marked as sent already", "已经记为发出") }
  var nextPerson: String { pick("Next", "下一位") }
  var nextPersonHelp: String { pick("The next person of the list", "名单里的下一位") }
  var nobodyElse: String { pick("Nobody else is on the list", "名单里没有下一位了") }
  var wording: String { pick("Wording", "文案") }
  var wordingHelp: String { pick("Another wording", "换一条文案") }
  var whichWording: String { pick("Which wording?", "用哪条文案？") }
  var noWordings: String { pick("The shop has no wordings yet: they stand in shop.json", "店里还没有文案，请在 shop.json 里添加") }
  var channelKey: String { pick("By", "方式") }
  var channelKeyHelp: String { pick("Another channel", "换一种联系方式") }
  var whichChannel: String { pick("By which channel?", "用哪种方式？") }
  var preferredChannel: String { pick("what they prefer", "本人偏好") }
  var languageKey: String { pick("Language", "语言") }
  var languageKeyHelp: String { pick("The text in the other language", "换另一种语言的文字") }
  var outcomeKey: String { pick("Outcome", "结果") }
  var outcomeKeyHelp: String { pick("What came of the last contact", "记下上次联系的结果") }
  var howDidItGo: String { pick("How did the call go?", "电话结果？") }
  var whatCameOfIt: String { pick("What came of the last contact?", "上次联系结果如何？") }
  var noContactsYet: String { pick("Nothing was sent to them yet", "还没有联系过") }
  var cardKey: String { pick("Card", "会员页") }
  var contactsHeading: String { pick("Contacts so far", "联系记录") }

  /// One line of the log: `12 Nov, WeChat, Birthday: sent`.
  func contactLine(_ entry: ContactEntry, settings: ContactSettings, today: Day) -> String {
    let title =
      entry.template.flatMap { settings.template($0) }.map { name($0.title) } ?? name(of: entry.purpose)
    let line = list([nearDay(entry.day, today: today), name(of: entry.channel), title])
    return line + (entry.outcome.map { pick(": ", "：") + name(of: $0) } ?? "")
  }

  /// On the member card: `Last contact: 12 Nov, WeChat, Birthday`.
  func lastContact(_ entry: ContactEntry, settings: ContactSettings, today: Day) -> String {
    pick("Last contact: ", "上次联系：") + contactLine(entry, settings: settings, today: today)
  }
}
