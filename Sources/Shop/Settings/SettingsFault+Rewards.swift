/// What is wrong with what the programme gives by itself.
extension ShopSettings {
  var rewardFaults: [SettingsFault] {
    let points = 0...Points.limit.count
    var bounds: SettingBounds = [
      ("rewards.welcome.points", rewards.welcome.points.count, points),
      ("rewards.referral.points", rewards.referral.points.count, points),
      ("rewards.referral.share", rewards.referral.share.count, 0...10_000),
      ("rewards.promise.most", rewards.promise.most?.minor ?? 0, 0...Money.limit.minor),
      ("rewards.promise.validDays", rewards.promise.validDays, 0...3_650),
      ("rewards.personal.percent", rewards.personal.percent.count, 1...10_000),
      ("rewards.personal.cap", rewards.personal.cap?.minor ?? 0, 0...Money.limit.minor),
      ("rewards.personal.validDays", rewards.personal.validDays, 0...3_650),
    ]
    var named: [(String, TemplateCode?)] = [
      ("rewards.welcome.template", rewards.welcome.template),
      ("rewards.referral.template", rewards.referral.template),
      ("rewards.referral.newcomer", rewards.referral.newcomer),
    ]
    var faults: [SettingsFault] = []
    var occasions: Set<OccasionCode> = []
    for reward in rewards.occasions {
      let key = "rewards.occasions.\(reward.occasion)"
      if reward.occasion.isEmpty { faults.append(.missing(key: "rewards.occasions.occasion")) }
      if !occasions.insert(reward.occasion).inserted {
        faults.append(.duplicate(key: "rewards.occasions", code: reward.occasion.text))
      }
      bounds.append((key + ".points", reward.points.count, points))
      named.append((key + ".template", reward.template))
    }
    var sources: Set<SourceCode> = []
    for source in self.sources {
      if source.code.isEmpty { faults.append(.missing(key: "sources.code")) }
      if !sources.insert(source.code).inserted {
        faults.append(.duplicate(key: "sources", code: source.code.text))
      }
      bounds.append(("sources.\(source.code).monthlyCost", source.monthlyCost?.minor ?? 0, 0...Money.limit.minor))
    }
    for (key, code) in named {
      if let code, template(code) == nil { faults.append(.unknown(key: key, code: code.text)) }
    }
    return faults + bounds.outOfRange()
  }

  func campaignFaults(with catalogue: Catalogue) -> [SettingsFault] {
    var faults: [SettingsFault] = []
    var seen: Set<CampaignCode> = []
    for campaign in campaigns {
      let key = "campaigns.\(campaign.code)"
      if campaign.code.isEmpty { faults.append(.missing(key: "campaigns.code")) }
      if campaign.title.isEmpty { faults.append(.missing(key: key + ".title")) }
      if !seen.insert(campaign.code).inserted {
        faults.append(.duplicate(key: "campaigns", code: campaign.code.text))
      }
      if template(campaign.template) == nil {
        faults.append(.unknown(key: key + ".template", code: campaign.template.text))
      }
      for code in campaign.tiers where tier(code) == nil {
        faults.append(.unknown(key: key + ".tiers", code: code.text))
      }
      if let code = campaign.segment, segment(code) == nil {
        faults.append(.unknown(key: key + ".segment", code: code.text))
      }
      for sku in campaign.products where catalogue[sku] == nil {
        faults.append(.unknown(key: key + ".products", code: sku.text))
      }
      if let from = campaign.from, let through = campaign.through, through < from {
        faults.append(.endsBeforeItBegins(key: key))
      }
      faults +=
        [
          (key + ".uses", campaign.uses, 0...BearerIssue.usesLimit),
          (key + ".budget", campaign.budget?.minor ?? 1, 1...Money.limit.minor),
          (key + ".holdOut", campaign.holdOut.count, 0...5_000),
          (key + ".costPerContact", campaign.costPerContact?.minor ?? 0, 0...Money.limit.minor),
        ].outOfRange()
    }
    return faults
  }
}
