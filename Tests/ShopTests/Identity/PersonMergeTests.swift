import Testing

@testable import Shop

/// The two files of one person into one, and apart again.
@Suite("Merging files")
struct PersonMergeTests {
  private static let day = Day(number: 20_000)

  @Test("I2: every field of a person's file moves with a merge, also one that is added later")
  func everyField() {
    var filled = FillingCoder()
    var full = Person()
    try? full.fields(&filled)
    full.absorbed = []
    let blank = Person(id: PersonID(high: 1, low: 1), name: "")
    let merged = blank.absorbing(full, on: Self.day, until: Self.day + 30)
    let (wanted, found) = (FieldTable(full), FieldTable(merged))
    // Consent is only in force where both cards had it; ids, revision and the record of the merge are the survivor's.
    let others: Set<String> = ["id", "revision", "absorbed", "consents"]
    #expect(wanted.values.keys.count > 15)
    for key in wanted.values.keys where !others.contains(key) {
      #expect(found[key] == wanted[key], "\(key) does not move")
    }
    #expect(merged.consents.count == full.consents.count && merged.consents.allSatisfy { $0.withdrawn != nil })
    let apart = merged.releasing(merged.absorbed[0], full)
    #expect(apart.own == blank && apart.other == full)
  }

  @Test("I2: the stricter consent counts, for each channel and purpose")
  func consent() {
    var (one, two) = (
      Person(id: PersonID(high: 1, low: 1), name: "A"), Person(id: PersonID(high: 1, low: 2), name: "B")
    )
    for channel in [ContactChannel.wechat, .sms] { one.set(channel, allowed: true, on: Self.day, by: "li") }
    for channel in [ContactChannel.wechat, .email] { two.set(channel, allowed: true, on: Self.day, by: "li") }
    one.set(.phone, for: .photos, allowed: true, on: Self.day, by: "li")
    let merged = one.absorbing(two, on: Self.day + 5, until: Self.day + 35)
    #expect(ContactChannel.allCases.filter { merged.allows($0) } == [.wechat])
    #expect(!merged.allows(.phone, for: .photos))
    #expect(merged.consents.first { $0.channel == .sms }?.withdrawn == Self.day + 5)
  }

  @Test("I2: what was changed since the merge stays with the survivor, consent taken back counts for both")
  func since() throws {
    var (one, two) = (
      Person(id: PersonID(high: 1, low: 1), name: "A"), Person(id: PersonID(high: 1, low: 2), name: "B")
    )
    one.set(.wechat, allowed: true, on: Self.day, by: "li")
    two.set(.wechat, allowed: true, on: Self.day, by: "li")
    one.likes = ["rose"]
    two.likes = ["lily"]
    two.receivers = [Receiver(id: PersonID(high: 2, low: 1), name: "Mother")]
    var merged = one.absorbing(two, on: Self.day, until: Self.day + 30)
    merged.likes = ["rose", "peony"]
    merged.receivers[0].muted = true
    merged.set(.wechat, allowed: false, on: Self.day + 3, by: "li")
    merged.muted = true
    let apart = merged.releasing(merged.absorbed[0], two)
    #expect(apart.own.likes == ["rose", "peony"])
    #expect(apart.own.receivers.isEmpty && apart.other.receivers.map(\.muted) == [true])
    #expect(!apart.own.allows(.wechat) && !apart.other.allows(.wechat))
    #expect(apart.other.muted)
    #expect(apart.other.likes == ["lily"])
  }

  @Test("I2: one phone written twice stays one; the card of the other is kept as another card; one birthday")
  func identity() {
    var (one, two) = (
      Person(id: PersonID(high: 1, low: 1), name: "A"), Person(id: PersonID(high: 1, low: 2), name: "B")
    )
    one.phones = ["138 0013 8812"]
    two.phones = ["+86 13800138812", "13911118812"]
    (one.card, two.card) = ("C1", "C2")
    let birthday = RecurringDate(month: 5, day: 12) ?? RecurringDate()
    let exact = RecurringDate(year: 1988, month: 5, day: 12) ?? RecurringDate()
    one.dates = [PersonalDate(occasion: .birthday, on: birthday)]
    two.dates = [PersonalDate(occasion: .birthday, on: exact), PersonalDate(occasion: .anniversary, on: birthday)]
    let merged = one.absorbing(two, on: Self.day, until: Self.day + 30)
    #expect(merged.phones == ["138 0013 8812", "13911118812"])
    #expect(merged.card == "C1" && merged.otherCards == ["C2"])
    #expect(merged.dates.map(\.on) == [exact, birthday])
  }

  @Test("I2: a card written into a file by a merge that was never saved is not there")
  func unsaved() {
    let (one, two) = (
      Person(id: PersonID(high: 1, low: 1), name: "A"), Person(id: PersonID(high: 1, low: 2), name: "B")
    )
    var merged = one.absorbing(two, on: Self.day, until: Self.day + 30)
    merged.revision = 7
    var expected = one
    expected.revision = 7
    #expect(merged.withoutUnsavedMerges { _ in false } == expected)
    #expect(merged.withoutUnsavedMerges { _ in true } == merged)
  }

  @Test("I2: every field of an account has a rule for merging")
  func accountFields() {
    // Add a field's rule to Account+Merge.swift, then its name here.
    let known: Set<String> = [
      "id", "joined", "isMember", "tier", "lots", "owed", "entries", "coupons", "purchases", "referredBy", "sharing",
      "mergedInto", "merged", "isErased", "activities", "asked", "plans", "years", "grants",
      "referrals", "source", "redemptions", "entered", "careGifts", "contacts", "samples", "declines", "bespoke",
      "winBacks", "layer", "tickets", "joinedBy", "chances",
    ]
    var names = KeyCoder()
    var account = Account()
    try? account.fields(&names)
    #expect(Set(names.keys) == known)
  }
}
