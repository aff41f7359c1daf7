import Testing

@testable import Preview

@Suite struct ClientLimitTests {
  @Test(arguments: [(0, 1), (12, 2), (128, 21), (1024, 320), (20_000, 512)])
  func clientsLeaveDescriptorsForTheRest(_ descriptors: Int, _ clients: Int) {
    #expect(ClientLimit.clients(withDescriptors: descriptors) == clients)
    #expect(descriptors == 0 || clients * 3 <= descriptors)
  }

  @Test(arguments: [(UInt16(8080), UInt16(8129)), (65530, 65535), (65535, 65535)])
  func portsEndWithTheLastThereIs(_ first: UInt16, _ last: UInt16) {
    #expect(PreviewServer.ports(from: first) == first...last)
  }
}
