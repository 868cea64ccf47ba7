import Shop

/// Erasing, handing out, keeping, asking for what is missing, and leave.
extension Words {
  // MARK: Erasing

  var eraseTitle: String { pick("Erase a person", "删除顾客资料") }
  var eraseKey: String { pick("Erase", "删除") }
  var eraseHelp: String { pick("Erase for good, once it is typed below", "输入确认文字后永久删除") }
  var eraseOpenHelp: String { pick("What erasing this person comes to", "查看删除此人的后果") }
  var eraseWord: String { pick("erase", "删除") }
  func eraseQuestion(_ name: String) -> String {
    pick("Erase \(name) for good? This cannot be undone.", "永久删除\(name)？此操作无法撤销。")
  }
  func typeToErase(_ word: String) -> String { pick("Type \(word) to erase:", "请输入 \(word) 确认删除：") }
  var backupsTitle: String { pick("Backups still hold this person", "备份里还有此人") }
  var understood: String { pick("Understood", "知道了") }
  func backupsToPrune(_ backups: [BackupCopy], within days: Int) -> [String] {
    let shown = backups.prefix(5).map { pick("\($0.path), \(day($0.day))", "\($0.path)，\(day($0.day))") }
    let more = backups.count > 5 ? [pick("... and \(backups.count - 5) more", "……另有\(backups.count - 5)个")] : []
    return [pick("Prune them within \(days) days:", "请在\(days)天内清理：")] + shown + more
  }

  // MARK: Handing out

  var handOutKey: String { pick("Hand out", "导出") }
  var handOutHelp: String { pick("Everything about them, as a file for them", "把此人的全部资料导出为文件") }
  func handOutQuestion(_ name: String) -> String {
    pick("Hand out everything about \(name)?", "导出\(name)的全部资料？")
  }
  var handOutMeans: String {
    pick(
      "Profile, receivers, orders, points and coupons go into one file. That it went out is recorded, and the file cannot be recalled.",
      "个人资料、收礼人、订单、积分、优惠券会写入一个文件。导出会留下记录，文件无法收回。")
  }
  var handOutNow: String { pick("Write the file", "写入文件") }
  var handedOutTitle: String { pick("Written to", "已写入") }
  var handedOutMeans: String {
    pick("Give it to them, then delete it here.", "交给本人后，请删除这个文件。")
  }
  var notInPractice: String { pick("Not while practising: it would be a real file", "练习时不能导出真实文件") }

  // MARK: Long unseen

  var retentionTitle: String { pick("Long unseen", "久未到店") }
  var retentionHelp: String { pick("Whose files to keep or to erase", "谁的资料该保留或删除") }
  func unseenFor(months: Int, _ people: Int) -> String {
    pick("\(count(people, "person", "people")) not seen for \(months) months", "\(people)人已\(months)个月没有来过")
  }
  var nobodyUnseen: String { pick("Everyone has been here since then", "大家都来过，没有要处理的") }
  var lastSeenLabel: String { pick("Last seen", "最近一次") }
  var neverHere: String { pick("never", "从未") }
  var keepFileKey: String { pick("Keep", "保留") }
  var keepFileHelp: String { pick("Keep the file; listed again much later", "保留资料，期满后再列出") }
  func kept(months: Int) -> String { pick("Kept; listed again after \(months) months", "已保留，\(months)个月后再列出") }

  // MARK: Missing

  var missingTitle: String { pick("Missing details", "资料缺项") }
  var missingHelp: String { pick("What is not known, and of whom", "还缺哪些资料、缺谁的") }
  var editMissingHelp: String { pick("Ask for it where it is written", "打开修改页并停在这一项") }
  var nextMissingHelp: String { pick("The next kind of what is missing", "下一种缺项") }
  var previousMissingHelp: String { pick("The one before", "上一种缺项") }
  func lack(_ number: Int, of members: Int) -> String {
    pick("\(number) of \(count(members, "member", "members"))", "\(members)位会员中缺\(number)位")
  }
  func whoLacks(_ field: MissingField) -> String { pick("Without: \(name(of: field))", "缺：\(name(of: field))") }
  func nobodyLacks(_ field: MissingField) -> String {
    pick("Everyone has it: \(name(of: field))", "\(name(of: field))都齐了")
  }

  // MARK: Leave

  func consentTitle(_ name: String) -> String { pick("Consents of \(name)", "\(name)的许可") }
  var consentKey: String { pick("Consents", "许可") }
  var consentHelp: String { pick("What they agreed to: give or withdraw", "顾客同意了什么：记录或撤回") }
  var giveKey: String { pick("Give", "同意") }
  var giveLeaveHelp: String { pick("Read the words aloud, note the leave", "念出说明，顾客同意后按键") }
  var withdrawKey: String { pick("Withdraw", "撤回") }
  var withdrawLeaveHelp: String { pick("Take the selected leave back", "撤回所选的许可") }
  var purposeLabel: String { pick("For", "用途") }
  var channelLabel: String { pick("By", "方式") }
  var leaveNotedLabel: String { pick("Noted", "记录") }
  var wordingHeading: String { pick("To be read aloud", "请念给顾客听") }
  var leaveThereAlready: String { pick("The leave is there already - X withdraws it", "已有许可，按 X 撤回") }
  var noConsentThere: String { pick("There is no consent to withdraw", "没有可撤回的许可") }
  var noWording: String { pick("The settings have no words to read for this", "设置里没有这一项的说明文字") }
  func version(_ number: Int) -> String { pick("wording \(number)", "第\(number)版") }
  func leaveNoted(_ scope: String, _ isGiven: Bool) -> String {
    isGiven ? pick("Consent noted: \(scope)", "已记下许可：\(scope)") : pick("Withdrawn: \(scope)", "已撤回：\(scope)")
  }
  func history(of consent: Consent?) -> String {
    guard let consent else { return "" }
    guard let end = consent.withdrawn else { return granted(consent) }
    return pick(
      "\(shortDay(consent.day)) \(consent.by), withdrawn \(day(end))",
      "\(shortDay(consent.day))\(consent.by)，\(day(end))撤回")
  }
}
