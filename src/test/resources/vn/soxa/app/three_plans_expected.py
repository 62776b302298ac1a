"""What must come of the round of three plans: figures, coverage, status, findings and sentences, by plain counting."""
import datetime
import json
import re
import zipfile
from fractions import Fraction
from xml.etree import ElementTree

import openpyxl

HAMLETS = [f"AP{i:02d}" for i in range(1, 13)]
BASE = {code: 100 + i for i, code in enumerate(HAMLETS[:-1], 1)}
CUTOFF = {"2026-Q1": datetime.date(2026, 3, 14), "2026-Q2": datetime.date(2026, 6, 14)}
MONTHS = {"2026-Q1": 3, "2026-Q2": 6}
DIGITS = 6
WORDS = "src/test/resources/vn/soxa/plans/chi-tieu.tsv"
STATUS = {"ACHIEVED": "Đạt", "ON_TRACK": "Đúng tiến độ", "BEHIND": "Chậm tiến độ", "AT_RISK": "Nguy cơ không đạt",
          "INSUFFICIENT": "Chưa đủ báo cáo", "NO_DATA": "Chưa có số liệu"}


class Expected:
    def __init__(self, story):
        self.story, self.period = story, story.period
        self.wrong = []

    def rows(self, form, places=None):
        return [row["says"] for row in self.story.rows
                if row["form"] == form and row["says"] and (places is None or row["place"] in places)]

    def count(self, form, **wanted):
        return sum(all(row.get(key) in values for key, values in wanted.items()) for row in self.rows(form))

    def dated(self, form, column, **wanted):
        return [row for row in self.rows(form) if all(row.get(key) in values for key, values in wanted.items())
                and row.get(column) and day(row[column]).year == 2026 and day(row[column]) <= CUTOFF[self.period]]

    def sum(self, form, column, places=None):
        return sum(figure(row.get(column)) for row in self.rows(form, places))

    def flow(self, form, column):
        """What each period's own rows said, one after the other."""
        now = sum(figure(row["says"].get(column)) for row in self.story.rows
                  if row["form"] == form and row["in"] == self.period)
        before = self.story.state.setdefault("flows", {}).setdefault(f"{form}.{column}", {})
        before[self.period] = str(now)
        return sum(Fraction(value) for value in before.values())

    def told(self, form, reporters=tuple(HAMLETS)):
        return [one for one in reporters if self.story.told.get(f"{one}/{form}") in ("GIVEN", "NOTHING")]

    def known(self, form):
        """Told now, or told before by rows that still stand."""
        return [one for one in HAMLETS if one in self.told(form) or self.rows(form, [one])]

    def figures(self):
        change = {"dien_bien": ["Tái nghèo", "Nghèo mới"]}
        poor = {"loai": ["Nghèo"]}
        return {
            "GN.T": sum(BASE.values()),
            "GN.N": self.count("GN1", **poor),
            "GN.NK": self.count("GN1", dan_toc=["Khmer"], **poor),
            "GN.NP": self.count("GN1", chu_ho_nu=["Có"], **poor),
            "GN2": len(self.dated("GN1", "ngay", dien_bien=["Thoát nghèo"])),
            "GN3": len(self.dated("GN1", "ngay", **change)),
            "GN4": self.flow("GN1", "so_tien"),
            "CS.H": self.sum("CS1", "ho"), "CS.I": self.sum("CS1", "internet"),
            "CS.A": self.sum("CS1", "truong_thanh"), "CS.V": self.sum("CS1", "vneid"),
            "CS.R": self.flow("CS3", "tiep_nhan"), "CS.O": self.flow("CS3", "truc_tuyen"),
            "CS3": self.flow("CS2", "luot"), "CS3.1": self.flow("CS2", "nu"), "CS3.2": self.flow("CS2", "khmer"),
            "CS4": self.count("CS1", to=["Có"]),
            "NM.H": self.sum("NM1", "ho"), "NM.G": self.sum("NM1", "thu_gom"),
            "NM1": self.count("NM3", dat=["Có"]),
            "NM3": self.flow("NM1", "cay"),
            "NM4": sum(figure(row["km"]) for row in self.rows("NM2")
                       if row["loai"] == "Đường giao thông" and row["tinh_trang"] == "Hoàn thành"),
            "NM5": self.sum("NM2", "von_dan"),
            "NM6": self.count("NM1", kieu_mau=["Có"]),
            "NM7": 0,
        }

    def rates(self):
        """Part and whole over those hamlets of which both are known."""
        poor = [one for one in self.known("GN1") if one in BASE]
        counted = sum(1 for row in self.rows("GN1", poor) if row["loai"] == "Nghèo")
        taken, online = self.flow("CS3", "tiep_nhan"), self.flow("CS3", "truc_tuyen")
        return {
            "GN1": (counted, sum(BASE[one] for one in poor)),
            "CS1": (self.sum("CS1", "internet", self.known("CS1")), self.sum("CS1", "ho", self.known("CS1"))),
            "CS2": (self.sum("CS1", "vneid"), self.sum("CS1", "truong_thanh")),
            "CS5": (online, taken),
            "NM2": (self.sum("NM1", "thu_gom"), self.sum("NM1", "ho")),
        }

    def over(self, code):
        """On how many hamlets a rate rests, and nothing of one that only an office reports."""
        form = {"GN1": "GN1", "CS1": "CS1", "CS2": "CS1", "NM2": "NM1"}.get(code)
        known = [one for one in self.known(form) if code != "GN1" or one in BASE] if form else []
        return f"; tính trên {counted(len(known))}/12 ấp." if known else "."

    def coverage(self):
        asked = {code: (len(self.told(form)), 12) for code, form in {
            "GN.N": "GN1", "GN1": "GN1", "GN2": "GN1", "GN3": "GN1", "CS1": "CS1", "CS2": "CS1", "CS4": "CS1",
            "CS3": "CS2", "NM2": "NM1", "NM3": "NM1", "NM4": "NM2", "NM5": "NM2"}.items()}
        judged = [one for one in self.told("NM1") if all("kieu_mau" in row for row in self.rows("NM1", [one]))]
        asked["NM6"] = (len(judged), 12)
        asked["CS5"] = (len(self.told("CS3", ["HCC"])), 1)
        asked["NM7"] = (0, 1)
        if self.period.endswith("Q2"):
            asked["NM1"] = (len(self.told("NM3", ["KT"])), 1)
        return asked

    def statuses(self, figures, rates):
        held = {"CS1": 85, "CS2": 90, "CS5": 80, "NM2": 80}
        status = {code: floor(100 * Fraction(*rates[code]), aim, aim) for code, aim in held.items()}
        percent = 100 * Fraction(*rates["GN1"])
        status["GN1"] = "ACHIEVED" if percent <= Fraction("2.5") else "AT_RISK" if percent > 5 else "BEHIND"
        status["GN2"] = floor(figures["GN2"], 60, 0)
        status["GN3"] = "ON_TRACK" if figures["GN3"] <= 10 else "AT_RISK"
        part = Fraction(MONTHS[self.period], 12)
        for code, aim in {"CS3": 6000, "NM1": 30, "NM3": 9000, "NM4": 4, "NM6": 5}.items():
            status[code] = floor(figures[code], aim, aim * part)
        status["CS4"] = floor(figures["CS4"], 45, 45)
        for code, (told, asked) in self.coverage().items():
            if code in status and 2 * told < asked:
                status[code] = "INSUFFICIENT"
        if self.period.endswith("Q1"):
            status["NM1"] = "NO_DATA"
        status["NM7"] = "NO_DATA"
        return status

    def same(self, what, found, wanted):
        if found != wanted:
            self.wrong.append(f"{self.period} {what}: {found}, not {wanted}")


