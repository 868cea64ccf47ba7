import Insight
import Shop

/// The lines of Today, and whom each is about.
extension TodayScreen {
  enum Row: Hashable {
    case handover(DueHandover)
    case held(HeldOrder)
    case date(DueDate)
    /// A plan that ends soon (S16).
    case renewal(Renewal)
    /// Something for many that waits for a manager's word (S128).
    case batch(DayBatch)
    /// The pre-order book: wishes that wait, and pieces kept (S19).
    case book(waiting: Int, kept: Int)
    /// A sample to be asked about (S27).
    case sample(SampleReport.Row, name: String)
    /// Flowers that want a care tip or fresh ones (D07).
    case vase(VaseNote)
    /// Something that is being made (S69).
    case bespoke(BespokeScreen.Row)
    /// What is booked on a peak day (D13).
    case peak(PeakDay)
    /// Somebody comes for advice (S72).
    case consultation(OpenAppointment)
    /// A complaint or a wish that is to be done by now (S75).
    case ticket(FeedbackRow)
    /// Members to be won back whose step is due (S110).
    case cases(due: Int)
  }

  /// Whom a line is about; nobody in particular for what concerns many.
  func person(of row: Row?, _ context: Context) -> PersonID? {
    switch row {
    case .handover(let due): context.state.order(due.order)?.account
    case .held(let held): held.account
    case .date(let date): date.id
    case .renewal(let renewal): renewal.id
    case .sample(let sample, _): sample.member
    case .vase(let note): note.id
    case .bespoke(let row): row.member
    case .ticket(let row): row.member
    case .consultation(let open): open.person
    case .batch, .book, .peak, .cases, nil: nil
    }
  }
}
