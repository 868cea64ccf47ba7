import Shop
import Terminal

/// The commands of each page, and what their questions hand back.
extension ProfileScreen {
  func own(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let gone = page == nil ? words.noSuchPerson : nil
    switch tab {
    case .profile: return profileCommands(words, gone)
    case .preferences: return preferenceCommands(words, gone)
    case .sizes: return sizeCommands(words, gone)
    case .notes: return noteCommands(words, gone)
    case .tags: return tagCommands(words, gone)
    }
  }

  private func profileCommands(_ words: Words, _ gone: String?) -> [ScreenCommand] {
    [
      command(.enter, or: .character("e"), words.edit, help: words.editProfileHelp, unavailable: gone) { screen, _ in
        [.open(.editProfile(screen.id))]
      },
      command(.character("w"), words.why, help: words.whyHelp, unavailable: gone) { _, context in
        let options = RepurchaseMotive.allCases.map { context.words.name(of: $0) }
        return [.present(PickScreen("motive", heading: context.words.whyTitle, options: options))]
      },
      command(.character("h"), words.heard, help: words.heardHelp, unavailable: gone) { _, context in
        [.present(HeardQuestion(context).first(context.words))]
      },
    ]
  }

  private func preferenceCommands(_ words: Words, _ gone: String?) -> [ScreenCommand] {
    let noOrder = page?.account?.purchases.last == nil ? words.noOrdersYet : nil
    return [
      command(.enter, or: .character("e"), words.edit, help: words.editStatedHelp, unavailable: gone) { screen, _ in
        [.open(.editMember(screen.id))]
      },
      command(.character("d"), words.delight, help: words.delightHelp, unavailable: gone ?? noOrder) { _, context in
        let options = DelightTag.allCases.map { context.words.name(of: $0) }
        return [.present(PickScreen("delight", heading: context.words.delightTitle, options: options))]
      },
    ]
  }

  private func sizeCommands(_ words: Words, _ gone: String?) -> [ScreenCommand] {
    [
      command(.enter, or: .character("a"), words.size, help: words.sizeHelp, unavailable: gone) { _, context in
        let options = GarmentType.allCases.map { context.words.name(of: $0) }
        return [.present(PickScreen("garment", heading: context.words.sizeTitle, options: options))]
      },
      command(.character("h"), words.habit, help: words.habitHelp, unavailable: gone) { _, context in
        [.present(PromptScreen("habit", heading: context.words.habitTitle, hint: context.words.habitHint))]
      },
      command(
        .character("x"), or: .delete, words.removeIt, help: words.removeSizeHelp,
        unavailable: gone ?? (place == nil ? words.nothingToPick : nil)
      ) { screen, _ in screen.removeSize },
    ]
  }

  private func noteCommands(_ words: Words, _ gone: String?) -> [ScreenCommand] {
    let open = place.flatMap { page?.enquiries[$0] }.map { $0.closed == nil } ?? false
    return [
      command(.enter, or: .character("q"), words.enquiry, help: words.enquiryHelp, unavailable: gone) { _, context in
        [.present(PromptScreen("asked", heading: context.words.enquiryTitle, hint: context.words.enquiryHint))]
      },
      command(
        .character("c"), words.closeIt, help: words.closeEnquiryHelp, unavailable: open ? gone : words.noOpenEnquiry
      ) { _, context in
        let options = EnquiryOutcome.allCases.map { context.words.name(of: $0) }
        return [.present(PickScreen("outcome", heading: context.words.outcomeTitle, options: options))]
      },
      command(.character("n"), words.note, help: words.noteHelp, unavailable: gone) { _, context in
        [.present(PromptScreen("note", heading: context.words.noteTitle, hint: context.words.noteHint))]
      },
      command(.character("k"), words.consultingKey, help: words.memberConsultingHelp, unavailable: gone) { screen, _ in
        [.open(.consultations(screen.id))]
      },
    ]
  }

  private func tagCommands(_ words: Words, _ gone: String?) -> [ScreenCommand] {
    [
      command(.enter, or: .character("a"), words.addTag, help: words.addTagHelp, unavailable: gone) { screen, context in
        let rows = screen.offered(context).map { PickScreen.Row(label: context.words.name($0.name)) }
        guard !rows.isEmpty else { return [.say(.bad(context.words.noTagToGive))] }
        return [.present(PickScreen("tag", heading: context.words.addTagTitle, rows: rows))]
      },
      command(
        .character("x"), or: .delete, words.removeIt, help: words.removeTagHelp,
        unavailable: gone ?? (place == nil ? words.noTagYet : nil)
      ) { screen, context in screen.removeTag(context) },
    ]
  }

