import Shop

extension CSVExport {
  func customer(_ entry: DirectoryEntry) -> [CSVCell] {
    let person = people.person(entry.id)
    let account = state.account(entry.id)
    let isMember = account?.isMember == true
    let standing = account?.standing(on: day, ladder: state.settings.tiers)
    let purchases = account?.purchases.filter(\.counts) ?? []
    let birthday = person?.dates.first { $0.occasion == .birthday }?.on.description ?? ""
    return [
      .text(entry.id.description), .text(entry.card), .text(entry.name), .text(phoneList(entry.phones)),
      .text(birthday), .text(isMember ? standing?.code.text ?? "" : ""), .day(isMember ? standing?.until : nil),
      .number(account?.balance(on: day).count ?? 0), .day(account?.expiring(on: day).first?.until),
      .day(isMember ? account?.joined : nil), .number(purchases.count),
      money(purchases.reduce(Money.zero) { $0 + $1.spend }), .day(purchases.last?.day), .text(entry.remark),
      .text(person?.source ?? ""), .text(entry.email), .text(list(ContactProfile(entry).consents.map(\.channel))),
    ]
  }

  /// `nil` for someone whom a mailing may not reach today (K1, K2). An address is written only with consent to a channel
  /// that uses it.
  func contact(_ entry: DirectoryEntry) -> [CSVCell]? {
    let who = ContactProfile(entry)
    guard (try? rule.channel(who, state.account(entry.id), for: .offer, isMailing: true)) != nil else { return nil }
    let channels = who.channels(for: .offer)
    let usesPhone = channels.contains(.phone) || channels.contains(.sms)
    return [
      .text(entry.id.description), .text(entry.name), .text(list(channels)),
      .text(usesPhone ? phoneList(entry.phones) : ""), .text(channels.contains(.wechat) ? entry.remark : ""),
      .text(channels.contains(.email) ? entry.email : ""),
    ]
  }

  private func list(_ channels: [ContactChannel]) -> String {
    channels.map(\.rawValue).joined(separator: ";")
  }

  func points(_ account: Account) -> [[CSVCell]] {
    account.statement(on: day).map { entry in
      [
        .text(account.id.description), .text(card(of: account.id)), .text(name(of: account.id)), .day(entry.day),
        .number(entry.points.count), .text(entry.reason.rawValue),
        .text(entry.order.flatMap { state.order($0)?.number } ?? ""),
      ]
    }
  }

  private func phoneList(_ typed: [String]) -> String {
    switch phones {
    case .full: typed.joined(separator: ";")
    case .masked: typed.compactMap { try? Phone($0).masked }.joined(separator: ";")
    }
  }
}
