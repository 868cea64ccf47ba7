import Insight
import Shop
import Terminal

/// The keys of the shop's daily work.
extension GlobalKeys {
  /// F3: the order that is open, else a new one for the member in hand.
  var order: ScreenCommand {
    global(3, "o", words.orderKey, words.orderKeyHelp) { [subject] context in
      context.kept != nil || context.hasOpenOrder ? [.resume] : [.open(.newOrder(OrderSeed(member: subject)))]
    }
  }

  var coupon: ScreenCommand {
    global(4, "k", words.couponKey, words.couponKeyHelp) { [subject] _ in [.open(.coupon(subject))] }
  }

  var points: ScreenCommand {
    global(5, "p", words.pointsKey, words.pointsKeyHelp, unavailable: subject == nil ? words.chooseMemberFirst : nil) {
      [subject] _ in subject.map { [.open(.points($0))] } ?? []
    }
  }

  var today: ScreenCommand {
    global(6, "t", words.todayKey, words.todayKeyHelp) { _ in [.home(.today)] }
  }

  var lapsed: ScreenCommand {
    global(
      7, "l", words.lapsedKey, words.lapsedKeyHelp,
      unavailable: context.denied(.lapsedList)
    ) { _ in [.home(.lapsed)] }
  }

  var reports: ScreenCommand {
    global(8, "r", words.reportsKey, words.reportsKeyHelp) { [mayRead = context.staff.may(.reports)] _ in
      // Who may not read reports still closes the day here.
      [.home(mayRead ? .report(.owner) : .closeDay)]
    }
  }
}
