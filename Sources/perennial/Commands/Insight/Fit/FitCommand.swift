import ArgumentParser
import Console
import Exchange
import Insight
import Shop

/// `insight fit`: one model on a plain file, so that anyone can check it against another library. Needs no shop.
///
/// Columns: `rfm` customer_id, date, amount; `bgnbd`, `mbgnbd`, `paretonbd` x, t_x, T; `gammagamma` x, zbar; `logistic`,
/// `forest` TRAIN [TEST] with recency, tenure, freq, …, label; `kmeans` columns of numbers; `arima`, `airline`,
/// `holtwinters` month, value. Prints `{"model","n","parameters":{…},"logLikelihood","auc","brier","inertia","forecast":[…],
/// "low":[…],"high":[…],"counts":{…}}`, those that apply; `penalty` where the parameters were drawn together.
struct FitCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fit one model on a plain CSV file.",
    discussion: """
      rfm: customer_id,date,amount. bgnbd, mbgnbd, paretonbd: x,t_x,T. gammagamma: x,zbar. logistic, forest: TRAIN TEST
      with recency,tenure,freq,...,label. kmeans: columns of numbers. arima, airline, holtwinters: month,value.
      """)

  @Argument(help: "Which model.")
  var model: FitModel
  @Argument(help: "The file; of logistic and forest TRAIN TEST.")
  var files: [String]
  @Option(help: "rfm: the day of the figures; the last one in the file unless told.")
  var on: String?
  @Option(name: .customLong("k"), help: "kmeans: how many groups.")
  var groups = 4
  @Option(help: "kmeans: which columns; all of numbers but ids unless told.", transform: FitOptions.names)
  var columns: [String]?
  @Option(help: ArgumentHelp("arima: the order.", valueName: "p,d,q"))
  var order: String?
  @Option(help: ArgumentHelp("arima: the seasonal order.", valueName: "P,D,Q,s"))
  var seasonal: String?
  @Flag(help: "arima: of logarithms.")
  var log = false
  @Option(help: "arima, airline, holtwinters: how many values to foretell.")
  var steps = 12
  @Option(help: "holtwinters: the weights of level, trend and season, as .3,.05,.4; fitted unless told.")
  var weights: String?
  @Flag(help: "holtwinters: add the season instead of multiplying by it.")
  var additive = false
  @Option(help: "bgnbd, mbgnbd, paretonbd: how hard parameters are drawn together; .001 below 800 rows, else 0.")
  var penalty: Double?
  @Option(help: "forest: how many trees.")
  var trees = 500
  @Option(help: "forest, kmeans: the seed.")
  var seed: UInt64 = 1
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let most = model == .logistic || model == .forest ? 2 : 1
    guard files.count <= most else {
      throw Problem.usage(.value(option: "FILE", text: files[most], expected: most == 1 ? .oneFile : .twoFiles))
    }
    let tables = try files.map { try PlainTable(CSVDocument(ImportFile.read($0).data)) }
    let result = try fit(tables, session)
    session.print(result.json) { result.text($0) }
  }

  private func fit(_ tables: [PlainTable], _ session: Session) throws -> FitResult {
    let table = tables[0]
    switch model {
    case .rfm: return try FitResult(rfm: table, on: on.map { try session.day($0, option: "--on") })
    case .bgnbd: return try FitResult(.bgnbd, BGNBD.self, table, penalty: penalty)
    case .mbgnbd: return try FitResult(.mbgnbd, MBGNBD.self, table, penalty: penalty)
    case .paretonbd: return try FitResult(.paretonbd, ParetoNBD.self, table, penalty: penalty)
    case .gammagamma: return try FitResult(gammaGamma: table)
    case .logistic: return try FitResult(logistic: FeatureTable(table), test: tables.dropFirst().first)
    case .forest:
      var options = RandomForest.Options()
      options.trees = max(1, trees)
      options.seed = seed
      return try FitResult(forest: FeatureTable(table), test: tables.dropFirst().first, options: options)
    case .kmeans: return try FitResult(kmeans: table, columns: columns, groups: groups, seed: seed)
    case .airline: return try FitResult(.airline, table, order: .airline, isLogarithmic: true, steps: steps)
    case .arima:
      let order = try FitOptions.order(order ?? "0,1,1", seasonal: seasonal)
      return try FitResult(.arima, table, order: order, isLogarithmic: log, steps: steps)
    case .holtwinters:
      return try FitResult(
        holtWinters: table, kind: additive ? .additive : .multiplicative,
        weights: weights.map { try FitOptions.weights($0) }, steps: steps)
    }
  }
}

/// Options of `insight fit` as they are typed.
enum FitOptions {
  static func names(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }

  static func order(_ text: String, seasonal: String?) throws -> SeasonalOrder {
    let plain = try numbers(text, count: 3, option: "--order", .arimaOrder)
    guard let seasonal else { return SeasonalOrder(plain[0], plain[1], plain[2]) }
    let four = try numbers(seasonal, count: 4, option: "--seasonal", .seasonalOrder)
    guard four[3] > 1 || four[...2].allSatisfy({ $0 == 0 }) else {
      throw Problem.usage(.value(option: "--seasonal", text: seasonal, expected: .seasonalOrder))
    }
    return SeasonalOrder(
      plain[0], plain[1], plain[2], seasonal: (four[0], four[1], four[2]), season: four[3])
  }

  private static func numbers(
    _ text: String, count: Int, option: String, _ expected: UsageFault.Expected
  ) throws -> [Int] {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    // More than these and a shop's series says nothing about them.
    guard numbers.count == count, numbers.prefix(3).allSatisfy({ (0...5).contains($0) }),
      numbers.dropFirst(3).allSatisfy({ (0...60).contains($0) })
    else { throw Problem.usage(.value(option: option, text: text, expected: expected)) }
    return numbers
  }

  static func weights(_ text: String) throws -> [Double] {
    let weights = text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) ?? -1 }
    guard weights.count == 3, weights.allSatisfy({ (0...1).contains($0) }) else {
      throw Problem.usage(.value(option: "--weights", text: text, expected: .smoothing))
    }
    return weights
  }
}
