import Insight
import Shop

/// What reports, their sections and their columns are called.
extension Words {
  public func name(of report: ReportName) -> String {
    switch report {
    case .owner: pick("Owner's page", "老板一页")
    case .sales: pick("Sales and why", "销售与原因")
    case .season: pick("Seasons", "季节与用途")
    case .products: pick("What rises and falls", "商品趋势")
    case .repurchase: pick("Coming back", "复购")
    case .retention: pick("Staying", "留存与流失")
    case .rfm: pick("Map of customers", "顾客分布图")
    case .value: pick("Customer value", "顾客价值")
    case .members: pick("Members and others", "会员与非会员")
    case .programme: pick("Does it pay", "会员计划回报")
    case .rewards: rewardReportTitle
    case .tiers: pick("Tiers and points", "等级与积分")
    case .buyers: pick("Repeat and one-time", "复购客与一次客")
    case .staff: pick("Staff figures", "店员数据")
    case .satisfaction: pick("Satisfaction", "满意度")
    case .recruitment: recruitmentTitle
    case .stock: stockReportTitle
    case .campaigns: pick("Campaigns and conversion", "活动与转化")
    case .suggestions: pick("Suggestions taken", "推荐效果")
    case .choosing: pick("How they chose us", "顾客怎么选的店")
    case .competitors: pick("Other shops", "同行对比")
    case .predictions: pick("Who will buy next", "谁会再买")
    case .groups: pick("Groups of customers", "顾客分组")
    case .worth: pick("Best members and layers", "高价值会员与分层")
    }
  }

  /// One line for the menu: at most 41 cells.
  func help(for report: ReportName) -> String {
    switch report {
    case .owner: pick("Did it pay, who slips away, who is back", "回报、流失和挽回，一屏看完")
    case .sales: pick("Over time, beside last year, and why", "走势、去年同期和变化原因")
    case .season: pick("Month by occasion, over all years", "各月各用途的销售")
    case .products: pick("Products, tags, colours over 8 weeks", "8周内商品、标签、颜色升降")
    case .repurchase: pick("Rate, within 90 days, frequency, cycle", "复购率、90天复购、频次、周期")
    case .retention: pick("Cohorts, retention, churn, won back", "同期群、留存、流失、挽回")
    case .rfm: pick("Recency by frequency, segments (RFM)", "近度与频次、分群（RFM）")
    case .value: pick("Historic, and a lifetime with its parts", "历史价值与终身价值")
    case .members: pick("Side by side, taking part, joins", "对比、参与度、入会")
    case .programme: pick("Its cost, what it must bring, campaigns", "成本、回本线、各活动")
    case .rewards: rewardReportHelp
    case .tiers: pick("Members by tier, points still out", "各等级人数、未用积分")
    case .buyers: pick("Baskets, categories, discounts, payment", "客单、品类、折扣、支付")
    case .staff: pick("Orders, refunds, coupons of each", "每人的订单、退款、用券")
    case .satisfaction: pick("Scores, complaints, how soon done", "评分、投诉、处理用时")
    case .recruitment: recruitmentHelp
    case .stock: stockReportHelp
    case .campaigns: pick("Against those kept back; going on", "与留作对照的相比；逐步转化")
    case .suggestions: pick("How often they are taken and refused", "推荐和搭配的采纳与拒绝")
    case .choosing: pick("How they heard, with whom they compared", "从哪里知道、和谁比较过")
    case .competitors: pick("What they offer, beside our own prices", "他们的商品和价格，与本店并列")
    case .predictions: pick("Chances in 30, 60, 90 days, and the score", "30/60/90天购买可能与命中情况")
    case .groups: pick("Who is alike, five typical of each", "相似顾客，每组五位代表")
    case .worth: pick("Value with its parts; core, active, other", "价值评分及构成；核心、活跃、潜在")
    }
  }

