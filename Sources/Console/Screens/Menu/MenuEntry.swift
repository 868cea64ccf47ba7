import Insight
import Shop
import Terminal

/// One line of the menu: what it is called, where it leads, and why it cannot be chosen now.
struct MenuEntry {
  /// The parts of the menu, in their order on the screen.
  enum Group: CaseIterable {
    case counter, customers, programme, reports, shop, console
  }

  var group: Group
  var label: String
  var detail: String
  var transitions: [Transition]
  var unavailable: String?

  init(
    _ group: Group, _ label: String, _ detail: String, needs role: Shop.Role = .florist, in context: Context,
    _ transitions: [Transition]
  ) {
    self.group = group
    self.label = label
    self.detail = detail
    self.transitions = transitions
    if group != .console {
      if context.view is NoShop {
        unavailable = context.words.firstMakeShop
      } else if context.staff.role < role {
        unavailable = context.words.sentence(for: .notAllowed(needs: role))
      }
    }
  }

  init(
    _ group: Group, _ label: String, _ detail: String, needs role: Shop.Role = .florist, in context: Context,
    to route: Route
  ) {
    self.init(group, label, detail, needs: role, in: context, [.open(route)])
  }
}

extension MenuEntry {
  /// Every line, group by group. What the shop is run with daily comes first.
  static func all(_ context: Context) -> [MenuEntry] {
    counter(context) + customers(context) + programme(context) + reports(context) + shop(context) + console(context)
  }

  private static func counter(_ context: Context) -> [MenuEntry] {
    let words = context.words
    return [
      MenuEntry(.counter, words.walkIn, words.walkInHelp, in: context, [.replace(.newOrder(OrderSeed()))]),
      composer(context),
      MenuEntry(.counter, words.reservations, words.reservationsHelp, in: context, to: .reservations(nil)),
      MenuEntry(.counter, words.setsTitle, words.setsHelp, in: context, to: .sets(nil)),
      MenuEntry(.counter, words.bespokeTitle, words.bespokeHelp, in: context, to: .bespoke(nil)),
      MenuEntry(.counter, words.peakTitle, words.peakHelp, in: context, to: .peak(nil)),
      MenuEntry(.counter, words.closeDay, words.closeDayHelp, in: context, [.home(.closeDay)]),
      MenuEntry(.counter, words.takeOver, words.takeOverHelp, in: context, [.back, .gate(.switching)]),
      lock(context),
    ]
  }

  private static func composer(_ context: Context) -> MenuEntry {
    let words = context.words
    var entry = MenuEntry(
      .counter, words.composerTitle, words.composerHelp, in: context, to: .composer(ComposerSeed()))
    if entry.unavailable == nil, !context.state.catalogue.hasStems { entry.unavailable = words.noStemsKept }
    return entry
  }

  private static func lock(_ context: Context) -> MenuEntry {
    var entry = MenuEntry(.counter, context.words.lockNow, "F12", in: context, [.back, .gate(.locked)])
    if entry.unavailable == nil, !context.view.roster.hasPins { entry.unavailable = context.words.nothingToLockWith }
    return entry
  }

  private static func customers(_ context: Context) -> [MenuEntry] {
    let words = context.words
    return [
      MenuEntry(.customers, words.newMember, words.newMemberHelp, in: context, [.replace(.enrol(EnrolSeed()))]),
      MenuEntry(.customers, words.callListTitle, words.callListHelp, in: context, to: .callList),
      MenuEntry(.customers, words.samplesTitle, words.samplesHelp, in: context, to: .samples(nil)),
      MenuEntry(.customers, words.consultingTitle, words.consultingHelp, in: context, to: .consultations(nil)),
      MenuEntry(.customers, words.feedbackTitle, words.feedbackHelp, in: context, to: .feedback(nil)),
      MenuEntry(.customers, words.introductionsTitle, words.introductionsHelp, in: context, to: .introductions(nil)),
      MenuEntry(.customers, words.segmentsTitle, words.segmentsHelp, in: context, to: .segments),
      MenuEntry(.customers, words.tagsTitle, words.tagsHelp, in: context, to: .tags),
      MenuEntry(
        .customers, words.duplicatesTitle, words.duplicatesHelp, needs: .staff, in: context, to: .duplicates),
      MenuEntry(.customers, words.missingTitle, words.missingHelp, in: context, to: .missing),
      MenuEntry(
        .customers, words.retentionTitle, words.retentionHelp, needs: .manager, in: context, to: .retention),
      MenuEntry(.customers, words.dueNowTitle, words.dueNowHelp, in: context, to: .dueNow),
      MenuEntry(.customers, words.casesTitle, words.casesHelp, in: context, to: .cases(nil)),
      MenuEntry(.customers, words.greetingsTitle, words.greetingsHelp, in: context, to: .greetings),
    ]
  }

