/// Campaigns, rewards, promotions and sources.
extension SettingLabels {
  static let campaigns: [String: SettingWords] = [
    "campaigns": SettingWords("Coupon campaigns", "优惠券活动", "Coupons for many, with goods and words.", "群发的券，配商品和话术。"),
    "campaigns.*.title": SettingWords("Campaign's name", "活动名称", "As the order screen shows it.", "开单画面上显示的名字。"),
    "campaigns.*.template": SettingWords("Its coupon", "所发的券", "The kind of coupon, by its code.", "券种，填代码。"),
    "campaigns.*.tiers": SettingWords("Only tiers", "仅限等级", "Codes of tiers; none, all of them.", "等级代码；空为不限。"),
    "campaigns.*.segment": SettingWords("Only a segment", "仅限客群", "A saved segment, by its code.", "存好的客群，填代码。"),
    "campaigns.*.from": SettingWords("First day", "开始日期", "It counts as well; blank at once.", "含当天；空为马上开始。"),
    "campaigns.*.through": SettingWords("Last day", "最后一天", "It counts as well, also for the coupons.", "含当天，券也到这天为止。"),
    "campaigns.*.every": SettingWords("How often", "多久一次", "How often a member may have one.", "同一会员多久可得一次。"),
    "campaigns.*.budget": SettingWords("Budget", "预算", "The most one round may be worth.", "一轮的券最多值多少。"),
    "campaigns.*.uses": SettingWords(
      "Uses of one code", "通用码次数", "One code for anyone, so many times; 0 none.", "一个码可用这么多次；0为每人一张。"),
    "campaigns.*.holdOut": SettingWords(
      "Kept back", "留作对照", "The share that gets none, to compare with.", "这部分会员不发券，用来对照效果。"),
    "campaigns.*.costPerContact": SettingWords(
      "Cost a person", "每人成本", "What reaching one person costs.", "通知一个人的花费。"),
    "campaigns.*.partner": SettingWords("Partner", "合作方", "Who spreads it for the shop.", "替店里派发的商家。"),
    "campaigns.*.products": SettingWords(
      "Goods", "商品", "One key puts them into the order; codes.", "一键放进订单的商品，填代码。"),
    "campaigns.*.script": SettingWords("Words to say", "话术", "What staff say of it.", "店员可以这样介绍。"),
    "campaigns.*.retired": SettingWords("Ended", "已停止", "Its coupons stay good.", "已发的券仍然有效。"),
  ]

  static let rewards: [String: SettingWords] = [
    "rewards": SettingWords("Rewards", "礼遇", "For joining, dates, referrals, promises.", "入会、纪念日、推荐、承诺。"),
    "rewards.welcome.points": SettingWords("Welcome points", "入会积分", "Given once for each phone.", "每个手机号一次。"),
    "rewards.welcome.template": SettingWords(
      "Welcome coupon", "入会券", "Given once for each phone, by code.", "每个手机号一次，填代码。"),
    "rewards.occasions": SettingWords("For dates", "日子礼遇", "Birthdays, wedding days and the like.", "生日、结婚纪念日等。"),
    "occasions.*.template": SettingWords("Coupon", "优惠券", "Given once a year, by its code.", "每年一次，填代码。"),
    "occasions.*.points": SettingWords("Points", "积分", "Given once a year.", "每年一次。"),
    "occasions.*.receivers": SettingWords("Receivers too", "含收礼人", "Also for those they give to.", "收礼人的日子也算。"),
    "rewards.referral.points": SettingWords("Points for bringing", "推荐积分", "For who brought a newcomer.", "给推荐人的积分。"),
    "rewards.referral.template": SettingWords(
      "Coupon for bringing", "推荐券", "For who brought a newcomer, by code.", "给推荐人的券，填代码。"),
    "rewards.referral.share": SettingWords(
      "Share of the order, %", "首单返点（%）", "Of the newcomer's first order, as points.", "按新客首单金额折成积分。"),
    "rewards.referral.newcomer": SettingWords(
      "Newcomer's coupon", "新客券", "Besides the one for joining, by code.", "入会券之外另给，填代码。"),
    "rewards.promise.most": SettingWords("Promise at most", "承诺上限", "Above it only a manager promises.", "超过的由店长承诺。"),
    "rewards.promise.validDays": SettingWords(
      "Promise lasts, days", "承诺有效（天）", "Unless it is typed otherwise.", "没有另外输入时。"),
    "rewards.personal.percent": SettingWords(
      "Made for one, % off", "专属券折扣（%）", "For members who buy on discount.", "给爱用优惠的会员。"),
    "rewards.personal.cap": SettingWords(
      "Made for one, at most", "专属券最多减", "The most the percentage takes off.", "折扣最多减多少。"),
    "rewards.personal.validDays": SettingWords(
      "Made for one, days", "专属券有效（天）", "Days after the day of issue.", "发券当天以后的天数。"),
    "sources": SettingWords("Sources", "来源", "How members may have heard of the shop.", "会员从哪里知道本店。"),
    "sources.*.name": SettingWords("Source", "来源名称", "As staff read it out.", "询问时念给顾客听。"),
    "sources.*.monthlyCost": SettingWords("Cost a month", "每月费用", "For the cost of each newcomer.", "用来算每位新客的成本。"),
    "sources.*.retired": SettingWords("No longer asked", "不再询问", "What it brought stays in the report.", "报表里仍保留。"),
  ]

