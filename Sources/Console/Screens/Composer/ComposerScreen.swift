import Insight
import Shop
import Terminal

/// A bouquet put together from stems in stock (S136): budget, colour, occasion and receiver give a recipe, one key swaps a
/// stem, Enter puts it into the order.
struct ComposerScreen: Screen {
  private let member: PersonID?
  /// Opened over an order, which it goes into.
  private let isForOrder: Bool
  private var person: Person?
  private(set) var wish: BouquetWish
  private(set) var composer: BouquetComposer
  private(set) var bouquet: ComposedBouquet?
  private(set) var problem: ComposingProblem?
  var list = ListPart("composer")

  init(_ seed: ComposerSeed, forOrder isForOrder: Bool = false, _ context: Context) {
    member = seed.member
    self.isForOrder = isForOrder
    person = seed.member.flatMap { context.view.person($0) }
    let account = seed.member.flatMap { context.state.account($0) }
    wish = BouquetWish(
      account: account, person: person, occasion: seed.occasion, receiver: seed.receiver,
      budget: BouquetWish.usualBudget(
        of: account, for: seed.occasion, receiver: seed.receiver, in: context.state, on: context.today))
    composer = BouquetComposer(wish, state: context.state, on: context.today)
    compose()
  }

  func title(_ context: Context) -> String { context.words.composerTitle }

  func subject(_ context: Context) -> PersonID? { member }

  /// Another counter may have sold what is shown; what staff have changed by hand stays while it can be made.
  mutating func refresh(_ context: Context) {
    composer = BouquetComposer(wish, state: context.state, on: context.today)
    guard let bouquet, let fresh = composer.refreshed(bouquet) else { return compose() }
    self.bouquet = fresh
  }

  private mutating func compose() {
    do throws(ComposingProblem) {
      bouquet = try composer.compose()
      problem = nil
    } catch {
      bouquet = nil
      problem = error
    }
    list.select(0)
  }

  /// A new recipe for a changed wish.
  private mutating func compose(_ context: Context, _ change: (inout BouquetWish) -> Void) -> [Transition] {
    change(&wish)
    composer = BouquetComposer(wish, state: context.state, on: context.today)
    compose()
    return []
  }

