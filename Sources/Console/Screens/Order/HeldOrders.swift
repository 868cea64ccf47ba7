import Shop

/// Orders that any counter has put aside.
enum HeldOrders {
  static func picker(_ context: Context) -> PickScreen {
    PickScreen("held", heading: context.words.takeUpTitle, rows: context.state.globals.held.map { row($0, context) })
  }

  static func row(_ held: HeldOrder, _ context: Context) -> PickScreen.Row {
    PickScreen.Row(label: who(held, context), detail: what(held, context))
  }

  static func who(_ held: HeldOrder, _ context: Context) -> String {
    held.account.flatMap { context.view.person($0)?.name } ?? context.words.walkInCustomer
  }

  /// `2 ⨯ Peony bouquet, Glass vase - counter back, li`
  static func what(_ held: HeldOrder, _ context: Context) -> String {
    let items = held.items.map { context.words.pieces($0.quantity, of: context.productName($0.sku)) }
    return context.words.list(items) + " - " + context.words.heldBy(held.by, at: held.counter)
  }
}
