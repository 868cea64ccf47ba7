import Shop

extension ReportMaker {
  /// What customers said: scores by tier, month, staff and reason (S79, S118), complaints by month and theme (S75).
  func satisfaction(_ period: ClosedRange<Day>) -> [ReportSection] {
    let book = FeedbackBook(state, on: min(today, period.upperBound))
    let scores = book.scores(in: period)
    return [
      satisfaction(book, scores, period), satisfactionByMonth(book, period), satisfactionByStaff(scores),
      reasons(book, period), complaints(book, period), themes(book, period),
    ]
  }

  private func figure(_ measure: Measure, _ value: Double?, before: Double?) -> ReportFigure {
    ReportFigure(measure, value, lastYear: before, goal: state.globals.goal(for: measure))
  }

  private func share(_ response: (answered: Int, asked: Int)) -> Double? {
    response.asked > 0 ? Double(response.answered) / Double(response.asked) : nil
  }

  /// The same days a year before.
  private func yearBefore(_ period: ClosedRange<Day>) -> ClosedRange<Day> {
    let last = period.upperBound.adding(months: -12)
    return min(period.lowerBound.adding(months: -12), last)...last
  }

  private func cells(_ figures: SatisfactionFigures) -> [ReportValue] {
    [.count(figures.answers), .of(figures.mean, .number), .of(figures.satisfiedShare, .share)]
  }

  private func satisfaction(
    _ book: FeedbackBook, _ scores: [SatisfactionFigures.Score], _ period: ClosedRange<Day>
  ) -> ReportSection {
    let all = SatisfactionFigures(scores)
    let then = SatisfactionFigures(book.scores(in: yearBefore(period)))
    let tiers = SatisfactionFigures.byTier(scores, tiers: state.settings.tiers.map(\.code))
    let others = SatisfactionFigures(scores.lazy.filter { $0.tier == nil })
    return ReportSection(
      .satisfaction,
      figures: [
        figure(.satisfaction, all.mean, before: then.mean),
        figure(.satisfiedShare, all.satisfiedShare, before: then.satisfiedShare),
        figure(.answers, Double(all.answers), before: then.answers > 0 ? Double(then.answers) : nil),
        figure(.answeredShare, share(book.response(in: period)), before: nil),
      ],
      table: ReportTable(
        [.tier, .answers, .mean, .satisfied],
        tiers.map { .init([.text(tierName($0.tier))] + cells($0.figures)) }
          + (others.answers > 0 ? [.init([.term(.walkIns)] + cells(others))] : [])),
      notes: scores.isEmpty ? [.noAnswers] : [])
  }

  private func satisfactionByMonth(_ book: FeedbackBook, _ period: ClosedRange<Day>) -> ReportSection {
    let months = CalendarPeriod.month.starts(in: wholeMonths(period)).map { start in
      let days =
        max(start, period.lowerBound)...min(period.upperBound, CalendarPeriod.month.range(of: start).upperBound)
      return (
        start: start, figures: SatisfactionFigures(book.scores(in: days)),
        response: book.response(in: days, by: period.upperBound)
      )
    }
    let line = months.enumerated().compactMap { place, month in
      month.figures.mean.map { LineChart.Point(Double(place), $0) }
    }
    let asked = months.filter { $0.figures.answers + $0.response.answered > 0 }
    let ticks = months.enumerated().map { LineChart.Tick(Double($0), .month($1.start)) }
    return ReportSection(
      .satisfactionByMonth,
      picture: line.count > 1
        ? .lines(LineChart([.init(.measure(.satisfaction), line)], ticks: ticks, unit: .number)) : nil,
      table: ReportTable(
        [.month, .answers, .mean, .satisfied, .couldAsk, .answeredShare],
        asked.map { month in
          .init(
            [.text(.month(month.start))] + cells(month.figures)
              + [.count(month.response.asked), .of(share(month.response), .share)])
        }))
  }

