import Testing

@testable import Shop

@Suite("K1: nobody is contacted without leave")
struct ConsentTests {
  @Test("K1: consent is per channel; without it there is no message and no tick")
  func perChannel() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend(over: [.wechat])
    #expect(try counter.compose("miss-you", for: lin).text == "Dear Lin Yue, we miss you. Corner")
    #expect(try counter.missing("miss-you", for: lin, over: .sms) == .noConsent(.sms))
    #expect(counter.refused(lin, over: .sms) == .contact(.noConsent(.sms)))
    let nobody = try counter.befriend("Ma Li", phone: "13900001111", over: [])
    #expect(try counter.missing("miss-you", for: nobody) == .noConsent(nil))
    #expect(counter.refused(nobody) == .contact(.noConsent(.wechat)))
  }

  @Test("K1: a withdrawal counts at once")
  func withdrawn() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend(over: [.wechat, .phone])
    try counter.edit(lin) { $0.consents[0].withdrawn = counter.day }
    #expect(try counter.missing("miss-you", for: lin, over: .wechat) == .noConsent(.wechat))
    #expect(try counter.compose("miss-you", for: lin).channel == .phone)
  }

  @Test(
    "K1: a channel needs something to reach them by",
    arguments: [
      (ContactChannel.phone, false, false, false, ContactRefusal.noAddress(.phone)),
      (.sms, false, true, true, .noAddress(.sms)), (.wechat, true, false, true, .noAddress(.wechat)),
      (.email, true, true, false, .noAddress(.email)), (.email, false, false, true, nil),
      (.sms, true, false, false, nil),
    ] as [(ContactChannel, Bool, Bool, Bool, ContactRefusal?)])
  func address(channel: ContactChannel, phone: Bool, remark: Bool, email: Bool, expected: ContactRefusal?) throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend(phone: phone ? "13800138812" : "", over: [channel]) {
      if !remark { $0.remark = "" }
      if email { $0.email = "lin@example.com" }
    }
    #expect(try counter.missing("miss-you", for: lin, over: channel) == expected)
    #expect(try counter.missing("miss-you", for: lin) == (expected == nil ? nil : .noAddress(nil)))
  }

  @Test("K1: what the customer waits for needs an address and no consent of its own")
  func awaited() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend(over: []) { $0.muted = true }
    #expect(try counter.compose("ready", for: lin, over: .phone).text == "Lin Yue: your flowers are on their way")
    #expect(try counter.missing("how", for: lin, over: .phone) == .muted)
    try counter.edit(lin) { $0.muted = false }
    #expect(try counter.missing("how", for: lin, over: .phone) == .noConsent(.phone))
  }

  @Test("S44: who asked about something is called when it is in")
  func enquiry() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend(over: [])
    let peony = MessageSubject(item: "bouquet")
    #expect(try counter.compose("asked", for: lin, over: .phone, about: peony).text == "Lin Yue: bouquet is in")
    #expect(try counter.missing("asked", for: lin, over: .phone) == .emptyField(.item))
    #expect(try counter.contact(lin, over: .phone, for: .enquiry).purpose == .enquiry)
  }

  @Test("D05: who is muted gets no word; one saving mutes")
  func muted() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend()
    try counter.edit(lin) { $0.muted = true }
    #expect(try counter.missing("miss-you", for: lin) == .muted)
    #expect(counter.refused(lin) == .contact(.muted))
  }

  @Test("D05: for 90 days after an order in sympathy there is no cheerful word and no talk of points")
  func bereaved() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend()
    try counter.give(500, to: lin)
    try counter.sell(item("lily"), to: lin) { $0.occasion = .sympathy }
    // 10 March and 90 days are 8 June.
    let through = try #require(Day("2026-06-08"))
    for template: MessageCode in ["miss-you", "feast", "points"] {
      #expect(try counter.missing(template, for: lin) == .bereaved(through: through))
    }
    counter.day = through
    #expect(counter.refused(lin) == .contact(.bereaved(through: through)))
    counter.day = through + 1
    #expect(counter.refused(lin) == nil)
  }

  @Test("D05: a day of mourning is no occasion for wishes", arguments: ["qingming", "sympathy", "funeral"])
  func sorrow(occasion: String) throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend()
    let subject = MessageSubject(occasion: OccasionCode(occasion), day: counter.day, year: 2026)
    #expect(try counter.missing("feast", for: lin, about: subject) == .sorrowOccasion(OccasionCode(occasion)))
    #expect(
      counter.refused(lin, about: subject) == .contact(.sorrowOccasion(OccasionCode(occasion))))
  }

  @Test("D05: a receiver is not named over a phone that others use too")
  func sharedPhone() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend(over: [.sms, .wechat]) {
      $0.receivers = [Receiver(id: PersonID(high: 0, low: 0), name: "Rose")]
    }
    let rose = try #require(counter.people[lin]?.receivers.first?.id)
    let subject = MessageSubject(occasion: .birthday, day: counter.day + 5, year: 2026, receiver: rose)
    #expect(
      try counter.compose("reminder", for: lin, over: .sms, about: subject).text
        == "Lin Yue: Rose's birthday is on 2026-03-15")
    _ = try counter.befriend("Lin Wei", over: [])
    #expect(try counter.missing("reminder", for: lin, over: .sms, about: subject) == .sharedPhone)
    #expect(try counter.missing("reminder", for: lin, over: .wechat, about: subject) == nil)
    try counter.edit(lin) { $0.receivers[0].muted = true }
    #expect(try counter.missing("reminder", for: lin, over: .wechat, about: subject) == .emptyField(.receiver))
  }

  @Test("S55: the preferred channel comes first, as far as they agreed to it")
  func preference() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend(over: [.wechat, .sms]) { $0.profile.preferredChannel = .sms }
    #expect(try counter.compose("miss-you", for: lin).channel == .sms)
    try counter.edit(lin) { $0.profile.preferredChannel = .email }
    #expect(try counter.compose("miss-you", for: lin).channel == .wechat)
    try counter.edit(lin) { $0.remark = "" }
    #expect(try counter.compose("miss-you", for: lin).channel == .sms)
  }

  @Test("S55: hours of their own count beside the shop's")
  func ownHours() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend { $0.profile.quiet = QuietHours(from: 12, to: 14) }
    let end = try #require(TimeOfDay(hour: 14))
    counter.hour = 12
    #expect(try counter.missing("miss-you", for: lin) == .quietHours(until: end))
    counter.hour = 14
    #expect(try counter.missing("miss-you", for: lin) == nil)
    // Their evening runs into the shop's night: quiet until the night is over.
    try counter.edit(lin) { $0.profile.quiet = QuietHours(from: 14, to: 22) }
    #expect(try counter.missing("miss-you", for: lin) == .quietHours(until: try #require(TimeOfDay(hour: 9))))
  }
}
