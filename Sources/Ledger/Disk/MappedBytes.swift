import Glibc

/// The bytes of a file, valid as long as this object lives.
public final class MappedBytes: Sendable {
  private enum Storage: @unchecked Sendable {
    /// Read only, and unmapped by nobody else.
    case mapped(UnsafeRawBufferPointer)
    case array([UInt8])
  }

  private let storage: Storage

  /// For file systems that are not the system's own.
  public init(_ bytes: [UInt8]) { storage = .array(bytes) }

  /// Takes over a mapping.
  init(unmapping bytes: UnsafeRawBufferPointer) { storage = .mapped(bytes) }

  deinit {
    if case .mapped(let bytes) = storage, let base = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    }
  }

  public var count: Int {
    switch storage {
    case .mapped(let bytes): bytes.count
    case .array(let bytes): bytes.count
    }
  }

  /// The bytes for the length of `body`; they must not leave it.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch storage {
    case .mapped(let bytes): return try body(bytes)
    case .array(let bytes):
      // withUnsafeBytes does not carry a typed error through.
      let result = bytes.withUnsafeBytes { buffer -> Swift.Result<Result, Failure> in
        do throws(Failure) { return .success(try body(buffer)) } catch { return .failure(error) }
      }
      return try result.get()
    }
  }
}
