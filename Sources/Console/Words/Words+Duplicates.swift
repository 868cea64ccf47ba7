import Shop
import Terminal

/// Two cards that may be one person: what may be said of the other one aloud, and what to press.
extension Words {
  /// `王 ··, card ending 1042`: enough to ask about, too little to learn from (D05).
  public func masked(_ person: Person) -> String {
    let name = PersonName.masked(person.name)
    let card = PersonName.cardEnd(person.card)
    return card.isEmpty
      ? pick("\(name), no card", "\(name)，无卡号") : pick("\(name), card ending \(card)", "\(name)，卡尾号\(card)")
  }

  /// `May be 王 ··, card ending 1042: same phone`.
  func mayBe(_ person: Person, _ likeness: Likeness, of count: Int) -> String {
    let signs = list(likeness.signs.prefix(2).map { name(of: $0) })
    let more = count > 1 ? pick(" (+\(count - 1))", "（另有\(count - 1)位）") : ""
    return pick("May be \(masked(person)): \(signs)\(more)", "可能是\(masked(person))：\(signs)\(more)")
  }

  var samePersonKey: String { pick("Same", "同一人") }
  var samePersonHelp: String { pick("The same person: open that card instead", "是同一人：打开那张卡") }
  var anotherPersonKey: String { pick("Another", "另一人") }
  var anotherPersonHelp: String { pick("Another person: not pointed out again", "是另一人，以后不再提示") }
  var noDuplicate: String { pick("Nobody on file looks like this person", "没有与此人相似的资料") }
  var toldApart: String { pick("Another person: noted when this is saved", "是另一人，保存时一并记下") }
  func sharesPhone(_ others: Int) -> String {
    pick("Shares a phone with \(count(others, "other", "others")): do not name them", "与另外\(others)人共用电话，勿提对方姓名")
  }

  /// What is read aloud before leave is noted, broken into lines.
  func readAloud(_ wording: ConsentWording, columns: Int) -> [SafeText] {
    SafeText(pick("Read aloud: \(name(wording.text))", "请念：\(name(wording.text))")).wrapped(to: columns)
  }
}
