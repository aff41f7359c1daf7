import PlanModel
import Testing

struct LegalFileNameTests {
  @Test(
    "is year, kind and number as the legal documentation network has them",
    arguments: [
      ("Keputusan", "43", "2025kpt043"), ("KEPUTUSAN", "7", "2025kpt007"),
      ("Keputusan", "1234", "2025kpt1234"), ("Keputusan", "0043", "2025kpt043"),
      ("Surat Keputusan", "5", "2025kpt005"), ("Keputusan Ketua", "5", "2025kpt005"),
      ("Surat Edaran", "12", "2025se012"), ("Peraturan KPU", "22", "2025pkpu022"),
      ("Peraturan Komisi Pemilihan Umum", "22", "2025pkpu022"),
      ("Nota Dinas", "9", "2025notadinas009"),
      ("Keputusan", "314/ORT.07-Kpt/01/KPU/V/2021", "2025kpt314-ort-07-kpt-01-kpu-v-2021"),
      ("Keputusan", "5/PR.07/7312/2025", "2025kpt005-pr-07-7312-2025"),
      ("Keputusan", "43 Tahun A", "2025kpt043-tahun-a"), ("Keputusan", "A.1", "2025kpta-1"),
      ("Keputusan", "../..", "2025kpttanpa-nomor"), ("…", "1", "2025dok001"),
    ])
  func names(kind: String, number: String, name: String) throws {
    let head = PlanFile.usualHead.split(separator: "\n").dropFirst(2).joined(separator: "\n")
    let plan = try PlanFile(
      "## Menimbang\n\n1. bahwa a;", head: "jenis: '\(kind)'\nnomor: '\(number)'\n" + head
    ).read().requirePlan()
    #expect(plan.decree.legalFileName == name)
  }
}
