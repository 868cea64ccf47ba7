import Console

/// Why a command has no receipt, as the console shows it.
typealias ShownFailure = CommandFailure
