import Insight
import Shop
import Terminal

/// "Same again, but ...": an earlier order as it can be made today, with one thing changed (D09). Enter puts it into an
/// order.
struct SameAgainScreen: Screen {
  let id: PersonID
  /// `nil`: their last order.
  let like: OrderID?
  private var change = SameAgainChange.nothing
  private var made: SameAgain?
  private var person: Person?
  private var colours: [String] = []
  private var list = ListPart("again")

  init(_ id: PersonID, like: OrderID?, _ context: Context) {
    self.id = id
    self.like = like
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    person = context.view.person(id)
    let request = SuggestionRequest(account: context.state.account(id), person: person)
    made = SameAgain.make(like, but: change, request, state: context.state, on: context.today)
    colours = Set(context.state.catalogue.products.filter { !$0.retired }.flatMap(\.colours)).sorted()
  }

  func title(_ context: Context) -> String { context.words.sameAgainTitle }

  func subject(_ context: Context) -> PersonID? { id }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = made == nil ? words.nothingBoughtYet : nil
    return [
      command(
        .enter, words.newOrder, help: words.sameAgainOrderHelp,
        unavailable: none ?? (made?.lines.isEmpty == true ? words.nothingLeftOfIt : nil)
      ) { screen, context in screen.order(context) },
      command(.character("b"), words.budgetKey, help: words.budgetHelp, unavailable: none) { screen, context in
        let words = context.words
        return [
          .present(PromptScreen("budget", heading: words.budgetTitle, hint: words.currency.format(.zero), limit: 14))
        ]
      },
      command(
        .character("c"), words.colourKey, help: words.colourHelp,
        unavailable: none ?? (colours.isEmpty ? words.noColours : nil)
      ) { screen, context in
        let words = context.words
        return [
          .present(
            PickScreen("colour", heading: words.whichColour, options: screen.colours.map { words.material($0) }))
        ]
      },
      command(.character("r"), words.forWhom, help: words.otherReceiverHelp, unavailable: none) { screen, context in
        [.present(ReceiverChoices(of: screen.person).picker(context.words))]
      },
      command(
        .character("u"), words.unchangedKey, help: words.unchangedHelp,
        unavailable: none ?? (change == .nothing ? words.nothingChanged : nil), isOnBar: false
      ) { screen, context in screen.change(.nothing, context) },
      backCommand(context),
    ]
  }

  private mutating func change(_ change: SameAgainChange, _ context: Context) -> [Transition] {
    self.change = change
    refresh(context)
    return []
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    let words = context.words
    switch answer {
    case .text("budget", let text):
      guard let most = words.currency.parse(text), most > .zero else {
        return [.say(.bad(words.priceUnreadable(text)))]
      }
      return change(.budget(most), context)
    case .chosen("colour", let place) where colours.indices.contains(place):
      return change(.colour(colours[place]), context)
    case .chosen("receiver", let place):
      let receivers = person?.receivers ?? []
      return change(.receiver(receivers.indices.contains(place) ? receivers[place].id : nil), context)
    default: return []
    }
  }

  private func order(_ context: Context) -> [Transition] {
    guard let made else { return [] }
    var seed = OrderSeed(member: id, receiver: made.receiver, occasion: made.occasion)
    seed.drafts = made.lines.map { line in
      let isOpen = context.state.catalogue[line.sku]?.price == nil
      return DraftItem(
        line.sku, quantity: line.quantity, price: isOpen ? Money(line.price.minor / max(1, line.quantity)) : nil)
    }
    return [.open(.newOrder(seed))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: made?.lines.count ?? 0, context) {
    case .activated: order(context)
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let made else {
      canvas.put(words.nothingBoughtYet, at: 2, 0, .muted)
      return
    }
    let past = context.state.order(made.order)
    canvas.put(
      past.map { words.takenFrom($0.day, today: context.today) } ?? "", at: 2, 0, .heading)
    let receiver = made.receiver.flatMap { person?.receiver($0)?.name } ?? ""
    canvas.put(words.purpose(made.occasion, receiver: receiver, change: change), at: 2, 1, .occasion)
    if made.isRepeat { canvas.put("\(context.glyphs.alert) " + words.hadJustThis(receiver), at: 2, 2, .warning) }
    canvas.rule(words.itemsHeading, row: 3, count: words.money(made.total))
    canvas.part(column: 1, row: 4, columns: canvas.columns - 2) { part in
      list.draw(count: made.lines.count + made.missing.count, into: &part) { place, _, row in
        guard made.lines.indices.contains(place) else {
          row.put(words.missing(made.missing[place - made.lines.count]), at: 0, 0, .warning)
          return
        }
        let line = made.lines[place]
        let amount = SafeText(words.money(line.price))
        var end = row.put("\(line.quantity)", at: 0, 0, .text, width: 3, align: .trailing)
        end = row.put(context.glyphs.times + " ", at: end + 1, 0, .muted)
        end = row.put(words.name(line.name), at: end, 0)
        if let stands = line.insteadOf {
          row.put(
            "  " + words.insteadOf(stands), at: end, 0, .accent, width: max(0, row.columns - amount.width - 3 - end))
        }
        row.put(amount, at: row.columns - amount.width - 1, 0, .amount)
      }
    }
  }
}
