import Insight
import Shop

/// Where one can go. A new screen is one file in Screens and one case here.
enum Route: Hashable {
  /// Find, with a text already typed.
  case find(String)
  case member(PersonID)
  case enrol(EnrolSeed)
  /// The form of someone on file, at what is missing there.
  case editMember(PersonID, at: MissingField? = nil)
  /// Files that may be one person.
  case duplicates
  /// Two cards side by side; the first one stays.
  case merge(PersonID, PersonID)
  /// What erasing comes to; from a list, which it leads back to, or from a card.
  case erase(PersonID, isListed: Bool)
  case retention
  case missing
  case consents(PersonID)
  case receivers(PersonID)
  /// The rules, a statement, the reasons of a tier.
  case sheet(Sheet)
  case tierTable
  /// One receiver of a giver; `nil` for a new one.
  case receiver(PersonID, PersonID?)
  /// A new order, of nobody (a walk-in) or of a member, with what is already known of it.
  case newOrder(OrderSeed)
  /// A bouquet from stems in stock.
  case composer(ComposerSeed)
  /// What to say and hand over after an order was saved, with the cash received for it.
  case receipt(OrderID, received: Money?)
  case orderDetail(OrderID)
  /// What a refund would come to, before it is saved (D10).
  case refund(OrderID, undoing: CommandID?)
  case profile(PersonID, ProfileTab)
  case editProfile(PersonID)
  case callList
  case segments
  /// A saved segment in the builder; `nil` for a new one.
  case segment(SegmentCode?)
  case tags
  case coupon(PersonID?)
  case promise(PersonID)
  case referrals(PersonID)
  case campaigns
  /// Whom a campaign would reach, before it is issued.
  case campaign(CampaignCode)
  /// One campaign; `nil` for a new one.
  case editCampaign(CampaignCode?)
  case report(ReportName)
  /// A note of what another shop offers; `nil` for a new one.
  case competitor(Int?)
  /// Looking back on a month (S131).
  case review
  case points(PersonID)
  case activities(PersonID)
  case gifts(PersonID)
  /// Pieces kept; with a member, for whom more can be.
  case reservations(PersonID?)
  /// Samples of a member; of everyone that are to be asked about.
  case samples(PersonID?)
  /// Appointments for advice and the advice given; the open ones of everyone.
  case consultations(PersonID?)
  /// One to write down; `nil` for a new appointment.
  case consultation(PersonID, Int?)
  /// What is made for a member; what is open of everyone.
  case bespoke(PersonID?)
  /// The spec sheet of one piece; `nil` for a new one.
  case bespokeForm(PersonID, BespokeID?)
  /// Complaints and wishes of a member; what is open of everyone.
  case feedback(PersonID?)
  /// One to take down, about an order where one is named.
  case feedbackForm(PersonID, OrderID?)
  case ticket(FeedbackTicketName)
  /// An earlier order with one thing changed; their last where none is named.
  case sameAgain(PersonID, OrderID?)
  /// Something new, and whom to introduce it to; the newest where none is named.
  case introductions(SKU?)
  /// Whole sets, for a member or for a walk-in.
  case sets(PersonID?)
  case draws
  case today
  /// The orders of a peak day by slot; the next one where none is named.
  case peak(Day?)
  /// Whom to wish well.
  case greetings
  /// A message to one person.
  case message(PersonID, MessageSeed)
  case lapsed
  /// Attempts to win a member back; those that are open of everyone.
  case cases(PersonID?)
  case winBackYield
  /// Who usually comes about now.
  case dueNow
  case closeDay
  case settings
  case stock
  case products
  /// One product, which may be new.
  case product(SKU)
  case bundles
  case staff
  case audit
  case help
  case menu
  case themes
  case about
  case firstStart