  static let promotions: [String: SettingWords] = [
    "promotions": SettingWords("Points and gifts", "积分活动与礼品", "Double points, gifts, draws.", "多倍积分、礼品、抽奖。"),
    "promotions.campaigns": SettingWords("Points campaigns", "多倍积分", "Days on which points count more.", "积分加倍的日子。"),
    "promotions.campaigns.*.title": SettingWords("Campaign's name", "活动名称", "As the counter shows it.", "柜台上显示的名字。"),
    "promotions.campaigns.*.from": SettingWords("First day", "开始日期", "It counts as well.", "含当天。"),
    "promotions.campaigns.*.through": SettingWords("Last day", "最后一天", "It counts as well.", "含当天。"),
    "promotions.campaigns.*.multiplier": SettingWords("Points rate, %", "积分倍率（%）", "200 is double points.", "200为双倍。"),
    "promotions.campaigns.*.weekdays": SettingWords("Only weekdays", "仅限星期", "1 Monday to 7 Sunday.", "1为周一，7为周日。"),
    "promotions.campaigns.*.tags": SettingWords("Only tags", "仅限标签", "Products with one of these tags.", "有这些标签之一的商品。"),
    "promotions.gifts": SettingWords("Gifts for points", "积分礼品", "What points are exchanged for.", "积分可以换什么。"),
    "gifts.*.title": SettingWords("Gift's name", "礼品名称", "As the counter shows it.", "柜台上显示的名字。"),
    "gifts.*.points": SettingWords("Points", "积分", "What one costs.", "每份要多少积分。"),
    "gifts.*.kind": SettingWords("Kind", "种类", "Goods, a coupon, a place at an event.", "商品、券或活动名额。"),
    "gifts.*.stock": SettingWords("Pieces", "份数", "How many there are in all; blank no limit.", "一共多少份；空为不限。"),
    "gifts.*.tier": SettingWords("From tier", "等级起", "The lowest tier that may have it.", "最低要什么等级。"),
    "gifts.*.sku": SettingWords("Product", "商品", "The product handed over, by its code.", "交付的商品，填代码。"),
    "gifts.*.template": SettingWords("Coupon", "优惠券", "The coupon issued, by its code.", "所发的券，填代码。"),
    "gifts.*.event": SettingWords("Event", "活动", "Whose place it is, by its code.", "哪个活动的名额，填代码。"),
    "gifts.*.onlyInEvents": SettingWords("Only on gift days", "仅兑礼日", "Otherwise it can be had any day.", "不选则平日也可换。"),
    "gifts.*.retired": SettingWords("No longer given", "停兑", "What was taken stays taken.", "已兑的不受影响。"),
    "promotions.redemptions": SettingWords("Gift days", "兑礼日", "Days on which gifts cost less.", "礼品积分优惠的日子。"),
    "redemptions.*.title": SettingWords("Name", "名称", "As the counter shows it.", "柜台上显示的名字。"),
    "redemptions.*.from": SettingWords("First day", "开始日期", "It counts as well.", "含当天。"),
    "redemptions.*.through": SettingWords("Last day", "最后一天", "It ends with this day by itself.", "当天结束后自动停止。"),
    "redemptions.*.offers": SettingWords(
      "Gifts and prices", "礼品与积分", "What each gift costs on these days.", "这几天每份要多少积分。"),
    "offers.*.points": SettingWords("Points", "积分", "What the gift costs on these days.", "这几天每份要多少积分。"),
    "promotions.draws": SettingWords("Draws", "抽奖", "Drawn by lot among members.", "在会员中抽取。"),
    "draws.*.title": SettingWords("Draw's name", "抽奖名称", "As the counter shows it.", "柜台上显示的名字。"),
    "draws.*.template": SettingWords("Prize", "奖品", "The coupon that winners get, by code.", "中奖者得的券，填代码。"),
    "draws.*.winners": SettingWords("Winners", "中奖人数", "How many are drawn.", "抽几个人。"),
    "draws.*.needsEntry": SettingWords("Must enter", "需要报名", "Otherwise every member takes part.", "不选则所有会员参加。"),
    "draws.*.through": SettingWords("Entries through", "报名截止", "The last day to enter.", "最后一天可报名。"),
    "*.tiers": SettingWords("Only tiers", "仅限等级", "Codes of tiers; none, all of them.", "等级代码；空为不限。"),
    "*.segment": SettingWords("Only a segment", "仅限客群", "A saved segment, by its code.", "存好的客群，填代码。"),
    "*.retired": SettingWords("Ended", "已停止", "Nothing more comes of it.", "不再生效。"),
  ]

