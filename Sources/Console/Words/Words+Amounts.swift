import Shop

/// Money, points, days and times as the language writes them.
extension Words {
  /// `¥268.00`, `-$1,268.50`, `CHF 20.00`.
  public func money(_ amount: Money) -> String {
    let digits = grouped(currency.format(amount.minor < 0 ? -amount : amount))
    let sign = amount.minor < 0 ? "-" : ""
    return sign + mark + digits
  }

  /// The same without its zeros behind the point, for sentences: `¥30`, `¥30.50`.
  public func amount(_ amount: Money) -> String {
    let text = money(amount)
    guard currency.digits > 0, amount.minor % currency.scale == 0 else { return text }
    return String(text.dropLast(currency.digits + 1))
  }

  private var mark: String {
    switch currency.code {
    case "CNY", "JPY": "¥"
    case "USD": "$"
    case "EUR": "€"
    case "GBP": "£"
    case "KRW": "₩"
    case "HKD": "HK$"
    case "TWD": "NT$"
    case "SGD": "S$"
    default: currency.code + " "
    }
  }

  /// Thousands apart, in the whole part.
  private func grouped(_ digits: String) -> String {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first else { return digits }
    var result = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return ([result] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }

  /// `1,250`; `+47` where a change is meant.
  public func points(_ points: Points, signed: Bool = false) -> String {
    let digits = grouped(String(points.count.magnitude))
    return (points.count < 0 ? "-" : signed ? "+" : "") + digits
  }

  /// `1,250 points`, `1,250 积分`.
  public func pointsWord(_ points: Points) -> String {
    pick(self.points(points) + (points.count == 1 ? " point" : " points"), self.points(points) + "分")
  }

  /// `21 Nov 2026`, `2026年11月21日`.
  public func day(_ day: Day) -> String {
    let (year, month, number) = day.components
    return pick("\(number) \(Self.months[month - 1]) \(year)", "\(year)年\(month)月\(number)日")
  }

  /// `21 Nov`, `11月21日`; with its weekday `Sat 21 Nov`, `11月21日周六`.
  public func shortDay(_ day: Day, weekday: Bool = false) -> String {
    let (_, month, number) = day.components
    let date = pick("\(number) \(Self.months[month - 1])", "\(month)月\(number)日")
    return weekday ? pick(self.weekday(day) + " " + date, date + self.weekday(day)) : date
  }

  /// The short form in the year of `today`, else the whole one.
  public func nearDay(_ day: Day, today: Day) -> String { day.year == today.year ? shortDay(day) : self.day(day) }

  /// `Sat`, `周六`.
  public func weekday(_ day: Day) -> String { weekday(number: day.weekday) }

  /// 1 Monday to 7 Sunday.
  func weekday(number: Int) -> String {
    let place = (number - 1) % 7
    return pick(
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][place], ["周一", "周二", "周三", "周四", "周五", "周六", "周日"][place])
  }

  static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// `today`, `tomorrow`, `in 5 days`, `5 days ago`.
  public func distance(to day: Day, from today: Day) -> String {
    switch day - today {
    case 0: pick("today", "今天")
    case 1: pick("tomorrow", "明天")
    case -1: pick("yesterday", "昨天")
    case let days where days > 0: pick("in \(days) days", "\(days)天后")
    case let days: pick("\(-days) days ago", "\(-days)天前")
    }
  }

  /// A recurring date as authored: `12 May`, `lunar 8/15`, `农历八月十五`.
  public func recurring(_ date: RecurringDate) -> String {
    let (month, number) = (date.month, date.day)
    guard (1...12).contains(month), (1...31).contains(number) else { return "" }
    switch date.calendar {
    case .solar: return pick("\(number) \(Self.months[month - 1])", "\(month)月\(number)日")
    case .lunar:
      return pick(
        "lunar \(date.isLeapMonth ? "leap " : "")\(month)/\(number)",
        "农历\(date.isLeapMonth ? "闰" : "")\(Self.lunarMonths[month - 1])月\(Self.lunarDay(number))")
    }
  }

  private static let lunarMonths = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"]
  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  private static func lunarDay(_ day: Int) -> String {
    switch day {
    case ...10: "初" + numerals[day - 1]
    case 20: "二十"
    case 30: "三十"
    case ..<20: "十" + numerals[day - 11]
    default: "廿" + numerals[(day - 21) % 10]
    }
  }

  /// Per cent with as many digits as it needs: `10%`, `2.5%`.
  func percent(_ rate: BasisPoints) -> String {
    let (whole, rest) = rate.count.quotientAndRemainder(dividingBy: 100)
    guard rest != 0 else { return "\(whole)%" }
    let fraction = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(whole).\(fraction)%"
  }
}