def figure(value):
    return Fraction(str(value)) if value not in (None, "") else Fraction(0)


def day(value):
    return value if isinstance(value, datetime.date) else datetime.date.fromisoformat(value)


def floor(actual, target, expected):
    if actual >= target:
        return "ACHIEVED"
    return "ON_TRACK" if actual >= expected else "AT_RISK" if 2 * actual < expected else "BEHIND"


def compare(story):
    expected = Expected(story)
    box = story.folder / story.period / "4-Tong-hop"
    told = json.loads((box / "ket-qua.json").read_text(encoding="utf-8"))
    figures, rates = expected.figures(), expected.rates()
    results = {one["code"]: one for one in told["indicators"] if one["year"] in (None, 2026)}
    statuses = expected.statuses(figures, rates)
    for code, value in figures.items():
        actual = results[code]["actual"]
        nobody = statuses.get(code) == "NO_DATA"
        expected.same(code, None if actual is None else Fraction(str(actual)), None if nobody else Fraction(value))
    for code, (part, whole) in rates.items():
        percent = round(float(100 * Fraction(part, whole)), DIGITS)
        expected.same(code, float(results[code]["actual"]), percent)
    for code, status in statuses.items():
        expected.same(code + " status", results[code]["status"], status)
    findings(expected, told)
    sentences(expected, box, figures, rates, statuses)
    stored(expected, box, figures, statuses)
    story.save()
    print("\n".join(expected.wrong))
    return 1 if expected.wrong else 0


def findings(expected, told):
    """Each wrong cell by its finding where it was typed, and no other finding that holds a row back."""
    wanted = sorted(f"{reporter} {form} {code} {shown(typed.get(column))}"
                    for reporter, form, typed, column, code in expected.story.found)
    found = sorted(f"{one['reporter']} {finding['sheet'].split()[0]} {finding['code']} {finding['found'] or ''}"
                   for one in told["submissions"] for finding in one["findings"]
                   if finding["sheet"] and finding["code"] not in ("SHEET_BLANK", "STOCK_FELL", "CELL_OWNER_MISSING"))
    expected.same("findings", found, wanted)


def shown(value):
    if value is None:
        return ""
    return day(value).strftime("%d/%m/%Y") if re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)) else str(value).replace(".", ",")


