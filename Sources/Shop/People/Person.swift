/// Everything personal the shop knows of one person: the content of one file under `people/`, apart from the journal.
///
/// A member's account has the same id; a person without an account is a delivery contact or a customer who has not
/// joined.
public struct Person: Hashable, Sendable, Record {
  public var id = PersonID(high: 0, low: 0)
  /// Raised by each change; named by the journal line that made it.
  public var revision = 0
  public var name = ""
  /// The WeChat remark name, which Find matches too.
  public var remark = ""
  public var phones: [String] = []
  public var email = ""
  /// Membership card or the file's customer number.
  public var card = ""
  /// Cards of this person that were merged into this one; they still find it (I2).
  public var otherCards: [String] = []
  /// The person's own recurring dates: birthday, wedding ...
  public var dates: [PersonalDate] = []
  /// People this person gives to.
  public var receivers: [Receiver] = []
  /// Stated preferences, in the words of the catalogue's colours, materials, tags and styles.
  public var likes: [String] = []
  public var dislikes: [String] = []
  public var allergies: [String] = []
  public var notes: [PersonNote] = []
  public var consents: [Consent] = []
  /// Names, addresses and card messages of this person's orders.
  public var deliveries: [DeliveryDetails] = []
  /// What staff promised them (D11).
  public var promises: [Promise] = []
  /// What care gifts are and why (S25).
  public var careGifts: [CareNote] = []
  /// What was made for them alone shall be like (S69).
  public var bespoke: [BespokeSpec] = []
  /// What they complained of or wished for, and what was said and done (S75, S80).
  public var feedback: [FeedbackNote] = []
  /// How they came: poster, WeChat, a referrer ...
  public var source = ""
  /// No reminders and no marketing at all (D05).
  public var muted = false
  /// What staff say of them in a word (S48); tags by rule are worked out when asked.
  public var tags: [PersonTag] = []
  public var profile = Profile()
  /// Others who look like the same person and are not, by the word of staff (I2, D05).
  public var notSame: [PersonID] = []
  /// When staff decided to keep the file although the person has not been seen for long.
  public var keptOn: Day?
  /// Cards that were merged into this one, with what stood here before (I2).
  public var absorbed: [AbsorbedCard] = []
  public var extra = UnknownFields()

  public init() {}
  public init(id: PersonID, name: String, phones: [String] = []) {
    self.id = id
    self.name = name
    self.phones = phones
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("revision", &revision)
    try coder.field("name", &name)
    try coder.field("remark", &remark)
    try coder.field("phones", &phones)
    try coder.field("email", &email)
    try coder.field("card", &card)
    try coder.field("otherCards", &otherCards)
    try coder.records("dates", &dates)
    try coder.records("receivers", &receivers)
    try coder.field("likes", &likes)
    try coder.field("dislikes", &dislikes)
    try coder.field("allergies", &allergies)
    try coder.records("notes", &notes)
    try coder.records("consents", &consents)
    try coder.records("deliveries", &deliveries)
    try coder.records("promises", &promises)
    try coder.records("careGifts", &careGifts)
    try coder.records("bespoke", &bespoke)
    try coder.records("feedback", &feedback)
    try coder.field("source", &source)
    try coder.field("muted", &muted)
    try coder.records("tags", &tags)
    try coder.record("profile", &profile)
    try coder.field("notSame", &notSame)
    try coder.field("keptOn", &keptOn)
    try coder.records("absorbed", &absorbed)
    try coder.unknown(&extra)
  }

  public func receiver(_ id: PersonID) -> Receiver? { receivers.first { $0.id == id } }

  /// What was promised with that coupon.
  public func promise(of coupon: CouponCode) -> Promise? { promises.first { $0.coupon == coupon } }

  public func delivery(of order: OrderID) -> DeliveryDetails? { deliveries.first { $0.order == order } }
}

/// Someone a person gives to, with their own dates and dislikes (D04).
public struct Receiver: Hashable, Sendable, Record {
  public var id = PersonID(high: 0, low: 0)
  public var name = ""
  /// Wife, mother, colleague ... in the shop's own words.
  public var relation = ""
  public var dates: [PersonalDate] = []
  public var likes: [String] = []
  public var dislikes: [String] = []
  public var allergies: [String] = []
  /// Mourned or moved away: no cheerful reminder any more (D05).
  public var muted = false
  /// The member they became (D15).
  public var member: PersonID?

  public init() {}
  public init(id: PersonID, name: String) {
    self.id = id
    self.name = name
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("name", &name)
    try coder.field("relation", &relation)
    try coder.records("dates", &dates)
    try coder.field("likes", &likes)
    try coder.field("dislikes", &dislikes)
    try coder.field("allergies", &allergies)
    try coder.field("muted", &muted)
    try coder.field("member", &member)
  }
}

/// A date that comes back each year.
public struct PersonalDate: Hashable, Sendable, Record {
  public var occasion = OccasionCode("")
  public var on = RecurringDate()

  public init() {}
  public init(occasion: OccasionCode, on: RecurringDate) {
    self.occasion = occasion
    self.on = on
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("occasion", &occasion)
    try coder.record("on", &on)
  }
}

/// A line that staff wrote about a person (H4).
public struct PersonNote: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  public var by = ""
  public var text = ""

  public init() {}
  public init(day: Day, by: String, text: String) {
    self.day = day
    self.by = by
    self.text = text
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("by", &by)
    try coder.field("text", &text)
  }
}

/// Where an order goes and what its card says.
public struct DeliveryDetails: Hashable, Sendable, Record {
  public var order = OrderID(high: 0, low: 0)
  public var name = ""
  public var phone = ""
  public var address = ""
  public var message = ""

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("order", &order)
    try coder.field("name", &name)
    try coder.field("phone", &phone)
    try coder.field("address", &address)
    try coder.field("message", &message)
  }

  public var isBlank: Bool { name.isEmpty && phone.isEmpty && address.isEmpty && message.isEmpty }

  /// The most characters an address or a card message may have.
  public static let textLimit = 500

  /// These details as they may be kept: bounded, and the phone one that can be dialled.
  func checked() throws(Refusal) -> DeliveryDetails {
    var details = self
    if !name.isEmpty { details.name = try PersonName.checked(name) }
    if !phone.isEmpty { details.phone = try PersonName.phone(phone) }
    for text in [address, message] {
      guard text.utf8.count <= DeliveryDetails.textLimit * 4, text.count <= DeliveryDetails.textLimit else {
        throw .nameTooLong(limit: DeliveryDetails.textLimit)
      }
    }
    return details
  }
}
