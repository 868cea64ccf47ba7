import Shop

/// The closed counter.
extension Words {
  var signIn: String { pick("Sign in", "登录") }
  var signInKey: String { pick("Sign in", "登录") }
  var signInHelp: String { pick("Say who is at the counter", "登录柜台") }
  var otherName: String { pick("Other", "换人") }
  var otherNameHelp: String { pick("Somebody else is there", "选择别人") }
  var whoIsThere: String { pick("Who is there?", "谁在柜台？") }
  var nobodyOfThatName: String { pick("Nobody of that name", "没有这个名字") }
  var pinHeading: String { pick("PIN", "密码") }
  var choosePin: String { pick("Choose a PIN", "请设新密码") }
  var pinAgain: String { pick("The new PIN once more", "再输一次新密码") }
  var pinsDiffer: String { pick("The two differ: choose again", "两次输入不一样，请重新设置") }
  var pinSet: String { pick("The PIN is set", "密码已设好") }
  var lockKey: String { pick("Lock", "锁定") }
  var lockKeyHelp: String { pick("Lock this counter; the open order stays", "锁定柜台，未完成的单保留") }
  var nothingToLockWith: String { pick("Nobody has a PIN yet: F10, My PIN sets one", "还没有人设密码：F10 里“我的密码”可设") }
  var lockNow: String { pick("Lock now", "马上锁定") }
  var takeOver: String { pick("Sign in as another", "换人登录") }
  var takeOverHelp: String { pick("The open order stays", "未完成的单保留") }
  var myPin: String { pick("My PIN", "我的密码") }
  var myPinHelp: String { pick("Choose a PIN, or another", "设置或更换密码") }
}

/// The page of who works here.
extension Words {
  var staffTitle: String { pick("Staff", "店员") }
  var staffHelp: String { pick("Who works here, roles, PINs", "店员、权限、密码") }
  var addStaff: String { pick("Add", "添加") }
  var addStaffHelp: String { pick("Somebody new works here", "添加店员") }
  var addStaffHeading: String { pick("What is the new member of staff called?", "新店员叫什么？") }
  var roleKey: String { pick("Role", "权限") }
  var roleKeyHelp: String { pick("Change what they may do", "更改权限") }
  func roleHeading(_ name: String) -> String { pick("What may \(name) do?", "\(name) 的权限") }
  var resetPin: String { pick("Reset", "重置") }
  var resetPinHelp: String { pick("Take the PIN away: they choose a new one", "清除密码，下次登录重设") }
  var unlockKey: String { pick("Unlock", "解锁") }
  var unlockHelp: String { pick("End the lock of wrong PINs", "解除错误密码造成的锁定") }
  var removeStaff: String { pick("Left", "离店") }
  var removeStaffHelp: String { pick("They left; what they did keeps the name", "已离店，做过的事仍留名") }
  func removeHeading(_ name: String) -> String { pick("\(name) no longer works here?", "\(name) 已离店？") }
  var removeLine: String { pick("What they did keeps the name. They can be added again.", "做过的事仍留名，以后可以再添加。") }
  var staffNameColumn: String { pick("Name", "姓名") }
  var staffRoleColumn: String { pick("Role", "权限") }
  var staffPinColumn: String { pick("PIN", "密码") }
  var staffSeenColumn: String { pick("Last seen", "上次登录") }
  var hasPin: String { pick("set", "已设") }
  var noPin: String { pick("none", "未设") }
  func lockedFor(_ seconds: Int) -> String { pick("locked \(seconds) s", "锁定\(seconds)秒") }
  var neverSeen: String { pick("never", "从未") }
  func detail(of role: StaffRole) -> String {
    switch role {
    case .florist: pick("orders, members, coupons", "开单、会员、发券")
    case .staff: pick("also refunds, merges, stock, whole phones", "另可退款、合并、库存、看完整号码")
    case .manager: pick("everything", "全部")
    }
  }
}
