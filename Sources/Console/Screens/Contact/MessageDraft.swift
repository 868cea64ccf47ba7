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
    func draft(_ template: MessageTemplate) -> (subject: MessageSubject, result: Result<Message, ContactRefusal>) {
      var subject = given ?? MessageSubject()
      // What somebody is won back with is about what the wording asks for, too.
      if given == nil || (given?.winBack != nil && given?.occasion == nil) {
        subject = MessageSubject.likely(for: template, to: person, in: state, on: context.today)
        subject.winBack = given?.winBack
      }
      do throws(ContactRefusal) {
        return (
          subject,
          .success(
            try rule.compose(template, for: person, in: state, over: channel, about: subject, wording: words))
        )
      } catch {
        return (subject, .failure(error))
      }
    }
    let wordings = state.settings.contact.templates.filter { !$0.retired }
    let drafts = wordings.filter { code == nil || $0.code == code }.lazy.map { ($0, draft($0)) }
    // What the customer waits for is never the first thing to write.
    let chosen =
      drafts.first { template, draft in
        if case .success = draft.result { code != nil || template.purpose.isMarketing } else { false }
      } ?? drafts.first
    template = chosen?.0
    subject = chosen?.1.subject ?? given ?? MessageSubject()
    result = chosen?.1.result
    self.channel =
      channel ?? (try? result?.get().channel)
      ?? ContactProfile(person).channels(for: chosen?.0.purpose ?? .greeting).first
  }

  var message: Message? { try? result?.get() }
  var refusal: ContactRefusal? { if case .failure(let refusal) = result { refusal } else { nil } }
}
