import Insight
import Shop
import Terminal

/// What nobody may forget when this member stands at the counter, the most urgent first.
extension MemberScreen {
  typealias PinnedLine = (text: String, role: Role)

  /// All of it; what does not fit the card is one key away.
  func pinned(_ card: MemberCard, _ context: Context) -> [PinnedLine] {
    let words = context.words
    var lines: [PinnedLine] = []
    func alert(_ text: String, _ role: Role) { lines.append(("\(context.glyphs.alert) " + text, role)) }
    let allergies = card.allergies(words)
    if !allergies.isEmpty { alert(words.allergic(allergies), .bad) }
    for ticket in card.account?.openTickets ?? [] {
      let theme = FeedbackRow(id, ticket, context).theme(context)
      alert(words.ticketLine(ticket, theme, today: context.today), ticket.kind == .complaint ? .warning : .muted)
    }
    if card.careGift != nil { alert(card.careNote.map { words.give($0) } ?? words.giveSomething, .accent) }
    if card.isQuiet { lines.append((words.quiet, .warning)) }
    if card.phoneSharers > 0 { lines.append((words.sharesPhone(card.phoneSharers), .warning)) }
    for date in card.recalls {
      lines.append((words.recall(date, today: context.today, room: context.body.columns - 4), .occasion))
    }
    for note in card.vases.prefix(1) {
      lines.append((words.vaseLine(note, today: context.today), note.step == .wait ? .muted : .suggestion))
    }
    for bespoke in card.account?.bespoke.filter(\.isOpen) ?? [] { lines.append((words.bespokeLine(bespoke), .accent)) }
    if let winBack = card.account?.openCase, !winBack.isHeldOut, !card.isQuiet {
      lines.append((caseLine(winBack, card, context), .suggestion))
    }
    for promise in card.promises { alert(words.openPromise(promise.promise, until: promise.until, context), .accent) }
    for date in card.celebrations { lines.append((words.celebrates(date, card.person, context), .occasion)) }
    if let notice = card.account?.reviewNotice(on: context.today, settings: context.state.settings) {
      alert(words.keepBy(notice.until, notice.missing), .warning)
    }
    for term in card.account?.plans(on: context.today) ?? [] {
      lines.append(
        (words.planLine(term, today: context.today) + words.pick(", ", "，") + words.planWorth(term), .tierName))
      if !term.plan.perks.isEmpty { lines.append((words.perksLeft(term), .tierName)) }
    }
    if let merge = card.merge { lines.append((words.mergedLine(merge, today: context.today), .muted)) }
    if let note = card.person.notes.last { lines.append((words.noteLine(note, today: context.today), .muted)) }
    if !card.isQuiet, !context.state.settings.isPeak(context.today),
      let next = AskNext.first(of: card.person, card.account, on: context.today)
    {
      lines.append((words.askNext(next), .muted))
    }
    if let year = card.account?.year(context.today.year), card.isMember, !card.isQuiet,
      year != YearSummary(year: year.year)
    {
      lines.append((words.statementSentence(year), .muted))
    }
    if let referrals = words.referralLine(card, context) { lines.append((referrals, .muted)) }
    if let contact = card.account?.contacts.last {
      let settings = context.state.settings.contact
      lines.append((words.lastContact(contact, settings: settings, today: context.today), .muted))
    }
    return lines
  }

  /// They are being won back: what staff say when they come in.
  private func caseLine(_ winBack: WinBackCase, _ card: MemberCard, _ context: Context) -> String {
    let words = context.words
    let receiver = winBack.cause.receiver.flatMap { card.person.receiver($0)?.name } ?? ""
    let sentence = words.inBrief(winBack.cause, receiver: receiver)
    return words.caseLine(winBack, sentence, today: context.today)
  }

  /// Draws as many lines as leave room for the orders.
  ///
  /// - Returns: The row below them.
  func drawPinned(
    _ card: MemberCard, _ canvas: inout Canvas, _ context: Context, from start: Int, room: Int
  ) -> Int {
    let lines = pinned(card, context)
    let shown = lines.count <= room ? lines.count : max(1, room - 1)
    for (row, line) in lines.prefix(shown).enumerated() { canvas.put(line.text, at: 2, start + row, line.role) }
    guard shown < lines.count else { return start + shown }
    let end = canvas.put(context.words.name(of: .character("i")), at: 2, start + shown, .key)
    canvas.put(context.words.moreToKnow(lines.count - shown), at: end + 1, start + shown, .muted)
    return start + shown + 1
  }

  func infoCommand(_ context: Context) -> ScreenCommand {
    let words = context.words
    return command(
      .character("i"), words.everythingKey, help: words.everythingHelp,
      unavailable: card == nil ? words.noSuchPerson : nil, isOnBar: false
    ) { screen, context in
      guard let card = screen.card else { return [] }
      let words = context.words
      let lines = screen.pinned(card, context).map(\.text)
      return [
        .present(
          QuestionScreen(
            card.person.name, lines: lines.isEmpty ? [words.nothingToKnow] : lines,
            choices: [.init(label: words.close, transitions: [])]))
      ]
    }
  }
}

// MARK: Perks by hand

extension MemberScreen {
  func perkCommand(_ context: Context) -> ScreenCommand {
    let words = context.words
    return command(
      .character("u"), words.perkKey, help: words.perkHelp, unavailable: perks(context).isEmpty ? words.noPerks : nil,
      isOnBar: false
    ) { screen, context in
      let words = context.words
      let rows = screen.perks(context).map { row in
        PickScreen.Row(
          label: words.name(row.perk.name), detail: words.left(row.left),
          unavailable: row.left == 0 ? words.sentence(for: .perkUsedUp(row.perk.code)) : nil)
      }
      return [.present(PickScreen("perk", heading: words.whichPerk, rows: rows))]
    }
  }

  private func perks(_ context: Context) -> [PerkLeft] { card?.account?.perks(on: context.today) ?? [] }

  func usePerk(_ place: Int, _ context: Context) -> [Transition] {
    let perks = perks(context)
    guard perks.indices.contains(place) else { return [] }
    return [.submit(.usePerk(PerkUse(member: id, perk: perks[place].perk.code)))]
  }
}
