/// A generator that several hands draw from: copies go on in the same row.
///
/// Used from the ledger's one thread.
final class SharedGenerator: RandomNumberGenerator {
  private var base: any RandomNumberGenerator

  init(_ base: any RandomNumberGenerator) { self.base = base }

  func next() -> UInt64 { base.next() }
}
