import Glibc

extension PosixFileSystem {
  /// The user id under which this process works.
  public static var user: UInt32 { geteuid() }

  /// Makes a system call again while it is interrupted; a negative result becomes an error.
  func call(_ operation: DiskError.Operation, _ path: String, _ body: () -> Int32) throws(DiskError) -> Int32 {
    while true {
      let result = body()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw DiskError(operation, path: path, kind: .init(errno: code)) }
    }
  }
}

extension DiskError.Kind {
  /// The kind of an error number.
  init(errno code: Int32) {
    switch code {
    case ENOSPC, EDQUOT: self = .noSpace
    case EROFS: self = .readOnly
    case EIO: self = .inputOutput
    case ENOENT: self = .notFound
    case EEXIST: self = .alreadyExists
    case EACCES, EPERM: self = .permission
    case EBUSY, EWOULDBLOCK, ETXTBSY: self = .busy
    case ENOTDIR: self = .notADirectory
    case EISDIR: self = .isADirectory
    case ENOTEMPTY: self = .notEmpty
    case EFBIG: self = .fileTooBig
    case ELOOP: self = .symbolicLink
    case EMFILE, ENFILE: self = .tooManyOpenFiles
    default: self = .other(code)
    }
  }
}
