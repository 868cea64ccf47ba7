import Shop
import Terminal

/// A message to one person, ready to be copied: Enter copies it and marks it sent, and Enter again goes on to the next of
/// the list (S24, S87, S88).
struct MessageScreen: Screen {
  let id: PersonID
  let seed: MessageSeed
  private(set) var person: Person?
  private(set) var account: Account?
  private(set) var draft: MessageDraft?
  private(set) var language: Language
  private var template: MessageCode?
  private var subject: MessageSubject?
  private var channel: ContactChannel?
  /// What was sent from here, shown until the screen is left.
  private(set) var sent: Message?
  private var sending: Message?
  /// Those behind this one, and who of them is being taken up.
  var rest: [Addressee]
  var arriving: Addressee?

  init(_ id: PersonID, _ seed: MessageSeed, _ context: Context) {
    self.id = id
    self.seed = seed
    rest = seed.queue
    language = context.view.person(id)?.profile.language ?? context.state.settings.language
    template = seed.template
    subject = seed.subject
    channel = seed.channel
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    person = context.view.person(id)
    account = context.state.account(id)
    // What is being sent stands as it was: once it is marked, the rule would speak of it.
    guard sent == nil, sending == nil else { return }
    draft = person.map {
      MessageDraft(to: $0, wording: template, channel: channel, about: subject, in: language, context)
    }
  }

  func title(_ context: Context) -> String { context.words.messageTitle }

  func subject(_ context: Context) -> PersonID? { account?.isMember == true ? id : nil }

