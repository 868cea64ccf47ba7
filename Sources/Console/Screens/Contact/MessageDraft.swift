import Shop

/// A message as it stands on the screen: ready, or why there is none.
struct MessageDraft {
  let template: MessageTemplate?
  let channel: ContactChannel?
  let subject: MessageSubject
  let result: Result<Message, ContactRefusal>?

  init(
    to person: Person, wording code: MessageCode?, channel: ContactChannel?, about given: MessageSubject?,
    in language: Language, _ context: Context
  ) {
    let state = context.state
    let rule = ContactRule(state, at: context.view.now, on: context.today)
    let words = Words(language: language, currency: context.words.currency)
    func draft(_ template: MessageTemplate) -> Candidate {
      var subject = given ?? MessageSubject()
      // What somebody is won back with is about what the wording asks for, too.
      if given == nil || (given?.winBack != nil && given?.occasion == nil) {
        subject = MessageSubject.likely(for: template, to: person, in: state, on: context.today)
        subject.winBack = given?.winBack
      }
      do throws(ContactRefusal) {
        let message = try rule.compose(template, for: person, in: state, over: channel, about: subject, wording: words)
        return Candidate(template: template, subject: subject, result: .success(message))
      } catch {
        return Candidate(template: template, subject: subject, result: .failure(error))
      }
    }
    let wordings = state.settings.contact.templates.filter { !$0.retired }
    let drafts = wordings.filter { code == nil || $0.code == code }.lazy.map(draft)
    func first(where fits: (ContactPurpose) -> Bool) -> Candidate? {
      drafts.first { $0.isReady && (code != nil || fits($0.template.purpose)) }
    }
    // A case whose plan names no wording is about winning back all the same.
    let wonBack = given?.winBack == nil ? nil : first { $0 == .winBack }
    // What the customer waits for is never the first thing to write.
    let chosen = wonBack ?? first(where: \.isMarketing) ?? drafts.first
    template = chosen?.template
    subject = chosen?.subject ?? given ?? MessageSubject()
    result = chosen?.result
    self.channel =
      channel ?? (try? result?.get().channel)
      ?? ContactProfile(person).channels(for: chosen?.template.purpose ?? .greeting).first
  }

  /// One wording tried out.
  private struct Candidate {
    let template: MessageTemplate
    let subject: MessageSubject
    let result: Result<Message, ContactRefusal>

    var isReady: Bool { if case .success = result { true } else { false } }
  }

  var message: Message? { try? result?.get() }
  var refusal: ContactRefusal? { if case .failure(let refusal) = result { refusal } else { nil } }
}
