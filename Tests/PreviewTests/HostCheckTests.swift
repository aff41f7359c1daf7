import Testing

@testable import Preview

@Suite struct HostCheckTests {
  @Test(arguments: [
    "localhost", "localhost:8080", "LOCALHOST", "127.0.0.1:8080", "192.168.1.4", "[::1]:8080",
    "[::1]",
  ])
  func anAddressInDigitsOrTheOwnNameIsAllowed(_ host: String) {
    #expect(HostCheck.isAllowed(host))
  }

  @Test(arguments: [
    nil, "", "contoh.test", "localhost.contoh.test", "127.0.0.1.contoh.test", "[::1].contoh.test",
    "1.2.3.999", "a[::1]", "127.0.0.1@contoh.test",
  ])
  func aNameThatCouldBePointedHereIsNot(_ host: String?) {
    #expect(!HostCheck.isAllowed(host))
  }
}
