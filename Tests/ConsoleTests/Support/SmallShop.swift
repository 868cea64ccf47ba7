import Shop

/// A small florist with a history, the same in every run. It is Saturday, 21 November 2026, half past nine.
enum SmallShop {
  static let morning = instant("2026-11-21T01:30:00Z")

  /// The people on file, by the names tests use.
  struct Cast {
    var wang: PersonID
    var emma: PersonID
    var chen: PersonID
    var receiver: PersonID
  }

  static func instant(_ text: String) -> Instant { Instant(text) ?? Instant(seconds: 0) }

  static func make(language: Language = .english) throws -> (shop: MemoryShop, cast: Cast) {
    let shop = MemoryShop(now: instant("2025-11-20T02:00:00Z"))
    try shop.carryOut(
      .open(
        OpenShop(
          shop: ShopID(high: 1, low: 1), currency: .cny, timeZone: "Asia/Shanghai", settings: settings(language),
          catalogue: catalogue)))
    let cast = try enrol(shop)
    try sell(shop, cast)
    shop.now = morning
    shop.forgetRecent()
    return (shop, cast)
  }

  // MARK: Settings and catalogue

  static func settings(_ language: Language) -> ShopSettings {
    var settings = ShopSettings()
    settings.name = LocalizedText(english: "Hua Jian", chinese: "花间")
    settings.language = language
    settings.tiers = [
      Tier(code: "member", name: LocalizedText(english: "Member", chinese: "会员")),
      Tier(
        code: "silver", name: LocalizedText(english: "Silver", chinese: "银卡"),
        reach: TierThreshold(spend: Money(80_000), orders: 5),
        benefits: Benefits(discount: BasisPoints(percent: 5), earnRate: BasisPoints(12_000))),
      Tier(
        code: "gold", name: LocalizedText(english: "Gold", chinese: "金卡"),
        reach: TierThreshold(spend: Money(200_000), orders: 12),
        benefits: Benefits(discount: BasisPoints(percent: 8), earnRate: BasisPoints(15_000), freeDeliveryFrom: .zero)),
    ]
    settings.templates = [template(), percentTemplate()]
    settings.contact.templates = wordings
    settings.delivery.fee = Money(1_500)
    settings.delivery.slots = ["9-12", "12-15", "15-18", "18-21"]
    settings.activities = activities
    settings.promotions = rewards
    settings.feedback = feedback
    return settings
  }

  private static let wordings = [
    wording(
      "birthday", .greeting, ("Birthday", "生日祝福"), "Dear {name}, happy birthday! All the best from {shop}.",
      "亲爱的{name}，生日快乐！{shop}敬上", [.birthday]),
    wording(
      "feast", .greeting, ("Feast", "节日问候"), "Dear {name}, {shop} wishes you and yours a happy {feast}!",
      "亲爱的{name}，{shop}祝您和家人{feast}快乐！"),
    wording(
      "reminder", .reminder, ("A date comes up", "日子提醒"), "Dear {name}, {receiver}'s {feast} is on {day}. {shop}",
      "{name}您好，{day}是{receiver}的{feast}。{shop}"),
    wording(
      "points", .offer, ("Points about to lapse", "积分到期"), "Dear {name}, {expiring} points are good through {until}.",
      "{name}您好，您有{expiring}积分将于{until}到期。"),
    wording(
      "coupon", .offer, ("Coupon about to end", "优惠券到期"), "Dear {name}, your {coupon} is good through {until}: {code}",
      "{name}您好，您的{coupon}有效期至{until}，券码 {code}。"),
    wording(
      "ready", .delivery, ("On its way", "配送中"), "Dear {name}, your flowers are on their way. {shop}",
      "{name}您好，您的花已送出。{shop}"),
  ]

  private static func wording(
    _ code: MessageCode, _ purpose: ContactPurpose, _ title: (String, String), _ english: String, _ chinese: String,
    _ occasions: [OccasionCode] = []
  ) -> MessageTemplate {
    var template = MessageTemplate()
    template.code = code
    template.purpose = purpose
    template.title = LocalizedText(english: title.0, chinese: title.1)
    template.text = LocalizedText(english: english, chinese: chinese)
    template.occasions = occasions
    return template
  }

  private static func template() -> CouponTemplate {
    var template = CouponTemplate()
    template.code = "30-off-200"
    template.title = LocalizedText(english: "¥30 off from ¥200", chinese: "满200减30")
    template.terms.amount = Money(3_000)
    template.terms.threshold = Money(20_000)
    return template
  }

  private static func percentTemplate() -> CouponTemplate {
    var template = CouponTemplate()
    template.code = "ten-percent"
    template.title = LocalizedText(english: "10% off", chinese: "9折")
    template.terms.kind = .percentOff
    template.terms.percent = BasisPoints(percent: 10)
    template.terms.cap = Money(5_000)
    return template
  }

