import Shop

/// The editable copies of what is in force: a valid edit is journalled by the next command, an invalid one is named and
/// ignored.
extension Ledger {
  var shopPath: String { "\(folder)/shop.json" }
  var cataloguePath: String { "\(folder)/catalogue.json" }

  /// Looks at the files at a start, so that a mistake is named before the first command.
  func noteEdits() { _ = settingsEdits() }

  /// What valid edits of the files come to as events.
  func settingsEdits() -> [Event] {
    // Files that stand as they were when they were last looked at are not parsed again with every command.
    let standing = [shopPath, cataloguePath].map { try? fileSystem.status($0) }
    if let examined, examined == standing { return [] }
    settingsProblems = []
    var events: [Event] = []
    var catalogue = state.catalogue
    if let edited = read(Catalogue.self, from: cataloguePath) {
      if let fault = edited.faults.first {
        settingsProblems.append(SettingsProblem(file: "catalogue.json", reason: .fault(fault)))
      } else {
        for product in edited.products where catalogue[product.sku] != product { events.append(.productSaved(product)) }
        if edited.bundles != catalogue.bundles {
          events.append(.bundlesChanged(BundlesChanged(before: catalogue.bundles, after: edited.bundles)))
        }
        catalogue = edited
      }
    }
    if let edited = read(ShopSettings.self, from: shopPath), edited != state.settings {
      if let fault = edited.faults(with: catalogue).first {
        settingsProblems.append(SettingsProblem(file: "shop.json", reason: .fault(fault)))
      } else {
        events.append(.settingsChanged(SettingsChanged(before: state.settings, after: edited)))
      }
    }
    // An edit that is still to be journalled is looked at again by the next command.
    examined = events.isEmpty ? standing : nil
    return events
  }

  /// The content of an edited file; `nil` when it is missing, or unreadable, which is then noted.
  private func read<Value: Record>(_ type: Value.Type, from path: String) -> Value? {
    guard let bytes = try? fileSystem.contents(of: path) else { return nil }
    do throws(JSONError) {
      return try JSONDocument(parsing: bytes).read(type, amounts: .majorUnits(state.globals.currency))
    } catch {
      settingsProblems.append(SettingsProblem(file: FilePath.name(of: path), reason: .unreadable(error)))
      return nil
    }
  }

  /// Writes the files anew after a command changed what is in force. A file that could not be read is left to the hand
  /// that is editing it.
  func rewriteSettingsFiles() {
    let currency = state.globals.currency
    if !settingsProblems.contains(where: { $0.file == "shop.json" }),
      let bytes = try? JSONText.pretty(state.settings, currency: currency)
    {
      try? fileSystem.replace(shopPath, with: bytes)
    }
    if !settingsProblems.contains(where: { $0.file == "catalogue.json" }),
      let bytes = try? JSONText.pretty(state.catalogue, currency: currency)
    {
      try? fileSystem.replace(cataloguePath, with: bytes)
    }
  }
}
