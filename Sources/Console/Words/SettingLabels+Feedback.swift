/// What customers are asked, and how soon somebody sees to what they say.
extension SettingLabels {
  static let feedback: [String: SettingWords] = [
    "feedback": SettingWords(
      "Scores, complaints", "评分与投诉", "What is asked, and how soon it is seen to.", "问什么，多久处理。"),
    "feedback.silent": SettingWords(
      "Do not ask", "不询问评分", "The counter does not ask for a score.", "交付后不提示询问评分。"),
    "feedback.complaintDays": SettingWords(
      "Complaints, days", "投诉期限（天）", "Done within so many days.", "这么多天内办完。"),
    "feedback.wishDays": SettingWords("Wishes, days", "建议期限（天）", "Done within so many days.", "这么多天内办完。"),
    "feedback.recurDays": SettingWords(
      "Comes up again, days", "再现（天）", "The same theme within them opens it again.", "这些天内同类投诉会重新打开。"),
    "feedback.reasons": SettingWords("Reasons", "评分原因", "Why a score is as it is.", "给分的原因。"),
    "reasons.*.code": SettingWords("Code", "代码", "By which it is known.", "原因的代码。"),
    "reasons.*.name": SettingWords("Name", "名称", "As the counter offers it.", "柜台上显示的名字。"),
    "reasons.*.retired": SettingWords("No longer used", "停用", "It is not offered any more.", "不再提供。"),
    "feedback.themes": SettingWords("Themes", "投诉内容", "What complaints and wishes are about.", "投诉与建议的分类。"),
    "themes.*.code": SettingWords("Code", "代码", "By which it is known.", "分类的代码。"),
    "themes.*.name": SettingWords("Name", "名称", "As the counter offers it.", "柜台上显示的名字。"),
    "themes.*.churn": SettingWords(
      "Why they leave", "流失原因", "The reason it suggests when won back.", "挽回时默认的原因。"),
    "themes.*.retired": SettingWords("No longer used", "停用", "It is not offered any more.", "不再提供。"),
  ]
}
