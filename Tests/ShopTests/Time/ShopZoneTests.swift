import Testing

@testable import Shop

@Suite struct ShopZoneTests {
  @Test(
    "T1: a zone is checked when it is made",
    arguments: [
      ("Asia/Shanghai", true), ("UTC", true), ("America/New_York", true), ("Etc/GMT-8", true), ("CST", false),
      ("", false), ("Mars/Phobos", false), ("asia/shanghai", false), ("+08:00", false),
    ])
  func identifiers(identifier: String, isKnown: Bool) {
    #expect((ShopZone(identifier) != nil) == isKnown)
    #expect(ShopZone(identifier)?.coded == (isKnown ? identifier : nil))
  }

  @Test(
    "T1: moments in the shop's own day",
    arguments: [
      ("Asia/Shanghai", "2026-11-21T15:59:59Z", "2026-11-21", 23, 59),
      ("Asia/Shanghai", "2026-11-21T16:00:00Z", "2026-11-22", 0, 0),
      ("UTC", "1969-12-31T23:59:59Z", "1969-12-31", 23, 59),
      ("Asia/Kolkata", "2026-01-01T00:00:00Z", "2026-01-01", 5, 30),
      ("America/New_York", "2026-03-08T06:59:00Z", "2026-03-08", 1, 59),
      ("America/New_York", "2026-03-08T07:00:00Z", "2026-03-08", 3, 0),
      ("America/New_York", "2026-11-01T05:30:00Z", "2026-11-01", 1, 30),
      ("America/New_York", "2026-11-01T06:30:00Z", "2026-11-01", 1, 30),
      ("Pacific/Kiritimati", "2026-01-01T10:00:00Z", "2026-01-02", 0, 0),
    ])
  func local(identifier: String, text: String, day: String, hour: Int, minute: Int) throws {
    let zone = try #require(ShopZone(identifier))
    let instant = try moment(text)
    let local = zone.local(instant)
    #expect(local.day == Day(day))
    #expect(local.hour == hour && local.minute == minute)
    #expect(zone.day(of: instant) == Day(day))
  }

  @Test(
    "T1: the business day ends at the cut-off",
    arguments: [
      ("2026-11-21T19:59:59Z", "04:00", "2026-11-21"), ("2026-11-21T20:00:00Z", "04:00", "2026-11-22"),
      ("2026-11-21T12:00:00Z", "04:00", "2026-11-21"), ("2026-11-21T16:00:00Z", "00:00", "2026-11-22"),
      ("2026-12-31T19:00:00Z", "04:00", "2026-12-31"), ("2026-11-21T21:29:00Z", "05:30", "2026-11-21"),
      ("2026-11-21T21:30:00Z", "05:30", "2026-11-22"),
    ])
  func businessDay(text: String, cutOff: String, day: String) throws {
    let zone = try #require(ShopZone("Asia/Shanghai"))
    let cutOff = try #require(TimeOfDay(coded: cutOff))
    #expect(zone.businessDay(of: try moment(text), cutOff: cutOff) == Day(day))
  }

  @Test("T1: the cut-off is on the wall clock when summer time begins and ends")
  func businessDayAtTheChange() throws {
    let zone = try #require(ShopZone("America/New_York"))
    #expect(zone.businessDay(of: try moment("2026-03-08T07:59:59Z")) == Day("2026-03-07"))
    #expect(zone.businessDay(of: try moment("2026-03-08T08:00:00Z")) == Day("2026-03-08"))
    #expect(zone.businessDay(of: try moment("2026-11-01T08:59:59Z")) == Day("2026-10-31"))
    #expect(zone.businessDay(of: try moment("2026-11-01T09:00:00Z")) == Day("2026-11-01"))
  }

  @Test(
    "T1: a time on the wall clock is found again", arguments: ["Asia/Shanghai", "America/New_York", "Europe/London"])
  func back(identifier: String) throws {
    let zone = try #require(ShopZone(identifier))
    let start = try calendarDay("2026-01-01")
    for offset in 0..<365 {
      for text in ["00:00", "04:00", "12:34", "23:59"] {
        let time = try #require(TimeOfDay(coded: text))
        #expect(
          zone.local(zone.instant(of: start + offset, at: time)) == ShopZone.Local(day: start + offset, time: time))
      }
    }
  }

  @Test(
    "T1: times that are skipped or come twice",
    arguments: [
      ("2026-03-08", "02:30", "2026-03-08T07:30:00Z"), ("2026-11-01", "01:30", "2026-11-01T05:30:00Z"),
    ])
  func changes(day: String, time: String, instant: String) throws {
    let zone = try #require(ShopZone("America/New_York"))
    let time = try #require(TimeOfDay(coded: time))
    #expect(zone.instant(of: try calendarDay(day), at: time) == Instant(instant))
  }

  @Test(
    "T1: a time of day is HH:MM",
    arguments: [
      ("04:00", 240), ("4:00", 240), ("00:00", 0), ("23:59", 1_439), ("24:00", nil), ("04:60", nil), ("4", nil),
      ("04:0", nil), ("+4:00", nil), ("", nil), ("04:00:00", nil),
    ] as [(String, Int?)])
  func timeOfDay(text: String, minutes: Int?) {
    #expect(TimeOfDay(coded: text)?.minutes == minutes)
    #expect(TimeOfDay(minutes: 1_440) == nil)
    #expect(TimeOfDay.usualCutOff.coded == "04:00")
  }
}
