import Shop
import Starter

/// A shop that has just been opened, in memory.
enum TestShop {
  static func open(_ kind: ShopTrade, currency: Currency = .cny, day: Day) throws -> MemorySink {
    let sink = MemorySink(day: day)
    let shop = Starter.shop(kind: kind, currency: currency, id: ShopID(high: 1, low: 1))
    let context = CommandContext(
      now: Instant(seconds: day.number * 86_400), day: day, actor: .system, counter: "1", people: sink.people,
      history: Nothing())
    let opened = try ShopState().decide(.open(shop), in: context, using: SystemRandomNumberGenerator())
    try sink.put(opened.events, people: opened.people)
    return sink
  }

  private struct Nothing: CommandHistory {
    func facts(of command: CommandID) -> PastCommand? { nil }
  }
}
