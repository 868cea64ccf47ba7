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
      .text(person?.source ?? ""),
    ]
  }

  /// `nil` for someone who is not to be contacted. A phone is written only with consent to a channel that uses it (K1).
  func contact(_ entry: DirectoryEntry) -> [CSVCell]? {
    guard !entry.muted, let person = people.person(entry.id), !person.muted else { return nil }
    let channels = ContactChannel.allCases.filter { channel in
      person.consents.last { $0.channel == channel }.map { $0.withdrawn == nil } ?? false
    }
    guard !channels.isEmpty else { return nil }
    let usesPhone = channels.contains(.phone) || channels.contains(.sms)
    return [
      .text(entry.id.description), .text(entry.name), .text(channels.map(\.rawValue).joined(separator: ";")),
      .text(usesPhone ? phoneList(entry.phones) : ""), .text(channels.contains(.wechat) ? entry.remark : ""),
    ]
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
