import Foundation

/// The built program as a process of its own, in surroundings of its own.
enum Program {
  /// What a run left behind.
  struct Run {
    var status: Int32
    var output: String
    var error: String

    /// Standard output as JSON.
    var json: Any? { Program.json(output) }
    var object: [String: Any] { json as? [String: Any] ?? [:] }
    var list: [[String: Any]] { json as? [[String: Any]] ?? [] }

    /// The code of the error on standard error, with `--json`.
    var errorCode: String? {
      ((Program.json(error) as? [String: Any])?["error"] as? [String: Any])?["code"] as? String
    }
  }

  /// Beside the program that runs the tests.
  static let path: String = {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? tests
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("perennial").path
  }()

  static func run(
    _ arguments: [String], home: String, environment: [String: String] = [:], currentFolder: String? = nil,
    input: String? = nil
  ) throws -> Run {
    let process = try started(
      arguments, home: home, environment: environment, currentFolder: currentFolder, input: input)
    return try process.finish()
  }

  /// Starts the program and does not wait for it.
  ///
  /// - Parameters:
  ///   - input: What stands on its standard input; nothing unless told.
  ///   - program: What to start instead, in the same surroundings.
  static func started(
    _ arguments: [String], home: String, environment: [String: String] = [:], currentFolder: String? = nil,
    input: String? = nil, program: String = path
  ) throws -> Started {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = [
      "HOME": home, "LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin", "PERENNIAL_NOW": "2026-11-21T02:00:00Z",
      "TMPDIR": home,
    ].merging(environment) { _, own in own }
    if let currentFolder { process.currentDirectoryURL = URL(fileURLWithPath: currentFolder) }
    process.standardInput = FileHandle.nullDevice
    // Files and not pipes: nobody has to read while the program writes.
    let folder = URL(fileURLWithPath: home)
    let output = folder.appendingPathComponent("out-\(UUID().uuidString)")
    let error = folder.appendingPathComponent("err-\(UUID().uuidString)")
    for file in [output, error] { try Data().write(to: file) }
    if let input {
      let file = folder.appendingPathComponent("in-\(UUID().uuidString)")
      try Data(input.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
      // Open, it can be read to its end.
      try FileManager.default.removeItem(at: file)
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    return Started(process: process, output: output, error: error)
  }

  struct Started {
    let process: Process
    let output: URL
    let error: URL

    func finish() throws -> Run {
      process.waitUntilExit()
      defer { for file in [output, error] { try? FileManager.default.removeItem(at: file) } }
      return Run(
        status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
        error: String(decoding: try Data(contentsOf: error), as: UTF8.self))
    }
  }

  private static func json(_ text: String) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }
}
