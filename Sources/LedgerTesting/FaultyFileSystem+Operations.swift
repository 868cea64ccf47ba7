import Ledger

extension FaultyFileSystem {
  public func open(_ path: String, _ access: FileAccess) throws(DiskError) -> OpenFile {
    try perform(.open, path) { state throws(DiskState.Thrown) in
      let (folder, name) = try state.place(path)
      let index: Int
      switch (state.nodes[folder]?.entries[name], access) {
      case (.some, .createNew): throw DiskState.Thrown(kind: .alreadyExists)
      case (let existing?, _): index = existing
      case (nil, .createNew), (nil, .openOrCreate):
        index = state.makeNode(isDirectory: false, in: folder, name: name)
      case (nil, _): throw DiskState.Thrown(kind: .notFound)
      }
      guard state.nodes[index]?.isDirectory == false else { throw DiskState.Thrown(kind: .isADirectory) }
      let descriptor = state.nextDescriptor
      state.nextDescriptor += 1
      if case .read = access {
        state.open[descriptor] = (index, false)
      } else {
        state.open[descriptor] = (index, true)
      }
      return OpenFile(descriptor: descriptor, path: path)
    }
  }

  public func close(_ file: OpenFile) throws(DiskError) {
    try perform(.close, file.path) { state throws(DiskState.Thrown) in
      let index = try state.node(of: file)
      state.open[file.descriptor] = nil
      if state.locks[index] == file.descriptor { state.locks[index] = nil }
    }
  }

  public func read(_ file: OpenFile, at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    try perform(.read, file.path) { state throws(DiskState.Thrown) in
      let bytes = state.nodes[try state.node(of: file)]?.bytes ?? []
      let start = min(max(0, offset), bytes.count)
      return Array(bytes[start..<min(start + max(0, count), bytes.count)])
    }
  }

  public func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(DiskError) {
    try perform(.write, file.path) { state throws(DiskState.Thrown) in
      let index = try state.node(of: file)
      guard state.open[file.descriptor]?.mayWrite == true else { throw DiskState.Thrown(kind: .other(9)) }
      state.clock += 1
      state.nodes[index]?.modified = state.clock
      guard let fault = state.pendingFault else { state.nodes[index]?.change(.write(bytes, at: offset)); return }
      let part = Int.random(in: 0...bytes.count, using: &state.generator)
      // A call that reports an error has not written everything; one that never returned may have.
      let count = if case .crash = fault { part } else { max(0, min(part, bytes.count - 1)) }
      state.nodes[index]?.change(.write(Array(bytes.prefix(count)), at: offset))
      throw DiskState.Thrown(kind: state.kind(of: fault))
    }
  }

  public func truncate(_ file: OpenFile, to size: Int) throws(DiskError) {
    try perform(.truncate, file.path) { state throws(DiskState.Thrown) in
      let index = try state.node(of: file)
      state.clock += 1
      state.nodes[index]?.modified = state.clock
      state.nodes[index]?.change(.truncate(size))
    }
  }

  public func size(_ file: OpenFile) throws(DiskError) -> Int {
    try perform(.status, file.path) { state throws(DiskState.Thrown) in
      state.nodes[try state.node(of: file)]?.bytes.count ?? 0
    }
  }

  public func synchronize(_ file: OpenFile) throws(DiskError) {
    try perform(.synchronize, file.path) { state throws(DiskState.Thrown) in
      try state.synchronize(try state.node(of: file))
    }
  }

  public func map(_ file: OpenFile) throws(DiskError) -> MappedBytes {
    try perform(.map, file.path) { state throws(DiskState.Thrown) in
      MappedBytes(state.nodes[try state.node(of: file)]?.bytes ?? [])
    }
  }

  public func tryLock(_ file: OpenFile) throws(DiskError) -> Bool {
    try perform(.lock, file.path) { state throws(DiskState.Thrown) in
      let index = try state.node(of: file)
      guard state.locks[index] == nil || state.locks[index] == file.descriptor else { return false }
      state.locks[index] = file.descriptor
      return true
    }
  }

  public func unlock(_ file: OpenFile) throws(DiskError) {
    try perform(.lock, file.path) { state throws(DiskState.Thrown) in
      let index = try state.node(of: file)
      if state.locks[index] == file.descriptor { state.locks[index] = nil }
    }
  }
}

extension DiskState {
  mutating func synchronize(_ index: Int) throws(Thrown) {
    switch pendingFault {
    case nil: nodes[index]?.synchronize()
    case .crash?: throw Thrown(kind: FaultyFileSystem.crash)
    case .fail(let kind)?:
      nodes[index]?.failSynchronize(using: &generator)
      throw Thrown(kind: kind)
    }
  }
}