  func screen(_ context: Context) -> (any Screen)? {
    switch self {
    case .find(let text): FindScreen(text: text, context)
    case .member(let id): MemberScreen(id, context)
    case .enrol(let seed): EnrolScreen(seed, context)
    case .editMember(let id, let missing): EnrolScreen(editing: id, at: missing, context)
    case .duplicates: DuplicatesScreen(context)
    case .merge(let stays, let goes): MergeScreen(stays, goes, context)
    case .erase(let id, let isListed): EraseScreen(id, isListed: isListed, context)
    case .retention: RetentionScreen(context)
    case .missing: MissingScreen(context)
    case .consents(let id): ConsentScreen(id, context)
    case .receivers(let id): ReceiversScreen(id, context)
    case .sheet(let sheet): SheetScreen(sheet, context)
    case .tierTable: TierTableScreen(context)
    case .receiver(let giver, let receiver): ReceiverScreen(giver, receiver, context)
    case .profile(let id, let tab): ProfileScreen(id, tab, context)
    case .editProfile(let id): ProfileFormScreen(id, context)
    case .callList: CallListScreen(context)
    case .segments: SegmentsScreen(context)
    case .segment(let code): SegmentScreen(code, context)
    case .tags: TagsScreen(context)
    case .orderDetail(let id): OrderDetailScreen(id, context)
    case .refund(let id, let command): RefundScreen(id, undoing: command, context)
    case .help: HelpScreen(context)
    case .menu: MenuScreen(context)
    case .themes: ThemeScreen(context)
    case .about: AboutScreen()
    case .firstStart: FirstStartScreen(context)
    case .newOrder(let seed): OrderScreen(seed, context)
    case .composer(let seed): ComposerScreen(seed, context)
    case .receipt(let id, let received): ReceiptScreen(id, received: received, context)
    case .coupon(let id): CouponScreen(id, context)
    case .promise(let id): PromiseScreen(id, context)
    case .referrals(let id): ReferralScreen(id, context)
    case .campaigns: CampaignsScreen(context)
    case .campaign(let code): CampaignScreen(code)
    case .editCampaign(let code): CampaignFormScreen(code, context)
    case .report(.owner): OwnerScreen(context)
    case .report(.competitors): CompetitorsScreen(context)
    case .report(let name): ReportScreen(name, context)
    case .competitor(let number): CompetitorFormScreen(number, context)
    case .review: ReviewScreen(context)
    case .points(let id): PointsScreen(id, context)
    case .activities(let id): ActivitiesScreen(id, context)
    case .gifts(let id): GiftsScreen(id, context)
    case .reservations(let id): ReservationsScreen(id, context)
    case .samples(let id): SamplesScreen(id, context)
    case .consultations(let id): ConsultationsScreen(id, context)
    case .consultation(let id, let number): ConsultationFormScreen(id, number, context)
    case .bespoke(let id): BespokeScreen(id, context)
    case .bespokeForm(let id, let bespoke): BespokeFormScreen(id, bespoke, context)
    case .feedback(let id): FeedbackScreen(id, context)
    case .feedbackForm(let id, let order): FeedbackFormScreen(id, order, context)
    case .ticket(let name): TicketScreen(name, context)
    case .sameAgain(let id, let order): SameAgainScreen(id, like: order, context)
    case .introductions(let item): IntroductionsScreen(item, context)
    case .sets(let id): SetsScreen(id, context)
    case .stock: StockScreen(context)
    case .draws: DrawsScreen(context)
    case .today: TodayScreen(context)
    case .peak(let day): PeakScreen(day, context)
    case .greetings: GreetingsScreen(context)
    case .message(let id, let seed): MessageScreen(id, seed, context)
    case .lapsed: LapsedScreen(context)
    case .cases(let id): CasesScreen(id, context)
    case .winBackYield: WinBackYieldScreen(context)
    case .dueNow: DueNowScreen(context)
    case .closeDay: DayCloseScreen(context)
    case .settings: RecordScreen(SettingsSubject(), context)
    case .products: ProductsScreen(context)
    case .product(let sku): RecordScreen(ProductSubject(sku: sku), context)
    case .bundles: RecordScreen(BundlesSubject(), context)
    case .staff: StaffScreen(context)
    case .audit: AuditScreen(context)
    }
  }
}
