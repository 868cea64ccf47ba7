import Insight
import Shop
import Terminal

/// One customer: where they stand, what to say, what they bought. Enter opens a new order for them.
struct MemberScreen: Screen {
  let id: PersonID
  var list = ListPart("orders")
  var card: MemberCard?
  /// The first answer of two (S125).
  private var heard: String?

  init(_ id: PersonID, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) { card = MemberCard(id, context) }

  func title(_ context: Context) -> String { context.words.memberTitle }

  func subject(_ context: Context) -> PersonID? { id }

  var selectedOrder: Order? {
    guard let orders = card?.orders, !orders.isEmpty else { return nil }
    return orders[min(list.selected, orders.count - 1)]
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let noOrder = selectedOrder == nil ? words.noOrdersYet : nil
    let noCard = card == nil ? words.noSuchPerson : nil
    let joined = card?.isMember == true
    let notJoined = joined ? nil : words.sentence(for: .notMember)
    return [
      command(.enter, words.newOrder, help: words.newOrderHelp, unavailable: noCard) { screen, context in
        context.hasOpenOrder || context.kept != nil ? [.resume] : [.open(.newOrder(OrderSeed(member: screen.id)))]
      },
      command(.character("d"), words.details, help: words.detailsHelp, unavailable: noOrder) { screen, _ in
        screen.selectedOrder.map { [.open(.orderDetail($0.id))] } ?? []
      },
      command(
        .character("a"), words.sameAgain, help: words.sameAgainHelp, unavailable: noOrder, isOnBar: false
      ) { screen, _ in
        screen.selectedOrder.map {
          [.open(.newOrder(OrderSeed(member: screen.id, like: $0.id, receiver: $0.receiver, occasion: $0.occasion)))]
        } ?? []
      },
      command(.character("e"), words.edit, help: words.editHelp, unavailable: noCard) { screen, _ in
        [.open(.editMember(screen.id))]
      },
      command(.character("r"), words.receivers, help: words.receiversHelp, unavailable: noCard) { screen, _ in
        [.open(.receivers(screen.id))]
      },
      command(.character("p"), words.profileKey, help: words.profileHelp, unavailable: noCard) { screen, _ in
        [.open(.profile(screen.id, .profile))]
      },
      command(.character("h"), words.heard, help: words.heardHelp, unavailable: noCard, isOnBar: false) {
        screen, context in
        [.present(HeardQuestion(context).first(context.words, now: screen.card?.person.source ?? ""))]
      },
      command(.character("n"), words.note, help: words.noteHelp, unavailable: noCard, isOnBar: false) { _, context in
        [.present(PromptScreen("note", heading: context.words.noteTitle, hint: context.words.noteHint))]
      },
      command(
        .character("v"), words.activityKey, help: words.activityHelp, unavailable: noCard ?? notJoined,
        isOnBar: joined && card?.careGift == nil
      ) { screen, _ in [.open(.activities(screen.id))] },
      command(
        .character("c"), words.checkInKey, help: words.checkInHelp, unavailable: noCard ?? whyNotCheckIn(context),
        isOnBar: false
      ) { screen, _ in [.submit(.recordActivity(ActivityClaim(member: screen.id, kind: .checkIn)))] },
      command(
        .character("g"), words.givenKey, help: words.givenHelp,
        unavailable: card?.careGift == nil ? words.nothingToGive : nil, isOnBar: card?.careGift != nil
      ) { screen, _ in
        screen.card?.careGift.map {
          [.submit(.giveCareGift(CareGiftName(member: screen.id, gift: $0.id)))]
        } ?? []
      },
      command(
        .character("k"), words.promiseKey, help: words.promiseHelp,
        unavailable: noCard ?? (joined ? nil : words.sentence(for: .notMember)), isOnBar: false
      ) { screen, _ in [.open(.promise(screen.id))] },
      command(
        .character("f"), words.referralsKey, help: words.referralsHelp,
        unavailable: noCard ?? (joined ? nil : words.sentence(for: .notMember)), isOnBar: false
      ) { screen, _ in [.open(.referrals(screen.id))] },
      command(
        .character("j"), words.join, help: words.joinHelp,
        unavailable: noCard ?? (joined ? words.sentence(for: .alreadyMember) : nil), isOnBar: !joined
      ) { screen, _ in screen.join },
      command(.character("y"), words.whyTier, help: words.whyTierHelp, unavailable: whyNoSheet(words), isOnBar: false) {
        screen, _ in [.open(.sheet(.tier(screen.id)))]
      },
      command(
        .character("b"), words.benefitStatement, help: words.benefitStatementHelp, unavailable: whyNoSheet(words),
        isOnBar: false
      ) { screen, _ in [.open(.sheet(.statement(screen.id)))] },
      command(
        .character("w"), words.messageKey, help: words.messageKeyHelp, unavailable: noCard, isOnBar: false
      ) { screen, _ in [.open(.message(screen.id, MessageSeed()))] },
      command(
        .character("m"), card?.person.muted == true ? words.unmute : words.mute, help: words.muteHelp,
        unavailable: noCard, isOnBar: false
      ) { screen, _ in screen.mute },
      command(
        .character("s"), words.samplesKey, help: words.memberSamplesHelp,
        unavailable: noCard ?? (joined ? nil : words.sentence(for: .notMember)), isOnBar: false
      ) { screen, _ in [.open(.samples(screen.id))] },
      command(
        .character("l"), words.sameAgainKey, help: words.sameAgainButHelp, unavailable: noOrder, isOnBar: false
      ) { screen, _ in screen.selectedOrder.map { [.open(.sameAgain(screen.id, $0.id))] } ?? [] },
      command(
        .character("q"), words.setsTitle, help: words.setsHelp,
        unavailable: noCard ?? (card?.isQuiet == true ? words.noSuggestion : nil), isOnBar: false
      ) { screen, _ in [.open(.sets(screen.id))] },
      command(
        .control("b"), or: .alt("b"), words.bespokeTitle, help: words.memberBespokeHelp,
        unavailable: noCard ?? (card?.account == nil ? words.sentence(for: .notMember) : nil), isOnBar: false
      ) { screen, _ in [.open(.bespoke(screen.id))] },
      command(
        .control("a"), or: .alt("a"), words.casesKey, help: words.memberCasesHelp,
        unavailable: noCard ?? (card?.account?.winBacks.isEmpty == false ? nil : words.noCases), isOnBar: false
      ) { screen, _ in [.open(.cases(screen.id))] },
      command(
        .control("e"), or: .alt("e"), words.feedbackKey, help: words.memberFeedbackHelp,
        unavailable: noCard ?? (card?.account == nil ? words.sentence(for: .notMember) : nil), isOnBar: false
      ) { screen, _ in [.open(.feedback(screen.id))] },
      perkCommand(context), infoCommand(context),
    ] + dataCommands(context) + [backCommand(context)] + suggestionCommands(words)
  }

