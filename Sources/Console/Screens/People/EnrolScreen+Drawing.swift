import Shop
import Terminal

extension EnrolScreen {
  func draw(into canvas: inout Canvas, _ context: Context) {
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: canvas.rows - 1) { part in
      form.draw(into: &part, labelWidth: 16) { look(of: $0, context) }
    }
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
      } else if let known = duplicates.first {
        look.message = words.samePhone(known.name, isMember: known.isMember)
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
      if let found = referrers.rows.first, referrers.matches == 1 {
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
