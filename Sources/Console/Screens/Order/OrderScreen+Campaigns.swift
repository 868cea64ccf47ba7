import Shop
import Terminal

/// The banner of the campaigns that run today, and the key that puts one into the order (S36). They are looked up each
/// time, so that one that has ended is gone with the day, even in the middle of an order (S35).
extension OrderScreen {
  func offers(_ context: Context) -> [CampaignOffer] {
    guard !order.isSorrow, context.state.settings.campaigns.contains(where: { $0.runs(on: context.today) }) else {
      return []
    }
    return context.state.campaignOffers(for: account(context), person.map { DirectoryEntry($0) }, on: context.today)
  }

  func campaignCommand(_ context: Context) -> ScreenCommand {
    let words = context.words
    return command(
      .control("v"), or: .alt("v"), words.campaignKey, help: words.campaignKeyHelp,
      unavailable: offers(context).isEmpty ? words.noCampaignRuns : nil, isOnBar: false
    ) { screen, context in
      let offers = screen.offers(context)
      if offers.count > 1 { return [.present(screen.picker(offers, context))] }
      return offers.first.map { screen.take($0, context) } ?? []
    }
  }

  private func picker(_ offers: [CampaignOffer], _ context: Context) -> PickScreen {
    let words = context.words
    return PickScreen(
      "campaign", heading: words.whichCampaign,
      rows: offers.map {
        PickScreen.Row(label: words.name($0.campaign.title), detail: words.gives($0, context))
      })
  }

  /// Puts goods and coupon into the order. What is in it already is not put in twice: then the words are shown whole.
  mutating func take(_ offer: CampaignOffer, _ context: Context) -> [Transition] {
    let missing = offer.products.filter { sku in !order.items.contains { $0.sku == sku } }
    let coupon = offer.coupon.flatMap { order.quote?.coupons.contains($0) == true ? nil : $0 }
    guard !missing.isEmpty || coupon != nil && !order.isEmpty else { return [.present(script(of: offer, context))] }
    for sku in missing { lineList.select(order.add(DraftItem(sku))) }
    if let coupon { order.setCoupon(.codes([coupon])) }
    return [.say(.good(context.words.campaignTaken(offer)))] + changed(context)
  }

  private func script(of offer: CampaignOffer, _ context: Context) -> QuestionScreen {
    let words = context.words
    let lines = [words.gives(offer, context), words.name(offer.campaign.script)].filter { !$0.isEmpty }
    return QuestionScreen(
      words.name(offer.campaign.title), lines: lines, choices: [.init(label: words.campaignSpoken, transitions: [])])
  }

  // MARK: Drawing

  /// The rows the banner takes below the items: the campaign, and two of what to say where there is room.
  func bannerRows(_ offers: [CampaignOffer], room: Int, columns: Int, _ context: Context) -> Int {
    guard let offer = offers.first else { return 0 }
    let lines = scriptLines(offer, columns: columns, context).count
    let items = max(order.items.count, order.quote?.lines.count ?? 0, 2)
    return room - 5 - items > lines ? 1 + lines : 1
  }

  func drawBanner(_ offers: [CampaignOffer], into canvas: inout Canvas, _ context: Context) {
    guard let offer = offers.first else { return }
    let words = context.words
    let end = canvas.put(words.name(of: .control("v")), at: 2, 0, .key)
    let title = words.name(offer.campaign.title)
    let more = offers.count > 1 ? "  +\(offers.count - 1)" : ""
    let goods = words.gives(offer, context)
    let whole = goods.isEmpty ? title : title + words.pick(": ", "：") + goods
    let text = end + 1 + SafeText(whole + more).width < canvas.columns ? whole : title
    canvas.put(text + more, at: end + 1, 0, .coupon)
    for (row, line) in scriptLines(offer, columns: canvas.columns, context).enumerated() where row + 1 < canvas.rows {
      canvas.put(line, at: 2, row + 1, .suggestion)
    }
    canvas.touchable(.key(.control("v")), row: 0)
  }

  /// At most two lines; what is longer is shown whole by the key.
  private func scriptLines(_ offer: CampaignOffer, columns: Int, _ context: Context) -> [SafeText] {
    let script = context.words.name(offer.campaign.script)
    guard !script.isEmpty else { return [] }
    let lines = SafeText(script).wrapped(to: columns - 4)
    return lines.count > 2 ? [] : lines
  }
}
