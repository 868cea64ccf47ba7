import Testing

@testable import Shop

@Suite("K3: no message with an empty place")
struct MessageTests {
  @Test("S87: fields are filled from what the shop knows on the day")
  func fields() throws {
    let counter = try Counter.writing {
      $0.addTemplates()
      $0.contact.templates.append(
        MessageTemplate("all", .offer, "{name} {shop} {points} {expiring} {tier} {coupon} {code} {until} {invite}"))
    }
    let lin = try counter.befriend { $0.card = "C77" }
    try counter.give(120, to: lin)
    let code = try counter.issue("off20", to: lin)
    #expect(
      try counter.compose("all", for: lin).text == "Lin Yue Corner 120 120 Seed off20 \(code) 2026-04-09 C77")
    // Without a coupon in the text the last day is that of the points.
    #expect(try counter.compose("points", for: lin).text == "Lin Yue: 120 of 120 points end on 2027-03-31")
  }

  @Test("S133: what membership saved this year is a field, of the year of the day and no other")
  func saved() throws {
    let counter = try Counter.writing {
      $0.addLadder()
      $0.contact.templates.append(MessageTemplate("saved", .offer, "{name} saved {saved}"))
    }
    let lin = try counter.befriend()
    try counter.sell(item("custom", at: 100_000), to: lin)
    try counter.sell(item("custom", at: 20_000), to: lin)
    // Silver from the first order on: 5 % of the second.
    #expect(try counter.compose("saved", for: lin).text == "Lin Yue saved 1000")
    try counter.move(to: "2027-01-10")
    #expect(try counter.missing("saved", for: lin, over: .wechat) == .emptyField(.saved))
  }

  @Test("S87: years married, the day and the feast come from the date")
  func dates() throws {
    let counter = try Counter.writing {
      $0.contact.templates.append(MessageTemplate("years", .greeting, "{name}: {years} years on {day}, {feast}"))
    }
    let wedding = try #require(RecurringDate(year: 2014, month: 3, day: 14))
    let lin = try counter.befriend { $0.dates = [PersonalDate(occasion: .anniversary, on: wedding)] }
    let subject = MessageSubject(occasion: .anniversary, day: Day("2026-03-14"), year: 2026)
    #expect(
      try counter.compose("years", for: lin, about: subject).text == "Lin Yue: 12 years on 2026-03-14, anniversary")
    let joined = MessageSubject(occasion: .membership, day: Day("2027-03-10"), year: 2027)
    #expect(try counter.compose("years", for: lin, about: joined).text == "Lin Yue: 1 years on 2027-03-10, membership")
  }

  static let empties: [(MessageCode, MergeField)] = [
    ("feast", .feast), ("coupon", .coupon), ("points", .expiring), ("reminder", .receiver), ("asked", .item),
    ("saved", .saved), ("day", .day), ("years", .years),
  ]

  @Test("K3: an empty field is refused by its name, never sent as \"Dear ,\"", arguments: empties)
  func empty(code: MessageCode, field: MergeField) throws {
    let counter = try Counter.writing {
      $0.contact.templates += [
        MessageTemplate("saved", .offer, "{saved}"), MessageTemplate("day", .offer, "{day}"),
        MessageTemplate("years", .offer, "{years}"),
      ]
    }
    let lin = try counter.befriend()
    #expect(try counter.missing(code, for: lin, over: .wechat) == .emptyField(field))
  }

  @Test("K3: words for a birthday are not made for somebody whose birthday is not known")
  func unknownDate() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend()
    #expect(try counter.missing("birthday", for: lin) == .emptyField(.feast))
    let template = try #require(counter.state.settings.contact.template("birthday"))
    let person = try #require(counter.people[lin])
    #expect(
      MessageSubject.likely(for: template, to: person, in: counter.state, on: counter.day) == MessageSubject())
  }

  @Test("K3: points that are owed or none are no points to speak of")
  func noPoints() throws {
    let counter = try Counter.writing {
      $0.contact.templates.append(MessageTemplate("balance", .offer, "{points}"))
    }
    let lin = try counter.befriend()
    #expect(try counter.missing("balance", for: lin) == .emptyField(.points))
    try counter.give(30, to: lin)
    #expect(try counter.compose("balance", for: lin).text == "30")
  }

  @Test("S87: the text is in the language asked for, the other standing in where there is one only")
  func languages() throws {
    let counter = try Counter.writing {
      $0.contact.templates.append(MessageTemplate("both", .winBack, "Dear {name}", chinese: "亲爱的{name}"))
    }
    let lin = try counter.befriend("林悦")
    #expect(try counter.compose("both", for: lin, in: .english).text == "Dear 林悦")
    #expect(try counter.compose("both", for: lin, in: .chinese).text == "亲爱的林悦")
    #expect(try counter.compose("miss-you", for: lin, in: .chinese).text == "Dear 林悦, we miss you. Corner")
  }

  @Test(
    "S87: a wording with a field that is none is not put in force",
    arguments: ["Dear {nmae}", "Dear {name", "Dear name}", "Dear {{name}}", "Dear {}", "{Name}"])
  func misspelt(text: String) throws {
    let counter = try Counter.writing()
    let fault = refusal { () throws(Refusal) in
      try counter.change { $0.contact.templates.append(MessageTemplate("wrong", .offer, text)) }
    }
    guard case .settingsInvalid(.unknown(let key, _)) = fault else {
      Issue.record("\(text): \(String(describing: fault))")
      return
    }
    #expect(key == "contact.templates.wrong.text")
  }

  @Test("S87: settings out of range and two wordings of one name are named")
  func faults() throws {
    let counter = try Counter.writing()
    #expect(
      refusal { () throws(Refusal) in try counter.change { $0.contact.gapDays = 400 } }
        == .settingsInvalid(.outOfRange(key: "contact.gapDays", 0...365)))
    #expect(
      refusal { () throws(Refusal) in try counter.change { $0.contact.templates.append($0.contact.templates[0]) } }
        == .settingsInvalid(.duplicate(key: "contact.templates", code: "birthday")))
    #expect(
      refusal { () throws(Refusal) in
        try counter.change { $0.contact.templates.append(MessageTemplate("blank", .offer, "")) }
      }
        == .settingsInvalid(.missing(key: "contact.templates.blank.text")))
  }

  @Test("S87: a log names a wording of the shop that is meant for its purpose")
  func template() throws {
    let counter = try Counter.writing { $0.contact.templates[1].retired = true }
    let lin = try counter.befriend()
    func log(_ code: MessageCode, _ purpose: ContactPurpose) -> Refusal? {
      refusal { () throws(Refusal) in
        try counter.perform(
          .logContact(ContactRequest(member: lin, channel: .wechat, purpose: purpose, template: code)))
      }
    }
    #expect(log("nothing", .greeting) == .unknownMessage("nothing"))
    #expect(log("feast", .greeting) == .unknownMessage("feast"))
    #expect(log("miss-you", .greeting) == .messageFor(.winBack))
    #expect(log("miss-you", .winBack) == nil)
    let blank = PersonID(high: 3, low: 3)
    #expect(counter.refused(blank) == .unknownMember)
  }

  @Test("K3: whatever is on file, no message holds a brace or an empty place")
  func property() throws {
    var random = SeededGenerator(seed: 11)
    let scraps = ["", "{", "}", "{name}", " ", "\u{0}", "\n", "Lin", "悦", "{}", "\u{202E}x", "(a)"]
    func scrap() -> String {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in scraps.randomElement(using: &random) ?? "" }.joined()
    }
    var made = 0
    var refused = 0
    for round in 0..<150 {
      let counter = try Counter.writing { settings in
        settings.name = LocalizedText(scrap())
        settings.addTemplates()
        settings.contact.gapDays = 0
        settings.contact.templates.append(
          MessageTemplate("all", .offer, "[{name}][{shop}][{tier}][{invite}][{receiver}][{item}]"))
      }
      guard
        let lin = try? counter.befriend(
          scrap(),
          { person in
            person.remark = "x"
            person.card = scrap()
            person.receivers = [Receiver(id: PersonID(high: 0, low: 0), name: "A" + scrap())]
          })
      else { continue }
      if round.isMultiple(of: 2) { try counter.issue("ten", to: lin) }
      if round.isMultiple(of: 3) { try counter.give(200, to: lin) }
      let subject = MessageSubject(
        occasion: round.isMultiple(of: 5) ? nil : OccasionCode(scrap()), day: counter.day,
        receiver: counter.people[lin]?.receivers.first?.id, item: "rose")
      for template in counter.state.settings.contact.templates {
        do {
          let text = try counter.compose(template.code, for: lin, over: .wechat, about: subject).text
          #expect(!text.contains("{") && !text.contains("}") && !text.contains("[]"), "\(text)")
          made += 1
        } catch let refusal as ContactRefusal {
          guard case .emptyField = refusal else {
            Issue.record("\(refusal)")
            continue
          }
          refused += 1
        }
      }
    }
    #expect(made > 300 && refused > 100, "\(made) \(refused)")
  }
}
