import Shop

/// Makes up the members of the demo.
struct DemoCast {
  let chance: Chance
  let taste: DemoTaste
  let first: Day
  let today: Day

  func members(_ count: Int) -> [DemoMember] {
    var members: [DemoMember] = []
    for place in 0..<count {
      var member = member(place)
      if place > 20, chance.percent(12) { member.referrer = chance.below(place) }
      // Couples and parents who share one phone (I1).
      if place > 10, place % 40 == 7 { member.person.phones = members[place - 3].person.phones }
      members.append(member)
    }
    // Whoever was sent by someone joins after them.
    for place in members.indices {
      guard let referrer = members[place].referrer, members[referrer].joins >= members[place].joins else { continue }
      members[place].referrer = nil
    }
    return members
  }

  private func member(_ place: Int) -> DemoMember {
    let words = DemoWords(isChinese: chance.percent(76))
    let isFemale = chance.percent(58)
    var person = Person(id: PersonID(high: 0, low: 0), name: name(words, isFemale: isFemale))
    person.phones = [phone(place, words)]
    if chance.percent(6) { person.phones.append(phone(place + 500, words)) }
    if chance.percent(35) { person.card = card(place) }
    if chance.percent(25) {
      person.remark = words.remark(
        surname: DemoNames.surname(of: person.name), isFemale: isFemale, chance)
    }
    // Every third has somebody of their own.
    if place % 3 == 0 { person.profile.owner = DemoShop.staff[place / 3 % DemoShop.staff.count].name }
    person.source = chance.weighted(("walk-in", 40), ("wechat", 30), ("poster", 15), ("referral", 15))
    let habit: DemoHabit = chance.weighted(
      (.regular, 9), (.monthly, 15), (.occasional, 21), (.yearly, 16), (.giver, 19), (.newcomer, 7), (.lapsed, 11),
      (.mourner, taste.sorrow ? 2 : 0))
    var member = DemoMember(
      person: person, words: words, isFemale: isFemale, habit: habit, joins: first, stops: today)
    member.budget = chance.weighted((70, 30), (100, 40), (150, 20), (260, 10))
    time(&member)
    addPeople(to: &member)
    addPreferences(to: &member)
    return member
  }

  func name(_ words: DemoWords, isFemale: Bool) -> String {
    DemoNames.name(isChinese: words.isChinese, isFemale: isFemale, chance)
  }

  /// Chinese numbers as people write them; others from the ranges that regulators keep for fiction.
  private func phone(_ place: Int, _ words: DemoWords) -> String {
    let tail = String(String(10_000 + (place * 37 + chance.below(37)) % 10_000).dropFirst())
    guard words.isChinese else {
      let number = String(String(1_000 + place % 1_000).dropFirst())
      let area = ["202", "212", "312", "415", "503", "602", "617", "713", "801", "907"][place / 100 % 10]
      return place % 2 == 0 ? "+44 7700 900\(number)" : "+1 \(area) 555 01\(number.suffix(2))"
    }
    let head = chance.pick(["130", "135", "138", "139", "150", "158", "186", "188", "199"])
    let middle = "00" + String(10 + place % 90)
    return switch chance.below(6) {
    case 0: "\(head) \(middle) \(tail)"
    case 1: "\(head)-\(middle)-\(tail)"
    case 2: "+86 \(head)\(middle)\(tail)"
    default: head + middle + tail
    }
  }

  private func card(_ place: Int) -> String { "8" + String(String(1_000_000 + place * 7 + 3).dropFirst()) }

  /// When they came, how often they come, and when they stopped.
  private func time(_ member: inout DemoMember) {
    let span = today - first
    let early = chance.percent(45) ? chance.below(60) : chance.below(span - 120)
    member.joins = first + early
    switch member.habit {
    case .regular: member.rhythm = chance.between(8...20)
    case .monthly: member.rhythm = chance.between(24...45)
    case .occasional: member.rhythm = chance.between(70...150)
    case .yearly:
      member.joins = first + chance.below(240)
      if chance.percent(25) { member.stops = today - chance.between(200...330) }
    case .giver:
      member.rhythm = chance.percent(40) ? 160 : 0
      member.joins = first + chance.below(300)
    case .newcomer:
      member.joins = today - chance.between(1...50)
      member.rhythm = chance.percent(40) ? 21 : 0
    case .lapsed:
      member.joins = first + chance.below(200)
      member.stops = today - chance.between(110...420)
      member.rhythm = chance.between(14...40)
    case .mourner: break
    }
    if member.stops < member.joins { member.stops = member.joins + 90 }
    member.feasts = feasts(of: member)
    member.faithful = chance.between(70...95)
  }

  private func feasts(of member: DemoMember) -> [Feast] {
    let kept: [(Feast, Int)] = [
      (.valentine, 26), (.loveDay, 18), (.qixi, 24), (.mothersDay, 30), (.womensDay, 14), (.christmas, 12),
      (.springFestival, 14), (.teachersDay, 7), (.fathersDay, 7), (.midAutumn, 8),
    ]
    switch member.habit {
    case .yearly:
      return chance.percent(70)
        ? [chance.weighted((.valentine, 40), (.mothersDay, 30), (.qixi, 20), (.christmas, 10))] : []
    case .newcomer: return []
    case .mourner: return [.qingming]
    default: return kept.filter { chance.percent($0.1) }.map(\.0)
    }
  }
}
