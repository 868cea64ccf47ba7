import Insight
import Shop
import Testing

@Suite("Coming dates")
struct DueDatesTests {
  private func due(_ shop: TestShop, _ date: String, ahead: Int? = nil) -> [DueDate] {
    DueDates.make(state: shop.state, directory: shop.directory, on: day(date), ahead: ahead)
  }

  /// A giver and a receiver with one date.
  private func couple(_ shop: inout TestShop, _ occasion: OccasionCode, _ date: String) -> (
    giver: PersonID, to: PersonID
  ) {
    let receiver: PersonID = shop.id()
    let giver = shop.person("Zhang Wei") {
      var wife = Receiver(id: receiver, name: "Li Na")
      wife.dates = [PersonalDate(occasion, date)]
      $0.receivers = [wife]
    }
    return (giver, receiver)
  }

  @Test("D01: last year's anniversary roses for Li Na, to be called for by 7 March")
  func recall() throws {
    var shop = TestShop(products: [Product("roses", 268)])
    let (giver, wife) = couple(&shop, "anniversary", "2019-03-14")
    shop.order(giver, "2025-03-12", ["roses"], for: "anniversary", to: wife)
    #expect(due(shop, "2026-02-20").isEmpty)
    let row = try #require(due(shop, "2026-03-01").first)
    #expect(row.id == giver && row.receiver == wife && row.receiverName == "Li Na" && row.occasion == "anniversary")
    #expect(row.day == day("2026-03-14") && row.callBy == day("2026-03-07") && row.worth == Money(26_800))
    let gift = try #require(row.last)
    #expect(gift.items == [LocalizedText("roses")] && gift.total == Money(26_800) && gift.day == day("2025-03-12"))
    // Once it is ordered nobody calls.
    shop.order(giver, "2026-03-02", ["roses"], for: "anniversary", to: wife)
    #expect(due(shop, "2026-03-03").isEmpty)
  }

  @Test("D01: whoever was spoken to says so; who gives nothing this year is not called again before the next")
  func answered() throws {
    var shop = TestShop(products: [Product("roses", 268)])
    let (giver, wife) = couple(&shop, "anniversary", "2019-03-14")
    shop.order(giver, "2025-03-12", ["roses"], for: "anniversary", to: wife)
    var entry = ContactEntry()
    entry.id = shop.id()
    entry.day = day("2026-03-06")
    entry.purpose = .reminder
    entry.occasion = "anniversary"
    entry.receiver = wife
    entry.year = 2026
    entry.outcome = .reached
    shop.state.apply(.contactLogged(ContactLogged(account: giver, entry: entry)), on: entry.day)
    #expect(due(shop, "2026-03-07").map(\.contact?.outcome) == [.reached])
    var answer = ContactAnswered()
    answer.account = giver
    answer.contact = entry.id
    answer.outcome = .notThisYear
    shop.state.apply(.contactAnswered(answer), on: day("2026-03-08"))
    #expect(due(shop, "2026-03-08").isEmpty)
    #expect(due(shop, "2027-03-08").map(\.contact) == [nil])
  }

  @Test("D01: the lead time of a date is a setting, by its occasion")
  func leads() throws {
    var shop = TestShop()
    _ = couple(&shop, "anniversary", "2019-03-14")
    var settings = shop.state.settings
    settings.calendar.personalLead = 5
    shop.state.apply(.settingsChanged(SettingsChanged(before: nil, after: settings)), on: day("2026-01-01"))
    #expect(due(shop, "2026-03-01").map(\.callBy) == [day("2026-03-09")])
    settings.calendar.leads = [FeastLead(feast: "anniversary", days: 20)]
    shop.state.apply(.settingsChanged(SettingsChanged(before: nil, after: settings)), on: day("2026-01-01"))
    #expect(due(shop, "2026-02-22").map(\.callBy) == [day("2026-02-22")])
    #expect(settings.faults(with: Catalogue()).filter { $0.path.text.hasPrefix("calendar") } == [])
  }

