/// Goals, monthly reviews and the diary (S131, S103).
extension Decider {
  mutating func set(_ goal: Goal) throws(Refusal) {
    if let target = goal.target {
      let most = goal.measure.unit == .share && goal.measure != .programmeReturn ? MeasureUnit.share.scale : nil
      guard target >= 0, target <= most ?? Money.limit.minor else { throw .goalUnreachable(goal.measure) }
    }
    guard goal != state.globals.goal(for: goal.measure),
      goal.target != nil || state.globals.goal(for: goal.measure) != nil
    else { return }
    emit(.goalSet(goal))
  }

  mutating func close(_ review: MonthReview) throws(Refusal) {
    guard review.month == review.month - (review.month.components.day - 1), review.month.endOfMonth() < day else {
      throw .monthNotOver(review.month)
    }
    guard state.globals.review(of: review.month) == nil else { throw .reviewedAlready(review.month) }
    var review = review
    guard review.decision.count <= DiaryNote.limit else { throw .textTooLong(limit: DiaryNote.limit) }
    if !review.owner.isEmpty, context.roster.place(of: review.owner) == nil { throw .unknownStaff(review.owner) }
    review.day = day
    for place in review.figures.indices {
      review.figures[place].target = state.globals.goal(for: review.figures[place].measure)?.target
    }
    emit(.reviewClosed(review))
  }

  mutating func write(_ note: DiaryNote) throws(Refusal) {
    guard note.text.contains(where: { !$0.isWhitespace }) else { throw .noteEmpty }
    guard note.text.count <= DiaryNote.limit else { throw .textTooLong(limit: DiaryNote.limit) }
    emit(.diaryNoted(note))
  }
}
