import Shop

/// One of a list of people who are written to one after the other.
struct Addressee: Hashable {
  var id: PersonID
  var subject: MessageSubject?
  var template: MessageCode?
  var channel: ContactChannel?
  /// They are to be won back: this is how they are taken up before a word is written.
  var opening: CaseOpening?

  init(_ greeting: Greetings.Greeting) {
    id = greeting.id
    subject = greeting.subject
    template = greeting.template
    channel = greeting.channel
  }

  init(_ opening: CaseOpening, about subject: MessageSubject?) {
    id = opening.member
    self.subject = subject
    self.opening = opening
  }
}
