import Output
import SiteModel
import Testing

@testable import Search

@Suite struct ActionListFilesTests {
  @Test func theListHoldsEveryActionUnderItsPlace() async throws {
    let files = ActionListFiles(try await SearchedSite.build()).files()
    #expect(files.map(\.path) == ["cari/aksi-1.js"])
    guard case .bytes(let bytes) = try #require(files.first).content else { return }
    let place =
      #"["KPU Kabupaten Soppeng","2025","Penguatan Pengawasan","KPU Kabupaten Soppeng 7/2025","soppeng/2025/zona/area/penguatan-pengawasan/index.html"]"#
    let actions =
      #"[0,"Melapor gratifikasi & \"hadiah\" < 1 juta","Laporan","2025-03","penguatan-pengawasan-1"],[0,"Menyusun peta risiko",null,"2025-05 2025-06","penguatan-pengawasan-2"]"#
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "daftarAksi({\"tempat\":[\(place)],\"aksi\":[\(actions)]})\n")
  }
}
