/// How suggestions are weighed, and what belongs together.
extension SettingLabels {
  static let suggestions: [String: SettingWords] = [
    "suggestions": SettingWords("Suggestions", "推荐", "What counts how much; what belongs together.", "推荐时看重什么、什么配什么。"),
    "suggestions.weights": SettingWords("Weights", "权重", "0 leaves a part out of the score.", "0表示不看这一项。"),
    "weights.taste": SettingWords("Their own taste", "个人口味", "How often they choose it.", "本人多常选它。"),
    "weights.occasion": SettingWords("The occasion", "用途", "How often it is chosen for it.", "这个用途多常选它。"),
    "weights.calendar": SettingWords("Same time last year", "去年同期", "How often it was bought then.", "去年这时候多常卖。"),
    "weights.likes": SettingWords("Likes on file", "登记的喜好", "Theirs, or those of the receiver.", "本人或收礼人的喜好。"),
    "weights.habits": SettingWords("Use habits", "使用习惯", "For the office, in tall vases.", "如办公室用、高瓶插。"),
    "weights.delights": SettingWords(
      "What delighted them", "曾经喜欢", "Colours, shape, scent of an order.", "以往订单的颜色、造型、香味。"),
    "weights.relation": SettingWords("Who it is for", "送给谁", "Mother, colleague, teacher.", "妈妈、同事、老师等。"),
    "weights.price": SettingWords("Usual price", "习惯价位", "Far from it counts against it.", "离得越远扣得越多。"),
    "weights.repetition": SettingWords("Had before", "已经有过", "Counts against it.", "有过的要扣分。"),
    "weights.freshness": SettingWords("Stock that must go", "宜尽快用", "Only where it suits them.", "只在合适时才加分。"),
    "weights.margin": SettingWords("Margin", "毛利", "Above the floor below.", "高于下面的底线才算。"),
    "weights.answers": SettingWords("Said no before", "以前没要", "Counts against it.", "以前推荐时没要的要扣分。"),
    "suggestions.marginFloor": SettingWords(
      "Margin floor, %", "毛利底线（%）", "Below it nothing is pushed for margin or age.", "低于它不因毛利或存放时间加分。"),
    "suggestions.slack": SettingWords(
      "Above usual spend, %", "高于习惯（%）", "Dearer things are left out without a budget.", "没说预算时，更贵的不推荐。"),
    "suggestions.restDays": SettingWords(
      "Rest after a no, days", "谢绝后隔（天）", "Not suggested again to the same customer.", "同一顾客这些天里不再推荐。"),
    "suggestions.transitionDays": SettingWords(
      "Around a new season, days", "换季前后（天）", "When sets for both seasons are offered.", "这段时间推荐两季都能用的搭配。"),
    "suggestions.sets": SettingWords("Sets", "搭配", "What belongs together.", "什么和什么成一套。"),
    "sets.*.name": SettingWords("Set's name", "搭配名称", "As the counter shows it.", "柜台上显示的名字。"),
    "sets.*.scenarios": SettingWords(
      "Scenarios", "场景", "work, date, travel; none means any.", "work、date、travel 等；空为不限。"),
    "sets.*.forOccasion": SettingWords("For an occasion", "按用途", "Rests while none is at hand.", "没有用途时不推荐。"),
    "sets.*.needs": SettingWords("Places needed", "必备位置", "The chief one first: dress, vase.", "主件在前，如 dress、vase。"),
    "sets.*.adds": SettingWords("Places added", "可添位置", "Where something fits the budget.", "预算够时再添。"),
    "sets.*.rule": SettingWords("What must match", "怎么相配", "Neutral colours go with all.", "中性色配什么都行。"),
  ]
}
