"""What the generator draws from: the rows, chapters and corrections of the real plans, and regulations."""

import pathlib
import re

ROLES = {
    "no": "no", "": "no", "komponen": "komponen", "kegiatan": "komponen",
    "indikator": "indikator", "indikator keberhasilan": "capaian",
    "rencana aksi": "aksi", "langkah aksi": "aksi", "sub kegiatan": "aksi",
    "bukti": "bukti", "bukti fisik": "bukti", "target waktu": "waktu", "pencapaian": "capaian",
}


class RealPlan:
    """A plan of Content/, cut into the parts that the generator varies."""

    def __init__(self, path):
        text = path.read_text(encoding="utf-8")
        self.head, self.body = re.match(r"---\n(.*?)\n---\n(.*)", text, re.S).groups()
        self.office = re.search(r"Ketua KPU (Kabupaten [A-Z][a-z]+(?: [A-Z][a-z]+)*)", self.head).group(1)
        self.place = re.search(r"tempat: ([^,]+),", self.head).group(1)
        self.signatory = re.search(r"nama: ([^}]+?) *}", self.head).group(1)
        self.number = re.search(r"^nomor: (\d+)", self.head, re.M).group(1)
        self.title = re.search(r"^tentang: (.*)", self.head, re.M).group(1)
        self.corrections = re.split(r"\n(?=  - kutipan)", self.head.partition("koreksi:\n")[2])
        before, _, self.actions = self.body.partition("## Rencana Aksi\n")
        self.considering = section(before, "Menimbang")
        self.basis = re.findall(r"^\d+\. (.*)", section(before, "Mengingat"), re.M)
        self.after = "## Memutuskan" + before.partition("## Memutuskan")[2]


def section(text, name):
    return re.search(rf"## {name}\n\n(.*?)\n\n## ", text, re.S).group(1)


def real_plans(content):
    return [RealPlan(p) for p in sorted(pathlib.Path(content).glob("satker/*/*/*.md"))]


def areas(plans):
    """The rows of every area: heading -> [{role: text}], from all tables of the real plans."""
    found = {}
    for plan in plans:
        heading, columns = None, None
        for line in plan.actions.split("\n"):
            if line.startswith("### "):
                heading = re.sub(r"^### (?:[IVX]+|\d+)\.? ", "", line)
                columns = None
            elif not line.startswith("|") or heading.startswith("["):
                continue
            elif columns is None:
                columns = [ROLES.get(cell.lower()) for cell in cells(line)]
            elif not line.startswith("|--"):
                row = {role: cell for role, cell in zip(columns, cells(line)) if role and cell}
                if "aksi" in row:
                    row["office"], row["place"] = plan.office, plan.place
                    found.setdefault(heading, []).append(row)
    return {heading: rows for heading, rows in found.items() if len(rows) > 1}


def cells(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


KINDS = [
    ("Undang-Undang", 4, "Lembaran Negara", True),
    ("Peraturan Pemerintah", 5, "Lembaran Negara", True),
    ("Peraturan Presiden", 5, "Lembaran Negara", False),
    ("Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", 6, "Berita Negara", False),
    ("Peraturan Komisi Pemilihan Umum", 8, "Berita Negara", False),
]
SUBJECTS = [
    "Pelayanan Publik", "Keterbukaan Informasi Publik", "Disiplin Pegawai", "Pengendalian Gratifikasi",
    "Sistem Pengendalian Intern", "Kearsipan", "Administrasi Pemerintahan", "Manajemen Kinerja",
    "Penanganan Benturan Kepentingan", "Pengelolaan Pengaduan", "Jabatan Fungsional", "Tata Naskah Dinas",
    "Standar Pelayanan", "Evaluasi Akuntabilitas Kinerja", "Arsitektur Pemerintahan Berbasis Elektronik",
]
SCOPES = ["", " di Lingkungan Instansi Pemerintah", " pada Penyelenggara Pemilihan", " bagi Aparatur Sipil Negara"]


def regulations(random, count):
    """Citations of made-up regulations of the real kinds, in the real words; a third are amended ones."""
    names, texts = set(), []
    while len(texts) < count:
        kind, weight, gazette, has_supplement = random.choices(KINDS, [k[1] for k in KINDS])[0]
        number, year = random.randint(1, 99), random.randint(1999, 2022)
        if (kind, number, year) in names:
            continue
        names.add((kind, number, year))
        title = random.choice(SUBJECTS) + random.choice(SCOPES)
        cited = f"{kind} Nomor {number} Tahun {year} tentang {title} " + printed(random, gazette, year, has_supplement)
        if random.random() < 0.33:
            later = random.randint(year + 1, 2024)
            cited += (
                f" sebagaimana telah diubah dengan {kind} Nomor {random.randint(1, 99)} Tahun {later} tentang Perubahan atas "
                f"{kind} Nomor {number} Tahun {year} tentang {title} " + printed(random, gazette, later, has_supplement))
        texts.append(cited + ";")
    return texts


def printed(random, gazette, year, has_supplement):
    number = random.randint(1, 1800 if gazette.startswith("Berita") else 320)
    supplement = f", Tambahan {gazette} Republik Indonesia Nomor {3800 + random.randint(0, 3100)}" if has_supplement else ""
    return f"({gazette} Republik Indonesia Tahun {year} Nomor {number}{supplement})"
