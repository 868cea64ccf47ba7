import Ledger

// The console and the ledger each have a CommandFailure; here they have names of their own.

/// Why the ledger did not carry out a command.
typealias LedgerFailure = CommandFailure
