import Testing

@testable import Shop

/// The day written `yyyy-mm-dd` in a test's table.
func calendarDay(_ text: String) throws -> Day { try #require(Day(text)) }

/// The moment written in ISO 8601 in a test's table.
func moment(_ text: String) throws -> Instant { try #require(Instant(text)) }
