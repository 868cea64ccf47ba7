import Shop

/// Samples and try-ons (S27).
extension Words {
  var samplesTitle: String { pick("Samples", "试用与试穿") }
  var samplesHelp: String { pick("Samples and try-ons to ask about", "要回访的试用与试穿") }
  var samplesKey: String { pick("Samples", "试用") }
  var memberSamplesHelp: String { pick("What they took to try, and how it was", "给他们试了什么，感觉怎样") }
  var newSampleHelp: String { pick("Note a sample or a try-on", "记录一份小样或一次试穿") }
  var whichSample: String { pick("Which product?", "哪件商品？") }
  var askedKey: String { pick("Asked", "已回访") }
  var askedHelp: String { pick("Say how they liked it", "记下顾客的反应") }
  var howWasIt: String { pick("How was it?", "感觉怎么样？") }
  var noSamples: String { pick("Nothing was given to try.", "没有试用记录。") }
  var noSamplesNext: String { pick("On a member's card S, then N notes one", "在会员页按 S，再按 N 记录") }
  var sampleDefinition: String {
    pick("Bought: an order of that product on the same day or later", "购买：当天或以后买了同一商品")
  }
  func sampleCounts(given: Int, bought: Int) -> String {
    pick("Given \(given), bought afterwards \(bought)", "共试\(given)份，后来购买\(bought)份")
  }
  public func name(of kind: SampleKind) -> String {
    switch kind {
    case .sample: pick("sample", "小样")
    case .tryOn: pick("try-on", "试穿")
    }
  }
  public func name(of outcome: SampleOutcome) -> String {
    switch outcome {
    case .liked: pick("liked it", "喜欢")
    case .notForThem: pick("not for them", "不合适")
    case .noAnswer: pick("no answer", "没有回应")
    }
  }
  func state(of sample: Sample, bought: Bool) -> String {
    if bought { return pick("bought it", "已购买") }
    return sample.outcome.map { name(of: $0) } ?? pick("to be asked", "待回访")
  }
}