  @Test("D03: a lunar birthday comes up on this year's solar day")
  func lunar() {
    var shop = TestShop()
    _ = couple(&shop, .birthday, "lunar:08-15")
    #expect(due(shop, "2026-09-20").map(\.day) == [day("2026-09-25")])
    #expect(due(shop, "2025-09-20", ahead: 20).map(\.day) == [day("2025-10-06")])
  }

  @Test("Feasts bought for come up from their lead time on, with what was given last")
  func feasts() throws {
    var shop = TestShop()
    let giver = shop.person("Wang")
    let once = shop.person("Once by chance")
    shop.order(giver, "2025-05-10", ["carnations"], for: "mothers-day")
    shop.order(once, "2025-05-10")
    #expect(due(shop, "2026-04-20").isEmpty)
    let row = try #require(due(shop, "2026-04-27").first)
    #expect(due(shop, "2026-04-27").count == 1)
    #expect(row.occasion == "mothers-day" && row.day == day("2026-05-10") && row.callBy == day("2026-04-26"))
    #expect(row.last?.skus == ["carnations"])
    shop.order(giver, "2026-05-04", ["roses"])
    #expect(due(shop, "2026-05-05").isEmpty)
  }

  @Test("D05: no date of the muted, the mourned, the mourning, nor of sorrow")
  func sorrow() {
    var shop = TestShop()
    shop.person("Muted") {
      $0.muted = true
      $0.dates = [PersonalDate(.birthday, "03-10")]
    }
    shop.person("Mute receiver") {
      var gone = Receiver(id: PersonID(high: 9, low: 9), name: "Gone")
      gone.muted = true
      gone.dates = [PersonalDate(.birthday, "03-10")]
      $0.receivers = [gone]
    }
    let son = shop.person("Son") {
      var gone = Receiver(id: PersonID(high: 9, low: 8), name: "Mother")
      gone.muted = true
      $0.receivers = [gone]
    }
    shop.order(son, "2025-03-07", for: "womens-day", to: PersonID(high: 9, low: 8))
    let mourning = shop.person("Mourning") { $0.dates = [PersonalDate(.birthday, "03-10")] }
    shop.order(mourning, "2026-02-20", for: .sympathy)
    shop.person("Memorial") { $0.dates = [PersonalDate(.sympathy, "03-10")] }
    #expect(due(shop, "2026-03-01").isEmpty)
    #expect(due(shop, "2027-03-01").map(\.id) == [mourning])
  }

  @Test("Sooner first, then what it is worth")
  func sorting() {
    var shop = TestShop(products: [Product("small", 50), Product("large", 900)])
    let (later, _) = couple(&shop, .birthday, "03-12")
    let (small, _) = couple(&shop, .birthday, "03-09")
    let (large, _) = couple(&shop, .birthday, "03-09")
    shop.order(small, "2025-08-01", ["small"])
    shop.order(large, "2025-08-01", ["large"])
    #expect(due(shop, "2026-03-01").map(\.id) == [large, small, later])
  }

  @Test("Hand-overs of the day, what was left behind before them, without what is done")
  func handovers() {
    var shop = TestShop()
    let member = shop.person("Wang")
    func book(_ date: String, _ slot: String, _ number: String) -> OrderID {
      shop.order(member, "2026-03-01") {
        $0.number = number
        $0.handover = Handover(kind: .delivery, day: day(date), slot: slot)
      }
    }
    let late = book("2026-03-10", "14-18", "2")
    let early = book("2026-03-10", "09-12", "3")
    let left = book("2026-03-08", "", "1")
    let done = book("2026-03-10", "", "4")
    _ = book("2026-03-11", "", "5")
    shop.state.apply(.orderFulfilled(OrderFulfilled(order: done, day: day("2026-03-10"))), on: day("2026-03-10"))
    let found = DueHandovers.make(state: shop.state, on: day("2026-03-10"))
    #expect(found.map(\.order) == [left, early, late])
    #expect(found.first?.items == [DueHandover.Item(quantity: 1, name: LocalizedText("roses"))])
  }
}
