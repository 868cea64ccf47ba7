/// The shop itself: its name, its clock, delivery, contact, people.
extension SettingLabels {
  static let shop: [String: SettingWords] = [
    "name": SettingWords("Name", "名称", "As it stands on receipts and at the top.", "小票和屏幕顶部显示的名字。"),
    "kind": SettingWords("Trade", "行业", "What suggestions look at.", "推荐时参考的行业。"),
    "language": SettingWords(
      "Language", "语言", "Of a counter that is not told otherwise.", "没有另选语言的柜台用这个。"),
    "cutoffHour": SettingWords(
      "Day ends at hour", "营业日截止（点）", "Until this hour the day before is still going on.", "此前仍算前一天。"),
    "clock": SettingWords("Clock", "时钟", "When the clock is asked about.", "什么时候要核对时钟。"),
    "clock.aheadDays": SettingWords(
      "Clock ahead, days", "快几天要问", "A clock further ahead of the last entry is asked about.", "比最后一笔快过这么多天时先询问。"),
    "clock.behindDays": SettingWords(
      "Clock behind, days", "慢几天要问", "A clock further behind the last entry is asked about.", "比最后一笔慢过这么多天时先询问。"),
    "counter": SettingWords("Staff security", "店员安全", "How a counter guards itself.", "柜台怎样保护自己。"),
    "counter.lockMinutes": SettingWords(
      "Lock after minutes", "自动锁定（分钟）", "A console left alone locks itself; the order stays.", "没人操作就锁定，未完成的订单保留。"),
    "peak": SettingWords("Peak days", "高峰日", "Prompts off, orders counted.", "不弹提示，统计预订。"),
    "peak.feasts": SettingWords("Feasts", "节日", "Peak each year: valentine, qixi ...", "每年都是高峰的节日，填代码。"),
    "peak.days": SettingWords("Other days", "其他日期", "Chosen days, as 2027-05-09.", "另选的日期，如 2027-05-09。"),
    "peak.capacity": SettingWords("Orders a day", "当天可做单数", "What the bench can make; 0 uncounted.", "一天能做多少单；0为不统计。"),
    "peak.slotCapacity": SettingWords(
      "Orders a slot", "每时段单数", "What can go out in one slot; 0 uncounted.", "一个时段能出多少单；0为不统计。"),
    "delivery": SettingWords("Delivery", "配送", "The usual fee and the times of the day.", "平常的配送费和时段。"),
    "delivery.fee": SettingWords(
      "Delivery fee", "配送费", "What a delivery costs unless typed otherwise.", "没有另外输入时的配送费。"),
    "delivery.slots": SettingWords(
      "Times of the day", "配送时段", "What can be chosen at the counter, with commas.", "开单时可选的时段，用逗号隔开。"),
    "contact": SettingWords("Contact", "联系顾客", "How often and when members may be written to.", "多久、什么时候可以联系会员。"),
    "contact.gapDays": SettingWords(
      "Days between contacts", "联系间隔（天）", "At most one marketing contact per member in these days.", "每位会员在这些天里最多收一次推广。"
    ),
    "contact.quietFrom": SettingWords(
      "Quiet from", "免打扰开始", "Nobody is written to from this time.", "从这时起不联系顾客。"),
    "contact.quietUntil": SettingWords("Quiet until", "免打扰结束", "From this time one may write again.", "到这时可以再联系。"),
    "people": SettingWords("Customers", "顾客资料", "What holds for everyone on file.", "对所有顾客资料都适用。"),
    "identity.retentionMonths": SettingWords(
      "Months kept unseen", "久未到店（月）", "Who was not seen for so long is listed.", "超过这么久没来的顾客会列出来。"),
    "identity.leapDay": SettingWords(
      "29 February falls on", "2月29日平年算", "In common years, for dates written down from now on.", "平年里的日子，对今后登记的有效。"),
  ]
}
