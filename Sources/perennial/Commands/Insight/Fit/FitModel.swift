import ArgumentParser

/// What `insight fit` can fit.
enum FitModel: String, CaseIterable, ExpressibleByArgument {
  case rfm, bgnbd, mbgnbd, paretonbd, gammagamma, logistic, forest, kmeans, arima, airline, holtwinters
}
