"""Content and templates in a folder of their own, and random edits of them."""

import random
import re
import shutil
from pathlib import Path

from sites import ROOT

WORDS = ["Menyusun", "laporan", "Maret", "2024", "April 2025", "|", "~~", "**", "é–✓", "Peraturan", "\n", "- ", "####", ": "]


class Workspace:
    """A copy of three real offices and of the templates, with a plan of its own that refers to another."""

    def __init__(self, folder: Path, dice: random.Random):
        self.content, self.templates, self.dice = folder / "Content", folder / "Templates", dice
        self.content.mkdir(parents=True)
        for name in ("situs.yml", "area.yml", "peraturan.yml", "halaman"):
            copy(ROOT / "Content" / name, self.content / name)
        for office in ("soppeng", "banjar", "luwu"):
            copy(ROOT / "Content/satker" / office, self.content / "satker" / office)
        shutil.copytree(ROOT / "Templates", self.templates)
        (self.content / "satker/soppeng/2025/lampiran.txt").write_text("satu")

    def plans(self) -> list[Path]:
        return [path for path in sorted(self.content.glob("satker/*/*/*.md"))]

    def edit(self) -> str:
        """Does something, and tells what."""
        edits = [self.word, self.word, self.word, self.line, self.cell, self.front_matter, self.delete, self.duplicate,
                 self.rename, self.amend, self.office, self.site, self.area, self.register, self.page, self.template,
                 self.style, self.attachment, self.touch, self.break_file]
        return self.dice.choice(edits)()

    def change(self, file: Path, change) -> str:
        text = file.read_text()
        file.write_text(change(text))
        return str(file.relative_to(self.content.parent))

    def body(self, text: str) -> int:
        """Where the front matter ends; the start of a text that has none."""
        found = text.find("\n---", 4)
        return found + 4 if found >= 0 else 0

    def word(self):
        def change(text):
            words = list(re.finditer(r"\w+", text[self.body(text):])) or [re.match("", text)]
            found = self.dice.choice(words)
            start = self.body(text)
            return text[:start + found.start()] + self.dice.choice(WORDS) + text[start + found.end():]
        return "word of " + self.change(self.plan(), change)

    def line(self):
        def change(text):
            lines = text.split("\n")
            first = text[:self.body(text)].count("\n") + 1
            at = self.dice.randrange(min(first, len(lines) - 1), len(lines))
            lines[at:at + 1] = self.dice.choice([[], [lines[at], lines[at]], lines[at:at + 1][::-1]])
            return "\n".join(lines)
        return "line of " + self.change(self.plan(), change)

    def cell(self):
        def change(text):
            return re.sub(r"(Januari|Februari|Maret|Mei|Juni|November|Desember)", self.dice.choice(["Juli", "Agustus"]), text, count=1)
        return "month of " + self.change(self.plan(), change)

    def front_matter(self):
        def change(text):
            return re.sub(r"^nomor: .*$", f"nomor: {self.dice.randrange(1, 99)}", text, count=1, flags=re.M)
        return "number of " + self.change(self.plan(), change)

    def delete(self):
        plans = self.plans()
        if len(plans) < 2:
            return self.duplicate()
        plan = self.dice.choice(plans)
        plan.unlink()
        return f"{plan.name} deleted"

    def duplicate(self):
        plan = self.plan()
        other = plan.with_name(f"salinan-{self.dice.randrange(9)}.md")
        shutil.copy(plan, other)
        return f"{plan.name} copied to {other.name}"

    def rename(self):
        plan = self.plan()
        other = plan.with_name(f"ganti-{self.dice.randrange(9)}.md")
        plan.rename(other)
        return f"{plan.name} renamed to {other.name}"

    def amend(self):
        other = self.dice.choice(self.plans())
        name = "/".join(other.relative_to(self.content / "satker").with_suffix("").parts)
        def change(text):
            text = re.sub(r"^mengubah: .*\n", "", text, flags=re.M)
            return text.replace("\ntahun:", f"\nmengubah: [{name}]\ntahun:", 1)
        return f"amends {name}: " + self.change(self.plan(), change)

    def office(self):
        file = self.dice.choice(sorted(self.content.glob("satker/*/satker.md")))
        return "office " + self.change(
            file, lambda text: re.sub(r"^alamat: .*$", f"alamat: Jalan {self.dice.randrange(9)}", text, flags=re.M) + "\nBaru.\n")

    def site(self):
        return self.change(
            self.content / "situs.yml", lambda text: re.sub(r"^judul: .*$", f"judul: Rencana {self.dice.randrange(9)}", text, flags=re.M))

    def area(self):
        return self.change(self.content / "area.yml", lambda text: text.replace("nama: Penguatan", "nama: Penguatan Baru", 1))

    def register(self):
        return self.change(
            self.content / "peraturan.yml", lambda text: text.replace("tentang", "perihal", 1) + f"\n# {self.dice.random()}\n")

    def page(self):
        page = self.dice.choice(sorted((self.content / "halaman").glob("*.md")))
        return self.change(page, lambda text: text + f"\nKalimat {self.dice.randrange(99)}.\n")

    def template(self):
        file = self.dice.choice(sorted(self.templates.glob("*.mustache")))
        return self.change(file, lambda text: text + f"<!-- {self.dice.randrange(99)} -->\n")

    def style(self):
        return self.change(self.templates / "aset/gaya.css", lambda text: text + f"\n/* {self.dice.randrange(99)} */\n")

    def attachment(self):
        file = self.content / "satker/soppeng/2025" / self.dice.choice(["lampiran.txt", "lain.txt"])
        if file.exists() and self.dice.random() < 0.3:
            file.unlink()
            return f"{file.name} deleted"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(str(self.dice.randrange(99)))
        return f"{file.name} written"

    def touch(self):
        plan = self.plan()
        plan.write_bytes(plan.read_bytes())
        return f"{plan.name} saved as it is"

    def break_file(self):
        return "broken " + self.change(self.plan(), lambda text: text[:self.dice.randrange(len(text))])

    def plan(self) -> Path:
        return self.dice.choice(self.plans())


def copy(source: Path, target: Path):
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copy(source, target)
