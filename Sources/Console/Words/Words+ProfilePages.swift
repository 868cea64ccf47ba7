import Shop

/// The pages of a profile.
extension Words {
  func name(of tab: ProfileTab) -> String {
    switch tab {
    case .profile: pick("Profile", "资料")
    case .preferences: pick("Preferences", "偏好")
    case .sizes: pick("Sizes & habits", "尺码与习惯")
    case .notes: pick("Notes & enquiries", "备注与询问")
    case .tags: pick("Tags", "标签")
    }
  }

  /// The page in a word, for the table of keys.
  func shortName(of tab: ProfileTab) -> String {
    switch tab {
    case .profile: pick("Profile", "资料")
    case .preferences: pick("Prefers", "偏好")
    case .sizes: pick("Sizes", "尺码")
    case .notes: pick("Notes", "备注")
    case .tags: pick("Tags", "标签")
    }
  }

  var profileKey: String { pick("Profile", "档案") }
  var profileHelp: String { pick("What is known beside the card, in pages", "资料、偏好、尺码、询问、标签") }
  var nextPage: String { pick("Page", "翻页") }
  var pageBefore: String { pick("Back one", "上一页") }
  var nextPageHelp: String { pick("Another page; 1 to 5 do the same", "换一页，也可按 1 到 5") }
  var editProfileHelp: String { pick("Fill in what is known", "填写已知的资料") }
  var why: String { pick("Why", "回购") }
  var whyHelp: String { pick("Why they came back, in one key", "为什么再来，一键记录") }
  var whyTitle: String { pick("Why did they come back?", "这次为什么再来？") }
  var heard: String { pick("Heard", "来源") }
  var heardHelp: String { pick("How they heard and compared: two keys", "从哪里知道、和谁比较过：两键") }
  var heardTitle: String { pick("How did you hear of us?", "从哪里知道我们的？") }
  var comparedTitle: String { pick("With whom did you compare?", "和谁比较过？") }
  var editStatedHelp: String { pick("Change likes, dislikes and allergies", "修改喜欢、忌讳、过敏") }
  var delight: String { pick("Delight", "惊喜点") }
  var delightHelp: String { pick("What delighted them about the last order", "上一单最打动顾客的地方") }
  var delightTitle: String { pick("What delighted them?", "最打动的是？") }
  var size: String { pick("Size", "尺码") }
  var sizeHelp: String { pick("A size, as measured today", "记录今天量的尺码") }
  var sizeTitle: String { pick("Of what?", "哪一类？") }
  var sizeHint: String { pick("38, M, sleeve 62 cm ...", "38、M、袖长62厘米……") }
  var habit: String { pick("Habit", "习惯") }
  var habitHelp: String { pick("How they use what they buy", "怎么用、放在哪里") }
  var habitTitle: String { pick("A habit: word, colon, note", "习惯：关键词，冒号，说明") }
  var habitHint: String { pick("office: no strong scent", "office：香味要淡") }
  var removeSizeHelp: String { pick("Take the selected line away", "删除所选的一行") }
  var enquiry: String { pick("Asked", "询问") }
  var enquiryHelp: String { pick("What they asked about and did not buy", "问过但没买的东西") }
  var enquiryTitle: String { pick("What did they ask about?", "问了什么？") }
  var enquiryHint: String { pick("e.g. peonies, coat in 38", "例如：牡丹、38码外套") }
  var closeIt: String { pick("Close", "结束") }
  var closeEnquiryHelp: String { pick("How the enquiry ended", "这次询问的结果") }
  var outcomeTitle: String { pick("How did it end?", "结果如何？") }
  var noOpenEnquiry: String { pick("No open enquiry is selected", "没有选中未结束的询问") }
  var nothingOfCatalogue: String { pick("nothing of the catalogue", "目录里没有") }
  var itemTitle: String { pick("Which goods are to be looked out for?", "到哪种货时提醒？") }
  var itemTyped: String { pick("or a product, tag or flower:", "或商品、标签、花材：") }
  var addTag: String { pick("Tag", "打标签") }
  var addTagHelp: String { pick("Give a tag", "打一个标签") }
  var addTagTitle: String { pick("Which tag?", "哪个标签？") }
  var removeTagHelp: String { pick("Take the tag away; one by rule stays away", "去掉标签；自动的不再自动打上") }
  var noTagToGive: String { pick("No tag is left to give: F10 Tags adds one", "没有可打的标签，可在 F10 标签里新建") }
  var noTagYet: String { pick("No tag yet.", "还没有标签。") }
  var noTagYetNext: String { pick("Enter gives one", "按回车打一个") }

