import Shop

/// What a new order begins with.
struct OrderSeed: Hashable {
  var member: PersonID?
  /// "Same again": the order whose items are taken over.
  var like: OrderID?
  var receiver: PersonID?
  var occasion: OccasionCode?
  /// Products already chosen, from a suggestion.
  var items: [SKU] = []
  /// An order put aside that is taken up again.
  var held: HeldOrder?
  /// The order that this one corrects (R1).
  var corrects: OrderID?
  /// What comes back for it (S76).
  var exchange: RefundRequest?
}

/// What is known of a new member before the form opens.
struct EnrolSeed: Hashable {
  /// What was typed on Find: digits are a phone, the rest a name.
  var typed = ""
  /// A walk-in order of today to attach (S129).
  var order: OrderID?
}
