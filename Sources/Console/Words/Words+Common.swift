import Shop

/// What every screen says.
extension Words {
  var noSuchKey: String { pick("No such key here - F1 Help", "这里没有这个键 - F1 帮助") }
  var pleaseEnlarge: String { pick("Please enlarge the window", "请把窗口放大") }
  var chooseMemberFirst: String { pick("Choose a member first - F2 Find", "请先选会员 - F2 查找") }
  var nothingToUndo: String {
    pick("Nothing done at this counter can be taken back now", "本柜台现在没有可以撤销的操作")
  }
  var firstMakeShop: String { pick("First answer the questions: there is no shop yet", "还没有店，请先答完这几个问题") }
  func keptAside(_ what: String) -> String { pick("\(what) - F3", "\(what) - F3") }
  func workingOut(percent: Int) -> String { pick("Working it out ... \(percent)%", "正在计算…… \(percent)%") }
  func shopMade(_ name: String) -> String { pick("\(name) is open. Saved.", "\(name)开张了，已保存。") }

  var yes: String { pick("Yes", "是") }
  var no: String { pick("No", "否") }
  var save: String { pick("Save", "保存") }
  var open: String { pick("Open", "打开") }
  var choose: String { pick("Choose", "选择") }
  var nextField: String { pick("Next", "下一项") }
  var nextFieldHelp: String { pick("The next field; Up and Down do the same", "下一项；上下键也可以") }
  var toggle: String { pick("Change", "更改") }

  /// Rows shown of rows there are.
  func rows(_ shown: Int, of all: Int) -> String { pick("\(shown) of \(all)", "\(shown)/\(all)") }

  var quitTitle: String { pick("Leave the console?", "退出程序？") }
  func quitLosing(_ what: String) -> String {
    pick("Not saved yet: \(what). It will be lost.", "还没有保存：\(what)。退出就没有了。")
  }
  var quitAnyway: String { pick("Leave without saving", "不保存，退出") }
  var stay: String { pick("Stay", "留下") }
}

extension Words {
  var chooseHelp: String { pick("Take the answer with the pointer", "选指针所指的一项") }
  var toggleHelp: String { pick("The next answer", "下一项") }
  var openHelp: String { pick("Open the selected row", "打开所选的一行") }
}
