import Testing

@testable import Shop

@Suite("Settings by path")
struct SettingPathTests {
  /// A shop with something in every list.
  static var shop: ShopSettings {
    var settings = ShopSettings.plain
    settings.addLadder()
    settings.addTemplate("welcome", .amountOff) { $0.amount = Money(2_000) }
    settings.addTemplate("a.b", .percentOff) { $0.percent = BasisPoints(1_250) }
    settings.calendar.leads = [FeastLead(feast: "valentine", days: 14)]
    settings.calendar.dropped = ["520", "qixi"]
    settings.calendar.ownDay = RecurringDate(coded: "05-12")
    settings.delivery.fee = Money(1_500)
    settings.delivery.slots = ["09:00-12:00", "14:00-18:00"]
    return settings
  }

  @Test(
    "N4: a setting is set by its path from what people type",
    arguments: [
      ("programme.earnPoints", "2", "2"), ("programme.earnPer", "1.5", "1.50"),
      ("programme.redeemCap", "33.3%", "33.3"),
      ("programme.noticeDays", "４５", "45"), ("tiers.gold.reach.spend", "5,000", "5000.00"),
      ("tiers.gold.reach.spend", "", ""), ("tiers.gold.reach.orders", "12", "12"),
      ("tiers.gold.benefits.earnRate", "150", "150"), ("tiers.gold.benefits.discount", "12.5", "12.5"),
      ("tiers.gold.name.zh-Hans", "金卡", "金卡"), ("templates.welcome.terms.amount", "¥30", "30.00"),
      ("templates.welcome.terms.kind", "Percent-Off", "percent-off"), ("templates.welcome.retired", "是", "yes"),
      ("templates.a.b.terms.percent", "8", "8"), ("templates.welcome.terms.conditions.weekdays", "1，3、5", "1, 3, 5"),
      ("templates.welcome.terms.conditions.products", "rose, lily", "rose, lily"),
      ("calendar.leads.valentine.days", "21", "21"), ("calendar.dropped", "", ""),
      ("calendar.ownDay", "lunar:08-15", "lunar:08-15"), ("calendar.ownDay", "", ""), ("delivery.fee", "20", "20.00"),
      ("delivery.slots", "morning, evening", "morning, evening"), ("name.en", "Rosa's", "Rosa's"),
      ("cutoffHour", "5", "5"),
      ("language", "zh-hans", "zh-Hans"), ("tiers", "seed, gold, silver", "seed, gold, silver"),
    ])
  func set(path: SettingsPath, typed: String, reads: String) throws {
    var settings = Self.shop
    try settings.set(path, to: typed, in: .cny)
    let after = try #require(settings.setting(path))
    #expect(after.text(in: .cny) == reads)
    // Only that setting is another now.
    let others = settings.settingList.filter { !$0.path.isWithin(path) }
    #expect(
      others.map { "\($0.path) \($0.value)" }.sorted()
        == Self.shop.settingList.filter { !$0.path.isWithin(path) }
        .map { "\($0.path) \($0.value)" }.sorted())
  }

  @Test("N1: every setting's own text puts the same value back, in every currency", arguments: ["CNY", "JPY", "BHD"])
  func roundTrip(code: String) throws {
    let currency = try #require(Currency(code: code))
    let settings = Self.shop
    for setting in settings.settingList {
      var copy = settings
      try copy.set(setting.path, to: setting.text(in: currency), in: currency)
      #expect(copy == settings, "\(setting.path)")
    }
  }

  @Test(
    "N4: what cannot be taken is refused by its path and reason, and nothing is changed",
    arguments: [
      ("programme.nothing", "1", SettingPathFault.unknown("programme.nothing")), ("", "1", .group("")),
      ("programme", "1", .group("programme")), ("tiers.gold", "1", .group("tiers.gold")),
      ("tiers.lead.reach.spend", "1", .unknown("tiers.lead.reach.spend")),
      ("programme.earnPoints", "", .needed("programme.earnPoints")), ("delivery.fee", " ", .needed("delivery.fee")),
      ("programme.earnPoints", "two", .unreadable("programme.earnPoints", text: "two", expected: .number)),
      ("programme.redeemCap", "12.345", .unreadable("programme.redeemCap", text: "12.345", expected: .percent)),
      ("delivery.fee", "a lot", .unreadable("delivery.fee", text: "a lot", expected: .amount)),
      ("delivery.fee", "9.999", .tooManyDigits("delivery.fee", most: 2)),
      ("delivery.fee", "99999999999.99", .tooLarge("delivery.fee")),
      ("kind", "bakery", .unreadable("kind", text: "bakery", expected: .choice(["florist", "boutique", "perfumery"]))),
      ("calendar.ownDay", "31 May", .unreadable("calendar.ownDay", text: "31 May", expected: .date)),
      (
        "templates.welcome.retired", "perhaps",
        .unreadable("templates.welcome.retired", text: "perhaps", expected: .flag)
      ),
      ("tiers.gold.code", "platinum", .codeIsKept("tiers.gold.code")),
      ("tiers", "seed, gold", .unreadable("tiers", text: "seed, gold", expected: .rows)),
    ])
  func refused(path: SettingsPath, typed: String, fault: SettingPathFault) {
    var settings = Self.shop
    #expect(throws: fault) { try settings.set(path, to: typed, in: .cny) }
    #expect(settings == Self.shop)
  }

  @Test(
    "N4: amounts have the digits of the currency and no more",
    arguments: [
      ("JPY", "268", 268, "268"), ("JPY", "268.00", 268, "268"), ("BHD", "2.68", 2_680, "2.680"),
      ("CNY", "2.68", 268, "2.68"), ("JPY", "2.5", nil, "0"), ("BHD", "2.6805", nil, "3"), ("CNY", "2.685", nil, "2"),
    ])
  func digits(code: String, typed: String, minor: Int?, shown: String) throws {
    let currency = try #require(Currency(code: code))
    var settings = Self.shop
    if let minor {
      try settings.set("delivery.fee", to: typed, in: currency)
      #expect(settings.delivery.fee == Money(minor))
      #expect(settings.setting("delivery.fee")?.text(in: currency) == shown)
    } else {
      #expect(throws: SettingPathFault.tooManyDigits("delivery.fee", most: currency.digits)) {
        try settings.set("delivery.fee", to: typed, in: currency)
      }
    }
  }

  @Test("Rows are added and removed by their code")
  func rows() throws {
    var settings = Self.shop
    try settings.apply(.add("templates", row: "thanks"), in: .cny)
    try settings.set("templates.thanks.title.en", to: "Thank you", in: .cny)
    #expect(settings.templates.map(\.code) == ["welcome", "a.b", "thanks"])
    #expect(settings.templates[2].title.english == "Thank you")
    #expect(throws: SettingPathFault.rowExists("templates.thanks")) {
      try settings.apply(.add("templates", row: "thanks"), in: .cny)
    }
    try settings.apply(.remove("templates.a.b"), in: .cny)
    try settings.apply(.remove("calendar.ownDay"), in: .cny)
    #expect(settings.templates.map(\.code) == ["welcome", "thanks"])
    #expect(settings.calendar.ownDay == nil)
    #expect(throws: SettingPathFault.unknown("templates.a.b")) {
      try settings.apply(.remove("templates.a.b"), in: .cny)
    }
    #expect(throws: SettingPathFault.group("tiers.gold.reach")) {
      try settings.apply(.remove("tiers.gold.reach"), in: .cny)
    }
    #expect(throws: SettingPathFault.notARow("delivery.fee")) {
      try settings.apply(.add("delivery.fee", row: "x"), in: .cny)
    }
  }

  @Test("What differs is told by path, before and after")
  func differences() throws {
    let before = Self.shop
    var after = before
    try after.set("programme.earnPoints", to: "2", in: .cny)
    try after.set("name.en", to: "Rosa's", in: .cny)
    try after.apply(.add("templates", row: "thanks"), in: .cny)
    try after.set("templates.thanks.terms.amount", to: "5", in: .cny)
    try after.apply(.remove("calendar.leads.valentine"), in: .cny)
    let told = after.differences(from: before).map { difference in
      let texts = [difference.before, difference.after].map { $0?.text(as: difference.kind, in: .cny) ?? "-" }
      return "\(difference.path): \(texts[0]) > \(texts[1])"
    }
    #expect(
      told == [
        "name.en: Corner > Rosa's", "programme.earnPoints: 1 > 2", "templates: welcome, a.b > welcome, a.b, thanks",
        "templates.thanks.terms.amount: - > 5.00", "calendar.leads: valentine > ",
        "calendar.leads.valentine.days: 14 > -",
      ])
    #expect(before.differences(from: before).isEmpty)
  }

  @Test("The schema names every setting once, rows by a star")
  func schema() {
    let patterns = ShopSettings.settingSchema.map { $0.pattern.text + ($0.language.map { " " + $0.rawValue } ?? "") }
    #expect(Set(patterns).count == patterns.count)
    for pattern in ["tiers", "tiers.*.reach.spend", "templates.*.title en", "calendar.leads.*.days", "calendar.ownDay"]
    {
      #expect(patterns.contains(pattern), "\(pattern)")
    }
    #expect(!patterns.contains("tiers.*.code"))
  }

  @Test("H1: only a manager edits settings; edits go onto what is in force and are journalled before and after")
  func command() throws {
    let counter = try Counter()
    let settings = counter.state.settings
    #expect(throws: Refusal.notAllowed(needs: .manager)) {
      try counter.perform(.editSettings([.set("programme.earnPoints", to: "2")]), by: .staff)
    }
    let decision = try counter.perform(
      .editSettings([.set("programme.earnPoints", to: "2"), .set("delivery.fee", to: "12", was: "0.00")]))
    var after = settings
    after.programme.earnPoints = 2
    after.delivery.fee = Money(1_200)
    #expect(decision.events == [.settingsChanged(SettingsChanged(before: settings, after: after))])
    #expect(throws: Refusal.setting(.changedMeanwhile("delivery.fee", now: "12.00"))) {
      try counter.perform(.editSettings([.set("delivery.fee", to: "15", was: "0.00")]))
    }
    #expect(throws: Refusal.settingsInvalid(.outOfRange(key: "programme.earnPoints", 0...1_000))) {
      try counter.perform(.editSettings([.set("programme.earnPoints", to: "1001")]))
    }
  }
}
