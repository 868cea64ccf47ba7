import Shop

/// What is read aloud before leave is noted (K1), to begin with. A shop changes the words in the settings.
extension Starter {
  static func wordings(of kind: ShopTrade) -> [ConsentWording] {
    let (englishCare, chineseCare) =
      switch kind {
      case .florist: ("how to keep the flowers fresh", "养护方法")
      case .boutique: ("how to look after the clothes", "衣物打理方法")
      case .perfumery: ("how to wear and keep the scent", "用香与保存方法")
      }
    return [
      ConsentWording(
        .marketing,
        text: LocalizedText(
          english: "May we write or call you about offers and your dates? At most twice a month; say stop at any time.",
          chinese: "可以向您发送优惠和纪念日提醒吗？每月最多两次，随时可以取消。")),
      ConsentWording(
        .care,
        text: LocalizedText(
          english: "May we tell you \(englishCare), and ask a few days later whether all was well?",
          chinese: "可以告诉您\(chineseCare)，并在几天后回访吗？")),
      ConsentWording(
        .photos,
        text: LocalizedText(
          english: "May we show a picture of your order to others, without your name?",
          chinese: "可以不具名地展示您所购商品的照片吗？")),
      ConsentWording(
        .profiling,
        text: LocalizedText(
          english: "May we guess from what you buy what else you may like, for use in this shop alone?",
          chinese: "可以根据您的购买推断您的喜好吗？仅供本店使用。")),
    ]
  }
}
