/// Reads the words of a legal-basis item into the regulations it cites.
///
/// `Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi (LN 1999/140, TLN
/// 3874) sebagaimana telah diubah dengan Undang-Undang Nomor 20 Tahun 2001 (LN 2001/134, TLN
/// 4150);` gives law 31/1999 with its title, its two gazette entries and one amendment, law
/// 20/2001, with its own two.
///
/// The grammar, over words freed of case, dashes, line ends, slips of spelling and what a page's
/// foot and head left between them (what stands in quotation marks is in the text):
///
///     item         = { mark } [ articles ] citation { joiner [ articles ] citation } { joiner }
///     mark         = "Mengingat" | ":" | "-" | "1." | "a." | "(3)"
///     articles     = ( "Pasal" | "ayat" | "huruf" | … ) { number | letter | "," | "dan" | … }
///     joiner       = "," | ";" | "." | "dan" | "serta" | "&"
///     citation     = instrument { link | gazette }
///     link         = formula [ articles ] instrument { [ "," ] [ "dan" ] instrument }
///     instrument   = head [ articles ] [ about title ] { gazette } [ about title ]
///     about        = "tentang" | "perihal" | "hal" | "mengenai"
///
///     head         = kind [ issuer ] [ "Republik Indonesia" ] [ "(" abbreviation ")" ] designation
///     kind         = one of the phrases of KindPhrase, the longest that fits
///     designation  = "Nomor" number [ "Tahun" year ] [ "tanggal" date ]
///                  | "Tahun" year "Nomor" number
///                  | "tanggal" date [ "Nomor" number ]
///                  | number ( "Tahun" year | "/" year )          after abbreviated kinds
///                  | "Nomor" number { joiner [ "Nomor" ] number } "Tahun" year    one for each number
///     number       = the run of letters, digits and / . - & without spaces, or with them around
///                    a slash or after capitals: 30, 314/ORT.07-Kpt/01/KPU/V/2021,
///                    SP DIPA-076.01.2.658249/2025
///     year         = four digits; else the year that ends the number; else the date's
///
///     formula      = ( "sebagaimana" | "yang" | "telah" | "terakhir" | … )
///                    { "beberapa kali" | "diubah" | "dicabut" | "diganti" | "," | … } "dengan"
///                  | "sebagaimana telah ditetapkan menjadi Undang-Undang dengan"
///                  | "jo." | "juncto"
///
///     gazette      = "(" entry { ( "," | ";" | "dan" ) entry } ")" | entry { "," entry }
///     entry        = name [ region ] { "Tahun" year | "Nomor" number | "Seri" letter
///                    | year "/" number }
///     name         = [ "Tambahan" ] ( "Lembaran" | "Berita" ) ( "Negara" | "Daerah" )
///                  | "LN" | "TLN" | "BN" | "TBN" | "LD" | "TLD" | "BD" | "TBD"
///
///     title        = words up to the first of: a gazette; a formula; ";"; a full stop that ends the
///                    item or stands before one of these; a joiner with a head that has its number
///
/// A title is not parsed further, for titles name regulations too (`Perubahan atas …`, `Penetapan …
/// Menjadi Undang-Undang Menjadi Undang-Undang`); only a regulation named in it without a year is
/// remarked on. The list in a title of revocation (`Pencabutan A dan B`) or enactment stays in it.
/// In a sentence, that is when words other than articles come before the first head, a title also
/// ends where the sentence goes on (`…, perlu menetapkan`).
///
/// A regulation after a link's first one continues the chain while it is of the same kind (a law
/// and a Perpu are one kind); after `;` or `jo.` none does.
///
/// Sources: UU 12/2011, annex II, 41 to 48, for how it ought to be written; REFERENCE.md, "Legal
/// citations", the five decrees, and the legal bases in public decrees, regional regulations and
/// letters that the tables of tests hold, for how it is.
///
/// The parser is total and looks a bounded way ahead, so that it takes time in proportion to the
/// text.
package struct CitationReader: Sendable {
  package init() {}

  package func read(_ text: String) -> CitationReading {
    var parser = CitationParser(text)
    return parser.read()
  }
}