  var message: Message? { sent ?? draft?.message }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let hasNext = !rest.isEmpty
    return [
      sent == nil || !hasNext
        ? command(.enter, sendLabel(words), help: words.sendMessageHelp, unavailable: problem(words)) {
          screen, context in
          screen.send(context)
        }
        : command(.enter, words.nextPerson, help: words.nextPersonHelp) { screen, context in
          screen.next(context)
        },
      command(
        .character("n"), or: .control("n"), words.nextPerson, help: words.nextPersonHelp,
        unavailable: hasNext ? nil : words.nobodyElse, isOnBar: hasNext && sent == nil
      ) { screen, context in screen.next(context) },
      command(
        .character("t"), or: .control("t"), words.wording, help: words.wordingHelp, unavailable: settled(words)
      ) { screen, context in screen.pickWording(context) },
      command(
        .character("h"), or: .control("h"), words.channelKey, help: words.channelKeyHelp, unavailable: settled(words)
      ) { screen, context in screen.pickChannel(context) },
      command(
        .character("l"), words.languageKey, help: words.languageKeyHelp, unavailable: settled(words)
      ) { screen, context in
        screen.language = screen.language == .english ? .chinese : .english
        screen.refresh(context)
        return []
      },
      command(
        .character("o"), words.outcomeKey, help: words.outcomeKeyHelp,
        unavailable: account?.contacts.isEmpty == false ? nil : words.noContactsYet
      ) { screen, context in screen.pickOutcome(context) },
      command(
        .character("w"), words.caseReasonKey, help: words.caseReasonHelp,
        unavailable: account?.openCase == nil ? words.sentence(for: .unknownCase) : CaseChoice.denied(context),
        isOnBar: account?.openCase != nil
      ) { _, context in [.present(CaseChoice.reasons(context))] },
      command(
        .character("c"), words.cardKey, help: words.openMemberHelp,
        unavailable: person == nil ? words.noSuchPerson : nil, isOnBar: account?.openCase == nil
      ) { screen, _ in [.open(.member(screen.id))] },
      backCommand(context),
    ]
  }

  private func sendLabel(_ words: Words) -> String { draft?.channel == .phone ? words.calledKey : words.copyText }

  /// Why nothing can be sent: the rule's own words.
  private func problem(_ words: Words) -> String? {
    if person == nil { return words.noSuchPerson }
    if sent != nil { return words.sentAlready }
    guard let draft, draft.template != nil else { return words.noWordings }
    return draft.refusal.map { words.sentence(for: $0) }
  }

  private func settled(_ words: Words) -> String? {
    person == nil ? words.noSuchPerson : sent == nil ? nil : words.sentAlready
  }

  // MARK: Sending

  private mutating func send(_ context: Context) -> [Transition] {
    guard let message = draft?.message else { return [] }
    guard message.channel != .phone else {
      return [.present(PickScreen("call", heading: context.words.howDidItGo, options: outcomes(context, call: true)))]
    }
    return log(message, outcome: .sent)
  }

  private mutating func log(_ message: Message, outcome: ContactOutcome) -> [Transition] {
    sending = message
    var request = ContactRequest(message, to: id, about: draft?.subject ?? MessageSubject())
    request.outcome = outcome
    return [.submit(.logContact(request))]
  }

  /// The text goes onto the clipboard once it is marked: what is not on file is not sent.
  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    if let arriving { return arrived(at: arriving, result, context) }
    let toast = Transition.say(context.words.toast(for: result, context))
    guard let message = sending else { return [toast] }
    sending = nil
    guard case .success = result else {
      refresh(context)
      return [toast]
    }
    sent = message
    if message.channel == .phone { return [toast] }
    return [.effect(.copy(message.text)), .say(.good(context.words.copiedAndMarked))]
  }

  // MARK: Choosing

  private static let callOutcomes: [ContactOutcome] = [
    .reached, .willCome, .notThisYear, .noAnswer, .declined, .wrongAddress,
  ]

  private func outcomes(_ context: Context, call: Bool) -> [String] {
    (call ? Self.callOutcomes : ContactOutcome.allCases).map { context.words.name(of: $0) }
  }

  private func wordings(_ context: Context) -> [MessageTemplate] {
    context.state.settings.contact.templates.filter { !$0.retired }
  }

  private func pickWording(_ context: Context) -> [Transition] {
    guard let person else { return [] }
    let words = context.words
    let rows = wordings(context).map { template -> PickScreen.Row in
      let draft = MessageDraft(
        to: person, wording: template.code, channel: channel, about: seed.subject, in: language, context)
      return PickScreen.Row(
        label: words.name(template.title), detail: words.name(of: template.purpose),
        unavailable: draft.refusal.map { words.inBrief($0) })
    }
    let selected = wordings(context).firstIndex { $0.code == draft?.template?.code } ?? 0
    return [.present(PickScreen("wording", heading: words.whichWording, rows: rows, selected: selected))]
  }

  private func pickChannel(_ context: Context) -> [Transition] {
    guard let person else { return [] }
    let words = context.words
    let preferred = person.profile.preferredChannel
    let rows = ContactChannel.allCases.map { channel -> PickScreen.Row in
      let draft = MessageDraft(
        to: person, wording: template ?? draft?.template?.code, channel: channel, about: subject, in: language, context)
      return PickScreen.Row(
        label: words.name(of: channel), detail: channel == preferred ? words.preferredChannel : "",
        unavailable: draft.refusal.map { words.inBrief($0) })
    }
    return [.present(PickScreen("channel", heading: words.whichChannel, rows: rows))]
  }

  private func pickOutcome(_ context: Context) -> [Transition] {
    [.present(PickScreen("outcome", heading: context.words.whatCameOfIt, options: outcomes(context, call: false)))]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    switch answer {
    case .chosen("wording", let row):
      template = wordings(context)[row].code
      subject = seed.subject
    case .chosen("channel", let row): channel = ContactChannel.allCases[row]
    case .chosen("call", let row):
      guard let message = draft?.message else { return [] }
      return log(message, outcome: Self.callOutcomes[row])
    case .chosen("outcome", let row):
      guard let contact = account?.contacts.last else { return [] }
      return [
        .submit(.answerContact(ContactAnswer(member: id, contact: contact.id, outcome: ContactOutcome.allCases[row])))
      ]
    default:
      guard let change = CaseChoice.read(answer, context), let winBack = account?.openCase else { return [] }
      return CaseChoice.submit(change, for: CaseName(member: id, id: winBack.id), context)
    }
    refresh(context)
    return []
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? { input == .tick ? [] : nil }
}
