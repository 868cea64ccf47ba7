/// Where a command too large for one line puts its facts: an import, a batch, a demo. All of it counts or nothing does.
public protocol BulkSink: AnyObject {
  /// The state with everything put so far.
  var state: ShopState { get }
  /// The people's files with everything put so far.
  var people: any PeopleReader { get }
  /// The id of the person whose card this is.
  func person(withCard card: String) -> PersonID?
  /// Puts facts that belong together, with the files they name. A file's revision and digest are the sink's to set.
  ///
  /// - Throws: When the disk refuses, or the work was cancelled.
  func put(_ events: [Event], people: [Person]) throws
}

/// What a large command does with the sink, given where it is carried out.
public protocol BulkWork: Sendable {
  /// Does the work on a sink over the newest state. May be called again on a newer one when another counter was quicker.
  ///
  /// - Parameter progress: Called now and then with the share done, 0 to 1; returns false to cancel.
  func run(on sink: any BulkSink, day: Day, now: Instant, progress: (Double) -> Bool) throws
}
