import Shop

/// Consultations: appointments, advice and sets put together (S72).
extension Words {
  var consultingTitle: String { pick("Consultations", "搭配咨询") }
  var consultingHelp: String { pick("Appointments for advice on style", "约好的搭配、色彩、形象咨询") }
  var consultingKey: String { pick("Consult", "咨询") }
  var memberConsultingHelp: String { pick("Appointments, advice and kept sets", "预约、建议和搭配清单") }
  var noConsultations: String { pick("No consultation is on file.", "还没有咨询记录。") }
  var noConsultationsNext: String {
    pick("On a member's Notes & enquiries page K, then N makes an appointment", "在会员“备注与询问”页按 K，再按 N 预约")
  }
  var adviceKey: String { pick("Advice", "建议") }
  var adviceHelp: String { pick("Write down what was found", "写下咨询的结果") }
  var adviceTitle: String { pick("What was found", "咨询结果") }
  var bookConsultationHelp: String { pick("Make an appointment", "预约一次咨询") }
  var bookConsultationTitle: String { pick("Appointment", "预约咨询") }
  var setsKey: String { pick("Sets", "搭配") }
  var putSetTogetherHelp: String { pick("Put a set together; K keeps it here", "配一套，按 K 收进清单") }
  var orderSetHelp: String { pick("Put a kept set into an order", "把清单里的一套开单") }
  var whichSet: String { pick("Which set?", "哪一套？") }
  var noSetKept: String { pick("No set was kept", "清单里还没有搭配") }
  var cancelIt: String { pick("Cancel", "取消") }
  var cancelConsultationHelp: String { pick("Take the appointment back", "取消这次预约") }
  var noOpenConsultation: String { pick("No open appointment is selected", "没有选中未完成的预约") }
  var consultationGone: String { pick("This appointment was cancelled", "这次预约已取消") }
  var keepSetKey: String { pick("Keep", "收藏") }
  var keepSetHelp: String { pick("Keep the set on their list", "收进顾客的搭配清单") }
  var setListFull: String {
    pick("The list is full: \(Consultation.setLimit) sets", "清单已满：\(Consultation.setLimit)套")
  }
  var setKeptAlready: String { pick("This set is on their list already", "这套已在清单里") }

  var topicLabel: String { pick("About", "内容") }
  var whenLabel: String { pick("When", "哪天") }
  var slotLabel: String { pick("Time", "时间") }
  var foundLabel: String { pick("Found", "结果") }
  var foundHint: String { pick("cool colours, a high waist", "冷色系、高腰线合适") }
  var suitsLabel: String { pick("Suits them", "适合") }
  var suitsHint: String { pick("navy, linen", "藏青，亚麻") }
  var avoidsLabel: String { pick("Not for them", "不适合") }
  var avoidsHint: String { pick("orange", "橙色") }

  func suitsThem(_ words: [String]) -> String { pick("Suits them: ", "适合：") + list(words) }
  func notForThem(_ words: [String]) -> String { pick("Not for them: ", "不适合：") + list(words) }
  func keptSet(_ names: String) -> String { pick("Set: ", "搭配：") + names }
  var adviceWord: String { pick("advice", "咨询") }

  /// `styling on 12 Mar, 15:00`.
  func appointment(_ appointment: Appointment, today: Day) -> String {
    let day = nearDay(appointment.day, today: today)
    let time = appointment.slot.isEmpty ? "" : pick(", ", " ") + appointment.slot
    return pick("\(name(of: appointment.topic)) on \(day)", "\(day)\(name(of: appointment.topic))") + time
  }

  func nextOf(_ status: ConsultationStatus) -> String {
    switch status {
    case .booked: pick("Enter writes down what was found; it becomes what they like", "按回车写下结果，自动成为顾客的偏好")
    case .cancelled: consultationGone
    case .held: ""
    }
  }

  public func name(of topic: ConsultationTopic) -> String {
    switch topic {
    case .styling: pick("styling", "穿搭")
    case .colour: pick("colours", "色彩")
    case .image: pick("image", "形象")
    case .scent: pick("scent", "香水")
    case .home: pick("home", "居家花艺")
    case .event: pick("event", "活动花艺")
    }
  }

  public func name(of status: ConsultationStatus) -> String {
    switch status {
    case .booked: pick("booked", "已约")
    case .held: pick("advised", "已建议")
    case .cancelled: pick("cancelled", "已取消")
    }
  }
}
