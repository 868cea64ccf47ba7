import Exchange
import Foundation
import Testing

@Suite struct CSVReadingTests {
  private func rows(_ document: CSVDocument) -> [[String]] {
    var rows: [[String]] = []
    document.forEachRow { row, _ in
      var cells: [String] = []
      for column in 0..<row.count { cells.append(row[column]) }
      if row.problem == nil { rows.append(cells) }
    }
    return rows
  }

  private func problems(_ document: CSVDocument) -> [(line: Int, problem: CSVProblem)] {
    var problems: [(Int, CSVProblem)] = []
    document.forEachRow { row, _ in if let problem = row.problem { problems.append((row.line, problem)) } }
    return problems
  }

  @Test(
    "CSV as spreadsheets write it: delimiters, quotes, line ends, blanks",
    arguments: [
      ("a,b\n1,2\n3,4\n", [["1", "2"], ["3", "4"]]),
      ("a;b\n1,5;2\n", [["1,5", "2"]]),
      ("a\tb\r\n1\t2\r\n", [["1", "2"]]),
      ("a,b\r1,2\r3,4", [["1", "2"], ["3", "4"]]),
      ("sep=;\r\na;b\r\n1;2", [["1", "2"]]),
      ("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n", [["x, y", "say \"hi\""]]),
      ("a,b\n\"two\nlines\",2\n3,4", [["two\nlines", "2"], ["3", "4"]]),
      ("\n\na,b\n\n1,2\n\n\n", [["1", "2"]]),
      ("a,b\n  1 ,\u{3000}王小美\u{A0}\n", [["1", "王小美"]]),
      ("a,b\n1\n1,2,,,\n", [["1"], ["1", "2", "", "", ""]]),
      ("a,b\n\"\",2\n'=1+1,'quoted\n", [["", "2"], ["=1+1", "'quoted"]]),
      ("\"a;b\",c;d,e\n1,2,3", [["1", "2", "3"]]),
    ] as [(String, [[String]])])
  func shapes(text: String, expected: [[String]]) throws {
    #expect(rows(try document(text)) == expected)
  }

  @Test("UTF-8 with byte order mark, and GB18030 where it is not UTF-8")
  func encodings() throws {
    let marked = try CSVDocument(Data([0xEF, 0xBB, 0xBF]) + Data("姓名,手机\n王小美,1\n".utf8))
    #expect(marked.header == ["姓名", "手机"])
    #expect(marked.encoding == .utf8)
    // 姓名,手机 / 王小美,138 in GB18030
    let bytes: [UInt8] = [
      0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xCA, 0xD6, 0xBB, 0xFA, 0x0D, 0x0A, 0xCD, 0xF5, 0xD0, 0xA1, 0xC3, 0xC0, 0x2C, 0x31,
      0x33, 0x38, 0x0D, 0x0A,
    ]
    let chinese = try CSVDocument(Data(bytes))
    #expect(chinese.encoding == .gb18030)
    #expect(chinese.header == ["姓名", "手机"])
    #expect(rows(chinese) == [["王小美", "138"]])
  }

  @Test(
    "Rubbish is refused with what it is and where",
    arguments: [
      ([], .empty), (Array("\n\n\n".utf8), .empty), ([0xFF, 0xFE, 0x61, 0x00], .utf16),
      (Array("a,b\n1,2\n3,\0".utf8), .binary(line: 3)),
      (Array("a,b\n1,".utf8) + [0xFF, 0x41], .encodingUnknown(line: 2)),
      (Array("\"a,b\n1,2".utf8), .headerUnreadable(.quoteNotClosed)),
      (Array("a\u{7},b\n".utf8), .headerUnreadable(.controlCharacter)),
    ] as [([UInt8], CSVFault)])
  func rubbish(bytes: [UInt8], fault: CSVFault) {
    #expect(throws: fault) { try CSVDocument(Data(bytes)) }
  }

  @Test("A row that cannot be read costs its first line only, and is named by it")
  func damagedRows() throws {
    let damaged = try document("a,b\n1,\"open\n2,x\n3,\"ok\"\n4,\"x\"y\n5,\u{1}\n6,z\n7,8,9\n8,y\n")
    #expect(rows(damaged).map(\.first) == ["2", "3", "6", "8"])
    let found = problems(damaged)
    #expect(found.map(\.line) == [2, 5, 6, 8])
    #expect(found.map(\.problem) == [.textAfterQuote, .textAfterQuote, .controlCharacter, .tooManyFields])
    let open = try document("a,b\n1,2\n3,\"open\n4,5\n")
    #expect(rows(open) == [["1", "2"], ["4", "5"]])
    #expect(problems(open).map(\.problem) == [.quoteNotClosed])
  }

  @Test("A field of ten megabytes is one row set aside", arguments: ["", "\""])
  func giantField(quote: String) throws {
    let giant = String(repeating: "x", count: 10_000_000)
    let file = try document("a,b\n1,2\n3,\(quote)\(giant)\(quote)\n4,5\n")
    #expect(rows(file) == [["1", "2"], ["4", "5"]])
    #expect(problems(file).map(\.problem) == [.fieldTooLong])
    #expect(problems(file).map(\.line) == [3])
  }
}
