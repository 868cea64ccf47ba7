import Insight
import Shop

/// The owner's page, reports and reviews at the counter.
extension Words {
  var nextSection: String { pick("Next", "下一页") }
  var nextSectionHelp: String { pick("The next part of the report", "报表的下一部分") }
  var onlySection: String { pick("This is all of it", "只有这一页") }
  var periodKey: String { pick("Period", "时段") }
  var periodKeyHelp: String { pick("3, 12 or 24 months", "3、12或24个月") }
  var saveReport: String { pick("Save", "存文件") }
  var saveReportHelp: String { pick("As a page to print and as tables (CSV)", "存为可打印网页和表格（CSV）") }
  var nothingToReport: String { pick("Nothing of the kind in that time.", "这段时间没有。") }
  func lastYearWas(_ value: String) -> String { pick("last year \(value)", "去年\(value)") }
  public func reportsWritten(_ files: [String]) -> String {
    pick("Written: \(list(files))", "已写入：\(list(files))")
  }

  var leadsNowhere: String { pick("This line leads nowhere", "这一行没有明细") }
  var openRowHelp: String { pick("What the line is about", "打开这一行") }
  var chooseCampaigns: String { pick("Compare", "选活动") }
  var chooseCampaignsHelp: String { pick("Which campaigns stand side by side", "选哪几个活动并列") }
  var showChosen: String { pick("Show these", "并列显示") }
  func chosenCampaigns(_ count: Int) -> String {
    count == 0 ? pick("the newest, none is chosen", "未选：显示最近的") : pick("\(count) chosen, 4 at most", "已选\(count)个，最多4个")
  }

  // The owner's page.
  var noGoalForCampaigns: String { pick("Goals are set for figures", "目标只用于数字") }
  var noCampaignYet: String { pick("No campaign in the last 12 months", "近12个月没有活动") }
  /// What stands beside the first of two figures in one line.
  func beside(_ figure: ReportFigure) -> String? {
    guard let value = figure.value else { return nil }
    let text = whole(value, figure.measure.unit)
    return figure.measure == .breakEven
      ? pick("pays for itself from \(text)", "回本需\(text)增量") : pick("others \(text)", "非会员\(text)")
  }
  var openLines: String { pick("Lines", "明细") }
  var openLinesHelp: String { pick("The report behind the figure", "这个数字的明细") }
  var goalKey: String { pick("Goal", "目标") }
  var goalKeyHelp: String { pick("What it is to come to, and by when", "这个数字的目标和日期") }
  var reviewKey: String { pick("Review", "复盘") }
  var reviewKeyHelp: String { pick("Look back on a month and decide", "回看一个月并作决定") }
  var allReportsKey: String { pick("Reports", "报表") }
  var allReportsHelp: String { pick("Every report there is", "全部报表") }
  var tillKey: String { pick("Close day", "日结") }
  func goalHeading(_ measure: Measure) -> String { pick("Goal: \(name(of: measure))", "目标：\(name(of: measure))") }
  func goalHint(_ measure: Measure) -> String {
    let example =
      switch measure.unit {
      case .share: "45%"
      case .money: "5000"
      case .number: "2.5"
      case .days: "38"
      case .count: "12"
      }
    return pick("\(example) 2026-12-31; nothing takes it away", "\(example) 2026-12-31；留空取消目标")
  }
  var goalUnreadable: String { pick("A number, and a day as 2026-12-31", "请输入数字，日期如 2026-12-31") }

  // Monthly reviews.
  var reviewTitle: String { pick("Monthly review", "每月复盘") }
  var reviewHelp: String { pick("Frozen figures, decision, who sees to it", "定格数字、决定、负责人") }
  var freezeKey: String { pick("Freeze", "定格") }
  var freezeHelp: String { pick("Keep these figures with a decision", "定格本月数字并写下决定") }
  var monthBefore: String { pick("Earlier", "上月") }
  var monthBeforeHelp: String { pick("The month before", "前一个月") }
  var monthAfter: String { pick("Later", "下月") }
  var monthAfterHelp: String { pick("The month after", "后一个月") }
  var diaryKey: String { pick("Note", "记事") }
  var diaryHelp: String { pick("What explains a day's sales, for later", "记下影响销售的事") }
  var diaryHeading: String { pick("What happened today (never about a person)", "今天发生了什么（不写个人）") }
  var figureColumn: String { pick("Figure", "项目") }
  var amountColumn: String { pick("Then", "当月") }
  var goalColumn: String { pick("Goal", "目标") }
  var resultColumn: String { pick("Month after", "次月") }
  func reviewedOn(_ day: Day) -> String { pick("frozen on \(self.day(day))", "\(self.day(day))定格") }
  var notReviewed: String { pick("not reviewed yet", "还没复盘") }
  var stillOpenMonth: String { pick("The month is not over yet", "这个月还没结束") }
  var decisionLabel: String { pick("Decision", "决定") }
  var aboutLabel: String { pick("About", "针对") }
  var seesToItLabel: String { pick("Who sees to it", "负责人") }
  var decisionHint: String { pick("What will be done; never about a person", "要做什么，不写个人") }
  var wholeMonth: String { pick("the month as a whole", "整个月") }
  var noOneYet: String { pick("nobody yet", "暂无") }
  var noDecision: String { pick("no decision", "没有决定") }
  var noFurtherMonth: String { pick("There is no further month", "没有更多月份") }
  /// What became of the figure that a decision was about; no verdict before the month after is over.
  public func outcome(of review: MonthReview, after: Int?, isOver: Bool = true) -> String? {
    guard let about = review.about, let after else { return nil }
    let now = amount(after, of: about)
    guard isOver else { return pick("So far in the month after: \(now)", "次月至今：\(now)") }
    guard let before = review.amount(of: about) else { return pick("The month after: \(now)", "次月：\(now)") }
    let then = amount(before, of: about)
    let better = about.better.map { $0 == .up ? after > before : after < before }
    let verdict =
      after == before
      ? pick("no change", "没有变化")
      : better.map { $0 ? pick("better", "好转") : pick("worse", "变差") } ?? pick("changed", "有变化")
    return pick("The month after: \(then), then \(now) - \(verdict)", "次月：\(then)变为\(now)，\(verdict)")
  }

  public func decided(_ review: MonthReview) -> String {
    var text = review.decision.isEmpty ? noDecision : review.decision
    if let about = review.about { text = name(of: about) + pick(": ", "：") + text }
    return review.owner.isEmpty ? text : text + pick(" - \(review.owner)", "（\(review.owner)）")
  }
}
