/// The feasts of a shop's year. The raw value is the code for files and commands; the words live in Console.
public enum Feast: String, StringCoded, CaseIterable, Sendable {
  /// 春节, the first day of the lunar year.
  case springFestival = "spring-festival"
  /// 元宵, the 15th of the first lunar month.
  case lantern
  /// 情人节, 14 February.
  case valentine
  /// 妇女节, 8 March.
  case womensDay = "womens-day"
  /// 白色情人节, 14 March.
  case whiteDay = "white-day"
  /// 清明, the day on which the sun's longitude reaches 15 degrees: graves are tended.
  case qingming
  /// 母亲节, the second Sunday of May.
  case mothersDay = "mothers-day"
  /// 520, which sounds like "I love you": 20 May.
  case loveDay = "520"
  /// 端午, the fifth of the fifth lunar month.
  case dragonBoat = "dragon-boat"
  /// 父亲节, the third Sunday of June.
  case fathersDay = "fathers-day"
  /// 七夕, the seventh of the seventh lunar month.
  case qixi
  /// 教师节, 10 September.
  case teachersDay = "teachers-day"
  /// 中秋, the 15th of the eighth lunar month.
  case midAutumn = "mid-autumn"
  /// 重阳, the ninth of the ninth lunar month.
  case doubleNinth = "double-ninth"
  /// 圣诞, 25 December.
  case christmas
  /// The shop's own day, its opening as a rule; the date is in the settings.
  case shopDay = "shop-day"

  /// What kind of words and goods fit.
  public enum Mood: String, StringCoded, Sendable {
    case joyful, sorrow
  }

  /// The code of goods and orders for this feast.
  public var occasion: OccasionCode { OccasionCode(rawValue) }

  public var mood: Mood { self == .qingming ? .sorrow : .joyful }

  /// Days ahead at which a shop starts to speak of it, unless its settings say otherwise.
  public var usualLeadDays: Int {
    switch self {
    case .springFestival, .valentine, .mothersDay: 14
    case .qixi, .midAutumn, .christmas, .womensDay, .loveDay, .qingming: 10
    default: 7
    }
  }

  /// The day on which it falls in a Gregorian year; all lunar feasts here fall in the year their lunar year is named by.
  ///
  /// - Returns: `nil` for the shop's own day, for lunar feasts outside ``LunarCalendar/years``, and for 清明 outside 1900
  ///   to 2100.
  public func day(in year: Int) -> Day? {
    switch self {
    case .springFestival: Feast.lunar(year, 1, 1)
    case .lantern: Feast.lunar(year, 1, 15)
    case .valentine: Day(year: year, month: 2, day: 14)
    case .womensDay: Day(year: year, month: 3, day: 8)
    case .whiteDay: Day(year: year, month: 3, day: 14)
    case .qingming: Feast.qingming(year)
    case .mothersDay: Feast.sunday(2, ofMonth: 5, year)
    case .loveDay: Day(year: year, month: 5, day: 20)
    case .dragonBoat: Feast.lunar(year, 5, 5)
    case .fathersDay: Feast.sunday(3, ofMonth: 6, year)
    case .qixi: Feast.lunar(year, 7, 7)
    case .teachersDay: Day(year: year, month: 9, day: 10)
    case .midAutumn: Feast.lunar(year, 8, 15)
    case .doubleNinth: Feast.lunar(year, 9, 9)
    case .christmas: Day(year: year, month: 12, day: 25)
    case .shopDay: nil
    }
  }

  private static func lunar(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    LunarCalendar.day(of: LunarDate(year: year, month: month, day: day))
  }

  private static func sunday(_ count: Int, ofMonth month: Int, _ year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return first + (7 - first.weekday) + 7 * (count - 1)
  }

  /// The solar term comes 0.24220 days later each year and falls back with each leap day. The constant 5.59 is where it
  /// stood in 1900, chosen so that every day from 1900 to 2100 is that of the astronomical tables.
  private static func qingming(_ year: Int) -> Day? {
    guard (1_900...2_100).contains(year) else { return nil }
    let leapDays = (year - 1_900) / 4 - (year == 2_100 ? 1 : 0)
    return Day(year: year, month: 4, day: (559_000 + 24_220 * (year - 1_900)) / 100_000 - leapDays)
  }
}
