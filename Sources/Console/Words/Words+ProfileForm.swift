import Shop

/// The form of a profile.
extension Words {
  var notKnown: String { pick("-", "-") }
  var ageWrong: String { pick("A year as 1988, or an age as 25-34 or 65+", "写出生年份如 1988，或年龄段如 25-34、65+") }
  var quietWrong: String { pick("Two hours, as 21-9", "两个钟点，如 21-9") }

  func label(of field: ProfileFormScreen.Field) -> String {
    switch field {
    case .sex: pick("Sex", "性别")
    case .age: pick("Born or age", "出生年或年龄")
    case .area: pick("Area", "区域")
    case .job: pick("Job", "职业")
    case .household: pick("Household", "家庭")
    case .interests: pick("Interests", "兴趣")
    case .values: pick("Values", "看重")
    case .language: pick("Language", "语言")
    case .owner: pick("Looked after by", "专属店员")
    case .channel: pick("Best channel", "首选联系")
    case .quiet: pick("Quiet hours", "免打扰时段")
    case .source: pick("Heard of us", "来源")
    case .compared: pick("Compared", "比较过")
    case .influencer: pick("Influencer", "有影响力")
    case .vouched: pick("Others listen", "说话有人听")
    case .external: pick("From outside", "外部情况")
    }
  }

  func placeholder(of field: ProfileFormScreen.Field) -> String {
    switch field {
    case .age: pick("1988 or 25-34", "1988 或 25-34")
    case .area: pick("Old Town, near the river ...", "老城、江边……")
    case .job: pick("teacher, nurse ...", "教师、护士……")
    case .household: pick("two children, a cat ...", "两个孩子、一只猫……")
    case .interests, .values: pick("with commas: tea, travel", "用逗号分开：茶, 旅行")
    case .owner: pick("a name of the staff", "店员姓名")
    case .quiet: pick("21-9", "21-9")
    case .influencer: pick("many follow them", "有很多关注者")
    case .vouched: pick("staff say so", "店员认为如此")
    case .external: pick("what is known from elsewhere", "从别处了解到的情况")
    case .sex, .language, .channel, .source, .compared: ""
    }
  }
}
