import Testing

@testable import Rendering

@Suite("The names of values")
struct TemplateNameTests {
  private func text(_ value: TemplateValue?) -> String? {
    if case .text(let text) = value { text } else { nil }
  }

  @Test("are the same only if all their letters are")
  func letters() {
    let (one, other): (TemplateName, TemplateName) = (
      "tautan_aksi_semuanya", "tautan_area_semuanya"
    )
    #expect(one.hash == other.hash, "they begin and end alike")
    #expect(one == "tautan_aksi_semuanya" && one != other)
    var object: TemplateObject = [
      "tautan_aksi_semuanya": .text("a"), "tautan_area_semuanya": .text("b"),
    ]
    #expect(text(object[one]) == "a" && text(object[other]) == "b")
    object[other] = .text("c")
    #expect(text(object[one]) == "a" && text(object[other]) == "c")
  }
}