  public func name(of topic: ReportTopic) -> String {
    switch topic {
    case .owner: pick("How the shop stands", "店里的情况")
    case .repurchase: pick("Coming back", "复购")
    case .waiting: pick("How long until they come again", "多久再来")
    case .repurchaseByMonth: pick("Second purchase, by month of the first", "按首购月份看二次购买")
    case .cohorts: pick("Cohorts by quarter of the first purchase", "按首购季度的同期群")
    case .retention: pick("Quarter by quarter", "逐季")
    case .rfm: pick("How lately (rows) and how often (columns)", "最近购买（行）与购买频次（列）")
    case .recency: pick("By the shop's own cycle", "按本店周期")
    case .sales: pick("Sales over time", "销售走势")
    case .weekdays: pick("A day of the week", "星期几")
    case .change: pick("Why sales changed", "销售为什么变了")
    case .season: pick("Month by occasion", "月份与用途")
    case .trends: pick("Over eight weeks", "近8周")
    case .value: pick("What customers are worth", "顾客价值")
    case .comparison: pick("Side by side", "对比")
    case .participation: pick("Who takes part", "参与度")
    case .memberCount: pick("Joins by month", "每月入会")
    case .cost: pick("Cost of the programme", "会员计划成本")
    case .rewards: pick("Rewards by use and cost", "礼遇的使用与成本")
    case .campaigns: pick("Campaigns side by side", "活动对比")
    case .tiers: pick("Members by tier", "各等级会员")
    case .points: pick("Points by month of lapsing", "按到期月份的积分")
    case .buyers: pick("Who came again, who bought once", "再来的与只来一次的")
    case .mix: pick("How they paid and took it along", "支付与取货方式")
    case .staff: pick("Recorded by each", "每人记录的")
    case .satisfaction: pick("What customers said", "顾客的评分")
    case .satisfactionByMonth: pick("Month by month", "按月")
    case .satisfactionByStaff: pick("By who served", "按接待人")
    case .scoreReasons: pick("Why", "原因")
    case .staffCare: pick("Said of their orders, done in time", "所接订单的评价与按时情况")
    case .complaints: pick("Complaints", "投诉")
    case .complaintThemes: pick("What they were about", "投诉内容")
    case .recruitment: pick("By source", "按来源")
    case .partners: pick("Partners' coupons", "合作方的券")
    case .turnover: pick("Turnover and waste", "周转与损耗")
    case .campaignResults: pick("Against those kept back", "与留作对照的相比")
    case .conversion: pick("From one step to the next", "逐步转化")
    case .contacts: pick("What contacts led to", "联系带来的结果")
    case .suggested: pick("What became of suggestions", "推荐的结果")
    case .ownerCampaigns: pick("Campaigns against those kept back", "活动与留作对照的相比")
    case .measured: pick("What campaigns added", "活动带来的增量")
    case .trend: pick("Beside last year", "与去年同期比")
    case .participationTrend: pick("Taking part by month", "每月参与")
    case .lapseFlow: pick("Lapsed and won back this month", "本月流失和挽回的人")
    case .planReasons: pick("Why plans were not renewed", "付费会员为什么没续费")
    case .heard: pick("How they heard of us", "从哪里知道我们")
    case .compared: pick("With whom they compared", "和谁比较过")
    case .competitors: pick("Their prices beside ours", "他们的价格与我们的")
    case .actions: pick("What is done about it", "应对")
    case .predictions: pick("Likeliest to buy next", "最可能再买的")
    case .foretold: pick("How well it did on days that are over", "在已过去的日子里准不准")
    case .calibration: pick("Foretold and bought", "预测与实际")
    case .keptPredictions: pick("Kept month by month", "每月留存的预测")
    case .groups: pick("Who is alike", "相似的顾客")
    case .typical: pick("Typical of each group", "各组代表")
    case .worth: pick("Worth most to the shop", "对本店价值最高")
    case .layers: pick("Core, active, potential", "核心、活跃、潜在")
    case .layerChanges: pick("Who changed layers", "分层变动")
    }
  }

