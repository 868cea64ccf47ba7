/// What is wrong with the settings of contact and the message templates.
extension ShopSettings {
  var contactFaults: [SettingsFault] {
    let bounds: SettingBounds = [
      ("contact.gapDays", contact.gapDays, 0...365),
      ("contact.ownDateDays", contact.ownDateDays, 0...90),
      ("contact.greetBefore", contact.greetBefore, 0...30),
      ("contact.greetAfter", contact.greetAfter, 0...30),
      ("contact.careTipDays", contact.careTipDays, 0...30),
      ("contact.refreshBefore", contact.refreshBefore, 0...30),
      ("contact.refreshAfter", contact.refreshAfter, 0...30),
    ]
    var faults = bounds.compactMap { key, value, range in
      range.contains(value) ? nil : SettingsFault.outOfRange(key: key, range)
    }
    var seen: Set<MessageCode> = []
    for template in contact.templates {
      if !seen.insert(template.code).inserted {
        faults.append(.duplicate(key: "contact.templates", code: template.code.text))
      }
      faults += template.faults
    }
    return faults
  }
}

extension MessageTemplate {
  fileprivate var faults: [SettingsFault] {
    let key = "contact.templates.\(code)"
    var faults: [SettingsFault] = []
    if code.isEmpty { faults.append(.missing(key: "contact.templates.code")) }
    if title.isEmpty { faults.append(.missing(key: key + ".title")) }
    if text.isEmpty { faults.append(.missing(key: key + ".text")) }
    for text in [text.english, text.chinese] {
      if text.count > MessageTemplate.textLimit {
        faults.append(.outOfRange(key: key + ".text", 1...MessageTemplate.textLimit))
      }
      do throws(MessageFault) {
        _ = try MessageTemplate.pieces(of: text)
      } catch {
        switch error {
        case .unknownField(let field): faults.append(.unknown(key: key + ".text", code: field))
        }
      }
    }
    return faults
  }
}