  static let contacts: [String: SettingWords] = [
    "identity": SettingWords("Identity and privacy", "身份与隐私", "Merging, keeping, consent.", "合并、保存、同意。"),
    "identity.mergeDays": SettingWords(
      "Merge undone, days", "合并可撤销（天）", "So long a merge can be taken back.", "这么久内可以撤销合并。"),
    "identity.pruneDays": SettingWords(
      "Backups pruned, days", "备份清理（天）", "After an erasure, old backups must go.", "删除顾客后旧备份须清理。"),
    "identity.wordings": SettingWords("Consent texts", "同意书", "What people agree to, by purpose.", "顾客同意的内容，按用途。"),
    "wordings.*.version": SettingWords("Version", "版本", "Recorded with each consent.", "与每次同意一起记录。"),
    "wordings.*.text": SettingWords("Text", "正文", "Read out or shown when asking.", "询问时念或给顾客看。"),
    "contact.ownDateDays": SettingWords(
      "Kept free before a date", "日子前不群发（天）", "No mailing so long before their own date.", "本人日子前这么多天不群发。"),
    "contact.greetBefore": SettingWords(
      "Greet before, days", "提前问候（天）", "Greetings are listed so early.", "提前这么多天列出要问候的人。"),
    "contact.greetAfter": SettingWords("Greet after, days", "过后仍问候（天）", "Greetings stay listed so long.", "过后这么多天仍列出。"),
    "contact.sampleDays": SettingWords(
      "Ask after a sample, days", "试用回访（天）", "Today lists it after so many days.", "过这么多天在“今日”列出。"),
    "contact.careTipDays": SettingWords(
      "Care tip on day", "养护提示（天）", "So many days after they got their flowers.", "拿到花后第几天提示。"),
    "contact.refreshBefore": SettingWords(
      "Fresh ones before, days", "换新提前（天）", "Spoken of so long before they wilt.", "谢之前这么多天提起。"),
    "contact.refreshAfter": SettingWords(
      "Fresh ones after, days", "换新延后（天）", "And so long after.", "谢之后这么多天内仍提。"),
    "contact.templates": SettingWords(
      "Message texts", "消息模板", "Texts with fields filled in by themselves.", "自动填入姓名等的文字。"),
    "contact.templates.*.purpose": SettingWords("Purpose", "用途", "What the message is for.", "消息的用途。"),
    "contact.templates.*.title": SettingWords("Title", "标题", "As staff pick it.", "店员选用时看到的名字。"),
    "contact.templates.*.text": SettingWords(
      "Text", "正文", "With {name}, {shop}, {day} and others.", "可用{name}、{shop}、{day}等。"),
    "contact.templates.*.occasions": SettingWords("Occasions", "用于", "Which days it greets; codes.", "用于哪些日子，填代码。"),
    "contact.templates.*.retired": SettingWords("No longer used", "停用", "It is not offered any more.", "不再列出。"),
  ]
}
