import Insight
import Ledger
import Shop

/// The profile within `member show --json`: what was stated, what the orders say, and tags as of today.
///
/// `{"likes","dislikes","allergies","sex","age","area","job","household","interests","values","language","owner","channel","quiet","source","compared",
/// "influencer","vouched","influence","external","motives":[{"on","motive"}],"sizes":[{"garment","size","on","stale"}],
/// "habits":[{"tag","text","on"}],"delights","enquiries":[{"number","on","text","item","closed","outcome"}],
/// "tags":[{"code","origin"}],"inferred":[{"facet","value","share","orders"}],"priceBand":[from, to],
/// "drift":{"from","to","since"},"discounts":{"level","orders","discounted"},"askNext"}`
extension MemberView {
  var profileJSON: JSONValue {
    let (state, today) = (ledger.state, ledger.today)
    let profile = person.profile
    let preferences = account.map { Insight.Preferences(of: $0, in: state, on: today) } ?? Insight.Preferences()
    var brought = 0
    state.forEachAccount { if $0.referredBy == person.id { brought += 1 } }
    let posts = account?.activities.filter(\.kind.isPost).count ?? 0
    let age = DirectoryEntry(person).age(on: today).map { "\($0)" } ?? profile.ageBand?.text
    return [
      "likes": .array(person.likes.map { .string($0) }), "dislikes": .array(person.dislikes.map { .string($0) }),
      "allergies": .array(person.allergies.map { .string($0) }),
      "sex": .optional(profile.sex) { .string($0.rawValue) }, "age": .optional(age) { .string($0) },
      "area": .nonempty(profile.area), "job": .nonempty(profile.job), "household": .nonempty(profile.household),
      "interests": .array(profile.interests.map { .string($0) }),
      "values": .array(profile.values.map { .string($0) }),
      "language": .optional(profile.language) { .string($0.rawValue) }, "owner": .nonempty(profile.owner),
      "channel": .optional(profile.preferredChannel) { .string($0.rawValue) },
      "quiet": .optional(profile.quiet) { .string("\($0.from)-\($0.to)") }, "source": .nonempty(person.source),
      "compared": .optional(profile.compared) { .string($0.rawValue) }, "influencer": .bool(profile.influencer),
      "vouched": .bool(profile.vouched),
      "influence": .integer(Influence.level(arrivals: brought, shares: posts, vouched: profile.vouched)),
      "external": .nonempty(profile.external),
      "motives": .array(profile.motives.map { ["on": .day($0.day), "motive": .string($0.motive.rawValue)] }),
      "sizes": .array(
        profile.sizes.map {
          [
            "garment": .string($0.garment.rawValue), "size": .string($0.size), "on": .day($0.day),
            "stale": .bool($0.isStale(on: today)),
          ]
        }),
      "habits": .array(
        profile.habits.map { ["tag": .nonempty($0.tag), "text": .string($0.text), "on": .day($0.day)] }),
      "delights": .array(profile.topDelights.map { .string($0.rawValue) }),
      "enquiries": .array(
        profile.enquiries.map {
          [
            "number": .integer($0.number), "on": .day($0.day), "text": .string($0.text), "item": .nonempty($0.item),
            "closed": .optional($0.closed) { .day($0) }, "outcome": .optional($0.outcome) { .string($0.rawValue) },
          ]
        }),
      "tags": .array(
        state.tags(of: person, account, on: today).map {
          ["code": .text($0.tag.code), "origin": .string($0.origin.word)]
        }),
      "inferred": .array(
        preferences.inferred.map {
          [
            "facet": .string($0.facet.rawValue), "value": .string($0.value), "share": .double($0.share),
            "orders": .array($0.orders.map { .text($0) }),
          ]
        }),
      "priceBand": .optional(preferences.priceBand) { .array([.money($0.lowerBound), .money($0.upperBound)]) },
      "drift": .optional(preferences.drift) {
        ["from": .string($0.from), "to": .string($0.to), "since": .day($0.since)]
      },
      "discounts": .optional(preferences.discounts) {
        [
          "level": .string($0.level.rawValue), "orders": .integer($0.orders), "discounted": .integer($0.discounted),
        ]
      },
      "askNext": .optional(AskNext.first(of: person, account, on: today)) { .string($0.rawValue) },
    ]
  }
}

extension TagOrigin {
  fileprivate var word: String {
    switch self {
    case .hand: "hand"
    case .rule: "rule"
    case .denied: "denied"
    }
  }
}
