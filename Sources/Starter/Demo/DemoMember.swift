import Shop

/// One of the cast: who they are, and how they buy.
struct DemoMember {
  var person: Person
  var words: DemoWords
  var isFemale: Bool
  var habit: DemoHabit
  var joins: Day
  /// After this day they come no more.
  var stops: Day
  /// Days between everyday purchases; 0 for those who buy on dates only.
  var rhythm = 0
  /// What they spend, in percent of the usual.
  var budget = 100
  var feasts: [Feast] = []
  /// Who each receiver is to them.
  var kin: [DemoWords.Kin] = []
  var card = ""
  /// Of a hundred of their dates, how many they remember here.
  var faithful = 85
  var referrer: Int?
}

enum DemoHabit: CaseIterable {
  /// Every week or two.
  case regular
  case monthly
  /// A few times a year, on no pattern.
  case occasional
  /// Once a year, on one feast or their own day.
  case yearly
  /// On the dates of those they love.
  case giver
  case newcomer
  /// Came like a regular, and then no more.
  case lapsed
  case mourner
}

extension Feast {
  /// Whom it is for, as a rule.
  var kin: [DemoWords.Kin] {
    switch self {
    case .valentine, .loveDay, .qixi, .whiteDay: [.wife, .husband, .partner]
    case .mothersDay, .womensDay: [.mother, .wife]
    case .fathersDay: [.father]
    case .teachersDay: [.teacher]
    case .springFestival, .midAutumn: [.mother, .grandmother, .client]
    default: []
    }
  }
}
