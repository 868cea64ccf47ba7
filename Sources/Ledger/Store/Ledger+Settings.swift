import Shop

/// The editable copies of what is in force: a valid edit is journalled by the next command, an invalid one is named and
/// ignored, and one of a version that has been replaced since is kept aside: what was saved stands.
extension Ledger {
  static let shopFile = "shop.json"
  static let catalogueFile = "catalogue.json"

  var shopPath: String { "\(folder)/\(Ledger.shopFile)" }
  var cataloguePath: String { "\(folder)/\(Ledger.catalogueFile)" }

  /// Looks at the files at a start, so that a mistake is named before the first command.
  func noteEdits() { _ = settingsEdits(isLocked: false) }

  /// What valid edits of the files come to as events.
  ///
  /// - Parameter isLocked: This counter holds the lock and may put a file aside.
  func settingsEdits(isLocked: Bool = true) -> [Event] {
    // Files that stand as they were when they were last looked at are not parsed again with every command.
    let standing = [shopPath, cataloguePath].map { try? fileSystem.status($0) }
    if let examined, examined == standing { return [] }
    settingsProblems = []
    var events: [Event] = []
    let catalogue = catalogueEdits(&events)
    shopEdits(with: catalogue, &events)
    let outdated = settingsProblems.filter { $0.reason == .outdated }
    if isLocked { for problem in outdated { putAside(problem.file) } }
    // An edit that is still to be journalled is looked at again by the next command, and so is what was put aside.
    examined = events.isEmpty && outdated.isEmpty ? standing : nil
    return events
  }

  /// - Returns: The catalogue as it would be.
  private func catalogueEdits(_ events: inout [Event]) -> Catalogue {
    let catalogue = state.catalogue
    do throws(SettingsProblem) {
      guard let copy = try copy(at: cataloguePath, extra: \Catalogue.extra) else { return catalogue }
      let edited = copy.content
      catalogueExtra = edited.extra
      var changes = edited.products.filter { catalogue[$0.sku] != $0 }.map { Event.productSaved($0) }
      if edited.bundles != catalogue.bundles {
        changes.append(.bundlesChanged(BundlesChanged(before: catalogue.bundles, after: edited.bundles)))
      }
      guard !changes.isEmpty else { return edited }
      if let fault = edited.faults.first { throw copy.problem(fault, file: Ledger.catalogueFile) }
      try checkRevision(copy.revision, state.globals.catalogueRevision, Ledger.catalogueFile)
      events += changes
      return edited
    } catch {
      settingsProblems.append(error)
      return catalogue
    }
  }

  private func shopEdits(with catalogue: Catalogue, _ events: inout [Event]) {
    do throws(SettingsProblem) {
      guard let copy = try copy(at: shopPath, extra: \ShopSettings.extra), copy.content != state.settings else {
        return
      }
      if let fault = copy.content.faults(with: catalogue).first { throw copy.problem(fault, file: Ledger.shopFile) }
      try checkRevision(copy.revision, state.globals.settingsRevision, Ledger.shopFile)
      events.append(.settingsChanged(SettingsChanged(before: state.settings, after: copy.content)))
    } catch {
      settingsProblems.append(error)
    }
  }

  private func checkRevision(_ own: Int?, _ inForce: Int, _ file: String) throws(SettingsProblem) {
    if let own, own != inForce { throw SettingsProblem(file: file, reason: .outdated) }
  }

  /// The content of an edited file; `nil` when it is missing.
  private func copy<Content: Record>(
    at path: String, extra: WritableKeyPath<Content, UnknownFields>
  ) throws(SettingsProblem) -> EditableCopy<Content>? {
    guard let bytes = try? fileSystem.contents(of: path) else { return nil }
    return try EditableCopy(
      reading: bytes, file: FilePath.name(of: path), currency: state.globals.currency, extra: extra)
  }

  /// Keeps the text of an edit that came too late, and writes what is in force in its place.
  private func putAside(_ file: String) {
    let path = "\(folder)/\(file)"
    do throws(DiskError) {
      try fileSystem.rename(path, to: path + SettingsProblem.rejectedSuffix)
    } catch {
      return
    }
    file == Ledger.shopFile ? writeShopFile() : writeCatalogueFile()
  }

  /// Writes the files anew after a command changed what is in force. A file that could not be read is left to the hand
  /// that is editing it.
  func rewriteSettingsFiles() {
    if !settingsProblems.contains(where: { $0.file == Ledger.shopFile && $0.reason != .outdated }) { writeShopFile() }
    if !settingsProblems.contains(where: { $0.file == Ledger.catalogueFile && $0.reason != .outdated }) {
      writeCatalogueFile()
    }
  }

  private func writeShopFile() {
    let bytes = try? EditableCopy.bytes(
      of: state.settings, revision: state.globals.settingsRevision, currency: state.globals.currency,
      extra: \ShopSettings.extra)
    if let bytes { try? fileSystem.replace(shopPath, with: bytes) }
  }

  private func writeCatalogueFile() {
    var catalogue = state.catalogue
    // Fields of the shop's own beside the products are no facts; they stand in the file alone.
    catalogue.extra = catalogueExtra
    let bytes = try? EditableCopy.bytes(
      of: catalogue, revision: state.globals.catalogueRevision, currency: state.globals.currency,
      extra: \Catalogue.extra)
    if let bytes { try? fileSystem.replace(cataloguePath, with: bytes) }
  }
}

/// A text on its way to become the settings: `settings edit` and `settings check`.
extension Ledger {
  /// The settings in force as people edit them.
  public func editableSettings() throws(FieldError) -> [UInt8] {
    try EditableCopy.bytes(
      of: state.settings, revision: state.globals.settingsRevision, currency: state.globals.currency,
      extra: \ShopSettings.extra)
  }

  /// The settings that a text says.
  ///
  /// - Parameter file: What the text is called in a problem.
  /// - Throws: The first thing that is wrong with it, with its place.
  public func settings(in text: [UInt8], file: String) throws(SettingsProblem) -> ShopSettings {
    let copy = try EditableCopy(
      reading: text, file: file, currency: state.globals.currency, extra: \ShopSettings.extra)
    if let fault = copy.content.faults(with: state.catalogue).first { throw copy.problem(fault, file: file) }
    return copy.content
  }
}