  private static func programme(_ context: Context) -> [MenuEntry] {
    let words = context.words
    return [
      MenuEntry(.programme, words.draws, words.drawsHelp, in: context, to: .draws),
      MenuEntry(.programme, words.tierTable, words.tierTableHelp, needs: .manager, in: context, to: .tierTable),
      MenuEntry(.programme, words.ruleSheet, words.ruleSheetHelp, in: context, to: .sheet(.rules)),
      MenuEntry(
        .programme, words.campaignsTitle, words.campaignsHelp, needs: .manager, in: context, to: .campaigns),
    ]
  }

  private static func reports(_ context: Context) -> [MenuEntry] {
    let words = context.words
    return ReportName.allCases.map { name in
      MenuEntry(
        .reports, words.name(of: name), words.help(for: name), needs: Duty.reports.neededRole, in: context,
        name == .owner ? [.home(.report(name))] : [.open(.report(name))])
    } + [
      MenuEntry(
        .reports, words.reviewTitle, words.reviewHelp, needs: Duty.reports.neededRole, in: context, to: .review)
    ]
  }

  private static func shop(_ context: Context) -> [MenuEntry] {
    let words = context.words
    return [
      MenuEntry(.shop, words.stockTitle, words.stockHelp, in: context, to: .stock),
      MenuEntry(.shop, words.settings, words.settingsHelp, needs: .manager, in: context, to: .settings),
      MenuEntry(.shop, words.products, words.productsHelp, needs: .manager, in: context, to: .products),
      MenuEntry(
        .shop, words.label(of: "bundles"), words.bundlesHelp, needs: .manager, in: context, to: .bundles),
      MenuEntry(
        .shop, words.staffTitle, words.staffHelp, needs: Duty.staffList.neededRole, in: context, to: .staff),
      MenuEntry(
        .shop, words.auditTitle, words.auditHelp, needs: Duty.auditTrail.neededRole, in: context, to: .audit),
      MenuEntry(.shop, words.myPin, words.myPinHelp, in: context, [.back, .gate(.ownPin)]),
      MenuEntry(
        .shop, words.practice, words.practiceHelp, in: context, context.isPractice ? [.back] : [.effect(.practise)]),
    ]
  }

  private static func console(_ context: Context) -> [MenuEntry] {
    let words = context.words
    let other: Language = words.language == .english ? .chinese : .english
    let counterName = PromptScreen(
      "counter", heading: words.counterTitle, hint: words.counterHint, text: context.counter, limit: 16)
    return [
      MenuEntry(.console, words.languageLabel, words.otherLanguage, in: context, [.setLanguage(other)]),
      MenuEntry(.console, words.themeLabel, context.theme, in: context, to: .themes),
      MenuEntry(.console, words.counterLabel, context.counter, in: context, [.present(counterName)]),
      MenuEntry(.console, words.redraw, words.redrawHelp, in: context, [.effect(.redrawAll), .back]),
      MenuEntry(.console, words.about, words.aboutHelp, in: context, to: .about),
      MenuEntry(.console, words.quit, words.quitHelp, in: context, quit(context)),
    ]
  }

  private static func quit(_ context: Context) -> [Transition] {
    guard let kept = context.kept else { return [.effect(.quit)] }
    return [.present(QuestionScreen.quit(losing: kept, context))]
  }
}