  private func whyNotCheckIn(_ context: Context) -> String? {
    ActivityRow.refusal(.checkIn, code: "", of: id, context).map { context.words.sentence(for: $0) }
  }

  private func whyNoSheet(_ words: Words) -> String? {
    card?.isMember == true ? nil : words.sentence(for: .notMember)
  }

  private var join: [Transition] { card.map { [.submit(.enrol(Enrolment(person: $0.person)))] } ?? [] }

  private var mute: [Transition] {
    guard var person = card?.person else { return [] }
    person.muted.toggle()
    return [.submit(.savePerson(person))]
  }

  /// What is handed out is written once it is on record.
  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let isExport =
      (try? result.get())?.events.contains { if case .personExported = $0 { true } else { false } } ?? false
    return isExport ? [.effect(.handOut(id))] : [.say(context.words.toast(for: result, context))]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard var person = card?.person else { return [] }
    switch answer {
    case .confirmed("hand out"): return [.submit(.exportPerson(id))]
    case .chosen("heard", let place):
      heard = HeardQuestion(context).sources[place].code
      return [.present(HeardQuestion.second(context.words))]
    case .chosen("perk", let place): return usePerk(place, context)
    case .chosen("compared", let place):
      person.source = heard ?? person.source
      person.profile.compared = ComparedWith.allCases[place]
      return [.submit(.savePerson(person))]
    default: break
    }
    guard case .text("note", let text) = answer else { return [] }
    person.notes.append(PersonNote(day: context.today, by: context.staff.name, text: text))
    return [.submit(.savePerson(person))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if case .click(.item("suggestion", let place)) = input { return order(suggestion: place) }
    switch list.handle(input, count: card?.orders.count ?? 0, context) {
    case .activated: return selectedOrder.map { [.open(.orderDetail($0.id))] } ?? []
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }
}
