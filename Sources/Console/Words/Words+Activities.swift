import Shop

/// Points for what members do besides buying.
extension Words {
  var activities: String { pick("Activities", "活动积分") }
  var activityKey: String { pick("Earn", "活动积分") }
  var activityHelp: String { pick("Points for visits, posts, events, vases", "到店、分享、活动、还瓶的积分") }
  var whatTheyDid: String { pick("What did they do?", "做了什么？") }
  var recordKey: String { pick("Give", "记上") }
  var recordHelp: String { pick("Give the points of the selected row", "给所选一行的积分") }
  var checkInKey: String { pick("Visit", "签到") }
  var checkInHelp: String { pick("Was here and bought nothing; once a day", "到店未消费，每天一次") }
  var sharedKey: String { pick("Shared", "分享") }
  var sharedHelp: String { pick("Posted about the shop: where, and a note", "在外发了我们：选渠道，写一句") }
  var returnedKey: String { pick("Returned", "还瓶") }
  var returnedHelp: String { pick("Brought back vases or wraps", "带回花瓶或包装") }
  var pointsOfMemberHelp: String { pick("Their points, line by line", "积分明细") }

  /// What a member did, as a row says it.
  public func deed(_ kind: ActivityKind) -> String {
    switch kind {
    case .checkIn: pick("Visited, bought nothing", "到店签到（未消费）")
    case .share: pick("Shared a post", "分享发圈")
    case .review: pick("Wrote a review", "写了评价")
    case .photo: pick("Posted a photo", "晒了照片")
    case .event: pick("Took part in an event", "参加活动")
    case .returned: pick("Brought back vases or wraps", "带回花瓶或包装")
    }
  }

  func tookPart(_ event: String) -> String { pick("Came to: \(event)", "参加：\(event)") }
  func givesTo(_ cause: String) -> String { pick("Gives to: \(cause)", "捐积分：\(cause)") }
  func activityPoints(_ points: Points, each: Bool) -> String {
    let number = self.points(points, signed: true)
    return each ? pick("\(number) each", "每件\(number)") : number
  }
  var anyNumber: String { pick("any", "随意") }
  var onceADay: String { pick("once a day", "每天一次") }
  func streak(_ days: Int, of wanted: Int, bonus: Points) -> String {
    let rest = wanted - days % wanted
    return rest == 1
      ? pick("today \(points(bonus, signed: true)) on top", "今天另加\(points(bonus))分")
      : pick("\(points(bonus, signed: true)) after \(rest) days in a row", "再连续\(rest)天另加\(points(bonus))分")
  }
  func postsThisMonth(_ posts: Int, of most: Int) -> String {
    pick("\(posts) of \(most) this month", "本月\(posts)/\(most)次")
  }
  func piecesThisMonth(_ pieces: Int) -> String { pick("\(pieces) this month", "本月\(pieces)件") }
  func placesLeft(_ left: Int?, on day: Day) -> String {
    let places = left.map { pick(", \(count($0, "place", "places")) left", "，余\($0)位") } ?? ""
    return self.day(day) + places
  }
  func givenSoFar(_ points: Points) -> String { pick("\(self.points(points)) so far", "已捐\(self.points(points))分") }
  func savedThisMonth(_ pieces: Int) -> String {
    pick(
      "All members this month: \(count(pieces, "piece", "pieces")) brought back", "本月全店共收回 \(pieces) 件")
  }

  func whichChannel(_ deed: String) -> String { pick("\(deed): where?", "\(deed)：在哪里？") }
  var howManyPieces: String { pick("How many pieces came back?", "带回几件？") }
  var howManyPoints: String { pick("How many points do they give?", "捐多少分？") }
  var postNote: String { pick("A note on the post", "备注一句") }
  var postNoteHint: String { pick("optional - Enter goes on", "可不填，直接回车") }
  var typeANumber: String { pick("A whole number, please", "请输入整数") }

  /// Why points came or went: the reason, and what it was for where the reason leaves it open.
  public func why(_ entry: PointsEntry, _ settings: ShopSettings) -> String {
    let activities = settings.activities
    let title: LocalizedText? =
      switch entry.reason {
      case .share, .review, .photo: activities.channel(ChannelCode(entry.code))?.title
      case .event: activities.event(EventCode(entry.code))?.title
      case .gift: settings.promotions.gift(GiftCode(entry.code))?.title
      case .donated: activities.cause(CauseCode(entry.code))?.title
      default: nil
      }
    let reason = name(of: entry.reason)
    guard !entry.code.isEmpty else { return reason }
    return pick("\(reason): ", "\(reason)：") + (title.map { name($0) } ?? entry.code)
  }

  /// What was recorded, in one line.
  func done(_ activity: Activity) -> String {
    let pieces =
      activity.kind == .returned && activity.rewarded < activity.count
      ? pick(
        " for \(activity.rewarded) of \(activity.count): the cap is reached",
        "，\(activity.count)件中\(activity.rewarded)件计分（已到上限）")
      : ""
    return pick(
      "\(deed(activity.kind)): \(points(activity.points, signed: true))\(pieces). Saved - F9 Undo",
      "\(deed(activity.kind))：\(points(activity.points, signed: true))\(pieces)，已保存 - F9 撤销")
  }

  func done(_ fact: PointsDonated) -> String {
    fact.points < .zero
      ? pick("\(pointsWord(-fact.points)) given back. Saved", "已退回\(pointsWord(-fact.points))，已保存")
      : pick("\(pointsWord(fact.points)) given. Saved - F9 Undo", "已捐\(pointsWord(fact.points))，已保存 - F9 撤销")
  }

  /// Why an activity earns nothing.
  func sentence(activity refusal: Refusal) -> String? {
    switch refusal {
    case .activityOff: pick("Not part of the programme", "未开设此项积分")
    case .doneToday: pick("Done today already", "今天已签到")
    case .monthlyLimit(let most): pick("\(most) this month already", "本月已满\(most)次")
    case .countUnreadable(let most): pick("How many? 1 to \(most)", "几件？1 到 \(most)")
    case .unknownChannel(let code): pick("No channel is called \"\(code)\"", "没有“\(code)”这个渠道")
    case .unknownEvent(let code): pick("No event is called \(code)", "没有叫 \(code) 的活动")
    case .eventNotOn(let day): pick("Is on \(self.day(day))", "活动日是\(self.day(day))")
    case .eventAttended: pick("Was there already", "已记过参加")
    case .eventFull(let places): pick("All \(places) places are taken", "\(places)个名额已满")
    case .unknownCause(let code): pick("No cause is called \(code)", "没有叫 \(code) 的公益项目")
    default: nil
    }
  }
}
