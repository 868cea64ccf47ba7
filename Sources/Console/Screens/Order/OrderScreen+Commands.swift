import Shop
import Terminal

extension OrderScreen {
  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      enterCommand(context),
      command(.control("g"), or: .alt("g"), words.forWhom, help: words.forWhomHelp, unavailable: whyNoReceiver(words)) {
        screen, context in screen.pickReceiver(context)
      },
      command(.control("e"), or: .alt("e"), words.whatFor, help: words.whatForHelp) { screen, context in
        screen.pickOccasion(context)
      },
      command(.control("d"), or: .alt("d"), words.handoverKey, help: words.handoverKeyHelp) { screen, context in
        [.present(HandoverScreen(order: screen, context))]
      },
      escapeCommand(context),
      command(
        .control("w"), or: .alt("w"), order.isEmpty ? words.takeUp : words.putAside, help: words.putAsideHelp,
        unavailable: order.draft.exchange == nil ? whyNothingHeld(context) : words.cannotHoldExchange
      ) { screen, context in screen.holdOrTakeUp(context) },
    ] + benefitCommands(context) + lineCommands(words)
  }

  private func enterCommand(_ context: Context) -> ScreenCommand {
    let words = context.words
    let adds = pricing != nil || !field.text.trimmed.isEmpty || focus == .suggestions
    let problem =
      adds ? nil : order.isEmpty ? words.sentence(for: .orderEmpty) : order.problem.map { words.sentence(for: $0) }
    return command(
      .enter, adds ? words.addItem : words.goToPay, help: adds ? words.addItemHelp : words.goToPayHelp,
      unavailable: problem
    ) { screen, context in screen.enter(context) }
  }

  /// Esc: takes back what is typed; an order with items is kept open and not lost.
  private func escapeCommand(_ context: Context) -> ScreenCommand {
    let words = context.words
    let clears = !field.isEmpty || pricing != nil
    return command(.escape, clears ? words.clear : words.back, help: words.leaveOrderHelp) { screen, context in
      if clears {
        screen.field.clear()
        screen.pricing = nil
        screen.search(context)
        return []
      }
      guard !screen.order.isEmpty else { return [.back] }
      return [.home(.find("")), .say(.plain(context.words.orderKeptOpen))]
    }
  }

  private func benefitCommands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(
        .control("y"), or: .alt("y"), words.takeSuggestion, help: words.takeSuggestionHelp,
        unavailable: suggestions.isEmpty ? words.noSuggestions : nil, isOnBar: false
      ) { screen, context in screen.takeSuggestion(0, context) },
      refuseCommand(context), whyCommand(context),
    ] + addOnCommands(context) + [
      command(
        .tab, or: .backTab, words.toSuggestions, help: words.toSuggestionsHelp,
        unavailable: suggestions.isEmpty ? words.noSuggestions : nil, isOnBar: false
      ) { screen, _ in
        screen.focus = screen.focus == .items ? .suggestions : .items
        return []
      },
      command(
        .control("c"), or: .alt("c"), words.couponKey, help: words.changeCouponHelp,
        unavailable: whyNoCoupon(context), isOnBar: false
      ) { screen, context in screen.pickCoupon(context) },
      command(
        .control("u"), or: .alt("u"), words.pointsKey, help: words.usePointsHelp,
        unavailable: whyNoPoints(context), isOnBar: false
      ) { screen, context in screen.togglePoints(context) },
      command(.control("b"), or: .alt("b"), words.memberOfOrder, help: words.memberOfOrderHelp, isOnBar: false) {
        _, context in
        [.present(MemberPickScreen(context))]
      },
      command(
        .control("n"), or: .alt("n"), words.joinWithThis, help: words.joinWithThisHelp,
        unavailable: order.draft.account == nil ? nil : words.orderHasCustomer, isOnBar: false
      ) { _, context in [.present(JoinScreen(context))] },
      command(
        .control("a"), or: .alt("a"), words.sameAgain, help: words.lastAgainHelp,
        unavailable: whyLastAgain(context), isOnBar: false
      ) { screen, context in screen.sameAgain(context) },
      command(
        .alt("m"), words.composeKey, help: words.composerHelp, unavailable: whyNoBouquet(context), isOnBar: false
      ) { screen, context in screen.composeBouquet(context) },
      campaignCommand(context),
    ]
  }

  private func lineCommands(_ words: Words) -> [ScreenCommand] {
    let problem = order.isEmpty ? words.sentence(for: .orderEmpty) : nil
    return [
      command(.character("+"), words.oneMore, help: words.oneMoreHelp, unavailable: problem, isOnBar: false) {
        screen, context in screen.changeLine(by: 1, context)
      },
      command(.character("-"), words.oneLess, help: words.oneLessHelp, unavailable: problem, isOnBar: false) {
        screen, context in screen.changeLine(by: -1, context)
      },
      command(
        .control("x"), or: .alt("x"), words.dropOrder, help: words.dropOrderHelp, unavailable: problem, isOnBar: false
      ) { screen, context in screen.askToDrop(context) },
    ]
  }

  // MARK: Reasons

  private func whyNoBouquet(_ context: Context) -> String? {
    context.state.catalogue.hasStems ? nil : context.words.noStemsKept
  }

  private func whyNoReceiver(_ words: Words) -> String? {
    order.draft.account == nil ? words.receiverNeedsMember : nil
  }

  private func whyNoCoupon(_ context: Context) -> String? {
    let words = context.words
    guard let quote = order.quote else { return words.sentence(for: .orderEmpty) }
    guard order.draft.account != nil else { return words.couponNeedsMember }
    return quote.coupons.isEmpty && quote.missed.isEmpty && usableCoupons(context).isEmpty ? words.noCouponToUse : nil
  }

  private func whyNoPoints(_ context: Context) -> String? {
    let words = context.words
    guard let account = account(context), account.isMember else { return words.pointsNeedMember }
    if account.owed > .zero { return words.sentence(for: .pointsOwed(account.owed)) }
    guard let quote = order.quote else { return words.sentence(for: .orderEmpty) }
    if quote.mostPoints > .zero || order.usesPoints { return nil }
    return words.tooFewPoints(account.usable(on: context.today), step: context.state.settings.programme.redeemStep)
  }

  func whyLastAgain(_ context: Context) -> String? {
    let words = context.words
    guard let account = account(context) else { return words.againNeedsMember }
    guard account.purchases.contains(where: \.counts) else { return words.nothingBoughtYet }
    return order.isEmpty ? nil : words.againNeedsEmpty
  }

  private func whyNothingHeld(_ context: Context) -> String? {
    order.isEmpty && context.state.globals.held.isEmpty ? context.words.nothingHeld : nil
  }
}
