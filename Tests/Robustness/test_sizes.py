"""Content that is too big, too deep or made to be slow: a finding says so, soon and in little memory."""

import os
import subprocess
import time

import pytest
from contents import write
from sites import ROOT

MEGABYTE = 1 << 20
# A debug build takes many times as long as what is published; the limit of seconds is for the latter.
SECONDS = float(os.environ.get("TERBIT_SECONDS", "2" if "release" in os.environ.get("TERBIT", "") else "60"))
MEMORY = (300 if SECONDS <= 2 else 600) * MEGABYTE

HEAD = """---
jenis: Keputusan
nomor: 1
tahun: 2025
tentang: Rencana
ditetapkan: { tempat: Contoh, tanggal: 2025-01-10 }
penandatangan: { jabatan: Ketua, nama: Adi }
"""


def head(extra: str = "") -> str:
    return HEAD + extra + "---\n\n"


def laughs() -> str:
    lines = ["a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n"]
    for level in range(1, 12):
        lines.append(f"a{level}: &a{level} [" + ", ".join([f"*a{level - 1}"] * 10) + "]\n")
    return "".join(lines)


TABLE = "## Rencana Aksi\n\n### I. Manajemen Perubahan\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n"

# A name, the plan, and whether it is to be refused; None: either is right, if it is soon.
CASES = {
    "alias-bomb": (head(laughs()), True),
    "merge-keys": (head("x: &x {<<: *x}\n"), True),
    "deep-yaml-brackets": (head("x: " + "[" * 50_000 + "]" * 50_000 + "\n"), True),
    "deep-yaml-braces": (head("x: " + "{a: " * 20_000 + "1" + "}" * 20_000 + "\n"), True),
    "deep-yaml-blocks": (
        head("x:\n" + "".join(" " * depth + "- \n" for depth in range(1, 1500))), True),
    "many-keys": (head("".join(f"k{number}: 1\n" for number in range(60_000))), True),
    "same-keys": (head("k: 1\n" * 60_000), True),
    "long-flow-lists": (
        head("".join(f"k{number}: [" + "a," * 16_000 + "a]\n" for number in range(6))), None),
    "many-unclosed-quotes": (head("x: \"" + "'\"" * 10_000 + "\n"), True),
    "long-scalar": (head("ringkas: " + "kata " * 6000 + "\n"), None),
    "no-end-of-head": (HEAD + "kunci: nilai\n" * 100_000, True),
    "row-of-bars": (head() + TABLE + "|" * 200_000 + "\n", True),
    "rows-of-bars": (head() + TABLE + ("|" * 30_000 + "\n") * 30, None),
    "head-of-bars": (head() + "## A\n\n" + "|" * 30_000 + "\n" + "|-" * 15_000 + "|\n", None),
    "www-brackets": (head() + "## A\n\n" + "www.[" * 50_000 + "\n", True),
    "www-brackets-lines": (head() + "## A\n\n" + ("www.[" * 6_000 + "\n") * 9, None),
    "mistakes-in-long-lines": (head() + "## A\n\n" + ("pe gawai lapor an " * 1_600 + "\n\n") * 20, None),
    "joined-words-in-long-lines": (head() + "## A\n\n" + ("kegiatanpelayanan " * 1_600 + "\n\n") * 20, None),
    "brackets": (head() + "## A\n\n" + ("[" * 30_000 + "\n") * 20, None),
    "links": (head() + "## A\n\n" + ("[a](" * 7_000 + "\n") * 20, None),
    "images": (head() + "## A\n\n" + ("![[]()" * 5_000 + "\n") * 20, None),
    "stars": (head() + "## A\n\n" + ("*a **a " * 4_000 + "\n") * 20, None),
    "underscores": (head() + "## A\n\n" + ("a_" * 15_000 + "\n") * 20, None),
    "backticks": (
        head() + "## A\n\n" + "".join("e" + "`" * length + "\n" for length in range(1, 1500)), None),
    "entities": (head() + "## A\n\n" + ("&" * 30_000 + "\n") * 20, None),
    "angle-brackets": (head() + "## A\n\n" + ("<" * 30_000 + "\n") * 20, None),
    "comments": (head() + "## A\n\n" + ("<!-- " * 6_000 + "\n") * 20, None),
    "nested-quotes": (head() + "## A\n\n" + ">" * 50_000 + " a\n", True),
    "nested-quotes-short": (head() + "## A\n\n" + ">" * 30_000 + " a\n", True),
    "nested-lists": (head() + "## A\n\n" + "- " * 50_000 + "a\n", True),
    "nested-lists-short": (head() + "## A\n\n" + "- " * 15_000 + "a\n", True),
    "deep-list-lines": (
        head() + "## A\n\n" + "".join("  " * depth + "- a\n" for depth in range(1, 1000)), True),
    "references": (
        head() + "## A\n\n" + "".join(f"[r{number}]: /u{number}\n" for number in range(20_000))
        + "".join(f"[r{number}] " + ("\n" if number % 100 == 0 else "") for number in range(20_000)),
        None),
    "footnotes": (
        head() + "## A\n\n" + "".join(f"[^f{number}]" + ("\n" if number % 100 == 0 else "")
                                      for number in range(20_000))
        + "\n\n" + "".join(f"[^f{number}]: x\n" for number in range(20_000)), None),
    "million-rows": (head() + TABLE + "|||\n" * 1_000_000, True),
    "many-actions": (
        head() + TABLE + "".join(f"| {number}. | Rapat | Mei 2025 |\n" for number in range(1, 5_003)),
        True),
    "many-sections": (head() + "## Bab\n\nteks\n\n" * 20_000, None),
    "many-areas": (head() + "## Rencana Aksi\n\n" + "### I. Area\n\nteks\n\n" * 20_000, None),
    "long-line": (head() + "## A\n\n" + "k" * 65_536 + "\n", True),
    "long-time": (head() + TABLE + "| 1. | a | " + "Mei dan " * 3_500 + "|\n", None),
    "long-times": (head() + TABLE + ("| 1. | a | " + "Mei s.d. " * 300 + "|\n") * 100, None),
    "long-citation": (
        head() + "## Mengingat\n\n1. " + "sebagaimana telah diubah dengan Undang-Undang " * 650 + "\n",
        None),
    "long-citations": (
        head() + "## Mengingat\n\n"
        + "".join(f"{n}. " + "Undang-Undang Nomor 7 Tahun 2017 tentang " * 100 + ";\n"
                  for n in range(1, 100)), None),
    "parentheses": (
        head() + "## Mengingat\n\n1. Undang-Undang Nomor 7 Tahun 2017 tentang " + "(" * 30_000 + "\n",
        None),
    "closing-brackets": (head() + "## A\n\n" + ("] " * 7_000 + "\n\n") * 70, None),
    "named-links": (
        head() + "## A\n\n" + ("[kata itu][d] dan kata " * 40 + "\n\n") * 1_500 + "[d]: https://kpu.go.id\n", None),
    "numbers": (head() + TABLE + "| " + "9" * 30_000 + " | a | " + "9" * 1_000 + " 2025 |\n", None),
}


