import Shop

/// Signing in, and who works here.
extension Words {
  /// A sentence for the refusals that are about staff.
  func staffSentence(for refusal: Refusal) -> String {
    switch refusal {
    case .unknownStaff(let name): pick("Nobody called \(name) works here", "店里没有叫 \(name) 的店员")
    case .staffLeft(let name, let day): pick("\(name) left on \(self.day(day))", "\(name) 已于\(self.day(day))离店")
    case .staffNameUnreadable(let name):
      pick("\"\(name)\": a name begins with a letter; letters, digits and - . ' only", "“\(name)”：名字应以文字开头，不能有特殊符号")
    case .staffNameTaken(let name): pick("\(name) works here already", "店里已有 \(name)")
    case .lastManager(let name):
      pick("\(name) is the last manager: make another one first", "\(name) 是唯一的店长，请先指定另一位店长")
    case .nameNeeded: pick("Who is it? PINs are in use: name yourself with --as", "已启用密码，请用 --as 说明是谁")
    case .pinNeeded(let name): pick("\(name)'s PIN is needed", "需要 \(name) 的密码")
    case .pinUnset(let name): pick("\(name) has to choose a PIN first", "\(name) 需要先设密码")
    case .pinForm(let least, let most):
      pick("A PIN has \(least) to \(most) digits, nothing else", "密码为\(least)到\(most)位数字")
    case .wrongPin(let left):
      pick("Wrong PIN. \(count(left, "try", "tries")) left before the name is locked", "密码不对，再错\(left)次将暂时锁定")
    case .pinLocked(let seconds):
      pick("Too many wrong PINs: locked for \(wait(seconds))", "密码错误次数过多，请等\(wait(seconds))")
    case .notOwnPin: pick("Everybody sets their own PIN: reset it instead", "密码只能由本人设置，可以替其重置")
    default: ""
    }
  }

  /// `25 s`, `14 min 30 s`.
  private func wait(_ seconds: Int) -> String {
    let (minutes, rest) = (seconds / 60, seconds % 60)
    let parts = [
      minutes > 0 ? pick("\(minutes) min", "\(minutes)分") : "",
      rest > 0 || minutes == 0 ? pick("\(rest) s", "\(rest)秒") : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: pick(" ", ""))
  }

  /// What a role is called by itself.
  public func title(of role: StaffRole) -> String {
    switch role {
    case .florist: pick("florist", "店员")
    case .staff: pick("senior staff", "资深店员")
    case .manager: pick("manager", "店长")
    }
  }
}
