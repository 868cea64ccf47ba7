/// A message to one person, ready to be copied.
public struct Message: Hashable, Sendable {
  public var template: MessageCode
  public var purpose: ContactPurpose
  public var channel: ContactChannel
  public var text: String
}

extension ContactRule {
  /// The message that `template` comes to for one person, over a channel that they may be contacted by at this moment.
  ///
  /// No message is made without leave (K1, K2, D05), and none with an empty place (K3).
  /// - Parameters:
  ///   - channel: `nil` for the one they prefer.
  ///   - wording: Says facts in the language that the message is written in.
  public func compose(
    _ template: MessageTemplate, for person: Person, in state: ShopState, over channel: ContactChannel? = nil,
    about subject: MessageSubject = MessageSubject(), wording: some MessageWording
  ) throws(ContactRefusal) -> Message {
    let (who, account) = (ContactProfile(person), state.account(person.id))
    let channel =
      if let channel { channel } else {
        try self.channel(who, account, for: template.purpose, isMailing: subject.isMailing)
      }
    let reasons = refusals(who, account, over: channel, for: template.purpose, isMailing: subject.isMailing)
    if let reason = reasons.first { throw reason }
    return Message(
      template: template.code, purpose: template.purpose, channel: channel,
      text: try text(of: template, for: person, account, in: state, over: channel, about: subject, wording))
  }

  private func text(
    of template: MessageTemplate, for person: Person, _ account: Account?, in state: ShopState,
    over channel: ContactChannel, about subject: MessageSubject, _ wording: some MessageWording
  ) throws(ContactRefusal) -> String {
    if template.purpose.isMarketing, let occasion = subject.occasion, occasion.isSorrow {
      throw .sorrowOccasion(occasion)
    }
    // Words for a birthday are for somebody whose birthday is known.
    if !template.occasions.isEmpty, !template.occasions.contains(where: { $0 == subject.occasion }) {
      throw .emptyField(.feast)
    }
    let facts = MergeFacts(
      state: state, person: person, account: account, subject: subject, day: day, fields: template.fields)
    if template.fields.contains(.receiver), [.phone, .sms].contains(channel), account?.sharing.isEmpty == false {
      throw .sharedPhone
    }
    var text = ""
    for piece in try template.checkedPieces(in: wording.language) {
      switch piece {
      case .text(let plain): text += plain
      case .field(let field):
        let said = facts.value(of: field).map { MessageTemplate.visible(wording.text(for: $0)) } ?? ""
        guard !said.isEmpty else { throw .emptyField(field) }
        text += said
      }
    }
    return text
  }
}

extension MessageTemplate {
  fileprivate func checkedPieces(in language: Language) throws(ContactRefusal) -> [MessagePiece] {
    do throws(MessageFault) {
      return try pieces(in: language)
    } catch {
      switch error {
      case .unknownField(let text): throw .unknownField(text)
      }
    }
  }

  /// What may stand in the place of a field: visible text without braces, which would look like a field that was not
  /// filled in.
  static func visible(_ value: String) -> String {
    PersonName.cleaned(value.filter { $0 != "{" && $0 != "}" })
  }
}
