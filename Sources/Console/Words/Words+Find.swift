import Insight
import Shop

extension Words {
  var findHint: String { pick("name, end of the phone, pinyin, card or code", "姓名、手机尾号、拼音、卡号、券码") }
  var typeToFind: String { pick("Type a name or the end of a phone number first", "请先输入姓名或手机尾号") }
  var clear: String { pick("Clear", "清空") }
  var clearHelp: String { pick("Empty the search field", "清空查找框") }
  var fieldIsEmpty: String { pick("The field is empty already", "查找框已经是空的") }
  var newMember: String { pick("New member", "新会员") }
  var newMemberHelp: String { pick("Enrol someone, with what was typed", "办新会员，已输入的内容会带过去") }
  var openMemberHelp: String { pick("Open the selected customer", "打开所选顾客") }
  var nameLabel: String { pick("Name", "姓名") }
  /// The name of a thing; a person's is ``nameLabel``.
  var titleLabel: String { pick("Name", "名称") }
  var phoneLabel: String { pick("Phone", "手机") }
  var tierLabel: String { pick("Tier", "等级") }
  var cardLabel: String { pick("Card", "卡号") }
  var lastOrderLabel: String { pick("Last order", "上次消费") }
  var notJoined: String { pick("not a member", "未入会") }
  func found(_ count: Int) -> String { pick(self.count(count, "match", "matches"), "共\(count)位") }
  func nobodyFound(_ text: String) -> String { pick("Nobody matches \"\(text)\"", "没有找到“\(text)”") }
  var nobodyFoundNext: String {
    pick("Ctrl-N enrols a new member with this filled in; Esc clears the field", "按 Ctrl-N 办新会员并带入所输内容，Esc 清空")
  }
  var noMembersYet: String { pick("No members yet.", "还没有会员。") }
  var noMembersNext: String {
    pick("Ctrl-N enrols the first; F3 sells to a walk-in", "按 Ctrl-N 办第一位会员；按 F3 给散客开单")
  }
  func membersOnFile(_ count: Int) -> String { pick(self.count(count, "member", "members"), "会员\(count)位") }
  /// `王小美: 李娜's anniversary`
  func dueDate(_ date: DueDate) -> String {
    let who = date.receiverName.isEmpty ? "" : pick(date.receiverName + "'s ", date.receiverName + "的")
    return date.name + pick(": ", "：") + who + occasion(date.occasion)
  }

  /// `, last time 11 red roses ¥168`; empty when nothing is known.
  func lastGift(_ date: DueDate) -> String {
    guard let gift = date.last else { return "" }
    return pick(", last time ", "，上次") + list(gift.items.map { name($0) }) + " " + amount(gift.total)
  }

  func toHandOver(deliveries: Int, pickUps: Int) -> String {
    pick(
      list([
        deliveries > 0 ? count(deliveries, "delivery", "deliveries") : "",
        pickUps > 0 ? count(pickUps, "pick-up", "pick-ups") : "",
      ]),
      list([deliveries > 0 ? "配送\(deliveries)单" : "", pickUps > 0 ? "自取\(pickUps)单" : ""]))
  }
}
