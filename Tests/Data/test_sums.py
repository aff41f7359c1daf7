"""SHA256SUMS, checked by sha256sum itself, and the checksums that pages tell."""

import hashlib
import html
import re
import subprocess
from urllib.parse import unquote


def check(site):
    return subprocess.run(
        ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=site,
        capture_output=True, text=True, check=False)


def test_sha256sum_agrees(any_site):
    ended = check(any_site)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_every_published_file_is_listed_once_in_order(any_site):
    listed = [line.split(b"  ", 1)[1].decode() for line in
              (any_site / "SHA256SUMS").read_bytes().splitlines()]
    published = [str(path.relative_to(any_site)) for path in any_site.rglob("*")
                 if path.is_file() and not path.name.startswith(".") and path.name != "SHA256SUMS"]
    assert listed == sorted(published, key=str.encode)


def test_a_changed_file_is_found(build_site, hostile_content, tmp_path):
    build_site(hostile_content, tmp_path / "situs")
    (tmp_path / "situs/index.html").write_text("lain")
    assert check(tmp_path / "situs").returncode != 0


def test_pages_tell_the_checksum_of_what_they_link(any_site):
    told = 0
    pattern = re.compile(
        r'<a href="([^"]+)">[^<]*</a> <span[^>]*>\(([^)]*)\)</span> <small[^>]*>SHA-256 <code>(\w+)<')
    for page in any_site.rglob("*.html"):
        for link, size, sha256 in pattern.findall(page.read_text()):
            target = (page.parent / unquote(html.unescape(link))).resolve()
            assert hashlib.sha256(target.read_bytes()).hexdigest() == sha256, page
            told += 1
    assert told >= 8
