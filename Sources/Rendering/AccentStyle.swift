internal import PlanModel

/// The site's own colour as the end of the style sheet: pages have no styles of their own, which
/// their Content-Security-Policy forbids. It is for screens only, so that what the style sheet says of
/// paper holds.
struct AccentStyle {
  let color: AccentColor

  var bytes: [UInt8] {
    Array(
      """

      @media screen{:root{--aksen:\(color.code);--kepala:\(color.code)}}
      @media screen and (prefers-color-scheme:dark){:root{--aksen:\(color.onDark.code)}}

      """.utf8)
  }
}
