import Shop

/// One thing that happens in the demo shop on its day.
enum DemoAct {
  case join(Int)
  case buy(DemoWish)
  case pay(OrderID, Tender)
  case fulfil(OrderID)
  case refund(OrderID, whole: Bool)
  case issue(Int, TemplateCode)
  case withdraw(CouponCode)
  case goodwill(Int)
  case deed(Int, DemoDeed)
  case lead(DemoDuty)
  case complain(Int, isDone: Bool)
  case tendStock
  case countStock
}

/// What somebody comes in for.
struct DemoWish {
  /// Place in the cast; `nil` for a walk-in.
  var member: Int?
  var occasion: OccasionCode?
  /// Place among the member's receivers.
  var receiver: Int?
  /// The day it is needed, where that is not at once.
  var due: Day?
  /// Something for the table at hand rather than the usual sum.
  var small = false
  /// It goes out with the driver whatever the usual share.
  var delivered = false
  /// They come because they were asked to.
  var isWonBack = false
}
