import Insight
import Shop
import Terminal

/// What is decided about a month as its figures are frozen (S131).
struct ReviewFormScreen: FormScreen {
  enum Field: Hashable, Sendable { case about, decision, owner }

  private let month: Day
  private let figures: [FrozenFigure]
  private let staff: [String]
  var form: Form<Field>

  /// The screen goes back by itself once it is saved.
  init(_ month: Day, _ figures: [FrozenFigure], _ context: Context) {
    self.month = month
    self.figures = figures
    staff = context.view.roster.staff.filter { $0.left == nil }.map(\.name)
    form = Form([
      (.about, .choice(0, of: figures.count + 1)), (.decision, .text(TextField(limit: DiaryNote.limit))),
      (.owner, .choice(0, of: staff.count + 1)),
    ])
  }

  func title(_ context: Context) -> String { context.words.reviewTitle }

  func isUnsaved(_ context: Context) -> Bool { !form.text(.decision).isEmpty }

  private var review: MonthReview {
    var review = MonthReview()
    review.month = month
    review.figures = figures
    let (about, owner) = (form.choice(.about) - 1, form.choice(.owner) - 1)
    review.about = figures.indices.contains(about) ? figures[about].measure : nil
    review.decision = form.text(.decision)
    review.owner = staff.indices.contains(owner) ? staff[owner] : ""
    return review
  }

  func problem(_ context: Context) -> String? {
    Rehearsal(.closeReview(review), context).refusal.map { context.words.sentence(for: $0) }
  }

  func saving(_ context: Context) -> Command? { .closeReview(review) }

  func look(of field: Field, _ context: Context) -> Form<Field>.Look {
    let words = context.words
    switch field {
    case .about:
      return Form<Field>.Look(
        label: words.aboutLabel, options: [words.wholeMonth] + figures.map { words.name(of: $0.measure) })
    case .decision: return Form<Field>.Look(label: words.decisionLabel, placeholder: words.decisionHint)
    case .owner: return Form<Field>.Look(label: words.seesToItLabel, options: [words.noOneYet] + staff)
    }
  }
}
