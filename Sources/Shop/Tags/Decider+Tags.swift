/// A change of the catalogue of tags, decided on the settings in force when it is carried out. None of them touches a
/// person's file: a tag that was merged or renamed leaves its old code behind as an alias.
public enum TagChange: Hashable, Sendable {
  /// A new one; refused where the code is taken.
  case add(Tag)
  /// In the place of the one with the same code: its name, kind and rule.
  case replace(Tag)
  /// A new code and name for the same tag; without a code only the name changes.
  case rename(TagCode, to: TagCode?, LocalizedText)
  /// Whoever has the first has the second from now on.
  case merge(TagCode, into: TagCode)
  /// No longer offered, and not given by its rule any more; people keep it.
  case retire(TagCode)
  /// Offered again.
  case revive(TagCode)
}

extension Decider {
  mutating func changeTags(_ change: TagChange) throws(Refusal) {
    var after = settings
    switch change {
    case .add(let tag): after.tags.append(tag)
    case .replace(let tag): after.tags[try place(of: tag.code)] = tag
    case .rename(let code, let new, let name):
      let place = try place(of: code)
      if let new, new != code {
        var renamed = after.tags[place]
        renamed.code = new
        renamed.name = name
        after.tags[place].rule = nil
        after.tags[place].into = new
        after.tags.insert(renamed, at: place)
      } else {
        after.tags[place].name = name
      }
    case .merge(let code, let into):
      let place = try place(of: code)
      _ = try self.place(of: into)
      after.tags[place].rule = nil
      after.tags[place].into = after.currentCode(into)
    case .retire(let code): after.tags[try place(of: code)].retired = true
    case .revive(let code): after.tags[try place(of: code)].retired = false
    }
    try changeSettings(after)
  }

  /// The place of a tag that is still its own.
  private func place(of code: TagCode) throws(Refusal) -> Int {
    guard let place = settings.tags.firstIndex(where: { $0.code == code && $0.into == nil }) else {
      throw .unknownTag(code)
    }
    return place
  }
}
