import Shop

/// What belongs together in each trade (S61).
extension Starter {
  static func sets(of kind: ShopTrade) -> [SetPlan] {
    switch kind {
    case .florist: flowers
    case .boutique: outfits
    case .perfumery: scents
    }
  }

  private static var flowers: [SetPlan] {
    [
      SetPlan(
        "gift-bouquet", LocalizedText(english: "Bouquet with card and vase", chinese: "花束配贺卡花瓶"), forOccasion: true,
        needs: ["bouquet"], adds: [.card, .vase, .treat], rule: .free),
      SetPlan(
        "home", LocalizedText(english: "For the table at home", chinese: "家里的餐桌花"), scenarios: ["home"],
        needs: [.vase, "bouquet"], rule: .free),
    ]
  }

  private static var outfits: [SetPlan] {
    func plan(
      _ code: SetCode, _ english: String, _ chinese: String, _ scenario: Scenario, _ needs: [SlotCode],
      _ adds: [SlotCode]
    ) -> SetPlan {
      SetPlan(
        code, LocalizedText(english: english, chinese: chinese), scenarios: [scenario.rawValue], needs: needs,
        adds: adds, rule: .colours)
    }
    return [
      plan("work", "For work", "通勤套装", .work, [.top, .bottom], [.outer, .bag, .shoes]),
      plan("work-dress", "For work, with a dress", "通勤连衣裙", .work, [.dress], [.outer, .bag]),
      plan("date", "For a date", "约会套装", .date, [.dress], [.outer, .accessory, .bag]),
      plan("casual", "Everyday", "日常套装", .casual, [.top, .bottom], [.outer, .shoes]),
      plan("travel", "For travel", "出行套装", .travel, [.top, .bottom], [.outer, .shoes, .bag]),
    ]
  }

  private static var scents: [SetPlan] {
    func plan(
      _ code: SetCode, _ english: String, _ chinese: String, _ scenario: Scenario, _ needs: [SlotCode],
      _ adds: [SlotCode] = []
    ) -> SetPlan {
      SetPlan(
        code, LocalizedText(english: english, chinese: chinese), scenarios: [scenario.rawValue], needs: needs,
        adds: adds, rule: .scents)
    }
    return [
      plan("office", "Light for the office", "办公室淡香", .office, [.perfume], [.body]),
      plan("dating", "Layered for a date", "约会叠香", .dating, [.perfume, .body], [.hair]),
      plan("travel", "For travel", "旅行随身香", .travel, [.perfume], [.body]),
      plan("home", "Scent of the house", "居家香氛", .home, [.room]),
      SetPlan(
        "gift", LocalizedText(english: "Gift with a card", chinese: "香水礼盒配卡片"), forOccasion: true, needs: [.perfume],
        adds: [.body, .card, .wrap], rule: .free),
    ]
  }
}
