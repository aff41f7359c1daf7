import Content
import Diagnostics
import PlanModel
import Testing
import TimeTargets

@Suite("Earlier versions of a plan")
struct EarlierVersionTests {
  private func text(_ history: String, time: String) -> String {
    """
    ---
    jenis: Keputusan
    nomor: 7
    tahun: 2025
    tentang: Rencana
    ditetapkan: { tempat: Contoh, tanggal: 2025-01-10 }
    penandatangan: { jabatan: Ketua, nama: Adi }
    \(history)
    ---

    ## Rencana Aksi

    ### I. Manajemen Perubahan

    | No | Rencana Aksi | Waktu |
    |----|--------------|-------|
    | 1. | Rapat | \(time) |

    """
  }

  private func publication(
    plans: [String: String], versions: [String: String]
  ) async -> Diagnosed<Publication> {
    let folder = "Content/satker/contoh"
    var office = SourceTree.OfficeFolder(slug: "contoh", path: folder)
    office.office = SourceText(path: folder + "/satker.md", text: "---\nnama: KPU\n---\n")
    office.plans = plans.sorted { $0.key < $1.key }.map { slug, text in
      SourceTree.PlanSource(
        year: 2025, slug: slug, source: SourceText(path: "\(folder)/2025/\(slug).md", text: text))
    }
    office.earlierVersions = versions.map { name, text in
      SourceTree.EarlierVersion(
        year: 2025, name: name,
        source: SourceText(path: "\(folder)/2025/riwayat/\(name)", text: text))
    }
    var tree = SourceTree(path: "Content")
    tree.offices = [office]
    return await PublicationReader(jobs: 1).read(tree)
  }

  private func months(of plan: Plan) -> [String] {
    plan.earlierVersions.map { $0.plan.actions.first?.time.text ?? "" }
  }

  @Test("come in the order of their days, whatever the order of their names")
  func order() async throws {
    let history =
      "riwayat: [{ berkas: b.md, tanggal: 2025-06-01 }, { berkas: a.md, tanggal: 2025-03-01 }]"
    let read = await publication(
      plans: ["rencana": text(history, time: "Mei 2025")],
      versions: ["a.md": text("", time: "Maret 2025"), "b.md": text("", time: "April 2025")])
    let plan = try #require(read.value.plans.first)
    #expect(months(of: plan) == ["Maret 2025", "April 2025"])
    #expect(read.value.plans.count == 1)
    #expect(!read.diagnostics.contains { $0.id.hasPrefix("riwayat.") })
  }

  @Test("may be named by two plans; mistakes in them are past")
  func shared() async {
    let history = "riwayat: [{ berkas: a.md, tanggal: 2025-03-01 }]"
    let read = await publication(
      plans: [
        "satu": text(history, time: "Mei 2025"), "dua": text(history, time: "Mei 2025"),
      ],
      versions: ["a.md": text("koreksi: [{ kutipan: tidak ada }]", time: "Desembr 2025")])
    #expect(read.value.plans.map { $0.earlierVersions.count } == [1, 1])
    #expect(!read.diagnostics.contains { $0.location.path.contains("riwayat/") })
  }
}