# What is slow only where pages are made of it.
BUILDS = {
    "footnote-used-often": head() + "## A\n\n" + ("x[^1] " * 1_500 + "\n\n") * 26 + "[^1]: catatan\n",
}


def run(command, terbit, content, *options):
    """Runs `terbit check` or `build`; what it said, its exit code, seconds and memory in bytes."""
    start = time.monotonic()
    with subprocess.Popen(
            [terbit, command, "--content", content, "--templates", ROOT / "Templates", *options],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return said.decode(), process.returncode, time.monotonic() - start, usage.ru_maxrss * 1024


@pytest.mark.parametrize("name", BUILDS)
def test_pages_of_it_are_soon_made(terbit, tmp_path, name):
    content = write(tmp_path / "Content")
    (content / "satker/contoh/2025/rencana.md").write_text(BUILDS[name])
    (content / "satker/contoh/2025/salinan.pdf").unlink()
    said, code, seconds, memory = run(
        "build", terbit, content, "--output", tmp_path / "Public", "--no-search")
    print(f"{name}: {code}, {seconds:.2f} s, {memory / MEGABYTE:.0f} MB")
    assert code == 0, said[-2000:]
    assert seconds < SECONDS
    assert memory < MEMORY


@pytest.mark.parametrize("name", CASES)
def test_ends_soon_with_a_finding(terbit, tmp_path, name):
    plan, is_refused = CASES[name]
    content = write(tmp_path / "Content")
    (content / "satker/contoh/2025/rencana.md").write_text(plan)
    said, code, seconds, memory = run("check", terbit, content)
    print(f"{name}: {code}, {seconds:.2f} s, {memory / MEGABYTE:.0f} MB")
    assert code in (0, 1), said[-2000:]
    if is_refused:
        assert code == 1 and "galat" in said, said[:2000]
    assert seconds < SECONDS
    assert memory < MEMORY


def test_a_file_of_a_gigabyte_is_not_read(terbit, tmp_path):
    content = write(tmp_path / "Content")
    os.truncate(content / "satker/contoh/2025/rencana.md", 1 << 30)
    said, code, seconds, memory = run("check", terbit, content)
    assert code == 1 and "berkas.terlalu-besar" in said
    assert seconds < SECONDS and memory < MEMORY


def test_limits_are_generous(terbit, tmp_path):
    """A plan of nearly 2 MiB with 5,000 actions is read."""
    content = write(tmp_path / "Content")
    words = "Melaksanakan kegiatan " * 15
    plan = head() + TABLE + "".join(
        f"| {number}. | {words} | Mei 2025 |\n" for number in range(1, 5_001))
    assert 1.6 * MEGABYTE < len(plan) < 2 * MEGABYTE
    (content / "satker/contoh/2025/rencana.md").write_text(plan)
    said, _, seconds, memory = run("check", terbit, content)
    print(f"5,000 actions: {seconds:.2f} s, {memory / MEGABYTE:.0f} MB")
    assert "terlalu" not in said, said[:2000]


def test_numbered_pages_of_long_words_stay_below_300_kb(terbit, tmp_path):
    """What grows with the offices is split, however long the actions and the summaries are."""
    content = write(tmp_path / "Content")
    words = "Melaksanakan kegiatan " * 55
    rows = "".join(f"| {number}. | {words} | {words} | Mei 2025 |\n" for number in range(1, 41))
    table = TABLE.replace(" Waktu |\n|", " Bukti | Waktu |\n|---|")
    for office in ["a", "b", "c", "d"]:
        folder = content / f"satker/{office}/2025"
        folder.mkdir(parents=True)
        folder.parent.joinpath("satker.md").write_text(f"---\nnama: KPU {office}\n---\n")
        for number in range(1, 11):
            long = f"ppid: {{ ringkasan: {words * 5} }}\n"
            folder.joinpath(f"r{number}.md").write_text(
                head(long) + (table + rows if number == 1 else TABLE + "| 1. | Rapat | Mei 2025 |\n"))
    said, code, _, _ = run("build", terbit, content, "--output", tmp_path / "Public", "--no-search")
    assert code == 0, said[-2000:]
    lists = [path for name in ("area", "bulan", "cari", "ppid")
             for path in (tmp_path / "Public" / name).rglob("*") if path.is_file()]
    assert (tmp_path / "Public/cari/aksi-2.js") in lists
    sizes = {str(path.relative_to(tmp_path)): path.stat().st_size for path in lists}
    assert {name: size for name, size in sizes.items() if size >= 300_000} == {}
