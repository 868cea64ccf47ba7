/// Bounds of the programme's numbers.
extension ShopSettings {
  var programmeFaults: [SettingsFault] {
    let bounds: SettingBounds = [
      ("programme.earnPoints", programme.earnPoints, 0...1_000),
      ("programme.earnPer", programme.earnPer.minor, 1...Money.limit.minor),
      ("programme.pendingDays", programme.pendingDays, 0...365),
      ("programme.pointsMonths", programme.pointsMonths, 1...120),
      ("programme.redeemPoints", programme.redeemPoints, 1...1_000_000),
      ("programme.redeemValue", programme.redeemValue.minor, 0...Money.limit.minor),
      ("programme.redeemStep", programme.redeemStep, 1...1_000_000),
      ("programme.redeemCap", programme.redeemCap.count, 0...10_000),
      ("programme.refundDays", programme.refundDays, 0...3_650),
      ("programme.graceDays", programme.graceDays, 0...365),
      ("programme.noticeDays", programme.noticeDays, 0...365),
      ("programme.renewalDays", programme.renewalDays, 0...365),
      ("programme.undoMinutes", programme.undoMinutes, 0...1_440),
      ("programme.benefitDaysBefore", programme.benefitDaysBefore, 0...182),
      ("programme.benefitDaysAfter", programme.benefitDaysAfter, 0...182),
      ("counter.lockMinutes", counter.lockMinutes, 1...240),
      ("delivery.fee", delivery.fee.minor, 0...Money.limit.minor),
    ]
    return bounds.outOfRange()
  }
}