  var receiver: Receiver? { wish.receiver.flatMap { person?.receiver($0) } }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = problem.map { words.sentence(for: $0) }
    let intoOrder = command(.enter, words.intoOrder, help: words.intoOrderHelp, unavailable: none) { screen, context in
      screen.intoOrder(context)
    }
    return [intoOrder] + wishCommands(context) + stemCommands(words, none) + [
      command(
        .character("w"), words.saveProductKey, help: words.saveProductHelp,
        unavailable: context.denied(.saveProducts([])) ?? none, isOnBar: false
      ) { _, context in [.present(PromptScreen("name", heading: context.words.productNameTitle, limit: 60))] },
      backCommand(context),
    ]
  }

  /// What the bouquet is to be.
  private func wishCommands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.character("b"), words.budgetKey, help: words.bouquetBudgetHelp) { screen, context in
        let typed = context.state.globals.currency.format(screen.wish.budget)
        return [.present(PromptScreen("budget", heading: context.words.bouquetBudgetTitle, text: typed, limit: 12))]
      },
      command(.character("c"), words.colourKey, help: words.bouquetColourHelp) { screen, context in
        screen.pickColour(context.words)
      },
      command(.character("e"), words.whatFor, help: words.whatForHelp) { screen, context in
        [.present(OccasionChoices(for: screen.person, context).picker(context))]
      },
      command(
        .character("g"), words.forWhom, help: words.forWhomHelp,
        unavailable: member == nil ? words.receiverNeedsMember : nil
      ) { screen, context in [.present(ReceiverChoices(of: screen.person).picker(context.words))] },
      command(.character("n"), words.composeAnewKey, help: words.composeAnewHelp, isOnBar: false) { screen, context in
        screen.compose(context) { _ in }
      },
    ]
  }

  /// Changes to the recipe.
  private func stemCommands(_ words: Words, _ none: String?) -> [ScreenCommand] {
    [
      command(.character("s"), words.swapStemKey, help: words.swapStemHelp, unavailable: none) { screen, context in
        screen.swap(context)
      },
      command(.character("+"), words.oneMore, help: words.oneMoreStem, unavailable: none, isOnBar: false) {
        screen, context in screen.change(by: 1, context)
      },
      command(.character("-"), words.oneLess, help: words.oneLessStem, unavailable: none, isOnBar: false) {
        screen, context in screen.change(by: -1, context)
      },
      command(.character("a"), words.addStemKey, help: words.addStemHelp, unavailable: none, isOnBar: false) {
        _, context in
        let options = places.map { context.words.name(of: $0) }
        return [.present(PickScreen("slot", heading: context.words.addStemTitle, options: options))]
      },
    ]
  }

  private func intoOrder(_ context: Context) -> [Transition] {
    guard let bouquet else { return [] }
    let items = bouquet.parts.map { DraftItem($0.sku, quantity: $0.quantity) }
    if isForOrder { return [.answer(.items(items))] }
    var seed = OrderSeed()
    seed.member = member
    seed.receiver = wish.receiver
    seed.occasion = wish.occasion
    seed.drafts = items
    return [.replace(.newOrder(seed))]
  }

  private func pickColour(_ words: Words) -> [Transition] {
    let colours = composer.colours
    let options = [words.anyColour] + colours.map { words.material($0) }
    let now = wish.colour.flatMap { colours.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return [.present(PickScreen("colour", heading: words.whichColour, options: options, selected: now))]
  }

  private mutating func swap(_ context: Context) -> [Transition] {
    guard let bouquet else { return [] }
    guard let changed = composer.swapping(list.selected, in: bouquet) else {
      return [.say(.plain(context.words.nothingToSwap))]
    }
    self.bouquet = changed
    return []
  }

  private mutating func change(by pieces: Int, _ context: Context) -> [Transition] {
    guard let bouquet else { return [] }
    guard let changed = composer.changing(list.selected, by: pieces, in: bouquet) else {
      return [.say(.plain(pieces > 0 ? context.words.noMoreInStock : context.words.lastPart))]
    }
    self.bouquet = changed
    list.select(min(list.selected, changed.parts.count - 1))
    return []
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    switch answer {
    case .text("budget", let text):
      guard let budget = context.state.globals.currency.parse(text), budget > .zero else {
        return [.say(.bad(context.words.typeANumber))]
      }
      return compose(context) { $0.budget = budget }
    case .chosen("colour", let place):
      let colours = composer.colours
      return compose(context) { $0.colour = colours.indices.contains(place - 1) ? colours[place - 1] : nil }
    case .chosen("occasion", let place):
      let choices = OccasionChoices(for: person, context).list
      guard choices.indices.contains(place) else { return [] }
      return compose(context) {
        $0.occasion = choices[place].code
        if let receiver = choices[place].receiver { $0.receiver = receiver }
      }
    case .chosen("receiver", let place):
      let known = person?.receivers ?? []
      return compose(context) { $0.receiver = known.indices.contains(place) ? known[place].id : nil }
    case .chosen("slot", let place):
      guard let bouquet, places.indices.contains(place),
        let changed = composer.adding(places[place], to: bouquet)
      else { return [.say(.plain(context.words.nothingToSwap))] }
      self.bouquet = changed
      return []
    case .text("name", let name):
      return save(name, context)
    default: return []
    }
  }

  private func save(_ name: String, _ context: Context) -> [Transition] {
    guard let bouquet else { return [] }
    let product = bouquet.product(
      context.state.catalogue.freeSKU("BQ"), name: LocalizedText(name), for: wish.occasion, in: context.state.catalogue)
    return [.submit(.saveProducts([product]))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: bouquet?.parts.count ?? 0, context) {
    case .activated: intoOrder(context)
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }
}

/// Where a part may be added.
private let places = SlotCode.stems + [.wrap]
