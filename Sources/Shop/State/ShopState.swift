/// The present state of the shop: a fold of events over a base of older ones.
///
/// A value: a copy is a snapshot. Reads by key never walk anything, so that a shop of any size answers as quickly.
public struct ShopState: StateBase {
  let base: any StateBase
  public internal(set) var globals: Globals
  var accounts: [PersonID: Account] = [:]
  var orders: [OrderID: Order] = [:]
  var coupons: [CouponCode: Coupon] = [:]
  var days: [Day: DayBook] = [:]
  var products: [SKU: ProductFigures] = [:]

  /// A shop without history.
  public init() { self.init(base: EmptyBase(), globals: Globals()) }

  /// A state over what is already known.
  public init(base: any StateBase, globals: Globals) {
    self.base = base
    self.globals = globals
  }

  /// A scratch state above this one: `decide` plays its events on it.
  public func scratch() -> ShopState { ShopState(base: self, globals: globals) }

  public func storedAccount(_ id: PersonID) -> Account? { accounts[id] ?? base.storedAccount(id) }

  /// The account of a person; of a card that was merged into another, the survivor's (I2).
  public func account(_ id: PersonID) -> Account? {
    guard let account = storedAccount(id) else { return nil }
    return account.mergedInto == nil ? account : storedAccount(survivor(of: id))
  }

  /// Where a card leads that was merged into another, however often; else the card itself.
  public func survivor(of id: PersonID) -> PersonID {
    var id = id
    while let next = storedAccount(id)?.mergedInto { id = next }
    return id
  }

  public func order(_ id: OrderID) -> Order? { orders[id] ?? base.order(id) }
  public func coupon(_ code: CouponCode) -> Coupon? { coupons[code] ?? base.coupon(code) }
  public func dayBook(_ day: Day) -> DayBook? { days[day] ?? base.dayBook(day) }
  public func figures(_ sku: SKU) -> ProductFigures? { products[sku] ?? base.figures(sku) }

  public var settings: ShopSettings { globals.settings }
  public var catalogue: Catalogue { globals.catalogue }

  /// Entities that events have touched since the base: what a new cache has to merge in.
  public var touched: Int { accounts.count + orders.count + coupons.count + days.count + products.count }
}

/// What is small enough to be at hand always: settings, catalogue, counts.
public struct Globals: Hashable, Sendable, Record {
  public var shop = ShopID(high: 0, low: 0)
  public var currencyCode = "CNY"
  public var timeZone = "Asia/Shanghai"
  public var settings = ShopSettings()
  public var catalogue = Catalogue()
  /// How often the settings, and products and bundles, have been changed: what an edited file was made from.
  public var settingsRevision = 0
  public var catalogueRevision = 0
  public var members = 0
  public var orders = 0
  /// Orders by what they were for, for smoothing.
  public var occasions: [OccasionCount] = []
  public var held: [HeldOrder] = []
  /// Who took part in what (S09), and what causes were given (S93).
  public var events: [EventTally] = []
  public var causes: [CauseTotal] = []
  /// Coupons open to bearer that have not been withdrawn, newest last (C4).
  public var bearers: [CouponCode] = []
  /// What campaigns have issued, by round.
  public var campaigns: [CampaignRound] = []
  /// Gifts taken (S12), draws held (S40) and pieces kept for members (S19).
  public var gifts: [GiftTally] = []
  public var draws: [DrawHeld] = []
  public var reservations: [Reservation] = []
  /// What is being made for somebody (S69).
  public var bespoke: [BespokeTicket] = []
  /// Who is being won back (S110).
  public var winBacks: [WinBackTicket] = []
  /// Complaints and wishes that somebody sees to (S75, S80), and those that were done lately, the newest last.
  public var openTickets: [FeedbackTicketName] = []
  public var doneTickets: [FeedbackTicketName] = []
  /// What the owner wants each figure to come to, the months that were reviewed, and what was noted of days (S131).
  public var goals: [Goal] = []
  public var reviews: [MonthReview] = []
  public var diary: [DiaryNote] = []
  /// What other shops offer, and how often that was noted (S124).
  public var competitors: [CompetitorNote] = []
  public var competitorsNoted = 0
  /// What was foretold in the last months, and how it came out (S106).
  public var months: [KeptMonth] = []
  public var scores: [PredictionScore] = []
  /// Cards that lead to another one (I2).
  public var merged: [MergedCard] = []
  /// People whose files must not exist any more (I3).
  public var erased: [PersonID] = []
  public var firstDay: Day?
  /// The last revision of staff.json that the journal names.
  public var staffRevision = 0

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("shop", &shop)
    try coder.field("currency", &currencyCode)
    try coder.field("timeZone", &timeZone)
    try coder.record("settings", &settings)
    try coder.record("catalogue", &catalogue)
    try coder.field("settingsRevision", &settingsRevision)
    try coder.field("catalogueRevision", &catalogueRevision)
    try coder.field("members", &members)
    try coder.field("orders", &orders)
    try coder.records("occasions", &occasions)
    try coder.records("held", &held)
    try coder.records("events", &events)
    try coder.records("causes", &causes)
    try coder.field("bearers", &bearers)
    try coder.records("campaigns", &campaigns)
    try coder.records("gifts", &gifts)
    try coder.records("draws", &draws)
    try coder.records("reservations", &reservations)
    try coder.records("bespoke", &bespoke)
    try coder.records("winBacks", &winBacks)
    try coder.records("openTickets", &openTickets)
    try coder.records("doneTickets", &doneTickets)
    try coder.records("goals", &goals)
    try coder.records("reviews", &reviews)
    try coder.records("diary", &diary)
    try coder.records("competitors", &competitors)
    try coder.nonzero("competitorsNoted", &competitorsNoted)
    try coder.records("months", &months)
    try coder.records("scores", &scores)
    try coder.records("merged", &merged)
    try coder.field("erased", &erased)
    try coder.field("firstDay", &firstDay)
    try coder.nonzero("staffRevision", &staffRevision)
  }

  public var currency: Currency { Currency(code: currencyCode) ?? .cny }
}