  /// By who took the order, by name: nobody is ranked by so few words (S140).
  private func satisfactionByStaff(_ scores: [SatisfactionFigures.Score]) -> ReportSection {
    let names = Set(scores.map(\.by)).subtracting([""]).sorted()
    return ReportSection(
      .satisfactionByStaff,
      table: ReportTable(
        [.name, .answers, .mean, .satisfied],
        names.map { name in
          .init([.text(.plain(name))] + cells(SatisfactionFigures(scores.lazy.filter { $0.by == name })))
        }))
  }

  /// What was said of the orders they took, and what they had taken on and did in time (S140).
  func staffCare(_ figures: StaffFigures) -> ReportSection {
    ReportSection(
      .staffCare,
      table: ReportTable(
        [.name, .answers, .mean, .complaints, .tasks, .onTime, .rate],
        figures.rows.filter { $0.care != StaffCare() }.map { row in
          .init([
            .text(.plain(row.name)), .count(row.care.scores), .of(row.care.meanScore, .number),
            .count(row.care.complaints), .count(row.care.due), .count(row.care.onTime),
            .of(row.care.onTimeShare, .share),
          ])
        }))
  }

  private func reasons(_ book: FeedbackBook, _ period: ClosedRange<Day>) -> ReportSection {
    ReportSection(
      .scoreReasons,
      table: ReportTable(
        [.reason, .content, .notContent],
        book.reasons(in: period).map { row in
          let name = state.settings.feedback.reason(row.reason)?.name ?? LocalizedText(row.reason.text)
          return .init([.text(.name(name)), .count(row.content), .count(row.other)])
        }))
  }

  private func complaints(_ book: FeedbackBook, _ period: ClosedRange<Day>) -> ReportSection {
    func row(_ head: ReportValue, _ figures: ComplaintFigures, isTotal: Bool = false) -> ReportTable.Row {
      .init(
        [
          head, .count(figures.count), .of(figures.daysToAnswer, .days), .of(figures.daysToDone, .days),
          .count(figures.reopened), .count(figures.open),
        ], isTotal: isTotal, isFlagged: figures.open > 0 && !isTotal)
    }
    let all = ComplaintFigures(book.complaints(in: period))
    let then = ComplaintFigures(book.complaints(in: yearBefore(period)))
    let months = CalendarPeriod.month.starts(in: period).compactMap { start -> ReportTable.Row? in
      let days =
        max(start, period.lowerBound)...min(period.upperBound, CalendarPeriod.month.range(of: start).upperBound)
      let figures = ComplaintFigures(book.complaints(in: days))
      return figures.count > 0 ? row(.text(.month(start)), figures) : nil
    }
    return ReportSection(
      .complaints,
      figures: [
        figure(.complaints, Double(all.count), before: then.count > 0 ? Double(then.count) : nil),
        figure(.daysToAnswer, all.daysToAnswer, before: then.daysToAnswer),
        figure(.daysToDone, all.daysToDone, before: then.daysToDone),
      ],
      table: ReportTable(
        [.month, .complaints, .toAnswer, .toDone, .again, .stillOpen],
        months.isEmpty ? [] : months + [row(.term(.total), all, isTotal: true)]))
  }

  private func themes(_ book: FeedbackBook, _ period: ClosedRange<Day>) -> ReportSection {
    let said = book.complaints(in: period)
    let rows = Dictionary(grouping: said, by: \.theme).map { ($0.key, ComplaintFigures($0.value)) }
      .sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }
    return ReportSection(
      .complaintThemes,
      table: ReportTable(
        [.theme, .complaints, .toDone, .again, .stillOpen],
        rows.map { theme, figures in
          let name = state.settings.feedback.theme(theme)?.name ?? LocalizedText(theme.text)
          return .init([
            .text(.name(name)), .count(figures.count), .of(figures.daysToDone, .days), .count(figures.reopened),
            .count(figures.open),
          ])
        }))
  }
}
