import Shop
import Terminal

extension EnrolScreen {
  func draw(into canvas: inout Canvas, _ context: Context) {
    // What is read aloud stands below, where leave is noted (K1).
    let wording = isOnConsent ? context.state.settings.identity.wording(for: .marketing) : nil
    let spoken = wording.map { context.words.readAloud($0, columns: canvas.columns - 4) } ?? []
    let foot = spoken.isEmpty ? 0 : spoken.count + 1
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: canvas.rows - 1 - foot) { part in
      form.draw(into: &part, labelWidth: 16) { look(of: $0, context) }
    }
    for (row, line) in spoken.enumerated() { canvas.put(line, at: 2, canvas.rows - foot + row, .accent) }
  }

  private func sourceOnFile(_ context: Context) -> String {
    let kept = source(context)
    return HeardQuestion(context).place(of: kept) == nil && !kept.isEmpty ? kept : context.words.notAsked
  }

  private func look(of field: Field, _ context: Context) -> Form<Field>.Look {
    let words = context.words
    var look = Form<Field>.Look(label: words.label(of: field), placeholder: words.placeholder(of: field))
    switch field {
    case .phone:
      if let problem = phoneProblem(words) {
        look.message = problem
        look.isWrong = true
      } else if let known = duplicates.first, let person = context.view.person(known.other) {
        look.message = words.mayBe(person, known.likeness, of: duplicates.count)
        look.isWrong = true
      }
    case .calendar: look.options = [words.solar, words.lunar]
    case .source: look.options = HeardQuestion(context).sources.map(\.name) + [sourceOnFile(context)]
    case .compared: look.options = ComparedWith.allCases.map { words.name(of: $0) } + [words.notAsked]
    case .birthday:
      if let birthday, let next = birthday.next(onOrAfter: context.today) {
        look.message = words.nextIs(birthday, next.day, today: context.today)
      } else if !form.text(.birthday).isEmpty {
        look.message = words.dateWrong
        look.isWrong = true
      }
    case .referrer:
      if isForReceiver {
        look.message = words.thanksGiver
      } else if let found = referrers.rows.first, referrers.matches == 1 {
        look.message = words.sentBy(found.name)
      } else if !form.text(.referrer).isEmpty {
        look.message = words.referrerUnclear(referrers.matches)
        look.isWrong = true
      }
    default: break
    }
    return look
  }
}
