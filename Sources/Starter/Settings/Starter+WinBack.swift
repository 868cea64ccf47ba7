import Shop

extension Starter {
  /// How a new shop wins people back: what is done for each reason, how each layer is treated, and one in five kept back to
  /// see whether any of it pays (S109, S135, D12).
  static var winBack: WinBackSettings {
    var settings = WinBackSettings()
    settings.holdOut = BasisPoints(percent: 20)
    settings.playbooks = [
      playbook("invite", .unknown, "Ask them back", "请他们回来", days: 7),
      playbook("check-in", .unknown, on: .atRisk, "Check in", "关心一下", "how-are-you", days: 5, withoutOffer: true),
      playbook("begin", .unknown, on: .activation, "First steps", "请来看看", "begin", offer: "thanks", days: 14),
      playbook("deliver", .moved, "Deliver to them", "送货上门", "we-deliver", offer: "free-delivery", days: 7),
      playbook("better-price", .price, "A better price", "给个优惠", "come-back", offer: "percent", days: 5),
      playbook("make-good", .quality, "Make good", "补偿致歉", "sorry", offer: "thanks-more", days: 2),
      playbook("say-sorry", .service, "Say sorry", "诚恳道歉", "sorry", offer: "thanks", days: 2),
      playbook("greet", .noNeed, "A greeting only", "只问候", "miss-you", days: 30, withoutOffer: true),
    ]
    settings.layers = [
      layer(.core, rhythmDays: 21, "come-back", offer: "thanks-more"),
      layer(.active, rhythmDays: 30, "come-back", offer: "thanks"),
      layer(.potential, rhythmDays: 60, "come-back", offer: "thanks"),
    ]
    return settings
  }

  private static func playbook(
    _ code: PlaybookCode, _ reason: ChurnReason, on list: WinBackList? = nil, _ english: String, _ chinese: String,
    _ message: MessageCode? = nil, offer: TemplateCode? = nil, days: Int, withoutOffer: Bool = false
  ) -> WinBackPlaybook {
    var playbook = WinBackPlaybook()
    playbook.code = code
    playbook.name = LocalizedText(english: english, chinese: chinese)
    playbook.reason = reason
    playbook.list = list
    playbook.message = message
    playbook.offer = offer
    playbook.days = days
    playbook.withoutOffer = withoutOffer
    return playbook
  }

  private static func layer(
    _ layer: MemberLayer, rhythmDays: Int, _ message: MessageCode, offer: TemplateCode? = nil
  ) -> LayerStrategy {
    var strategy = LayerStrategy()
    strategy.layer = layer
    strategy.rhythmDays = rhythmDays
    strategy.message = message
    strategy.offer = offer
    return strategy
  }
}
