import Foundation
import Testing

/// Processes that race: each starts the program again and again until the shop refuses.
struct Racers {
  /// What every racer was told, in the order of its commands: one JSON object for each that was carried out.
  let taken: [[[String: Any]]]
  /// How each of them ended: the status of the command that was refused, and its error.
  let ends: [Program.Run]

  /// Every command that was carried out.
  var all: [[String: Any]] { taken.flatMap(\.self) }

  /// - Parameters:
  ///   - limit: Commands after which a racer gives up, so that a shop that never refuses fails the test.
  ///   - command: The arguments of the racer of a number.
  static func race(
    _ count: Int, in shop: TestShop, limit: Int = 250, _ command: (Int) -> [String]
  ) throws -> Racers {
    let started = try (0..<count).map { number in
      try Program.started(
        ["-c", script, "racer", String(limit), "r\(number)", Program.path, "--data", shop.folder, "--json"]
          + command(number), home: shop.home, program: "/bin/sh")
    }
    let ends = try started.map { try $0.finish() }
    let taken = ends.map { run in
      run.output.split(separator: "\n").compactMap { line in
        (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
      }
    }
    return Racers(taken: taken, ends: ends)
  }

  /// Who finds the lock taken for too long (status 5) has done nothing and tries again, by the same id.
  private static let script = """
    limit=$1; name=$2; shift 2; number=0
    while [ $number -lt $limit ]; do
      error=$("$@" --counter "$name" --id "$name.$number" 2>&1 >&3)
      status=$?
      case $status in
        0) number=$((number + 1)) ;;
        5) ;;
        *) echo "$error" >&2; exit $status ;;
      esac
    done 3>&1
    """
}
