/// The pages of a profile.
enum ProfileTab: Int, CaseIterable, Hashable {
  case profile, preferences, sizes, notes, tags

  var next: ProfileTab { ProfileTab(rawValue: (rawValue + 1) % ProfileTab.allCases.count) ?? .profile }
  var before: ProfileTab {
    ProfileTab(rawValue: (rawValue + ProfileTab.allCases.count - 1) % ProfileTab.allCases.count) ?? .profile
  }
}
