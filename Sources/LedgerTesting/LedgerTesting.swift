// LedgerTesting
