import Insight
import Shop

/// One line of what is due, cheap enough for the first screen: feasts in their lead time, orders to hand over.
struct AgendaLine: Hashable {
  var when: String
  var what: String
  /// Added where there is room for it.
  var more = ""
  var isUrgent = false

  static func all(_ context: Context, dates: [DueDate]) -> [AgendaLine] {
    handovers(context) + feasts(context) + dates.prefix(30).map { line($0, context) }
  }

  private static func line(_ date: DueDate, _ context: Context) -> AgendaLine {
    AgendaLine(
      when: context.words.distance(to: date.day, from: context.today), what: context.words.dueDate(date),
      more: context.words.lastGift(date),
      isUrgent: date.callBy <= context.today)
  }

  /// Orders to be picked up or delivered today and tomorrow.
  private static func handovers(_ context: Context) -> [AgendaLine] {
    let words = context.words
    return [context.today, context.today + 1].flatMap { day -> [AgendaLine] in
      let orders = (context.state.dayBook(day)?.due ?? []).compactMap { context.state.order($0) }
        .filter { $0.fulfilled == nil && !$0.isRefundedWhole }
      guard !orders.isEmpty else { return [] }
      let deliveries = orders.filter { $0.handover.kind == .delivery }.count
      return [
        AgendaLine(
          when: words.distance(to: day, from: context.today),
          what: words.toHandOver(deliveries: deliveries, pickUps: orders.count - deliveries),
          isUrgent: day == context.today)
      ]
    }
  }

  private static func feasts(_ context: Context) -> [AgendaLine] {
    context.feasts.upcoming(on: context.today).map { feast in
      AgendaLine(
        when: context.words.distance(to: feast.day, from: context.today),
        what: "\(context.words.name(of: feast.feast)), \(context.words.shortDay(feast.day, weekday: true))")
    }
  }
}

extension Context {
  /// The feasts that this shop keeps.
  var feasts: FeastCalendar { FeastCalendar(state.settings.calendar) }

  func tierName(_ code: TierCode) -> String {
    state.settings.tier(code).map { words.name($0.name) } ?? code.text
  }
}
