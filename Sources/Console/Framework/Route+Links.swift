import Insight

extension ReportLink {
  /// The screen that a line of a report leads to.
  var route: Route {
    switch self {
    case .report(let name): .report(name)
    case .member(let id): .member(id)
    case .product(let sku): .product(sku)
    case .campaign(let code): .campaign(code)
    case .competitor(let number): .competitor(number)
    }
  }
}
