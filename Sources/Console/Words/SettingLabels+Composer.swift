/// How a bouquet's budget is shared out.
extension SettingLabels {
  static let composer: [String: SettingWords] = [
    "composer": SettingWords("Bouquet composer", "花束搭配", "How its budget is shared out.", "预算怎样分配。"),
    "composer.wrap": SettingWords("Wrap, %", "包装占比（%）", "At most this share of the budget.", "最多占预算的比例。"),
    "composer.greenery": SettingWords("Greenery, %", "叶材占比（%）", "Of what the wrap leaves.", "占除包装外的比例。"),
    "composer.filler": SettingWords("Filler, %", "配花占比（%）", "Of what the wrap leaves.", "占除包装外的比例。"),
    "composer.leastDays": SettingWords(
      "Fresh for days", "至少可养（天）", "Stems that fade sooner are not used.", "养不到这么多天的花材不用。"),
    "composer.firstBudget": SettingWords(
      "First budget", "起始预算", "Where the shop has priced no bouquet yet.", "还没有花束标价时用它。"),
  ]
}
