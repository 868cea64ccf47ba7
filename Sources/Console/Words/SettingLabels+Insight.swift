/// By which rules members are told apart.
extension SettingLabels {
  static let insight: [String: SettingWords] = [
    "insight": SettingWords("Insight", "会员分析", "How members are told apart.", "怎样区分会员。"),
    "insight.layers": SettingWords(
      "Layers", "会员分层", "Who is core, who is active, who may become it.", "谁是核心、活跃、潜力会员。"),
    "insight.layers.cycles": SettingWords(
      "Core within cycles", "核心：几个周期内",
      "Within so many of the shop's cycles; active ones within twice as many.",
      "核心会员在这么多个全店周期内买过，活跃会员为其两倍。"),
    "insight.layers.coreOrders": SettingWords(
      "Core by orders a year", "核心：年消费次数", "So many orders in a year make a core member.", "一年消费这么多次即为核心会员。"),
    "insight.layers.coreShare": SettingWords(
      "Core by spend, %", "核心：消费排名（%）", "So many of those who spend most are core.", "消费额排在前面的这部分为核心会员。"),
    "insight.value": SettingWords(
      "Value score", "会员价值分", "What counts how much; only proportions matter.", "各项占多少，只看比例。"),
    "insight.value.spend": SettingWords("Spend", "消费额", "What they spent in a year.", "一年内的消费额。"),
    "insight.value.loyalty": SettingWords("Loyalty", "忠诚度", "How often they came, for how many years.", "来的次数和年数。"),
    "insight.value.influence": SettingWords("Influence", "影响力", "Whom they brought and told.", "带来和告诉了谁。"),
    "insight.value.feedback": SettingWords("Feedback", "反馈", "Reviews and answers they gave.", "给过的评价和答复。"),
  ]
}
