import Shop

/// Why a command has no receipt: what happened, what it means for the sale, what to press.
extension Words {
  /// What to show after a command.
  func toast(for result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> Toast {
    switch result {
    case .success(let receipt): .good(done(receipt))
    case .failure(let failure): .bad(sentence(for: failure))
    }
  }

  public func sentence(for failure: CommandFailure) -> String {
    switch failure {
    case .refused(let refusal): return sentence(for: refusal)
    case .busy(let holder):
      let who = holder.map { pick("Counter \($0)", "柜台 \($0)") } ?? pick("Another counter", "另一个柜台")
      return pick(
        "\(who) is saving just now. Nothing was saved here - press the key again",
        "\(who)正在保存，这里还没有保存，请再按一次")
    case .notSaved(let problem):
      return sentence(for: problem)
    case .unknown:
      return pick(
        "The disk failed: not known to be saved. Press again - it is never done twice",
        "磁盘出错，不知道是否已保存。请再按一次，不会重复记账")
    case .damaged(let file, let line):
      let place = line.map { pick("\(file), line \($0)", "\(file) 第\($0)行") } ?? file
      return pick("Damaged: \(place). Only looking is possible; call for help", "\(place) 已损坏，只能查看，请找人处理")
    }
  }

  private func sentence(for problem: SaveProblem) -> String {
    switch problem {
    case .diskFull:
      pick("The disk is full: not saved. Free some room, then press again", "磁盘已满，没有保存。清出空间后再按一次")
    case .readOnlyFolder:
      pick("The shop's folder cannot be written: not saved. Call for help", "店铺文件夹不能写入，没有保存，请找人处理")
    case .newerVersion:
      pick("A newer Perennial wrote this shop: only looking is possible. Please upgrade", "本店数据来自更新的版本，只能查看，请升级程序")
    case .other(let reason):
      pick("Not saved: \(reason). Press again", "没有保存：\(reason)。请再按一次")
    }
  }
}
