import Shop

/// Where one can go. A new screen is one file in Screens and one case here.
enum Route: Hashable {
  /// Find, with a text already typed.
  case find(String)
  case member(PersonID)
  case enrol(EnrolSeed)
  case editMember(PersonID)
  case receivers(PersonID)
  /// One receiver of a giver; `nil` for a new one.
  case receiver(PersonID, PersonID?)
  /// A new order, of nobody (a walk-in) or of a member, with what is already known of it.
  case newOrder(OrderSeed)
  /// What to say and hand over after an order was saved, with the cash received for it.
  case receipt(OrderID, received: Money?)
  case orderDetail(OrderID)
  /// What a refund would come to, before it is saved (D10).
  case refund(OrderID, undoing: CommandID?)
  case coupon(PersonID?)
  case points(PersonID)
  case activities(PersonID)
  case today
  case lapsed
  case closeDay
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
    case .editMember(let id): EnrolScreen(editing: id, context)
    case .receivers(let id): ReceiversScreen(id, context)
    case .receiver(let giver, let receiver): ReceiverScreen(giver, receiver, context)
    case .orderDetail(let id): OrderDetailScreen(id, context)
    case .refund(let id, let command): RefundScreen(id, undoing: command, context)
    case .help: HelpScreen(context)
    case .menu: MenuScreen(context)
    case .themes: ThemeScreen(context)
    case .about: AboutScreen()
    case .firstStart: FirstStartScreen(context)
    case .newOrder(let seed): OrderScreen(seed, context)
    case .receipt(let id, let received): ReceiptScreen(id, received: received, context)
    case .coupon(let id): CouponScreen(id, context)
    case .points(let id): PointsScreen(id, context)
    case .activities(let id): ActivitiesScreen(id, context)
    case .today: TodayScreen(context)
    case .lapsed: LapsedScreen(context)
    case .closeDay: DayCloseScreen(context)
    case .staff: StaffScreen(context)
    case .audit: AuditScreen(context)
    }
  }
}