def sentences(expected, box, figures, rates, statuses):
    """What the report says of each target: how much, how it stands, on how many hamlets a rate rests."""
    with zipfile.ZipFile(next(box.glob("Bao-cao_*[0-9].docx"))) as report:
        root = ElementTree.fromstring(report.read("word/document.xml"))
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    lines = ["".join(text.text or "" for text in line.iter(word + "t")) for line in root.iter(word + "p")]
    with open(WORDS, encoding="utf-8") as words:
        heads, *rows = [line.rstrip("\n").split("\t") for line in words]
    number = 0
    for row in rows:
        one = dict(zip(heads, row + [""] * len(heads)))
        if one["Loại chỉ tiêu"] != "Theo dõi":
            number += 1
            wanted = f"{number}. " + sentence(expected, one, figures, rates, statuses[one["Mã"]])
            found = next((line for line in lines if line.startswith(f"{number}. {one['Chỉ tiêu'][:9]}")), "nothing")
            expected.same(one["Mã"] + " sentence", found[:len(wanted)], wanted)


MEASURES = ("km", "triệu đồng", "%")


def sentence(expected, one, figures, rates, status):
    code, unit, verb = one["Mã"], one["Đơn vị tính"], one["Cách nói"]
    year = "2026" if one["Kế hoạch 2026"] else "2030"
    aim, name = Fraction(one["Kế hoạch " + year]), one["Chỉ tiêu"]
    span = "năm" if one["Loại chỉ tiêu"] == "Hằng năm" else "đến năm " + year
    if status == "NO_DATA":
        return f"{name}: chưa có số liệu (kế hoạch {span}: {amount(aim, unit)})"
    ceiling = one["Chiều"] == "Không vượt quá"
    if code in rates:
        percent = Fraction(round(100 * Fraction(*rates[code]), DIGITS))
        return f"{name} {verb} {amount(percent, '%')} ({'không quá' if ceiling else 'kế hoạch'} {amount(aim, '%')}): " + (
            level(percent, aim, ceiling, status) + expected.over(code))
    actual = Fraction(figures[code])
    if ceiling:
        over = "đến nay trong mức" if actual <= aim else "vượt " + amount(actual - aim, unit)
        return f"{name} {verb} {amount(actual, unit)} (không quá {amount(aim, unit)}): {over}."
    if actual == 0:
        return f"{name}: chưa có kết quả, kế hoạch {span} là {amount(aim, unit)}, "
    said = name[:-len(verb) - 1] if name.endswith(" " + verb) else name
    if unit not in MEASURES and f" {verb} " in f" {name} ":  # what is counted is told by its name alone
        said, verb = name + ":", ""
    return f"{said} {verb} ".replace("  ", " ") + f"{amount(actual, unit)}, bằng {text(100 * actual / aim, 1)}% kế hoạch {span} ({amount(aim, unit)}), " + (
        {"ACHIEVED": "vượt kế hoạch" if actual > aim else "đạt kế hoạch", "ON_TRACK": "đúng tiến độ",
         "BEHIND": "chậm tiến độ", "AT_RISK": "có nguy cơ không đạt",
         "INSUFFICIENT": f"chưa đủ báo cáo để đánh giá ({counted(expected.coverage().get(code, (0, 0))[0])}/12"}[status])


def level(percent, aim, ceiling, status):
    if status == "INSUFFICIENT":
        return "chưa đánh giá được"
    apart = text(abs(percent - aim), 2) + " điểm phần trăm"
    return "đạt" if status == "ACHIEVED" else "vượt " + apart if ceiling else "còn thiếu " + apart


def amount(value, unit):
    whole = unit not in MEASURES and value < 10
    return (counted(value) if whole else text(value, 2)) + ("%" if unit == "%" else " " + unit)


def counted(value):
    return ("0" if 0 < value < 10 else "") + text(value, 2)


def text(value, digits):
    """Half up, thousands parted by dots, as it is written here."""
    scaled = int(abs(Fraction(value)) * 10 ** digits + Fraction(1, 2))
    whole, part = divmod(scaled, 10 ** digits)
    after = f"{part:0{digits}d}".rstrip("0")
    return f"{whole:,}".replace(",", ".") + ("," + after if after else "")


def stored(expected, box, figures, statuses):
    """The sheet of indicators, as its values stand in the file: what a person sees who opens it."""
    book = openpyxl.load_workbook(next(box.glob("Tong-hop_*.xlsx")), data_only=True)
    with open(WORDS, encoding="utf-8") as words:
        codes = {tuple(line.split("\t")[2:4]): line.split("\t")[1] for line in words}
    plans = iter(["GN", "CS", "NM"] * 2)
    plan = ""
    for row in book["Chỉ tiêu"].iter_rows(min_row=6, values_only=True):
        if row[0] in ("Giảm nghèo", "Chuyển đổi số", "Nông thôn mới"):
            plan = next(plans)
        code = codes.get((str(row[1]).strip(), row[3]), "")
        code = code.replace(code.split(".")[0].rstrip("0123456789"), plan) if code.endswith(".H") else code
        if code in figures and code != "NM7" and statuses.get(code) != "NO_DATA":
            expected.same(code + " in the sheet", round(Fraction(str(row[6])), DIGITS), Fraction(figures[code]))
        if code in statuses:
            expected.same(code + " status in the sheet", row[12], STATUS[statuses[code]])
