internal import PlanModel

/// The site's own colour as the end of the style sheet: pages have no styles of their own, which
/// their Content-Security-Policy forbids.
struct AccentStyle {
  let color: AccentColor

  var bytes: [UInt8] {
    let light = "--aksen:\(color.code);--kepala:\(color.code)"
    return Array(
      """

      :root{\(light)}
      @media (prefers-color-scheme:dark){:root{--aksen:\(color.onDark.code)}}
      @media print{:root{--aksen:#000}}

      """.utf8)
  }
}
