import Testing

@testable import Search

@Suite struct CBORTests {
  @Test(
    arguments: [
      ([0x17], CBOR.number(23)), ([0x18, 0x18], .number(24)), ([0x19, 0x01, 0x00], .number(256)),
      ([0x1A, 0, 1, 0, 0], .number(65536)), ([0x1B, 0, 0, 0, 1, 0, 0, 0, 0], .number(1 << 32)),
      ([0x62, 0x61, 0x62], .text([0x61, 0x62])),
      ([0x82, 0x01, 0x81, 0x60], .list([.number(1), .list([.text([])])])),
    ] as [([UInt8], CBOR)])
  func aValueIsReadAndWritten(bytes: [UInt8], value: CBOR) {
    #expect(CBOR(bytes) == value)
    #expect(value.encoded == bytes)
  }

  @Test(
    arguments: [[], [0x18], [0x62, 0x61], [0x82, 0x01], [0x01, 0x01], [0xA0], [0x9F]] as [[UInt8]])
  func anythingElseIsNotRead(bytes: [UInt8]) {
    #expect(CBOR(bytes) == nil)
  }
}
