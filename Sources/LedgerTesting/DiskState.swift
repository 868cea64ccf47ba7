import Ledger

/// The files of a ``FaultyFileSystem``: each as the program sees it and as the device has it.
struct DiskState {
  typealias Thrown = DiskError.Kind.Thrown

  var nodes: [Int: DiskNode] = [DiskState.root: DiskNode(isDirectory: true)]
  var open: [Int32: (node: Int, mayWrite: Bool)] = [:]
  /// Which open file holds the lock of a node.
  var locks: [Int: Int32] = [:]
  var nextNode = 1
  var nextDescriptor: Int32 = 3
  var clock = 0

  var faults: [Int: FaultyFileSystem.Fault]
  var generator: SeededGenerator
  var operationCount = 0
  var hasCrashed = false
  var log: [String] = []
  /// The fault that the present operation has to show, for writes and fsyncs that do a part of their work first.
  var pendingFault: FaultyFileSystem.Fault?

  static let root = 0

  init(seed: UInt64, faults: [Int: FaultyFileSystem.Fault]) {
    generator = SeededGenerator(seed: seed)
    self.faults = faults
  }

  mutating func step(_ operation: DiskError.Operation, _ path: String) throws(Thrown) {
    if hasCrashed { throw Thrown(kind: FaultyFileSystem.crash) }
    let fault = faults[operationCount]
    operationCount += 1
    log.append("\(operation) \(path)")
    pendingFault = nil
    guard let fault else { return }
    if case .crash = fault { hasCrashed = true }
    if operation == .write || operation == .synchronize { return pendingFault = fault }
    throw Thrown(kind: kind(of: fault))
  }

  func kind(of fault: FaultyFileSystem.Fault) -> DiskError.Kind {
    switch fault {
    case .crash: FaultyFileSystem.crash
    case .fail(let kind): kind
    }
  }

  // MARK: Paths

  static func parts(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init).filter { $0 != "." }
  }

  func node(at path: String) throws(Thrown) -> Int {
    var index = DiskState.root
    for part in DiskState.parts(path) {
      guard nodes[index]?.isDirectory == true else { throw Thrown(kind: .notADirectory) }
      guard let next = nodes[index]?.entries[part] else { throw Thrown(kind: .notFound) }
      index = next
    }
    return index
  }

  /// The folder and the name of a path's last part.
  func place(_ path: String) throws(Thrown) -> (folder: Int, name: String) {
    let parts = DiskState.parts(path)
    guard let name = parts.last else { throw Thrown(kind: .busy) }
    let folder = try node(at: parts.dropLast().joined(separator: "/"))
    guard nodes[folder]?.isDirectory == true else { throw Thrown(kind: .notADirectory) }
    return (folder, name)
  }

  func node(of file: OpenFile) throws(Thrown) -> Int {
    // 9 is EBADF.
    guard let handle = open[file.descriptor] else { throw Thrown(kind: .other(9)) }
    return handle.node
  }

  mutating func makeNode(isDirectory: Bool, in folder: Int, name: String) -> Int {
    let index = nextNode
    nextNode += 1
    nodes[index] = DiskNode(isDirectory: isDirectory)
    nodes[folder]?.change(.link(name, index))
    return index
  }

  mutating func tamper(_ path: String, _ change: (inout [UInt8]) -> Void) {
    guard let index = try? node(at: path), var node = nodes[index] else { return }
    change(&node.bytes)
    node.settle()
    nodes[index] = node
  }

  // MARK: Afterwards

  func afterKill() -> DiskState {
    var state = self
    state.open = [:]
    state.locks = [:]
    state.faults = [:]
    state.hasCrashed = false
    state.operationCount = 0
    state.log = []
    return state
  }

  func afterPowerCut(seed: UInt64) -> DiskState {
    var state = afterKill()
    state.generator = SeededGenerator(seed: seed)
    for index in nodes.keys.sorted() {
      state.nodes[index]?.losePower(using: &state.generator)
    }
    return state
  }
}
