/// What may stand in a profile: bounded, visible text, and figures that can be.
extension Profile {
  /// The most characters of one line of it.
  public static let textLimit = 200
  /// The most entries of one list of it.
  public static let listLimit = 200
  /// Years of birth.
  public static let birthYears = 1900...2200

  func tidied() throws(Refusal) -> Profile {
    var profile = self
    profile.area = try Profile.line(area)
    profile.job = try Profile.line(job)
    profile.household = try Profile.line(household)
    profile.external = try Profile.line(external)
    profile.owner = try Profile.line(owner)
    profile.interests = try Profile.lines(interests)
    profile.values = try Profile.lines(values)
    if let birthYear, !Profile.birthYears.contains(birthYear) { profile.birthYear = nil }
    if let quiet, !quiet.isPossible { profile.quiet = nil }
    for place in habits.indices {
      profile.habits[place].tag = try Profile.line(habits[place].tag)
      profile.habits[place].text = try Profile.line(habits[place].text)
    }
    for place in sizes.indices { profile.sizes[place].size = try Profile.line(sizes[place].size) }
    for place in enquiries.indices {
      profile.enquiries[place].text = try Profile.line(enquiries[place].text)
      profile.enquiries[place].item = try Profile.line(enquiries[place].item)
    }
    for place in consultations.indices {
      profile.consultations[place].slot = try Profile.line(consultations[place].slot)
      profile.consultations[place].note = try Profile.line(consultations[place].note)
      profile.consultations[place].suits = try Profile.lines(consultations[place].suits)
      profile.consultations[place].avoids = try Profile.lines(consultations[place].avoids)
    }
    let counts = [
      habits.count, sizes.count, enquiries.count, motives.count, delights.count, consultations.count,
    ]
    guard counts.allSatisfy({ $0 <= Profile.listLimit }) else { throw .profileFull(limit: Profile.listLimit) }
    return profile
  }

  private static func line(_ text: String) throws(Refusal) -> String {
    guard text.utf8.count <= textLimit * 16 else { throw .nameTooLong(limit: textLimit) }
    let cleaned = PersonName.cleaned(text)
    guard cleaned.count <= textLimit else { throw .nameTooLong(limit: textLimit) }
    return cleaned
  }

  private static func lines(_ texts: [String]) throws(Refusal) -> [String] {
    var lines: [String] = []
    for text in texts.prefix(listLimit) {
      let line = try line(text)
      if !line.isEmpty, !lines.contains(line) { lines.append(line) }
    }
    return lines
  }
}
