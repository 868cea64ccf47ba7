import Shop

/// Where one can go. A new screen is one file in Screens and one case here.
enum Route: Hashable {
  /// Find, with a text already typed.
  case find(String)
  case member(PersonID)
  case enrol(EnrolSeed)
  case editMember(PersonID)
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
    case .help: HelpScreen(context)
    case .menu: MenuScreen(context)
    case .themes: ThemeScreen(context)
    case .about: AboutScreen()
    case .firstStart: FirstStartScreen(context)
    case .member, .enrol, .editMember, .orderDetail, .refund: nil
    case .newOrder, .coupon, .points, .today, .lapsed, .closeDay: nil
    }
  }
}