  public func explanation(of topic: ReportTopic) -> String {
    switch topic {
    case .owner:
      pick("Sales and lapsed: this month; rates: 12 months.", "销售和流失按本月，比率按12个月。")
    case .repurchase: pick("One purchase is one day with a kept order; refunded orders are out.", "同一天算一次购买，已退的不算。")
    case .waiting: pick("Share still waiting so many days after a purchase (Kaplan-Meier).", "购买后过了若干天还没再来的比例（KM法）。")
    case .repurchaseByMonth:
      pick("Of the first purchases of a month, those with a second within 90 days.", "当月首购的顾客里，90天内再来的比例。")
    case .cohorts:
      pick("Of who first bought in a quarter, the share back so many quarters later.", "某季首购的顾客，之后每季还来的比例。")
    case .retention:
      pick("Kept: bought in the quarter before too. Churn: bought before, not now.", "留住：上一季也买过；流失：上一季买过而这季没来。")
    case .rfm: pick("Fifths from 1 to 5, 5 is best; ties share a score (RFM).", "各分5档，5最好，相同则同分（RFM）。")
    case .recency:
      pick("Days since the last purchase, in 1, 2, 4 and 8 of the shop's cycles.", "距上次购买的天数，按本店周期的1、2、4、8倍划分。")
    case .sales:
      pick("Last year: the same weekday; around a feast the same distance from it.", "去年同期：同一个星期几；节日前后按离节日的天数对齐。")
    case .weekdays: pick("Net sales on an average day.", "平均一天的净销售额。")
    case .change:
      pick("Against 52 weeks before; buyers, orders each and basket add up exactly.", "与52周前比；人数、频次、客单和散客相加等于变化。")
    case .season:
      pick("Net sales a year; lunar feasts in the month in which they fall this year.", "平均每年净销售额；农历节日按今年所在月份对齐。")
    case .trends:
      pick("Share of orders, the later four weeks against the earlier; last year beside.", "后四周与前四周的订单占比，并列去年同期变化。")
    case .value: pick("Historic and estimate are two things and are never added up.", "历史价值和估计是两回事，不相加。")
    case .comparison: pick("Walk-ins are among the others; they are orders of nobody known.", "散客计在非会员里，没有对应的顾客。")
    case .participation: pick("In the time shown; tiers as they stand now.", "按所示时间，等级按现在的。")
    case .memberCount: pick("Members who joined in each month.", "每月入会的会员数。")
    case .cost: pick("In the time shown; staff minutes and fees come from the settings.", "按所示时间；工时和费用来自设置。")
    case .rewards:
      pick("Lapsed: of those that ended, nobody used. Seldom: under 5% of 20 or more.", "过期：已结束里没人用的；少用：满20份而不到5%。")
    case .campaigns:
      pick("Of coupons issued in the time; takings are the goods of orders with them.", "按所示时间发出的券；销售额为用券订单的商品金额。")
    case .tiers: pick("Active: with a purchase in 12 months. Worth: what points would pay.", "活跃：12个月内有购买；价值：积分可抵的金额。")
    case .points: pick("Points that lapse in each month unless they are used.", "每月若不使用就会过期的积分。")
    case .buyers: pick("Came again: bought on two days or more in the time.", "再来的：所示时间内购买日达两天。")
    case .mix: pick("Share of their orders.", "占各自订单的比例。")
    case .staff:
      pick("In time: done by its day, of what was due from them. Won back: who returned.", "按时：到期事项中按时完成的；挽回：名下回来的顾客。")
    case .satisfaction: pick("Scores from 1 to 5; satisfied is 4 and 5.", "1到5分，4分和5分为满意。")
    case .satisfactionByMonth:
      pick(
        "Could be asked: handed over then; not sorrow's, not on a peak day.",
        "可询问：当月交付，非丧事，非高峰日。")
    case .satisfactionByStaff:
      pick("Scores of the orders each took; few scores say little.", "每人所接订单的评分；次数少时说明不了什么。")
    case .scoreReasons: pick("Reasons named with a score: content is 4 and 5.", "评分时说的原因；满意为4分和5分。")
    case .staffCare:
      pick(
        "What was said of orders they took; what was due from them, done by its day.",
        "所接订单的评分和投诉；到期的事项和按时完成的事项。")
    case .complaints:
      pick(
        "By the month they were said; mean time to the first answer, until done.",
        "按提出的月份；首次答复和处理完的平均用时。")
    case .complaintThemes: pick("Complaints of these days by theme.", "这段时间的投诉按内容分。")
    case .recruitment:
      pick("Second orders whenever they came; cost a join by the source's monthly cost.", "二次下单不限时间；入会成本按来源月费用。")
    case .partners: pick("Kept orders that used a partner's coupon, and what it took off.", "使用合作方券的保留订单和减掉的金额。")
    case .campaignResults:
      pick(
        "Return: (more spent x margin - discounts - contacts) / those costs.", "回报＝（多卖的金额×毛利率－让利－联系成本）÷成本。")
    case .conversion:
      pick("Enquiries, joins and first orders in the time; an enquiry has 60 days.", "所示时间的询问、入会和首购；询问算60天内。")
    case .suggested:
      pick("Asked: answered at the counter; one add-on an order, unanswered ones too.", "询问：在柜台有结果的；每单一次搭配，没回答的也算。")
    case .ownerCampaigns:
      pick("Bought, of those reached less of those kept back, in points.", "触达者与留作对照者的购买率之差（百分点）。")
    case .measured:
      pick(
        "More spent each x reached x margin; campaigns over; blank: too few to tell.", "人均多消费×触达人数×毛利率；已结束的活动；空白：人数太少。")
    case .trend: pick("Change: against the days that lay like these round the feasts.", "变化：与去年按节日对齐的日子比。")
    case .participationTrend: pick("Share: bought in the month / members at its end.", "占比：当月有购买 ÷ 月末会员。")
    case .lapseFlow: pick("Orders and net sales of the last 12 months; Enter opens the card.", "订单和净销售额为近12个月；回车打开会员卡。")
    case .planReasons:
      pick("Ended in 12 months and not renewed; the reason noted with a win-back.", "12个月内到期未续；原因来自挽回记录。")
    case .heard:
      pick("Members who joined in the time; came again: bought on two days or more.", "所示时间入会的会员；再来的：购买日达两天。")
    case .compared: pick("Asked on the day they join; the same members.", "入会当天询问；同一批会员。")
    case .competitors:
      pick("As noted on that day; we are: our middle price / theirs - 1; sold: 90 days.", "以当日记录为准；我们的中间价÷对方－1；售出为90天。")
    case .actions: pick("What was decided about what other shops offer.", "针对同行所作的决定。")
    case .predictions:
      pick("Chance of an order within the days, and what moves it most.", "若干天内下单的可能，以及影响最大的因素。")
    case .foretold:
      pick("Up: share of buyers found; right: share of the others taken for buyers.", "纵轴：找到的购买者比例；横轴：被误认的其他人比例。")
    case .calibration:
      pick("In ten parts by chance: the share foretold, and the bar is who bought.", "按可能性分十份：预测的比例，横条为实际购买比例。")
    case .keptPredictions:
      pick("Kept by the month's first start of day; scored when the window closes.", "每月第一次开工时留存，到期后评分。")
    case .groups:
      pick("By days since the last order, orders and spend; figures of the middle one.", "按距上次购买、单数、消费额分组；数字为组中心。")
    case .typical: pick("The five nearest to the middle of each group.", "离组中心最近的五位。")
    case .worth:
      pick("Of 100: spend, orders and years, word of mouth, feedback; then weighed.", "满分100：消费、忠诚、影响力、反馈，按权重合计。")
    case .layers:
      pick("By orders and spend in a year and the shop's own cycle; see the settings.", "按一年内单数、消费额和本店周期划分，可在设置里改。")
    case .layerChanges: pick("As noted at the start of the day, the latest first.", "开工时记下，最近的在前。")
    case .contacts:
      pick("Ordered: a purchase within \(Conversion.days) days of the contact.", "下单：联系后\(Conversion.days)天内有购买。")
    case .turnover:
      pick("Turns: cost of sales / average stock. Waste: of cost that left the shelf.", "周转：销售成本 ÷ 平均库存；损耗：占出库成本。")
    }
  }
}