  var statedHeading: String { pick("What they say", "顾客说的") }
  var inferredHeading: String { pick("What their orders say", "从订单看出的") }
  func fromOrders(_ number: Int) -> String { pick(count(number, "order", "orders"), "\(number)单") }
  var likesLabel: String { pick("Likes", "喜欢") }
  var dislikesLabel: String { pick("Dislikes", "忌讳") }
  var allergiesLabel: String { pick("Allergies", "过敏") }
  var delightsLabel: String { pick("Delighted by", "最打动") }
  var priceBandLabel: String { pick("Usually spends", "常买价位") }
  var discountsLabel: String { pick("On discount", "折扣敏感") }
  var tooFewOrders: String { pick("Too few orders to tell", "订单太少，还看不出") }
  func band(_ band: ClosedRange<Money>) -> String {
    band.lowerBound == band.upperBound
      ? amount(band.lowerBound)
      : pick(
        "\(amount(band.lowerBound)) to \(amount(band.upperBound))",
        "\(amount(band.lowerBound)) 到 \(amount(band.upperBound))")
  }
  func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
  /// As many order numbers as fit, and how many more there are.
  func evidence(_ numbers: [String], room: Int) -> String {
    let fits = max(1, (room - 4) / 12)
    let more = numbers.count - fits
    return numbers.prefix(fits).joined(separator: pick(", ", "、")) + (more > 0 ? " +\(more)" : "")
  }

  var noSizes: String { pick("No size and no habit yet.", "还没有尺码和习惯。") }
  var noSizesNext: String { pick("Enter notes a size, H a habit", "按回车记尺码，按 H 记习惯") }
  func staleSize(_ day: String) -> String { pick("\(day): over a year old", "\(day)，超过一年") }
  var enquiriesHeading: String { pick("Asked about", "问过") }
  var noEnquiries: String { pick("nothing - Enter notes what they ask", "没有，按回车记录") }
  func state(of enquiry: Enquiry, arrived: Bool, _ today: Day) -> String {
    if let closed = enquiry.closed {
      return (enquiry.outcome.map { name(of: $0) } ?? "") + " " + nearDay(closed, today: today)
    }
    return arrived ? pick("is in: call", "已到货，请联系") : enquiry.item
  }

  /// Left half: who they are.
  func whoRows(_ page: ProfilePage, on today: Day) -> [(String, String)] {
    let profile = page.profile
    let age =
      DirectoryEntry(page.person).age(on: today).map { "\($0)" } ?? profile.ageBand.map { $0.text } ?? ""
    return [
      (pick("Sex", "性别"), profile.sex.map { name(of: $0) } ?? ""), (pick("Age", "年龄"), age),
      (pick("Area", "区域"), profile.area), (pick("Job", "职业"), profile.job),
      (pick("Household", "家庭"), profile.household), (pick("Interests", "兴趣"), list(profile.interests)),
      (pick("Values", "看重"), list(profile.values)),
      (pick("Language", "语言"), profile.language.map { $0 == .english ? "English" : "中文" } ?? ""),
      (pick("WeChat name", "微信备注"), page.person.remark),
    ]
  }

  /// Right half: how they are reached, how they came, what their word is worth.
  ///
  /// - Parameter brought: How many joined because of them; `nil` while it is being counted.
  func reachRows(_ page: ProfilePage, brought: Int?, today: Day) -> [(String, String)] {
    let profile = page.profile
    let motive = profile.motives.last.map { name(of: $0.motive) + ", " + nearDay($0.day, today: today) } ?? ""
    return [
      (pick("Looked after", "专属店员"), profile.owner),
      (pick("Best channel", "首选联系"), profile.preferredChannel.map { name(of: $0) } ?? ""),
      (
        pick("Quiet hours", "免打扰"),
        profile.quiet.map { pick("\($0.from):00 to \($0.to):00", "\($0.from):00-\($0.to):00") } ?? ""
      ),
      (pick("Heard of us", "来源"), page.source(self)),
      (pick("Compared", "比较过"), profile.compared.map { name(of: $0) } ?? ""),
      (pick("Came back for", "回购原因"), motive),
      (pick("Influencer", "有影响力"), page.profile.influencer ? yes : ""),
      (pick("Influence", "影响力"), brought.map { influence(page, brought: $0) } ?? ""),
      (pick("Layer", "分层"), page.account?.layer.map { layer($0) } ?? ""),
    ]
  }

  /// The layer that was noted last, and why (S99).
  private func layer(_ standing: LayerStanding) -> String {
    list([name(of: standing.layer), standing.reason.map { sentence(for: $0) } ?? ""])
  }

  private func influence(_ page: ProfilePage, brought: Int) -> String {
    let level = Influence.level(arrivals: brought, shares: page.posts, vouched: page.profile.vouched)
    return pick("\(level)/3: brought \(brought), posts \(page.posts)", "\(level)/3：带来\(brought)人，发布\(page.posts)次")
  }

  var externalLabel: String { pick("From outside", "外部情况") }
}
