/// What members earn points for besides buying: amounts and caps. A kind without points is not part of the programme;
/// 0 points still make the day count for the tier (L1).
public struct ActivitySettings: Hashable, Sendable, Record {
  /// For a visit without a purchase, at most once a business day (S07).
  public var checkIn: Points?
  /// After so many visits on days in a row ...
  public var streakDays = 0
  /// ... this many on top, and again after as many more. Without days there is no bonus.
  public var streakPoints = Points.zero
  /// For a post, a review or a picture of ours elsewhere (S08).
  public var share: Points?
  public var review: Points?
  public var photo: Points?
  /// The three together, at most so often in a calendar month.
  public var postsPerMonth = 3
  /// Where members post.
  public var channels: [ShareChannel] = []
  /// For each vase or wrap brought back (S92) ...
  public var returned: Points?
  /// ... for at most so many a business day and a calendar month; more are counted and earn nothing.
  public var returnedPerDay = 5
  public var returnedPerMonth = 20
  /// Points for each line of an order whose product has a tag: local, recyclable, no-plastic (S92).
  public var bonuses: [TagBonus] = []
  /// What the shop invites to (S09).
  public var events: [ShopEvent] = []
  /// What points can be given to (S93).
  public var causes: [Cause] = []
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("checkIn", &checkIn)
    try coder.nonzero("streakDays", &streakDays)
    try coder.nonzero("streakPoints", &streakPoints)
    try coder.field("share", &share)
    try coder.field("review", &review)
    try coder.field("photo", &photo)
    try coder.field("postsPerMonth", &postsPerMonth)
    try coder.records("channels", &channels)
    try coder.field("returned", &returned)
    try coder.field("returnedPerDay", &returnedPerDay)
    try coder.field("returnedPerMonth", &returnedPerMonth)
    try coder.records("bonuses", &bonuses)
    try coder.records("events", &events)
    try coder.records("causes", &causes)
    try coder.unknown(&extra)
  }

  /// What one of `kind` earns, without bonus; `nil` where the programme has no such kind. An event says so itself.
  public func points(for kind: ActivityKind) -> Points? {
    switch kind {
    case .checkIn: checkIn
    case .share: share
    case .review: review
    case .photo: photo
    case .returned: returned
    case .event: .zero
    }
  }

  public func channel(_ code: ChannelCode) -> ShareChannel? { channels.first { $0.code == code } }
  public func event(_ code: EventCode) -> ShopEvent? { events.first { $0.code == code } }
  public func cause(_ code: CauseCode) -> Cause? { causes.first { $0.code == code } }
}

public enum ChannelKind {}
public enum ShopEventKind {}
public enum CauseKind {}

public typealias ChannelCode = Code<ChannelKind>
public typealias EventCode = Code<ShopEventKind>
public typealias CauseCode = Code<CauseKind>

/// A place where members post about the shop.
public struct ShareChannel: Hashable, Sendable, Record {
  public var code = ChannelCode("")
  public var title = LocalizedText("")

  public init() {}
  public init(code: ChannelCode, title: LocalizedText) {
    self.code = code
    self.title = title
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("title", &title)
  }
}

/// Points for a line whose product has a tag.
public struct TagBonus: Hashable, Sendable, Record {
  public var tag = ""
  public var points = Points.zero

  public init() {}
  public init(tag: String, points: Points) {
    self.tag = tag
    self.points = points
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("tag", &tag)
    try coder.field("points", &points)
  }
}

/// A class, a tasting, an evening in the shop (S09).
public struct ShopEvent: Hashable, Sendable, Record {
  public var code = EventCode("")
  public var title = LocalizedText("")
  public var day = Day(number: 0)
  /// The last day where it takes several.
  public var through: Day?
  public var points = Points.zero
  /// How many can take part; `nil` is any number.
  public var capacity: Int?

  public init() {}
  public init(
    code: EventCode, title: LocalizedText, day: Day, through: Day? = nil, points: Points, capacity: Int? = nil
  ) {
    self.code = code
    self.title = title
    self.day = day
    self.through = through
    self.points = points
    self.capacity = capacity
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("title", &title)
    try coder.field("day", &day)
    try coder.field("through", &through)
    try coder.field("points", &points)
    try coder.field("capacity", &capacity)
  }

  /// Its last day, inclusive.
  public var lastDay: Day { through ?? day }
  public func isOn(_ day: Day) -> Bool { self.day <= day && day <= lastDay }
}

/// Something good that points are given to (S93).
public struct Cause: Hashable, Sendable, Record {
  public var code = CauseCode("")
  public var title = LocalizedText("")
  /// Takes no more points; its total stays.
  public var retired = false

  public init() {}
  public init(code: CauseCode, title: LocalizedText) {
    self.code = code
    self.title = title
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("title", &title)
    try coder.field("retired", &retired)
  }
}
