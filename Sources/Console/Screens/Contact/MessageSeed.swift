import Shop

/// What is known of a message before its screen opens.
struct MessageSeed: Hashable {
  /// `nil`: what the wording is most likely about.
  var subject: MessageSubject?
  /// `nil`: the first that fits.
  var template: MessageCode?
  var channel: ContactChannel?
  /// Whom to write to after this one.
  var queue: [Addressee] = []
  /// How many there are in the list, for the head of the screen.
  var total = 0

  init(subject: MessageSubject? = nil, template: MessageCode? = nil, channel: ContactChannel? = nil) {
    self.subject = subject
    self.template = template
    self.channel = channel
  }

  /// The first of a list, the others behind it.
  init(_ rows: ArraySlice<Addressee>, of total: Int) {
    self.init(subject: rows.first?.subject, template: rows.first?.template, channel: rows.first?.channel)
    queue = Array(rows.dropFirst())
    self.total = total
  }

  /// About a case that is open, with the wording of its plan.
  init(_ winBack: WinBackCase, about subject: MessageSubject?, then queue: [Addressee] = [], of total: Int = 0) {
    self.init(subject: subject ?? MessageSubject(), template: winBack.plan.message)
    self.subject?.winBack = winBack.id
    self.queue = queue
    self.total = total
  }
}
