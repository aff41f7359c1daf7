"""Names that lead out of the content or mean two things, files that are none, and broken bytes."""

import os
import socket
import unicodedata
from pathlib import Path

import pytest
from contents import build, tree, write

SECRET = b"rahasia-di-luar-isi"
YEAR = "satker/contoh/2025"


def outcome(terbit, tmp_path, content):
    """The finished site or nothing, and what was said; nothing outside either folder has changed."""
    site = tmp_path / "www/situs"
    ended = build(terbit, content, site)
    assert ended.returncode in (0, 1), ended.stderr.decode()
    said = ended.stderr.decode()
    if ended.returncode == 1:
        assert "galat" in said and not site.exists()
        return {}, said
    files = tree(site)
    assert not any(SECRET in data for data in files.values())
    assert not any(path.is_symlink() for path in site.rglob("*"))
    assert sorted(os.listdir(tmp_path)) == ["Content", "luar", "www"]
    return files, said


@pytest.fixture
def content(tmp_path) -> Path:
    (tmp_path / "luar").mkdir()
    (tmp_path / "luar/rahasia.md").write_bytes(b"---\njudul: x\n---\n\n" + SECRET)
    (tmp_path / "luar/rahasia.pdf").write_bytes(SECRET)
    return write(tmp_path / "Content")


@pytest.mark.parametrize("place", [
    "halaman/luar.md", f"{YEAR}/luar.md", f"{YEAR}/luar.pdf", "satker/luar", "satker/contoh/2024",
    "peraturan.yml", "satker/contoh/satker.md"])
@pytest.mark.parametrize("target", ["luar", "luar/rahasia.md", "luar/rahasia.pdf", "tidak-ada"])
def test_symbolic_links_are_not_followed(terbit, tmp_path, content, place, target):
    link = content / place
    if link.exists():
        link.unlink()
    link.symlink_to(tmp_path / target)
    _, said = outcome(terbit, tmp_path, content)
    assert place.rsplit("/", 1)[-1] in said


@pytest.mark.parametrize("place", [
    "situs.yml", "area.yml", "halaman/pipa.md", f"{YEAR}/pipa.md", f"{YEAR}/pipa.pdf",
    "satker/pipa", "satker/contoh/2024", "pipa"])
@pytest.mark.parametrize("kind", ["pipe", "socket", "device"])
def test_pipes_and_devices_are_not_read(terbit, tmp_path, content, place, kind):
    path = content / place
    if path.exists():
        path.unlink()
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        os.chdir(path.parent)
        socket.socket(socket.AF_UNIX).bind(path.name)
        os.chdir(tmp_path)
    else:
        try:
            os.mknod(path, 0o600 | 0o020000, os.makedev(1, 5))
        except PermissionError:
            pytest.skip("devices need root")
    _, said = outcome(terbit, tmp_path, content)
    assert path.name in said


@pytest.mark.parametrize("name", [
    "../luar/rahasia.pdf", "../../../../luar/rahasia.pdf", "/etc/passwd", "..", ".", "./salinan.pdf",
    "salinan.pdf/../../../x", "%2e%2e/%2e%2e/x", "..\\luar\\rahasia.pdf"])
@pytest.mark.parametrize("key", ["naskah: salinan.pdf", "bukti: salinan.pdf"])
def test_front_matter_names_no_file_outside(terbit, tmp_path, content, key, name):
    plan = content / YEAR / "rencana.md"
    plan.write_text(plan.read_text().replace(key, key.replace("salinan.pdf", f'"{name}"'.replace("\\", "\\\\"))))
    files, said = outcome(terbit, tmp_path, content)
    assert files == {} and "tidak-ada" in said


@pytest.mark.parametrize("slug", ["../../luar", "/luar", "..", ".", "a/b", "A", "a b", "", "é", "a\\b"])
@pytest.mark.parametrize("name", ["area.yml", "peraturan.yml"])
def test_slugs_of_registers_stay_inside(terbit, tmp_path, content, name, slug):
    file = content / name
    old = "slug: manajemen-perubahan" if name == "area.yml" else "slug: uu-7-2017"
    value = slug.replace("\\", "\\\\")
    file.write_text(file.read_text().replace(old, f'slug: "{value}"'))
    files, _ = outcome(terbit, tmp_path, content)
    assert not any(".." in path for path in files)


@pytest.mark.parametrize("names", [
    ("A.pdf", "a.pdf"), ("Lampiran.PDF", "lampiran.pdf"), ("rencana", "lain.pdf"), ("INDEX.HTML", "x"),
    (unicodedata.normalize("NFC", "é.pdf"), unicodedata.normalize("NFD", "é.pdf")),
    ("ſ.pdf", "s.pdf"), ("K.pdf", "k.pdf")])
def test_names_that_mean_the_same_somewhere(terbit, tmp_path, content, names):
    """Both on other people's disks and in addresses: refused, never one over the other."""
    for number, name in enumerate(names):
        (content / YEAR / name).write_bytes(b"isi %d" % number)
    files, said = outcome(terbit, tmp_path, content)
    if files:
        for number, name in enumerate(names):
            assert files[f"contoh/2025/{name}"] == b"isi %d" % number
        folded = [unicodedata.normalize("NFKC", path).casefold() for path in files]
        assert len(set(folded)) == len(folded), "two files of one name on some disks"
    else:
        assert any(id in said for id in ("alamat.ganda", "nama.", "lampiran.dapat-dijalankan"))