  static let catalogue = Catalogue(products: [
    product("roses-11", "11 red roses", "红玫瑰11枝", 16_800, "bouquet", ["rose"], ["red"], ["anniversary", "romance"]),
    product("peony", "Peony bouquet", "牡丹花束", 26_800, "bouquet", ["peony"], ["pink"], ["birthday"]),
    product("lilies", "White lilies", "白百合", 12_800, "bouquet", ["lily"], ["white"], ["sympathy", "thanks"]),
    product("tulips", "Tulips in a jar", "瓶插郁金香", 9_800, "bouquet", ["tulip"], ["yellow"], ["home", "thanks"]),
    product("vase", "Glass vase", "玻璃花瓶", 5_800, "vase", [], [], []),
    product("card", "Gift card", "手写贺卡", 600, "card", [], [], []),
    product("free", "Free design", "自由设计", nil, "bouquet", [], [], []),
  ])

  private static func product(
    _ sku: SKU, _ english: String, _ chinese: String, _ price: Int?, _ category: String, _ materials: [String],
    _ colours: [String], _ occasions: [OccasionCode]
  ) -> Product {
    var product = Product()
    product.sku = sku
    product.name = LocalizedText(english: english, chinese: chinese)
    product.price = price.map { Money($0) }
    product.category = category
    product.materials = materials
    product.colours = colours
    product.occasions = occasions
    return product
  }

  // MARK: People

  private static func enrol(_ shop: MemoryShop) throws -> Cast {
    var wang = Person()
    wang.name = "王小美"
    wang.phones = ["138 0013 8812"]
    wang.card = "C1042"
    wang.remark = "小美"
    wang.allergies = ["pollen"]
    wang.dates = [date("birthday", .init(calendar: .lunar, year: 1988, month: 10, day: 20))]
    var receiver = Receiver()
    receiver.name = "李娜"
    receiver.relation = "mother"
    receiver.dates = [date("anniversary", .init(month: 11, day: 28))]
    receiver.allergies = ["lily"]
    wang.receivers = [receiver]
    wang.notes = [PersonNote(day: day("2026-03-08"), by: "li", text: "Prefers kraft paper, never glitter")]
    wang.consents = [Consent(channel: .wechat, day: day("2025-11-20"), by: "li")]
    var emma = Person()
    emma.name = "Emma Stone"
    emma.phones = ["+44 20 7123 4567"]
    var chen = Person()
    chen.name = "陈一"
    chen.phones = ["139-1111-8812"]
    let ids = try [wang, emma, chen].map { try joined(shop, $0) }
    return Cast(
      wang: ids[0], emma: ids[1], chen: ids[2],
      receiver: shop.person(ids[0])?.receivers.first?.id ?? PersonID(high: 0, low: 0))
  }

  private static func joined(_ shop: MemoryShop, _ person: Person) throws -> PersonID {
    for event in try shop.carryOut(.enrol(Enrolment(person: person))).events {
      if case .memberJoined(let fact) = event { return fact.account }
    }
    return PersonID(high: 0, low: 0)
  }

  private static func date(_ occasion: OccasionCode, _ on: RecurringDate?) -> PersonalDate {
    PersonalDate(occasion: occasion, on: on ?? RecurringDate())
  }

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  // MARK: Orders

  private static func sell(_ shop: MemoryShop, _ cast: Cast) throws {
    try order(shop, "2025-11-27T02:00:00Z", cast.wang, [("roses-11", 1), ("card", 1)], "anniversary", cast.receiver)
    try order(shop, "2026-02-13T02:00:00Z", cast.wang, [("peony", 1)], "valentine")
    try order(shop, "2026-05-09T02:00:00Z", cast.wang, [("tulips", 2)], "mothers-day", cast.receiver)
    try order(shop, "2026-08-30T02:00:00Z", cast.emma, [("lilies", 1), ("vase", 1)], "thanks")
    try order(shop, "2026-10-02T02:00:00Z", cast.wang, [("roses-11", 1)], "self")
    shop.now = instant("2026-11-10T02:00:00Z")
    try shop.carryOut(.issueCoupon(CouponIssue(member: cast.wang, template: "30-off-200")))
    shop.now = instant("2026-11-20T02:00:00Z")
    var draft = OrderDraft()
    draft.account = cast.emma
    draft.items = [DraftItem("peony")]
    draft.handover = Handover(kind: .delivery, day: day("2026-11-21"), slot: "15-18")
    draft.delivery.name = "Anna"
    draft.delivery.address = "12 Garden Lane"
    try shop.carryOut(.placeOrder(draft))
  }

  private static func order(
    _ shop: MemoryShop, _ at: String, _ member: PersonID, _ items: [(SKU, Int)], _ occasion: OccasionCode,
    _ receiver: PersonID? = nil
  ) throws {
    shop.now = instant(at)
    var draft = OrderDraft()
    draft.account = member
    draft.items = items.map { DraftItem($0.0, quantity: $0.1) }
    draft.occasion = occasion
    draft.receiver = receiver.map { .known($0) }
    try shop.carryOut(.placeOrder(draft))
  }
}
