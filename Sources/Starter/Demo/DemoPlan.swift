import Shop

/// Two years of acts, day by day.
struct DemoPlan {
  let chance: Chance
  let taste: DemoTaste
  let first: Day
  let today: Day
  private(set) var days: [[DemoAct]]

  init(_ members: [DemoMember], _ life: Chance, chance: Chance, taste: DemoTaste, first: Day, today: Day) {
    self.chance = chance
    self.taste = taste
    self.first = first
    self.today = today
    days = Array(repeating: [], count: today - first + 1)
    for place in members.indices { add(.join(place), on: members[place].joins) }
    for place in members.indices { addPurchases(of: place, members[place]) }
    addWalkIns()
    addDeliveriesAhead(members)
    addCoupons(members)
    addDeeds(members, life)
    addDuties()
    for age in DemoRun.deliveries { insert(.tendStock, on: today - age) }
    add(.countStock, on: today)
  }

  /// Acts outside the two years are dropped.
  mutating func add(_ act: DemoAct, on day: Day) {
    guard days.indices.contains(day - first) else { return }
    days[day - first].append(act)
  }

  private mutating func insert(_ act: DemoAct, on day: Day) { days[day - first].insert(act, at: 0) }

  private mutating func addPurchases(of place: Int, _ member: DemoMember) {
    addRhythm(of: place, member)
    let years = first.year...today.year
    for feast in member.feasts {
      for year in years {
        guard let day = feast.day(in: year) else { continue }
        let receiver = member.kin.firstIndex { feast.kin.contains($0) }
        addGift(of: place, member, OccasionCode(feast.rawValue), receiver, on: day)
      }
    }
    for (receiver, known) in member.person.receivers.enumerated() where !known.muted {
      for date in known.dates {
        for occurrence in date.on.occurrences(in: first...today) {
          addGift(of: place, member, date.occasion, receiver, on: occurrence.day)
        }
      }
    }
    if member.habit == .mourner, let day = [member.joins + chance.between(0...60)].first(where: { $0 <= today }) {
      add(.buy(DemoWish(member: place, occasion: .sympathy, due: day + 1)), on: day)
    }
  }

  private mutating func addRhythm(of place: Int, _ member: DemoMember) {
    let usual = chance.pick(taste.everyday)
    func wish() -> DemoWish {
      DemoWish(
        member: place, occasion: chance.percent(20) ? nil : chance.percent(70) ? usual : chance.pick(taste.everyday),
        small: chance.percent(35))
    }
    if chance.percent(80) || member.habit == .newcomer { add(.buy(wish()), on: member.joins) }
    guard member.rhythm > 0 else { return }
    var day = member.joins
    while true {
      day = day + max(1, member.rhythm * chance.between(65...140) / 100)
      guard day <= member.stops, day <= today else { return }
      add(.buy(wish()), on: day)
    }
  }

  /// A purchase up to four days before the day it is for.
  private mutating func addGift(
    of place: Int, _ member: DemoMember, _ occasion: OccasionCode, _ receiver: Int?, on day: Day
  ) {
    let ahead = chance.weighted((0, 20), (1, 35), (2, 25), (4, 20))
    guard (member.joins...max(member.joins, member.stops)).contains(day - ahead), chance.percent(member.faithful) else {
      return
    }
    add(.buy(DemoWish(member: place, occasion: occasion, receiver: receiver, due: day)), on: day - ahead)
  }

  /// People without a card: one now and then, many before the great feasts.
  private mutating func addWalkIns() {
    for day in stride(from: 0, to: days.count, by: 1) where chance.percent(70) {
      let wish = DemoWish(occasion: chance.percent(50) ? chance.pick(taste.everyday) : nil, small: chance.percent(60))
      add(.buy(wish), on: first + day)
    }
    let rush: [(Feast, Int)] = [
      (.valentine, 16), (.loveDay, 10), (.qixi, 14), (.mothersDay, 16), (.womensDay, 7), (.christmas, 7),
      (.springFestival, 8), (.midAutumn, 4), (.teachersDay, 4),
    ]
    for (feast, count) in rush {
      for day in (first.year...today.year).compactMap({ feast.day(in: $0) }) {
        for _ in 0..<count {
          add(.buy(DemoWish(occasion: OccasionCode(feast.rawValue))), on: day - chance.weighted((0, 6), (1, 3), (2, 1)))
        }
      }
    }
  }

  /// What is to go out today and in the next days.
  private mutating func addDeliveriesAhead(_ members: [DemoMember]) {
    let here = members.indices.filter {
      members[$0].stops == today && members[$0].joins < today - 30 && members[$0].habit != .mourner
    }
    guard !here.isEmpty else { return }
    for ahead in [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 5, 6] {
      let place = chance.pick(here)
      let receiver = members[place].person.receivers.indices.randomElement(using: chance)
      let wish = DemoWish(
        member: place, occasion: receiver == nil ? "thanks" : "birthday", receiver: receiver, due: today + ahead,
        delivered: true)
      add(.buy(wish), on: today - chance.between(0...3))
    }
  }

  /// What the manager hands out: thanks, a little for those who have not come for long. What joining and birthdays give
  /// the shop issues by itself.
  private mutating func addCoupons(_ members: [DemoMember]) {
    for (place, member) in members.enumerated() where member.habit != .mourner {
      if chance.percent(30) {
        add(.issue(place, chance.pick(["thanks", "percent", "free-delivery"])), on: today - chance.between(1...55))
      }
      if chance.percent(18) {
        let template: TemplateCode = chance.pick(["thanks", "three-plus-one", "quiet-days", "gift", "thanks-more"])
        add(.issue(place, template), on: max(member.joins, first + chance.below(today - first)))
      }
      if chance.percent(3) { add(.goodwill(place), on: max(member.joins, today - chance.between(5...300))) }
    }
  }
}