  /// Tags that staff have not given this person yet.
  private func offered(_ context: Context) -> [Tag] {
    let settings = context.state.settings
    return settings.offeredTags.filter { page?.person.has($0.code, in: settings) == false }
  }

  private var removeSize: [Transition] {
    guard let place, let page else { return [] }
    return save { person in
      if place < page.sizes.count {
        person.profile.sizes.removeAll { $0 == page.sizes[place] }
      } else {
        person.profile.habits.remove(at: place - page.sizes.count)
      }
    }
  }

  /// A tag given by hand goes; one by rule is denied; a denied one may come again.
  private func removeTag(_ context: Context) -> [Transition] {
    guard let place, let tag = page?.tags[place] else { return [] }
    let settings = context.state.settings
    return save { person in
      switch tag.origin {
      case .hand, .denied: person.take(tag.tag.code, in: settings)
      case .rule: person.deny(tag.tag.code, in: settings, on: context.today, by: context.staff.name)
      }
    }
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    let (today, by) = (context.today, context.staff.name)
    switch answer {
    case .chosen("motive", let place):
      return save {
        $0.profile.motives.append(StatedMotive(day: today, motive: RepurchaseMotive.allCases[place], by: by))
      }
    case .chosen("heard", let place):
      firstAnswer = HeardQuestion(context).sources[place].code
      return [.present(HeardQuestion.second(context.words))]
    case .chosen("compared", let place):
      return save {
        $0.source = firstAnswer
        $0.profile.compared = ComparedWith.allCases[place]
      }
    case .chosen("delight", let place): return addDelight(DelightTag.allCases[place], today)
    case .chosen("garment", let place):
      firstAnswer = GarmentType.allCases[place].rawValue
      let heading = context.words.name(of: GarmentType.allCases[place])
      return [.present(PromptScreen("size", heading: heading, hint: context.words.sizeHint))]
    case .text("size", let text):
      let garment = GarmentType(rawValue: firstAnswer) ?? .other
      return save { $0.profile.sizes.append(SizeCard(garment: garment, size: text, day: today, by: by)) }
    case .text("habit", let text): return addHabit(text, today, by)
    case .text("asked", let text):
      firstAnswer = text
      return [.present(PickScreen.item(context))]
    case .text("item", let text):
      guard !context.state.products(named: text).isEmpty else {
        return [.say(.bad(context.words.sentence(for: .unknownProduct(SKU(text)))))]
      }
      return save { _ = $0.ask(firstAnswer, item: text, on: today, by: by) }
    case .chosen("item", let place):
      let item = place == 0 ? "" : PickScreen.kinds(context)[place - 1]
      return save { _ = $0.ask(firstAnswer, item: item, on: today, by: by) }
    case .chosen("outcome", let outcome):
      guard let place, let number = page?.enquiries[place].number else { return [] }
      return save { _ = $0.closeEnquiry(number, as: EnquiryOutcome.allCases[outcome], on: today) }
    case .text("note", let text): return save { $0.notes.append(PersonNote(day: today, by: by, text: text)) }
    case .chosen("tag", let place):
      let offered = offered(context)
      guard offered.indices.contains(place) else { return [] }
      return save { $0.give(offered[place].code, in: context.state.settings, on: today, by: by) }
    default: return []
    }
  }

  private func addDelight(_ tag: DelightTag, _ today: Day) -> [Transition] {
    guard let order = page?.account?.purchases.last(where: \.counts)?.order else { return [] }
    return save { person in
      if let place = person.profile.delights.firstIndex(where: { $0.order == order }) {
        if !person.profile.delights[place].what.contains(tag) { person.profile.delights[place].what.append(tag) }
      } else {
        person.profile.delights.append(Delight(order: order, day: today, what: [tag]))
      }
    }
  }

  /// `office: no strong scent`: a word for suggestions, then the note; without a colon the whole is the note.
  private func addHabit(_ text: String, _ today: Day, _ by: String) -> [Transition] {
    let parts = text.split(maxSplits: 1) { $0 == ":" || $0 == "：" }
    let (tag, note) = parts.count == 2 ? (parts[0].trimmed, parts[1].trimmed) : ("", text)
    return save { $0.profile.habits.append(HabitNote(day: today, by: by, tag: tag, text: note)) }
  }
}

extension PickScreen {
  /// What of the catalogue an enquiry is about.
  static func item(_ context: Context) -> PickScreen {
    let rows = [Row(label: context.words.nothingOfCatalogue)] + kinds(context).map { Row(label: $0) }
    return PickScreen("item", heading: context.words.itemTitle, rows: rows, newText: context.words.itemTyped)
  }

  /// Kinds of goods, to pick one.
  static func kinds(_ context: Context) -> [String] {
    Set(context.state.catalogue.products.filter { !$0.retired }.map(\.category)).subtracting([""]).sorted()
  }
}
