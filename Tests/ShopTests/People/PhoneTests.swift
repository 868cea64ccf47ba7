import Testing

@testable import Shop

@Suite struct PhoneTests {
  @Test(
    "S58, I1: phones are kept as typed and normalised",
    arguments: [
      ("13800138812", "13800138812", "138****8812"), ("138 0013 8812", "13800138812", "138****8812"),
      ("138-0013-8812", "13800138812", "138****8812"), ("+86 138 0013 8812", "13800138812", "138****8812"),
      ("+8613800138812", "13800138812", "138****8812"), ("008613800138812", "13800138812", "138****8812"),
      ("0086-138-0013-8812", "13800138812", "138****8812"), ("１３８００１３８８１２", "13800138812", "138****8812"),
      ("＋８６　１３８００１３８８１２", "13800138812", "138****8812"), ("(021) 6234.5678", "02162345678", "021****5678"),
      ("+86 21 6234 5678", "02162345678", "021****5678"), ("+86（0）21 6234–5678", "02162345678", "021****5678"),
      ("+44 20 7123 4567", "+442071234567", "+44******4567"), ("0044 20 7123 4567", "+442071234567", "+44******4567"),
      ("62345678", "62345678", "623*5678"), ("110", "110", "*10"), ("400-820-8820", "4008208820", "400***8820"),
      ("+86 400 820 8820", "4008208820", "400***8820"),
      ("+86 10 8888 6666", "01088886666", "010****6666"), ("+86 755 2345 678", "07552345678", "075****5678"),
    ])
  func normalised(typed: String, normalised: String, masked: String) throws {
    let phone = try Phone(typed)
    #expect(phone.typed == typed)
    #expect(phone.normalised == normalised)
    #expect(phone.masked == masked)
    #expect(Phone(coded: phone.coded) == phone)
    #expect(try Phone(phone.normalised).normalised == normalised)
  }

  @Test(
    "I1: what is no phone number says why",
    arguments: [
      ("12", .tooShort(digits: 2)), ("", .tooShort(digits: 0)), ("+86", .tooShort(digits: 0)),
      (" - ", .tooShort(digits: 0)),
      ("123456789012345678901", .tooLong(digits: 21)), ("1380013a812", .unexpected("a")), ("138王", .unexpected("王")),
      ("138+0013", .unexpected("+")), ("138\u{1B}[2J0013", .controlCharacter), ("138\n00138812", .controlCharacter),
      ("13800138812\u{202E}", .controlCharacter), ("13800138812\u{0}", .controlCharacter), ("٠١٢٣", .unexpected("٠")),
    ] as [(String, Phone.Problem)])
  func refused(typed: String, problem: Phone.Problem) {
    #expect(throws: problem) { try Phone(typed) }
    #expect(Phone(coded: typed) == nil)
  }

  @Test("I1: spaces at the ends are not part of what was typed")
  func trimmed() throws {
    #expect(try Phone("  138 0013 8812 ").typed == "138 0013 8812")
  }

  @Test("I1: the tail of a number")
  func tail() throws {
    let phone = try Phone("+86 138-0013-8812")
    #expect(phone.hasTail("8812"))
    #expect(phone.hasTail("８８１２"))
    #expect(phone.hasTail("3-8812"))
    #expect(!phone.hasTail("1380"))
    #expect(!phone.hasTail(""))
  }

  @Test("I1: no character of a masked number tells more than its first three and last four")
  func masked() throws {
    for count in Phone.digitCounts {
      let masked = try Phone(String(repeating: "7", count: count)).masked
      #expect(masked.count == count)
      #expect(masked.filter { $0 == "7" }.count <= 7)
      #expect(masked.contains("*"))
    }
  }
}
