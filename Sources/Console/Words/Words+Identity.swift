import Shop

/// Duplicates, merging, erasing, consent.
extension Words {
  /// `same phone, same name`
  public func likeness(_ likeness: Likeness) -> String { list(likeness.signs.map { name(of: $0) }) }

  func name(of sign: Likeness.Sign) -> String {
    switch sign {
    case .card: pick("same card", "同一卡号")
    case .phone: pick("same phone", "同一电话")
    case .name: pick("same name", "同名")
    case .pronunciation: pick("name sounds the same", "姓名同音")
    case .initials: pick("same initials", "首字母相同")
    case .nickname: pick("same WeChat name", "同一微信备注")
    case .birthday: pick("same birthday", "同一生日")
    case .receiver: pick("same receiver", "同一收礼人")
    case .otherBirthday: pick("birthdays differ", "生日不同")
    }
  }

  /// What erasing comes to, a line each (I3).
  public func erasure(_ plan: ErasurePlan) -> [String] {
    var lines = [
      pick(
        "\(plan.name): \(count(plan.orders, "order stays", "orders stay")) in the totals, without a name",
        "\(plan.name)：\(plan.orders)张订单匿名留在统计中")
    ]
    if plan.points != .zero || plan.coupons > 0 {
      lines.append(
        pick(
          "\(pointsWord(plan.points)) and \(count(plan.coupons, "coupon", "coupons")) end",
          "\(pointsWord(plan.points))、\(plan.coupons)张券作废"))
    }
    if plan.receivers > 0 || plan.notes > 0 {
      lines.append(
        pick(
          "\(count(plan.receivers, "receiver", "receivers")) and \(count(plan.notes, "note", "notes")) go too",
          "\(plan.receivers)位收礼人、\(plan.notes)条备注一并删除"))
    }
    if plan.elsewhere > 0 {
      lines.append(
        pick(
          "Also taken off \(count(plan.elsewhere, "other customer's file", "other customers' files"))",
          "并从\(plan.elsewhere)位其他顾客的资料中删去"))
    }
    if !plan.backups.isEmpty {
      lines.append(
        pick(
          "\(count(plan.backups.count, "backup still holds", "backups still hold")) them, to be pruned afterwards",
          "\(plan.backups.count)个旧备份里还有，删除后需清理"))
    }
    if plan.cards > 0 {
      lines.append(
        pick("With \(count(plan.cards, "merged card", "merged cards"))", "连同\(plan.cards)张已合并的卡"))
    }
    if plan.open > 0 {
      lines.append(
        pick(
          "\(count(plan.open, "delivery is", "deliveries are")) still open: write the address down first",
          "还有\(plan.open)单未送达，请先抄下地址"))
    }
    return lines
  }

  /// What no program can take back.
  public var erasureLimits: String {
    pick(
      "Paper and exported files cannot be recalled. There is no mirror of this shop to follow.",
      "纸张和已导出的文件无法收回。本店没有镜像需要同步。")
  }

  public func name(of purpose: ConsentPurpose) -> String {
    switch purpose {
    case .marketing: pick("Offers and reminders", "优惠与提醒")
    case .care: pick("Care and follow-up", "养护与回访")
    case .photos: pick("Showing pictures", "展示照片")
    case .profiling: pick("Guessing tastes", "推断喜好")
    }
  }

  /// `Offers and reminders, WeChat`
  public func scope(_ scope: ConsentScope) -> String {
    let purpose = name(of: scope.purpose)
    return scope.purpose.needsChannel ? list([purpose, name(of: scope.channel)]) : purpose
  }

  /// `since 21 Nov 2026, mei, wording 2`
  public func granted(_ consent: Consent) -> String {
    pick(
      "since \(day(consent.day)), \(consent.by), wording \(consent.wording)",
      "\(day(consent.day))起，\(consent.by)，第\(consent.wording)版说明")
  }

  public func name(of field: MissingField) -> String {
    switch field {
    case .phone: pick("Phone", "电话")
    case .birthday: pick("Birthday", "生日")
    case .consent: pick("Consent to contact", "联系许可")
    case .source: pick("How they came", "来源")
    case .card: pick("Card", "卡号")
    }
  }
}
