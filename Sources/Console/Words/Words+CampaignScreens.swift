import Shop

/// The screens of campaigns.
extension Words {
  var campaignsTitle: String { pick("Campaigns", "优惠活动") }
  var campaignsHelp: String { pick("Coupons for many, and what they may cost", "群发优惠券：发给谁、最多让利多少") }
  var noCampaigns: String { pick("No campaign yet.", "还没有活动。") }
  var noCampaignsNext: String { pick("N makes the first", "按 N 建第一个") }
  var campaignLabel: String { pick("Campaign", "活动") }
  var daysLabel: String { pick("Days", "日期") }
  var forLabel: String { pick("For", "对象") }
  var issuedLabel: String { pick("Issued", "已发") }
  var everyone: String { pick("everyone", "全部会员") }
  var preview: String { pick("Preview", "预览") }
  var previewTitle: String { pick("Campaign", "活动预览") }
  var previewHelp: String { pick("Whom it reaches and what it may cost", "发给谁、最多让利多少") }
  var newCampaignHelp: String { pick("A new campaign", "建一个活动") }
  var newCampaignTitle: String { pick("New campaign", "新活动") }
  var editCampaignHelp: String { pick("Change days, coupon, words", "修改日期、券、话术") }
  var issueCampaignHelp: String { pick("Issue it as shown, after a question", "确认后按所示发券") }
  func issueCampaignTitle(_ title: String) -> String { pick("Issue \"\(title)\"?", "发放“\(title)”？") }
  var issueCampaignFinal: String {
    pick("Coupons issued to many cannot be taken back at once.", "发出后不能一次全部收回。")
  }
  var resultsKey: String { pick("Results", "效果") }
  var campaignResultsHelp: String { pick("Side by side, against those kept back", "活动对比，与留作对照的相比") }
  var notYet: String { pick("Not yet", "先不发") }
  func itsCode(_ coupon: Coupon) -> String {
    let left = coupon.bearer.map { usesLeft($0) } ?? ""
    return pick("Its code: \(coupon.code), \(left)", "券码：\(coupon.code)，\(left)")
  }
  func issued(_ round: CampaignRound?) -> String {
    guard let round else { return pick("not yet", "未发") }
    return "\(round.issued)"
  }
  func cannotRead(_ label: String) -> String { pick("\(label): please fill in", "\(label)：请填写") }

  /// `Gold`, `lapsed roses`, `anyone with the code`.
  func audience(of campaign: CouponCampaign, _ context: Context) -> String {
    if campaign.isOpen { return pick("anyone with the code", "凭码可用") }
    let segment = campaign.segment.map { code in
      context.state.settings.segment(code).map { name($0.name) } ?? code.text
    }
    let parts = campaign.tiers.map { context.tierName($0) } + [segment ?? ""]
    let text = list(parts)
    return text.isEmpty ? everyone : text
  }

  /// `20%`; blank for none.
  func shareTyped(_ share: BasisPoints) -> String { share == .zero ? "" : "\(share.count / 100)%" }

  /// Reads `20%`, `20` or nothing; `nil` for what is no share.
  func share(_ typed: String) -> BasisPoints? {
    if typed.isEmpty { return .zero }
    let number = typed.last == "%" || typed.last == "％" ? String(typed.dropLast()) : typed
    return Int(number).flatMap { (0...50).contains($0) ? BasisPoints(percent: $0) : nil }
  }

  func label(of field: CampaignFormScreen.Field) -> String {
    switch field {
    case .code: pick("Code", "代码")
    case .title: pick("Title", "名称")
    case .template: pick("Coupon", "券")
    case .audience: pick("For", "发给")
    case .from: pick("First day", "开始日")
    case .through: pick("Last day", "结束日")
    case .every: pick("How often", "频次")
    case .budget: pick("Budget", "预算")
    case .holdOut: pick("Kept back", "留作对照")
    case .uses: pick("One code for", "公开码单数")
    case .partner: pick("Partner", "合作方")
    case .products: pick("Products", "商品")
    case .script: pick("What to say", "话术")
    case .retired: pick("Out of use", "停用")
    }
  }

  func placeholder(of field: CampaignFormScreen.Field) -> String {
    switch field {
    case .code: pick("a-z, 0-9, -: spring-2027", "小写字母、数字、-：spring-2027")
    case .from, .through: pick("2026-12-01, or blank", "2026-12-01，可不填")
    case .budget: pick("the most it may cost, or blank", "最多让利，可不填")
    case .holdOut: pick("20% get none, to compare; blank: 0", "如 20%：不发券，用来对照；不填为 0")
    case .uses: pick("orders of anyone's; blank: one each", "填可用单数；不填则每人一张")
    case .products: pick("product codes with commas", "商品编号，用逗号隔开")
    default: ""
    }
  }
}
