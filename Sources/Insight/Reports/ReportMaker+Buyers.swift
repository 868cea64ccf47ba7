import Shop

extension ReportMaker {
  /// Customers who came again beside those who bought once (S137).
  func buyers(_ period: ClosedRange<Day>) -> [ReportSection] {
    let sides = BuyerComparison(history, in: period, category: category)
    let (again, once) = (sides.repeaters, sides.once)
    func row(_ term: ReportTerm, _ left: ReportValue, _ right: ReportValue) -> ReportTable.Row {
      .init([.term(term), left, right])
    }
    let rows = [
      row(.customers, .count(again.customers), .count(once.customers)),
      row(.orders, .count(again.orders), .count(once.orders)),
      row(.ordersEach, .of(again.ordersPerCustomer, .number), .of(once.ordersPerCustomer, .number)),
      row(.basket, .of(again.basket, .money), .of(once.basket, .money)),
      row(.firstBasket, .of(sides.firstBasket, .money), .of(once.basket, .money)),
      row(.laterBasket, .of(sides.laterBasket, .money), .blank),
      row(.sameCategory, .of(sides.sameCategory, .share), .blank),
      row(.discountShare, .of(again.discountShare, .share), .of(once.discountShare, .share)),
    ]
    let mix =
      Tender.allCases.filter { (again.tenders[$0] ?? 0) + (once.tenders[$0] ?? 0) > 0 }.map { tender in
        ReportTable.Row([
          .text(.tender(tender)), .of(again.share(of: tender), .share), .of(once.share(of: tender), .share),
        ])
      }
      + HandoverKind.allCases.map { kind in
        .init([.text(.handover(kind)), .of(again.share(of: kind), .share), .of(once.share(of: kind), .share)])
      }
    return [
      ReportSection(.buyers, table: ReportTable([.figure, .repeaters, .once], rows)),
      ReportSection(.mix, table: ReportTable([.figure, .repeaters, .once], mix)),
    ]
  }

  /// What each member of staff recorded (S140).
  func staff(_ period: ClosedRange<Day>) -> [ReportSection] {
    let figures = StaffFigures(state, history, in: period)
    return [
      ReportSection(
        .staff,
        table: ReportTable(
          [.name, .orders, .net, .joined, .inTime, .wonBack, .couponCost, .refunds, .score],
          figures.rows.map { row in
            .init([
              .text(.plain(row.name)), .count(row.orders), .money(row.net), .count(row.joins),
              row.care.due > 0 ? .part(row.care.onTime, of: row.care.due) : .blank, .count(row.wonBack),
              .money(row.couponCost),
              .count(row.refunds), .of(row.care.meanScore, .number),
            ])
          }), notes: figures.isRanked ? [] : [.notRanked(StaffFigures.least)]),
      staffCare(figures),
    ]
  }
}
