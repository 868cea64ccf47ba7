import Shop
import Terminal

extension MessageScreen {
  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let person else {
      canvas.put(words.noSuchPerson, at: 2, 1, .warning)
      return
    }
    drawHead(person, &canvas, context)
    canvas.rule(draft?.template.map { words.name($0.title) } ?? words.messageTitle, row: 3)
    let history = account?.contacts.reversed() ?? []
    let kept = min(history.count, max(2, canvas.rows / 4)) + 1
    canvas.part(row: 4, rows: canvas.rows - 4 - kept) { drawText(&$0, context) }
    canvas.part(row: canvas.rows - kept, rows: kept) { part in
      part.rule(words.contactsHeading, row: 0, count: history.isEmpty ? "" : "\(history.count)")
      if history.isEmpty { return }
      for (row, entry) in history.prefix(kept - 1).enumerated() {
        part.put(
          words.contactLine(entry, settings: context.state.settings.contact, today: context.today), at: 2, row + 1)
      }
    }
  }

  private func drawHead(_ person: Person, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let place =
      seed.total > 0 ? SafeText(words.rows(seed.total - rest.count, of: seed.total)) : SafeText("")
    canvas.put(person.name, at: 2, 0, .heading, width: max(4, canvas.columns - place.width - 5))
    canvas.put(place, at: max(0, canvas.columns - place.width - 1), 0, .muted)
    if let channel = draft?.channel {
      canvas.put(
        [(words.name(of: channel) + " ", .label), (address(of: person, by: channel), .text)], at: 2, 1)
    }
    guard let subject = draft?.subject, let occasion = subject.occasion else { return }
    let receiver = subject.receiver.flatMap { person.receiver($0)?.name } ?? ""
    let what = receiver.isEmpty ? words.occasion(occasion) : words.occasion(occasion, of: receiver)
    let day = subject.day.map { words.list(["", words.shortDay($0, weekday: true)]) } ?? ""
    canvas.put(
      words.list([what, subject.day.map { words.shortDay($0, weekday: true) } ?? day]), at: 2, 2, .occasion)
  }

  /// By which name staff find them there; phones stay masked.
  private func address(of person: Person, by channel: ContactChannel) -> String {
    guard draft?.refusal == nil else { return "" }
    return switch channel {
    case .wechat: person.remark
    case .email: person.email
    case .phone, .sms: person.phones.first.flatMap { try? Phone($0).masked } ?? ""
    }
  }

  private func drawText(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    if let message {
      let row = canvas.put(
        lines: message.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), from: 1, .text)
      guard sent != nil else { return }
      canvas.put(rest.isEmpty ? words.markedSent : words.markedSentNext, at: 2, row + 1, .good)
    } else if let refusal = draft?.refusal {
      _ = canvas.put(lines: [words.sentence(for: refusal)], from: 1, .warning)
    } else {
      _ = canvas.put(lines: [words.noWordings], from: 1, .muted)
    }
  }
}
