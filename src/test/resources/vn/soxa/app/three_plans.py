"""A round of three plans as people would type it, and what must come of it, worked out from the words of the plans alone.

    three_plans.py hamlets|officers|compare <work folder> <period>
"""
import datetime
import json
import random
import sys
from pathlib import Path

from hands import ByLibreOffice, ByOpenpyxl
from three_plans_expected import compare

HAMLETS = [f"AP{i:02d}" for i in range(1, 13)]
DAYS = {"2026-Q1": (datetime.date(2025, 12, 15), datetime.date(2026, 3, 14)),
        "2026-Q2": (datetime.date(2026, 3, 15), datetime.date(2026, 6, 14))}
DATED = ["Thoát nghèo", "Nghèo mới", "Tái nghèo", "Thoát cận nghèo"]


class Story:
    """All that was ever typed: rows by form and place, each with what it said when it was last right."""

    def __init__(self, folder, period):
        self.folder, self.period, self.file = folder, period, folder / "story.json"
        self.random = random.Random(period)
        self.first, self.last = DAYS[period]
        self.state = json.loads(self.file.read_text()) if self.file.exists() else {"rows": [], "told": {}, "found": {}}
        self.rows = self.state["rows"]
        self.told = self.state["told"].setdefault(period, {})
        self.found = self.state["found"].setdefault(period, [])

    def save(self):
        self.file.write_text(json.dumps(self.state, ensure_ascii=False, default=str, indent=1))

    def pick(self, *words):
        return self.random.choice(words)

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def day(self, early=False):
        """A day of the period, or, of what is carried on, one of the half year before as well."""
        first = self.first - datetime.timedelta(180 if early else 0)
        return first + datetime.timedelta(self.random.randrange((self.last - first).days + 1))

    def household(self):
        change = self.pick("Nghèo cũ", "Cận nghèo cũ", "Khác", *DATED)
        kind = self.pick("Đã thoát", "Cận nghèo") if change == "Thoát nghèo" else self.pick(
            "Nghèo", "Nghèo", "Cận nghèo", "Đã thoát")
        row = {"nam_sinh": 1940 + self.random.randrange(60), "nhan_khau": 1 + self.random.randrange(8),
               "chu_ho_nu": self.pick("Có", "Không"), "dan_toc": self.pick("Kinh", "Khmer"), "loai": kind,
               "dien_bien": change, "ngay": self.day(True) if change in DATED else None,
               "thieu_hut": self.random.randrange(13) if kind != "Đã thoát" else None,
               "ho_tro": self.pick(None, None, "Vay vốn", "Y tế")}
        return self.broken(row, 15, [
            (change in DATED, "ngay", "CELL_REQUIRED", {"ngay": None}),
            (change in DATED, "ngay", "CELL_DATE_AFTER_CUTOFF", {"ngay": self.last + datetime.timedelta(1)}),
            (kind != "Đã thoát", "thieu_hut", "CELL_REQUIRED", {"thieu_hut": None}),
            (change == "Thoát nghèo", "loai", "CELL_NOT_ALLOWED", {"loai": "Nghèo", "thieu_hut": 3}),
            (True, "nhan_khau", "CELL_OUT_OF_RANGE", {"nhan_khau": 31}),
            (True, "nhan_khau", "CELL_NOT_WHOLE", {"nhan_khau": 4.5}),
            (True, "dan_toc", "CELL_NOT_IN_LIST", {"dan_toc": "Mường"}),
            (True, "nam_sinh", "CELL_UNREADABLE", {"nam_sinh": "hồi Tây"})])

    def digital(self):
        homes = 100 + self.random.randrange(300)
        grown = homes * 2 + self.random.randrange(homes)
        team = self.pick("Có", "Không")
        row = {"ho": homes, "internet": self.random.randrange(homes * 4 // 5, homes + 1), "truong_thanh": grown,
               "vneid": self.random.randrange(grown * 4 // 5, grown + 1), "to": team,
               "thanh_vien": 5 if team == "Có" else None}
        return self.broken(row, 20, [
            (True, "internet", "CELL_MORE_THAN_WHOLE", {"internet": homes + 1}),
            (True, "vneid", "CELL_MORE_THAN_WHOLE", {"vneid": grown + 1}),
            (team == "Có", "thanh_vien", "CELL_REQUIRED", {"thanh_vien": None}),
            (True, "ho", "CELL_REQUIRED", {"ho": None}),
            (True, "truong_thanh", "CELL_RATIO_UNLIKELY", {"truong_thanh": homes * 5})])

    def guidance(self):
        people = 1 + self.random.randrange(200)
        row = {"ngay": self.day(), "hinh_thuc": self.pick("Đi từng nhà", "Lớp học"),
               "noi_dung": self.pick("Dịch vụ công", "An toàn mạng"), "luot": people,
               "nu": self.random.randrange(people + 1), "khmer": self.random.randrange(people + 1)}
        return self.broken(row, 20, [
            (True, "ngay", "CELL_DATE_OUTSIDE_PERIOD", {"ngay": self.first - datetime.timedelta(1)}),
            (True, "nu", "CELL_MORE_THAN_WHOLE", {"nu": people + 1}),
            (True, "khmer", "CELL_MORE_THAN_WHOLE", {"khmer": people + 1}),
            (True, "luot", "CELL_OUT_OF_RANGE", {"luot": 0, "nu": 0, "khmer": 0}),
            (True, "hinh_thuc", "CELL_NOT_IN_LIST", {"hinh_thuc": "Gọi loa"})])

    def countryside(self):
        homes = 100 + self.random.randrange(300)
        taken = self.random.randrange(homes + 1)
        row = {"ho": homes, "thu_gom": taken, "phan_loai": self.random.randrange(taken + 1),
               "nuoc": self.random.randrange(homes + 1), "cay": self.random.randrange(400)}
        return self.broken(row, 20, [
            (True, "thu_gom", "CELL_MORE_THAN_WHOLE", {"thu_gom": homes + 1, "phan_loai": 0}),
            (True, "nuoc", "CELL_MORE_THAN_WHOLE", {"nuoc": homes + 1}),
            (True, "phan_loai", "CELL_MORE_THAN_WHOLE", {"phan_loai": taken + 1}),
            (True, "cay", "CELL_REQUIRED", {"cay": None})])

    def works(self):
        road, done = self.chance(60), self.chance(50)
        begun = self.first - datetime.timedelta(200)
        row = {"loai": "Đường giao thông" if road else "Chiếu sáng", "km": self.random.randrange(1, 90) / 10 if road
               else None, "von_dan": self.random.randrange(90), "tinh_trang": "Hoàn thành" if done else "Đang làm",
               "khoi_cong": begun, "xong": self.day(True) if done else None}
        return self.broken(row, 20, [
            (done, "xong", "CELL_REQUIRED", {"xong": None}),
            (done, "xong", "CELL_DATE_BEFORE", {"xong": begun - datetime.timedelta(1)}),
            (done, "xong", "CELL_DATE_AFTER_CUTOFF", {"xong": self.last + datetime.timedelta(3)}),
            (road, "km", "CELL_REQUIRED", {"km": None}),
            (road, "km", "CELL_OUT_OF_RANGE", {"km": 50.5})])

    def broken(self, row, percent, ways):
        """The row, and what must be found in it: nothing mostly."""
        if not self.chance(percent):
            return row, None
        _, column, code, change = self.pick(*[way for way in ways if way[0]])
        return {**row, **change}, [column, code]

    def write(self, lines, form, place, reporter, row, find, values, wrong):
        """A row typed, new or carried on; only if nothing blocks it, it stands for what it says now."""
        if row is None:
            row = {"form": form, "place": place, "reporter": reporter, "says": None, "in": None}
            self.rows.append(row)
        lines.append((form, find, values))
        row["typed"] = {**(row["says"] or {}), **values}
        if wrong:
            self.found.append([reporter, form, row["typed"], *wrong])
        row["right"] = not wrong or wrong[1] == "CELL_RATIO_UNLIKELY" or wrong[0] == "phan_loai"
        return row

    def standing(self, form, place):
        return [row for row in self.rows if row["form"] == form and row["place"] == place and row["says"]]

    def hamlet(self, code):
        """What a hamlet types, or None where it sends nothing."""
        if self.chance(18):
            for form in ("GN1", "CS1", "CS2", "NM1", "NM2"):
                self.told[f"{code}/{form}"] = "NOT_SENT"
            return None
        lines = [("=NGUOI_DIEN", "", "Trưởng " + code), ("=DIEN_THOAI", "", "0912345678")]
        self.several(lines, "GN1", code, "chu_ho", self.household, 4)
        self.several(lines, "NM2", code, "ten", self.works, 2)
        self.log(lines, code, code, 3)
        for form, make in (("CS1", self.digital), ("NM1", self.countryside)):
            before = self.standing(form, code)
            if not before and self.chance(10):
                self.told[f"{code}/{form}"] = "SENT_BLANK"
                continue
            values, wrong = make()
            row = self.write(lines, form, code, code, before[0] if before else None, "#1", values, wrong)
            self.tell(form, code, [row])
        return lines

    def several(self, lines, form, code, name, make, most):
        rows, before = [], self.standing(form, code)
        for row in before:
            values, wrong = make() if self.chance(40) else ({}, None)
            cleared = {"ho_tro": None, "so_tien": None} if form == "GN1" else {}
            row["says"] = {**row["says"], **cleared, "before": dict(row["says"])}
            rows.append(self.write(lines, form, code, code, row, row["says"][name], values, wrong))
        for _ in range(self.random.randrange(most + 1)):
            values, wrong = make()
            called = f"{name} {code} {len(self.rows)}"
            rows.append(self.write(lines, form, code, code, None, "", {name: called, **values}, wrong))
        self.tell(form, code, rows, lines)

    def log(self, lines, place, reporter, most):
        rows = []
        for _ in range(self.random.randrange(most + 1)):
            values, wrong = self.guidance()
            rows.append(self.write(lines, "CS2", place, reporter, None, "", values, wrong))
        self.tell("CS2", reporter, rows, lines)

    def tell(self, form, reporter, rows, lines=None):
        """What the sheet told of the form; an empty one is marked as such by some."""
        if not rows and lines is not None and self.chance(60):
            lines.append((f"=KPS_{form}", "", "x"))
            self.told[f"{reporter}/{form}"] = "NOTHING"
            return
        right = [row for row in rows if row["right"]]
        self.told[f"{reporter}/{form}"] = "GIVEN" if right else "FAULTY" if rows else "SENT_BLANK"
        for row in rows:
            if row["right"]:
                row["says"], row["in"] = {**row["typed"]}, self.period
            elif row["says"] and "before" in row["says"]:
                row["says"] = row["says"]["before"]
            (row["says"] or {}).pop("before", None)

    def fill(self, typed, by_office):
        """Every other workbook by LibreOffice, where it is worth starting it."""
        box = self.folder / self.period
        shares = ((ByLibreOffice(), typed[::2]), (ByOpenpyxl(), typed[1::2])) if by_office else ((ByOpenpyxl(), typed),)
        for hand, mine in shares:
            with hand as typist:
                for name, lines in mine:
                    template = next((box / "1-Bieu-mau").glob(name + "_*.xlsx"))
                    typist.type(template, box / "2-Da-nop" / template.name, lines)

    def hamlets(self):
        typed = [(code[:2].title() + "-" + code[2:], self.hamlet(code)) for code in HAMLETS]
        self.fill([one for one in typed if one[1] is not None], self.period.endswith("Q1"))

    def officers(self):
        self.random = random.Random(self.period + " officers")
        self.fill([("VHXH", self.poverty()), ("HCC", self.procedures()), ("KT", self.economy())], self.period.endswith("Q2"))

    def mine(self, form):
        return [row for row in self.rows if row["form"] == form and row["in"] == self.period]

    def poverty(self):
        lines = []
        for row in self.mine("GN1"):
            if row["says"].get("ho_tro") and self.chance(80):
                values = {"so_tien": self.random.randrange(1, 900) / 10}
                lines.append(("GN1", row["says"]["chu_ho"], values))
                row["says"].update(values)
        self.log(lines, "XA", "VHXH", 2)
        return lines

    def procedures(self):
        lines, rows = [], []
        for at in range(1, 6):
            taken = 10 + self.random.randrange(90)
            done = self.random.randrange(taken + 1)
            row = {"tiep_nhan": taken, "truc_tuyen": self.random.randrange(taken * 3 // 4, taken + 1),
                   "da_xong": done, "dung_han": done}
            row, wrong = self.broken(row, 25, [
                (True, "truc_tuyen", "CELL_MORE_THAN_WHOLE", {"truc_tuyen": taken + 1}),
                (True, "dung_han", "CELL_MORE_THAN_WHOLE", {"dung_han": done + 1}),
                (done > 0, "ly_do", "CELL_REQUIRED", {"dung_han": done - 1})])
            rows.append(self.write(lines, "CS3", "XA", "HCC", None, f"#{at}", row, wrong))
        self.tell("CS3", "HCC", rows)
        return lines

    def economy(self):
        lines = []
        for row in self.mine("NM1"):
            if self.chance(75):
                values = {"kieu_mau": self.pick("Có", "Không")}
                values["so_qd"] = "12/QĐ-UBND" if values["kieu_mau"] == "Có" else None
                lines.append(("NM1", "Tên " + row["place"][2:], values))
                row["says"].update(values)
        if self.period.endswith("Q2"):
            rows = []
            for at in range(1, 48):
                reached = self.pick("Có", "Không")
                row, wrong = self.broken(
                    {"dat": reached, "minh_chung": "hồ sơ" if reached == "Có" else None}, 10,
                    [(reached == "Có", "minh_chung", "CELL_REQUIRED", {"minh_chung": None}),
                     (True, "dat", "CELL_NOT_IN_LIST", {"dat": "gần đạt"})])
                rows.append(self.write(lines, "NM3", "XA", "KT", None, f"#{at}", row, wrong))
            self.tell("NM3", "KT", rows)
        return lines


def main(what, folder, period):
    story = Story(Path(folder), period)
    if what == "compare":
        return compare(story)
    getattr(story, what)()
    story.save()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
