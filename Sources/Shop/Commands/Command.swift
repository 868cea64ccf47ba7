/// Everything that can be asked of the shop. Each carries an id outside; `decide` checks it, events record it.
public enum Command: Hashable, Sendable {
  case open(OpenShop)
  case changeSettings(ShopSettings)
  /// Changes single settings by what was typed, whatever else has changed since.
  case editSettings([SettingEdit])
  case saveProducts([Product])
  case changeBundles([Bundle])
  case changeSegments(SegmentChange)
  case changeTags(TagChange)
  case changeStaff(StaffChange)
  case applyTag(TagApplication)
  case enrol(Enrolment)
  case savePerson(Person)
  /// Someone looks at a whole phone number, which is recorded.
  case revealPhone(PersonID)
  /// Two cards of one person become one (I2).
  case merge(PersonID, into: PersonID)
  /// Takes back the merge of this card.
  case undoMerge(PersonID)
  /// Everything about a person is handed out (S59).
  case exportPerson(PersonID)
  /// A list goes out of the shop as a file; which one is recorded.
  case exportList(String)
  /// A person is erased (I3), also where they stand on other people's files.
  case erase(PersonID, elsewhere: [Mention])
  case placeOrder(OrderDraft)
  case payOrder(OrderID, Tender)
  /// A deposit: part of what is due is paid ahead.
  case payPart(OrderID, Tender, Money)
  case fulfilOrder(OrderID)
  case refundOrder(RefundRequest)
  case hold(HeldOrder)
  case endHold(OrderID)
  case issueCoupon(CouponIssue)
  /// One code for many orders (C4).
  case issueBearer(BearerIssue)
  /// A promise as a one-use coupon (D11).
  case promise(PromiseRequest)
  case saveCampaign(CouponCampaign)
  /// Coupons for everyone a campaign reaches (S32), in one command.
  case issueCampaign(CampaignCode)
  case withdrawCoupon(CouponCode)
  case adjustPoints(PointsAdjustment)
  case recordActivity(ActivityClaim)
  case donate(Donation)
  case usePerk(PerkUse)
  case redeemGift(GiftWish)
  case enterDraw(DrawEntry)
  case holdDraw(DrawCode)
  case reserve(ReservationWish)
  /// A wish of the pre-order book becomes a hold.
  case keepReservation(ReservationID)
  case releaseReservation(ReservationID)
  case queueCareGift(CareGiftWish)
  case giveCareGift(CareGiftName)
  case dropCareGift(CareGiftName)
  case logContact(ContactRequest)
  case answerContact(ContactAnswer)
  case moveStock(StockMoved)
  case logSample(SampleWish)
  case closeSample(SampleAnswer)
  /// Something is to be made for one customer (S69), and how far it is.
  case askBespoke(BespokeWish)
  case moveBespoke(BespokeStep)
  /// Somebody is to be won back (S110), how far that is, and what is to be done about it.
  case openCase(CaseOpening)
  case moveCase(CaseStep)
  case planCase(CaseChange)
  /// The layers that members are on by now (S99, S135).
  case noteLayers([LayerNote])
  /// What they thought of an order (S79), what they complain of or wish for (S75, S80), and what becomes of it.
  case giveScore(ScoreRequest)
  case takeFeedback(FeedbackWish)
  case moveFeedback(FeedbackStep)
  case planFeedback(FeedbackPlan)
  /// What is foretold this month, and how earlier months came out (S105, S106).
  case keepFigures(MonthlyFigures)
  /// What a customer made of a suggestion (S60).
  case answerSuggestion(SuggestionReply)
  /// A coupon made for one member (S33).
  case issuePersonal(PersonalCoupon)
  case closeDay(DayCount)
  /// What a figure is to come to; without a target there is none any more (S131).
  case setGoal(Goal)
  /// A month is over: its figures are frozen beside their goals, with what is to be done about them (S131).
  case closeReview(MonthReview)
  /// Something about a day that explains its sales: roadworks, a school feast (S103).
  case writeDiary(DiaryNote)
  /// What another shop offers (S124); with the number of a note on file, in its place. The other takes one away.
  case noteCompetitor(CompetitorNote)
  case dropCompetitor(Int)
  /// Writes everything that time has made due, for every member (S128).
  case startOfDay
  /// Gives everyone what their birthdays and other dates make due (S22, S23), in one command.
  case giveForDates
  /// Compensates what an earlier command did (H3).
  case undo(CommandID)
}

/// What a new shop begins with.
public struct OpenShop: Hashable, Sendable {
  public var shop: ShopID
  public var currency: Currency
  public var timeZone: String
  public var settings: ShopSettings
  public var catalogue: Catalogue

  public init(
    shop: ShopID, currency: Currency, timeZone: String, settings: ShopSettings, catalogue: Catalogue
  ) {
    self.shop = shop
    self.currency = currency
    self.timeZone = timeZone
    self.settings = settings
    self.catalogue = catalogue
  }
}

/// Joining (S01): the person with what was asked, and who sent them.
public struct Enrolment: Hashable, Sendable {
  /// Without an id: one is drawn. With the id of a customer on file: that customer joins.
  public var person: Person
  public var referredBy: PersonID?
  /// A walk-in order of the same day to attach (S129).
  public var order: OrderID?
  /// The member whose receiver this was so far (D15): thanked as who sent them.
  public var receiverOf: PersonID?
  /// The receiver's id in that member's file.
  public var receiver: PersonID?

  public init(person: Person, referredBy: PersonID? = nil, order: OrderID? = nil) {
    self.person = person
    self.referredBy = referredBy
    self.order = order
  }

  /// A receiver joins, with the giver as who sent them.
  public init(person: Person, receiver: PersonID, of giver: PersonID) {
    self.person = person
    referredBy = giver
    receiverOf = giver
    self.receiver = receiver
  }
}

public struct CouponIssue: Hashable, Sendable {
  public var member: PersonID
  public var template: TemplateCode
  /// The attempt to win the member back that it belongs to (S41).
  public var winBack: WinBackID?

  public init(member: PersonID, template: TemplateCode, winBack: WinBackID? = nil) {
    self.member = member
    self.template = template
    self.winBack = winBack
  }
}

public struct PointsAdjustment: Hashable, Sendable {
  public var member: PersonID
  public var points: Points
  /// One of adjustment, goodwill, correction.
  public var reason: PointsReason

  public init(member: PersonID, points: Points, reason: PointsReason) {
    self.member = member
    self.points = points
    self.reason = reason
  }

  /// The adjustment that a movement by hand was.
  init(_ moved: PointsMoved) { self.init(member: moved.account, points: moved.points, reason: moved.reason) }
}

/// The money counted in the drawer at the close of a day.
public struct DayCount: Hashable, Sendable {
  public var day: Day
  public var counted: Money

  public init(day: Day, counted: Money) {
    self.day = day
    self.counted = counted
  }
}
