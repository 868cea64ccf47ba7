/// What is wrong with the settings of winning back.
extension ShopSettings {
  var winBackFaults: [SettingsFault] {
    let bounds: SettingBounds = [
      ("windowDays", winBack.windowDays, 1...365), ("holdOut", winBack.holdOut.count, 0...5_000),
      ("drop", winBack.drop.count, 100...10_000), ("lowScore", winBack.lowScore, 0...5),
      ("unusedDays", winBack.unusedDays, 1...365), ("activationDays", winBack.activationDays, 1...365),
    ]
    var faults = bounds.compactMap { key, value, range in
      range.contains(value) ? nil : SettingsFault.outOfRange(key: "winBack." + key, range)
    }
    var codes: Set<PlaybookCode> = []
    for playbook in winBack.playbooks {
      let key = "winBack.playbooks.\(playbook.code)"
      if playbook.code.isEmpty { faults.append(.missing(key: "winBack.playbooks.code")) }
      if !codes.insert(playbook.code).inserted {
        faults.append(.duplicate(key: "winBack.playbooks", code: playbook.code.text))
      }
      if playbook.name.isEmpty { faults.append(.missing(key: key + ".name")) }
      if !(0...365).contains(playbook.days) { faults.append(.outOfRange(key: key + ".days", 0...365)) }
      faults += unknown(playbook.message, playbook.offer, key: key)
    }
    var layers: Set<MemberLayer> = []
    for strategy in winBack.layers {
      let key = "winBack.layers.\(strategy.layer.rawValue)"
      if !layers.insert(strategy.layer).inserted {
        faults.append(.duplicate(key: "winBack.layers", code: strategy.layer.rawValue))
      }
      if !(0...365).contains(strategy.rhythmDays) { faults.append(.outOfRange(key: key + ".rhythmDays", 0...365)) }
      faults += unknown(strategy.message, strategy.offer, key: key)
    }
    return faults
  }

  private func unknown(_ message: MessageCode?, _ offer: TemplateCode?, key: String) -> [SettingsFault] {
    var faults: [SettingsFault] = []
    if let message, contact.template(message) == nil {
      faults.append(.unknown(key: key + ".message", code: message.text))
    }
    if let offer, template(offer) == nil { faults.append(.unknown(key: key + ".offer", code: offer.text)) }
    return faults
  }
}
