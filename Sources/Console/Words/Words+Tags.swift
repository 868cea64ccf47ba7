import Shop

/// The catalogue of tags.
extension Words {
  var tagsTitle: String { pick("Tags", "标签") }
  var tagsHelp: String { pick("The catalogue of tags and who has them", "标签目录和使用人数") }
  var noTags: String { pick("No tags yet.", "还没有标签。") }
  var noTagsNext: String { pick("N adds the first", "按 N 新建第一个") }
  var newTagHelp: String { pick("A new tag", "新建标签") }
  var tagCode: String { pick("Code of the tag", "标签代码") }
  var tagName: String { pick("Name of the tag", "标签名称") }
  var rename: String { pick("Rename", "改名") }
  var renameHelp: String { pick("Another name for the selected tag", "给所选标签改名") }
  var rule: String { pick("Rule", "规则") }
  var tagRuleHelp: String { pick("To whom the tag is given by itself", "设置自动打标签的规则") }
  var merge: String { pick("Merge", "合并") }
  var mergeTagHelp: String { pick("Let the tag go on as another one", "并入另一个标签") }
  var mergeInto: String { pick("It goes on as ...", "并入……") }
  var noOtherTag: String { pick("There is no other tag", "没有别的标签") }
  var retire: String { pick("Retire", "停用") }
  var revive: String { pick("Revive", "启用") }
  var retireHelp: String { pick("Offer it no longer, or again", "停用或重新启用；已有的人保留") }
  var giveToMany: String { pick("Give", "批量") }
  var giveToManyHelp: String { pick("Give the tag to everyone in a segment", "给一个客群的所有人打上标签") }
  var giveToWhom: String { pick("To everyone in ...", "打给哪个客群？") }
  func tagGiven(_ number: Int) -> String { pick("Given to \(count(number, "member", "members"))", "已打给\(number)位会员") }
  var tagCodeLabel: String { pick("Code", "代码") }
  var kindLabel: String { pick("Kind", "类别") }
  var usedLabel: String { pick("Used", "人数") }
  var howLabel: String { pick("Given", "方式") }
  /// In one word how a tag is given.
  func way(of tag: Tag) -> String {
    if tag.retired { return pick("retired", "已停用") }
    return tag.rule == nil ? pick("by hand", "手工") : pick("by rule", "自动")
  }
  func used(_ usage: TagUsage, asOf day: Day) -> String {
    pick(
      "\(usage.byHand) by hand, \(usage.byRule) by rule on \(shortDay(day))",
      "手工\(usage.byHand)、自动\(usage.byRule)，截至\(shortDay(day))")
  }
  var givenByHandOnly: String { pick("Given by hand only - U sets a rule", "只由店员手工打，按 U 可设规则") }

  /// One tag on a member's page.
  func origin(of tag: MemberTag, today: Day) -> String {
    switch tag.origin {
    case .hand(let own):
      pick("by \(own.by), \(nearDay(own.day, today: today))", "\(own.by)，\(nearDay(own.day, today: today))")
    case .rule(let day): pick("by rule, as of \(shortDay(day))", "自动，截至\(shortDay(day))")
    case .denied(let own, _): pick("by rule, but \(own.by) said no", "自动，但\(own.by)取消了")
    }
  }
}
