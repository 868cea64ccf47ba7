import Shop

/// A receiver who becomes a member (D15).
extension Words {
  var becomesMember: String { pick("Joins", "入会") }
  var becomesMemberHelp: String { pick("They become a member, if they agree", "收礼人本人同意后入会") }
  var muteReceiverHelp: String { pick("Mourned or gone: not to be spoken of", "离世或失联：不再提起；再按恢复") }
  var notToBeSpokenOf: String { pick("Not to be spoken of", "勿提此人") }
  func hasAgreed(_ name: String) -> String { pick("Has \(name) agreed to join?", "\(name)本人同意入会吗？") }
  func joiningMeans(giver: String) -> String {
    pick(
      "Name, phone and birthday go onto their own card. They learn that \(giver) sent them, who is thanked for it.",
      "姓名、电话、生日会记到本人的卡上。对方会知道介绍人是\(giver)，并答谢\(giver)。")
  }
  var notAskedYet: String { pick("Not asked yet", "还没问") }
  var theyAgreed: String { pick("Yes, they agreed", "本人同意") }
  var thanksGiver: String { pick("gave them flowers; thanked as who sent them", "曾送花给对方，作为介绍人答谢") }
  var isMemberNow: String { pick("a member now", "已是会员") }
}
