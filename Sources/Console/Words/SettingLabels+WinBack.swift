/// How the shop wins people back.
extension SettingLabels {
  static let winBack: [String: SettingWords] = [
    "winBack": SettingWords(
      "Winning back", "挽回顾客", "Who is at risk, what is done for whom, who is kept back.", "谁有流失风险、怎么挽回、谁留作对照。"),
    "winBack.windowDays": SettingWords(
      "Window, days", "回购期限（天）", "A paid order within them is a return.", "这些天内付款即算回来。"),
    "winBack.holdOut": SettingWords(
      "Kept back, %", "对照比例（%）", "So many are not contacted, to compare with.", "抽这么多人不联系，作对照。"),
    "winBack.drop": SettingWords(
      "At risk from, %", "下降预警（%）", "Down on their own last year by so much.", "比本人上一年少这么多。"),
    "winBack.lowScore": SettingWords("Low score", "低分预警", "So many stars or fewer are at risk.", "评分不高于此即预警。"),
    "winBack.unusedDays": SettingWords(
      "Unused plan, days", "闲置权益（天）", "A plan unused for so long is at risk.", "付费会员这么久没用即预警。"),
    "winBack.activationDays": SettingWords(
      "Activate after, days", "激活（天）", "No order so long after joining.", "入会这么久还没下单。"),
    "winBack.playbooks": SettingWords(
      "Playbooks", "挽回方案", "What is done for which reason.", "什么原因怎么做。"),
    "playbooks.*.code": SettingWords("Code", "代码", "By which it is known.", "方案的代码。"),
    "playbooks.*.name": SettingWords("Name", "名称", "As the lists show it.", "名单上显示的名字。"),
    "playbooks.*.reason": SettingWords("Reason", "原因", "Why they stay away.", "不来的原因。"),
    "playbooks.*.list": SettingWords("Only on list", "仅限名单", "None: on any of the three.", "空为三张名单都用。"),
    "playbooks.*.message": SettingWords("Wording", "文案", "A message text, by its code.", "消息模板的代码。"),
    "playbooks.*.offer": SettingWords("Offer", "优惠", "A kind of coupon; none: the layer's.", "券的种类；空则按层级。"),
    "playbooks.*.withoutOffer": SettingWords("No coupon", "不送券", "Whatever the layer has.", "不管层级有没有。"),
    "playbooks.*.owner": SettingWords(
      "Owner", "负责人", "Empty: who looks after the member.", "空则由该会员的专属店员负责。"),
    "playbooks.*.days": SettingWords("Deadline, days", "期限（天）", "To be done within so many days.", "这么多天内办好。"),
    "playbooks.*.retired": SettingWords("No longer used", "停用", "It is not proposed any more.", "不再使用。"),
    "winBack.layers": SettingWords(
      "Layers", "会员分层", "How core, active and potential members are treated.", "核心、活跃、潜在会员各怎么对待。"),
    "layers.*.layer": SettingWords("Layer", "层级", "core, active or potential.", "core核心、active活跃、potential潜在。"),
    "layers.*.rhythmDays": SettingWords(
      "Between contacts, days", "联系间隔（天）", "Left alone for so long at least.", "两次联系至少隔这么久。"),
    "layers.*.message": SettingWords("Wording", "文案", "Where the playbook has none.", "方案没有文案时用。"),
    "layers.*.offer": SettingWords("Offer", "优惠", "Where the playbook has none.", "方案没有优惠时用。"),
    "layers.*.owner": SettingWords("Owner", "负责人", "Where the playbook names nobody.", "方案没有负责人时用。"),
    "layers.*.weights": SettingWords(
      "Suggestion weights", "推荐权重", "What counts in suggestions to this layer.", "给这一层推荐时看重什么。"),
  ]
}
