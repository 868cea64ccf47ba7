import Exchange
import Insight
import Ledger

/// Models of a series of months.
extension FitResult {
  init(
    _ model: FitModel, _ table: PlainTable, order: SeasonalOrder, isLogarithmic: Bool, steps: Int
  ) throws {
    let values = try table.series()
    let fit = try SeasonalARIMA(fitting: values, order: order, logarithmic: isLogarithmic)
    func numbered(_ name: String, _ coefficients: [Double], step: Int) -> [(name: String, value: Double)] {
      coefficients.enumerated().map { ("\(name)\(($0.offset + 1) * step)", $0.element) }
    }
    self.init(model: model, count: values.count, logLikelihood: fit.logLikelihood)
    parameters =
      numbered("ar", fit.ar, step: 1) + numbered("ma", fit.ma, step: 1)
      + numbered("sar", fit.seasonalAR, step: order.season) + numbered("sma", fit.seasonalMA, step: order.season)
      + (order.lost == 0 ? [("mean", fit.mean)] : []) + [("sigma2", fit.variance)]
    forecast = fit.bands(max(0, steps))
  }

  init(holtWinters table: PlainTable, kind: HoltWinters.Kind, weights: [Double]?, steps: Int) throws {
    let values = try table.series()
    let fit =
      try weights.map {
        try HoltWinters(values, season: 12, kind: kind, alpha: $0[0], beta: $0[1], gamma: $0[2])
      } ?? HoltWinters(fitting: values, season: 12, kind: kind)
    self.init(model: .holtwinters, count: values.count)
    parameters = [
      ("alpha", fit.alpha), ("beta", fit.beta), ("gamma", fit.gamma), ("level", fit.level), ("trend", fit.trend),
      ("sse", fit.squaredError),
    ]
    forecast = fit.forecast(max(0, steps))
    more = [("kind", .string(kind.rawValue))]
  }
}