@pytest.mark.parametrize("name", [
    "CON.pdf", "nul.pdf", "a:b.pdf", "a?b.pdf", "a#b.pdf", "a%2fb.pdf", "a\"b.pdf", "<b>.pdf", "a\nb.pdf",
    "a\x1bb.pdf", " a.pdf", "a.pdf ", "a..pdf", "-a.pdf", "a\u202efdp.exe", "a" * 250 + ".pdf"])
def test_unusual_names_of_attachments(terbit, tmp_path, content, name):
    (content / YEAR / name).write_bytes(b"isi")
    files, said = outcome(terbit, tmp_path, content)
    if files:
        assert files[f"contoh/2025/{name}"] == b"isi"
    assert "\x1b" not in said


@pytest.mark.parametrize("slug", [
    "aset", "data", "cari", "bulan", "area", "dasar-hukum", "404", "index", "feed", "sitemap"])
def test_reserved_names(terbit, tmp_path, content, slug):
    (content / f"halaman/{slug}.md").write_text("---\njudul: Kata\n---\n\nIsi\n")
    files, said = outcome(terbit, tmp_path, content)
    if files:
        assert f"{slug}/index.html" in files
    else:
        assert "alamat." in said



BYTES = {
    "invalid": (b"judul: a\xff\xfe\n", "bukan-utf8"),
    "overlong": (b"judul: a\xc0\xaf\n", "bukan-utf8"),
    "surrogate": (b"judul: a\xed\xa0\x80\n", "bukan-utf8"),
    "beyond": (b"judul: a\xf4\x90\x80\x80\n", "bukan-utf8"),
    "cut": ("judul: café".encode()[:-1], "bukan-utf8"),
    "nul": (b"judul: a\0b\n", "bukan-utf8"),
    "utf-16-le": ("judul: a\n".encode("utf-16"), "bukan-utf8"),
    "utf-16-be": (b"\xfe\xff" + "judul: a\n".encode("utf-16-be"), "bukan-utf8"),
    "utf-16-bare": ("judul: a\n".encode("utf-16-le"), "bukan-utf8"),
    "utf-32": ("judul: a\n".encode("utf-32"), "bukan-utf8"),
    "latin-1": ("judul: é\n".encode("latin-1"), "bukan-utf8"),
    "escape": (b"judul: a\x1b[2Jb\n", "karakter-kendali"),
    "escaped-escape": (b'judul: "a\\x1b[2Jb"\n', "karakter-kendali"),
    "c1": ("judul: a\u009bb\n".encode(), "karakter-kendali"),
    "noncharacter": ("judul: a\uffffb\n".encode(), "karakter-kendali"),
    "empty": (b"", "kunci.tidak-ada"),
    "spaces": (b"  \n\n", "kunci.tidak-ada"),
    "bom": (b"\xef\xbb\xbfjudul: Kata\n", None),
    "crlf": (b"judul: Kata\r\npenerbit: Kami\r\n", None),
    "cr": (b"judul: Kata\rpenerbit: Kami\r", None),
    "mixed": (b"judul: Kata\r\npenerbit: Kami\rringkasan: Isi\n", None),
    "no-last-line-break": (b"judul: Kata", None),
}


@pytest.mark.parametrize("name", BYTES)
def test_broken_bytes(terbit, tmp_path, content, name):
    data, finding = BYTES[name]
    (content / "situs.yml").write_bytes(data)
    files, said = outcome(terbit, tmp_path, content)
    assert (finding in said and "situs.yml:1:" in said) if finding else files


# These tell the size and checksum of a plan's data, in which the checksum of its source stands.
LISTING_DATA = {
    "data/index.html", "ppid/index.html", "contoh/ppid/index.html", "contoh/2025/rencana/index.html",
    "data/daftar-informasi-publik.csv", "contoh/ppid/daftar-informasi-publik.csv"}


@pytest.mark.parametrize("line_break", ["\r\n", "\r"])
def test_line_breaks_make_no_difference(terbit, tmp_path, content, line_break):
    plain, _ = outcome(terbit, tmp_path, content)
    kinds = (".csv", ".ics", ".xml", ".js", ".svg", ".html")
    for file in [*content.rglob("*.md"), *content.rglob("*.yml")]:
        file.write_bytes(file.read_bytes().replace(b"\n", line_break.encode()))
    other, _ = outcome(terbit, tmp_path, content)
    pick = lambda files: {
        path: data for path, data in files.items()
        if path.endswith(kinds) and path not in LISTING_DATA}
    assert pick(plain) and pick(other) == pick(plain)


def test_a_plan_cut_anywhere_ends_well(terbit, tmp_path, content):
    plan = content / YEAR / "rencana.md"
    whole = plan.read_bytes().replace(b"kata", "kåta".encode())
    for length in range(0, len(whole), 97):
        plan.write_bytes(whole[:length])
        outcome(terbit, tmp_path, content)
        if (tmp_path / "www").exists():
            os.system(f"rm -rf '{tmp_path}/www'")


def test_nothing_of_the_machine(terbit, tmp_path, content):
    """No path, user, host or time; and no key that is not published."""
    files, _ = outcome(terbit, tmp_path, content)
    words = [str(tmp_path), str(Path.cwd()), socket.gethostname(), str(Path.home()), "/tmp/", "Content/"]
    for path, data in files.items():
        for word in words:
            if len(word) > 4:
                assert word.encode() not in data, f"{word} in {path}"
