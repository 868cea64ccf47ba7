import Shop

/// Dates, receivers and preferences of the cast.
extension DemoCast {
  func addPeople(to member: inout DemoMember) {
    let dated = member.habit == .giver || member.habit == .yearly && member.feasts.isEmpty
    if chance.percent(60) {
      member.person.dates.append(PersonalDate(occasion: .birthday, on: date(soon: chance.percent(7))))
    }
    // One person at a time whom roses are for.
    let couple: DemoWords.Kin = chance.percent(25) ? .partner : member.isFemale ? .husband : .wife
    var wanted: [DemoWords.Kin] = []
    if dated { wanted.append(chance.percent(75) ? couple : .mother) }
    for feast in member.feasts where chance.percent(70) {
      let fitting = feast.kin.filter { !$0.isCouple || $0 == couple }
      if let kin = fitting.randomElement(using: chance), !wanted.contains(kin) { wanted.append(kin) }
    }
    if wanted.count < 3, chance.percent(25) { wanted.append(chance.pick([.friend, .daughter, .client, .grandmother])) }
    for kin in wanted.prefix(4) { add(kin, to: &member, dated: dated || chance.percent(30)) }
    if member.habit == .mourner { mourn(&member) }
  }

  private func add(_ kin: DemoWords.Kin, to member: inout DemoMember, dated: Bool) {
    let words = member.words
    let isFemale = kin.isFemale ?? (kin == .partner ? !member.isFemale : chance.percent(60))
    var receiver = Receiver(id: PersonID(high: 0, low: 0), name: name(words, isFemale: isFemale))
    receiver.relation = words.relation(kin)
    if dated {
      let occasion: OccasionCode = kin.isCouple && chance.percent(55) ? .anniversary : .birthday
      receiver.dates.append(PersonalDate(occasion: occasion, on: date(soon: chance.percent(16))))
      if chance.percent(20), occasion == .anniversary {
        receiver.dates.append(PersonalDate(occasion: .birthday, on: date(soon: false)))
      }
    }
    if chance.percent(25) { receiver.likes = [chance.pick(taste.likes)] }
    if chance.percent(12) { receiver.dislikes = [chance.pick(taste.dislikes)] }
    if chance.percent(6) { receiver.allergies = [chance.pick(taste.allergies)] }
    member.person.receivers.append(receiver)
    member.kin.append(kin)
  }

  /// Someone they have lost: no cheerful reminder any more (D05).
  private func mourn(_ member: inout DemoMember) {
    guard let place = member.person.receivers.indices.last else {
      member.person.muted = true
      return
    }
    member.person.receivers[place].muted = true
  }

  /// A date that comes back; `soon` within the next fourteen days.
  private func date(soon: Bool) -> RecurringDate {
    let day = soon ? today + chance.between(0...14) : today + chance.between(15...364)
    let year = chance.percent(55) ? today.year - chance.between(2...58) : nil
    if chance.percent(25), let lunar = LunarCalendar.date(of: day),
      let date = RecurringDate(calendar: .lunar, year: year, month: lunar.month, day: lunar.day)
    {
      return date
    }
    let (_, month, number) = day.components
    // The 29th of February of a common year is kept without its year.
    return RecurringDate(year: year, month: month, day: number)
      ?? RecurringDate(month: month, day: number) ?? RecurringDate()
  }

  func addPreferences(to member: inout DemoMember) {
    if chance.percent(45) {
      member.person.likes = [chance.pick(taste.likes)]
      if let second = taste.likes.randomElement(using: chance), second != member.person.likes[0] {
        member.person.likes.append(second)
      }
    }
    if chance.percent(14) {
      member.person.dislikes = [chance.pick(taste.dislikes)].filter { !member.person.likes.contains($0) }
    }
    if chance.percent(5) {
      member.person.allergies = [chance.pick(taste.allergies)].filter { !member.person.likes.contains($0) }
    }
    if chance.percent(14) {
      member.person.notes = [
        PersonNote(day: member.joins, by: DemoShop.staff[0].name, text: member.words.note(chance))
      ]
    }
    for channel in ContactChannel.allCases where channel != .email && chance.percent(channel == .wechat ? 60 : 25) {
      member.person.consents.append(Consent(channel: channel, day: member.joins, by: DemoShop.staff[0].name))
    }
    if chance.percent(3), !member.person.consents.isEmpty {
      member.person.consents[0].withdrawn = min(today, member.joins + 40)
    }
  }
}

extension Collection {
  /// One element, or `nil` when there is none.
  func randomElement(using chance: Chance) -> Element? {
    isEmpty ? nil : self[index(startIndex, offsetBy: chance.below(count))]
  }
}
