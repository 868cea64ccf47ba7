/// What is wrong with the numbers of I2 and I3 and with the wordings of consent.
extension ShopSettings {
  var identityFaults: [SettingsFault] {
    var bounds: SettingBounds = [
      ("identity.mergeDays", identity.mergeDays, 0...3_650),
      ("identity.retentionMonths", identity.retentionMonths, 1...600),
      ("identity.pruneDays", identity.pruneDays, 0...365),
    ]
    bounds += identity.wordings.map { ("identity.wordings.\($0.purpose.rawValue).version", $0.version, 1...9_999) }
    var faults: [SettingsFault] = bounds.outOfRange()
    var seen: Set<ConsentPurpose> = []
    for wording in identity.wordings {
      let purpose = wording.purpose.rawValue
      if !seen.insert(wording.purpose).inserted {
        faults.append(.duplicate(key: "identity.wordings", code: purpose))
      }
      if wording.text.isEmpty { faults.append(.missing(key: "identity.wordings.\(purpose).text")) }
    }
    return faults
  }
}
