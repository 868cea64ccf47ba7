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
  case orderDetail(OrderID)
  /// What a refund would come to, before it is saved (D10).
  case refund(OrderID, undoing: CommandID?)
  case coupon(PersonID?)
  case points(PersonID)
  case today
  case lapsed
  case closeDay
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
    case .newOrder, .coupon, .points, .today, .lapsed, .closeDay: nil
    }
  }
}
