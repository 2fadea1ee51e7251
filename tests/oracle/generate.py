#!/usr/bin/env python3
"""Random test offices for compare.py: generate.py SEED OUTDIR [--exotic]

Writes OUTDIR/rules.toml with its calendars, OUTDIR/in/*.csv and OUTDIR/queries.txt. The
inputs lie in a folder of their own, because `import FOLDER` reads every file of it.
Everything is valid input under contract.md, so nothing may be refused. --exotic adds
what the documents allow but leave open. People and scores are made here, rule books in
generate_rules.py, the registers in generate_registers.py.
"""
import csv
import random
import sys
from datetime import date
from pathlib import Path

from facts import PERIODS, QUARTERS, hundredths, last_of_month, period_range, plus_months, points_text
from generate_registers import COLUMNS as REGISTERS, RegisterGenerator
from generate_rules import INDICATORS, POOLS, Rules, days

OFFICES = ("党政办", "财政所", "农业服务中心", "社会事务办", "派出所")
VILLAGES = ("一碗水村", "花萼村", "石窝村")
SURNAMES, GIVEN = "王李张刘陈杨黄赵吴周", ("伟", "芳", "敏", "静", "丽", "强", "磊", "军", "建国", "小林")
OTHER_WORDS = ("institution", "worker", "contract")            # pools that say 合格 for 称职
SCORES = {"top": "95 95 92 91.5 90 90 93.33", "good": "92 90 90 89.99 88 85 91", "mid": "85 80 79.99 75 78.5 82",
          "basic": "74.99 70 65 60 66.67", "low": "59.99 50 40 45.55", "wild": "100 95 90 80 75 60 59.99 30 0"}
EXPECTED = {"top": "excellent", "good": "competent", "mid": "competent", "basic": "basic", "low": "incompetent",
            "wild": "competent"}
GRADE_WORDS = {"excellent": "优秀", "competent": "称职", "basic": "基本称职", "incompetent": "不称职"}
COLUMNS = {
    "people": "工号 姓名 单位 职务 人员类别 身份证号 入职日期 离职日期 参加考核 生效日期 备注",
    "evaluations": "年度 考评周期 工号 姓名 单位 自评分 复核分 审定分 加分 扣分 扣分事由 复核人 备注",
    "items": "年度 考评周期 工号 姓名 环节 德 能 勤 绩 廉 合计",
    "adjustments": "工号 姓名 单位 日期 分值 事由 依据",
    "measures": "文号 工号 姓名 单位 决定日期 追责事由 责任类型 处理方式 从重 免责情形 事发日期 送达日期 决定机关 "
                "整改期限 整改完成日期 撤销日期 备注",
    "transfers": "工号 姓名 调整日期 调整原因 原岗位 新岗位 文号",
    "grades": "年度 工号 姓名 等次 文号 日期",
    "denial-reports": "事项编号 被举报人工号 被举报人 举报日期 是否属实 不良影响",
    "sanctions": "文号 工号 姓名 决定日期 处分种类 期限届满日 撤销日期",
    "vetoes": "村 年度 情形 文号",
    "appeals": "文号 工号 姓名 针对文号 送达日期 提出日期 受理人 结论 决定日期",
}


# ---------------------------------------------------------------- the people

class Member:
    """One generated person: the roster rows and what the other tables need to know of him."""

    def __init__(self, pid, name, pool):
        self.id, self.name, self.pool = pid, name, pool
        self.entry = self.leave = None
        self.history = []                                     # (day or None, unit, pool, participation word)
        self.profile = "good"

    def at(self, day):
        held = [h for h in self.history if h[0] is None or h[0] <= day]
        return held[-1] if held else self.history[0]

    def serves(self, day):
        return (self.entry is None or self.entry <= day) and (self.leave is None or day <= self.leave)

    def due(self, first, last):
        start, end = max(first, self.entry or first), min(last, self.leave or last)
        return ((end - start).days + 1) * 2 >= (last - first).days + 1


class Generator:
    """One random office."""

    def __init__(self, seed, exotic=False):
        self.rng, self.exotic = random.Random(f"office {seed} {exotic}"), exotic
        span = self.rng.choice((1, 1, 2, 2, 3))
        first = self.rng.randint(2023, 2026 - span)
        self.years = list(range(first, first + span))
        self.rules = Rules(self.rng, self.years, exotic)
        self.tables = {kind: [] for kind in COLUMNS}
        self.docs, self.no_doc_grounds, self.serial = {}, {}, 0
        self.flavour = self.rng.choice(("calm", "busy", "busy", "stormy"))
        self.people()
        for member in self.members:
            self.history_grades(member)
            for year in self.years:
                self.year_of(member, year)
        self.vetoes()
        self.registers = RegisterGenerator(self, seed, OFFICES, VILLAGES)

    # -- helpers

    def chance(self, probability):
        return self.rng.random() < probability

    def day_in(self, year):
        """A day of a year, often one at an edge."""
        if self.chance(0.25):
            edges = ["01-01", "03-31", "04-01", "06-30", "07-01", "09-30", "12-31", "02-28"]
            return date.fromisoformat(f"{year}-{self.rng.choice(edges)}")
        if year % 4 == 0 and self.chance(0.08):
            return date(year, 2, 29)
        return date(year, 1, 1) + days(self.rng.randrange(365))

    def row(self, kind, member, **cells):
        """Adds a row; the person's columns are filled in."""
        base = {}
        if member is not None:
            person = ("被举报人工号", "被举报人") if kind == "denial-reports" else ("工号", "姓名")
            base = dict(zip(person, (member.id, member.name)))
        given = {k: "" if v is None else str(v) for k, v in cells.items()}
        row = {c: "" for c in COLUMNS[kind].split()} | base | given
        self.tables[kind].append(row)
        return row

    def number(self):
        self.serial += 1
        return self.serial

    def score_text(self, value):
        """A score as an office writes it: trailing zeros or not."""
        text = points_text(value)
        return self.rng.choice((text, text.rstrip("0").rstrip(".") if value else "0"))

    # -- the roster

    def people(self):
        pools = self.rng.choices(("civil", "institution", "village", "leader", "worker", "contract"),
                                 (40, 25, 20, 8, 5, 5), k=self.rng.choice((1, 2, 3, 4)))
        bright = self.chance(0.35)                             # many with one and the same high score
        self.crowd = self.rng.sample((9500, 9200, 9000, 9150), 2) if bright or self.chance(0.3) else None
        count = self.rng.choice((5, 8, 12, 16, 20, 25, 30, 40))
        self.members = []
        for n in range(count):
            pid = self.rng.choice((f"{n + 1:03d}", f"A{n + 1}", f"b{n + 1}"))
            member = Member(pid, self.rng.choice(SURNAMES) + self.rng.choice(GIVEN), self.rng.choice(pools))
            member.profile = self.rng.choices(tuple(SCORES), (75, 10, 5, 4, 3, 3) if bright else (30, 22, 16, 12, 8, 12))[0]
            self.service(member)
            self.history(member)
            self.members.append(member)
            self.roster_rows(member)

    def service(self, member):
        """Entry and leave, often where a period is just due or just not."""
        if self.chance(0.7):
            member.entry = date(self.rng.randint(2013, 2021), self.rng.randint(1, 12), self.rng.randint(1, 28))
        year = self.rng.choice(self.years)
        first, last = period_range(year, self.rng.choice(PERIODS + ("Y",)))
        if self.chance(0.3):
            month = self.rng.randint(1, 12)
            first, last = date(year, month, 1), last_of_month(year, month)
        half = ((last - first).days + 2) // 2                  # days that are just enough
        if self.chance(0.16):
            member.entry = self.rng.choice((last - days(half - 1), last - days(half - 2), last - days(half), first,
                                            date(year, 12, 31), date(year, 3, 1) - days(1), self.day_in(year)))
        if self.chance(0.12):
            leave = self.rng.choice((first + days(half - 1), first + days(half - 2), first + days(half), last,
                                     date(year, 12, 31), date(year, 12, 30), self.day_in(year)))
            if member.entry is None or leave > member.entry:
                member.leave = leave

    def participation(self, pool):
        """The cell 参加考核."""
        if pool == "leader":
            return self.rng.choices(("", "上级考核", "参加", "不参加", "不确定等次"), (70, 14, 8, 4, 4))[0]
        return self.rng.choices(("", "参加", "是", "不确定等次", "试用期", "不参加", "否", "上级考核"),
                                (56, 20, 5, 5, 4, 3, 2, 3))[0]

    def unit(self, pool):
        return self.rng.choice(VILLAGES if pool == "village" else OFFICES)

    def history(self, member):
        """One row, or a history of moves, changes of category and of participation."""
        pool = member.pool
        member.history = [(None, self.unit(pool), pool, self.participation(pool))]
        if not self.chance(0.22):
            return
        for day in sorted({self.day_in(self.rng.choice(self.years)) for _ in range(self.rng.choice((1, 1, 2, 3)))}):
            if member.entry and day <= member.entry or member.leave and day > member.leave:
                continue
            pool = self.rng.choice(("civil", "institution", "village", "leader")) if self.chance(0.3) else pool
            word = self.participation(pool) if self.chance(0.6) else member.history[-1][3]
            if not word and not self.exotic and pool != "leader":
                word = "参加"
            unit = "筹备组" if day == date(day.year, 12, 31) and pool != "village" else self.unit(pool)
            member.history.append((day, unit, pool, word))

    def roster_rows(self, member):
        """Writes the rows; entry and leave stand on any one of them, or on all."""
        rows = []
        for day, unit, pool, word in member.history:
            rows.append(self.row("people", member, 单位=unit, 职务="干部", 人员类别=self.rng.choice(POOLS[pool]),
                                 参加考核=word, 生效日期=day))
        where = self.rng.choice(([0], range(len(rows))))
        for n in where:
            rows[n]["入职日期"] = str(member.entry or "")
        for n in self.rng.choice(([-1], range(len(rows)))):
            rows[n]["离职日期"] = str(member.leave or "")
        if len(rows) > 1 and member.entry and self.chance(0.2):
            rows[0]["生效日期"] = str(member.entry)
        if self.chance(0.3):
            self.tables["people"].reverse()

    # -- scores

    def year_of(self, member, year):
        """All facts of a person and year."""
        if self.chance(0.1 if self.crowd else 0.3):
            member.profile = self.rng.choice(tuple(SCORES))
        self.scores(member, year)
        self.adjustments(member, year)
        busy = {"calm": 0.2, "busy": 0.5, "stormy": 0.8}[self.flavour]
        if self.chance(busy):
            self.rng.choice((self.some_measures, self.some_measures, self.three_warnings, self.three_warnings,
                             self.light_measures, self.important, self.two_warnings))(member, year)
        if self.chance(busy * 0.3):
            self.denial_reports(member, year)
        if self.chance(0.25 if self.rules.sanction_table else 0.03):
            self.sanction(member, year)
        if self.chance(0.06):
            reason = self.rng.choice(("轮岗", "挂职", "工作需要", "效能告诫"))
            self.transfer(member, self.day_in(year), reason)
        if self.chance(0.35):
            self.grade(member, year)

    def scores(self, member, year):
        """Evaluations of a year: complete, with holes, or none."""
        pool = [hundredths(s) for s in SCORES[member.profile].split()]
        constant = self.rng.choice(pool) if self.chance(0.45) else None
        if self.crowd and member.profile in ("top", "good") and self.chance(0.75):
            constant = self.rng.choice(self.crowd)
        mode = self.rng.choices(("complete", "holes", "none"), (86, 10, 4))[0]
        for key in PERIODS:
            first, last = period_range(year, key)
            word = member.at(last)[3]
            excluded = word in ("不参加", "否")
            if mode == "none" or (not member.due(first, last) and self.chance(0.8)) or (excluded and self.chance(0.7)):
                continue
            if mode == "holes" and self.chance(0.25):
                continue
            self.evaluation(member, year, key, constant, pool, mode == "holes", excluded)

    def evaluation(self, member, year, key, constant, pool, holes, excluded):
        """One evaluation row, sometimes with its stages given by items."""
        scores = [constant if constant is not None else self.rng.choice(pool) for _ in range(3)]
        if self.chance(0.05):
            scores[0] = max(0, scores[1] - self.rng.choice((1000, 1001, 1500, 550, 551, 800)))
        if excluded and not self.exotic:
            scores[0] = scores[1]
        given = [not (holes and self.chance(0.2)) for _ in range(3)]
        cells = {}
        for n, heading in enumerate(("自评分", "复核分", "审定分")):
            by_items = self.rules.indicators and given[n] and self.chance(0.08)
            if by_items:
                self.items(member, year, key, "自评 复核 审定".split()[n], scores[n])
            if given[n] and not (by_items and self.chance(0.6)):
                cells[heading] = self.score_text(scores[n])
        last = period_range(year, key)[1]
        if key in QUARTERS and (self.exotic or member.serves(last)):
            if self.chance(0.02 if self.crowd else 0.12):
                cells["加分"] = self.rng.choice(("1", "2.5", "5", "0.01", "6"))
            if self.chance(0.02 if self.crowd else 0.12):
                cells |= {"扣分": self.rng.choice(("1", "0.5", "3.25", "10")), "扣分事由": "迟到"}
        if not cells:
            return
        if self.chance(0.5):
            own = self.chance(0.08) and (not excluded or self.exotic)
            other = self.rng.choice(self.members)
            if own or (other.id != member.id and other.name != member.name):
                cells["复核人"] = self.rng.choice((member.id, member.name) if own else (other.id, other.name))
        words = dict(zip(PERIODS, ("第一季度", "第二季度", "半年小结", "第三季度", "第四季度", "年终总评")))
        self.row("evaluations", member, 年度=year, 考评周期=self.rng.choice((key, words[key])),
                 单位=member.at(last)[1], **cells)

    def items(self, member, year, key, stage, score):
        """One row of indicators that sums to the score, none above its points."""
        parts = {name: score * points // 100 for name, points in INDICATORS.items()}
        for name, points in INDICATORS.items():
            parts[name] += min(score - sum(parts.values()), points * 100 - parts[name])
        cells = {name: self.score_text(value) for name, value in parts.items()}
        total = self.score_text(score) if self.chance(0.5) else ""
        self.row("items", member, 年度=year, 考评周期=key, 环节=stage, 合计=total, **cells)

    def adjustments(self, member, year):
        """加减分: several in one quarter, so that the cap matters; quarter ends."""
        if not self.chance(0.1 if self.crowd else 0.25):
            return
        for _ in range(self.rng.choice((1, 2, 3))):
            points = self.rng.choice(("2", "3", "4.5", "-1", "-2.5", "-0.05", "-12", "1.25"))
            self.row("adjustments", member, 单位=member.at(date(year, 12, 31))[1], 日期=self.day_in(year),
                     分值=points, 事由=f"事由{self.number()}")

    # -- measures

    def doc(self, member, day):
        """A document number the person does not have yet; sometimes shared with another person."""
        mine = self.docs.setdefault(member.id, set())
        others = sorted(d for pid, docs in self.docs.items() for d in docs if pid != member.id and d not in mine
                        and f"{day.year}" in d)
        if others and self.chance(0.08):
            doc = self.rng.choice(others)
        else:
            doc = f"溪效能告字〔{day.year}〕第{self.number()}号"
        mine.add(doc)
        return doc

    def grounds(self, member, day, doc, count):
        """Grounds; without a number they share none with another decision of the same day."""
        used = self.no_doc_grounds.setdefault((member.id, day), set())
        free = [g for g in range(1, 23) if g not in used]
        chosen = self.rng.sample(free, count)
        used.update(chosen)
        return chosen

    def ground_text(self, number):
        chinese = "零一二三四五六七八九"
        tens = ("十" if number < 20 else "二十") + (chinese[number % 10] if number % 10 else "")
        word = chinese[number] if number < 10 else tens
        return self.rng.choice((f"G{number:02d}", str(number), f"（{word}）", f"第{word}项", f"7.1({number})"))

    def decision(self, member, day, what, **cells):
        """One decision, in one or several rows, with or without number."""
        doc = "" if self.chance(0.08) else self.doc(member, day)
        count = self.rng.choice((1, 1, 1, 2, 3))
        grounds = self.grounds(member, day, doc, count)
        exempted = self.rng.choice(("服务对象弄虚作假", "不可抗力", "意外")) if self.chance(0.05) else ""
        base = {"文号": doc, "单位": member.at(day)[1], "决定日期": day, "处理方式": what,
                "责任类型": self.rng.choice(("", "直接责任", "直接责任", "主要领导责任", "重要领导责任")),
                "从重": "" if exempted else self.rng.choice(("", "", "", "否", "是")), "免责情形": exempted,
                "事发日期": self.rng.choice((None, day - days(20), day)), "送达日期": self.rng.choice((None, day + days(3))),
                "决定机关": "领导小组"} | cells
        if base["免责情形"]:
            base["从重"] = ""
        if count > 1 and self.chance(0.4):
            shared = grounds[0]
            for number in grounds[1:] if not doc else grounds:
                several = [shared, number] if not doc else [number]
                self.row("measures", member, 追责事由="、".join(map(self.ground_text, several)), **base)
        else:
            self.row("measures", member, 追责事由=self.rng.choice("、，,;；").join(map(self.ground_text, grounds)), **base)
        return doc, day

    def warning(self, member, day, revoke=0.12, what=None, **cells):
        """A decision with a warning, at times revoked, appealed, or carrying lighter measures too."""
        if what is None:
            what = self.rng.choices(("效能告诫", "诫勉教育、效能告诫", "书面检查、效能告诫"), (80, 14, 6))[0]
        appealed = self.chance(0.08)
        if self.chance(revoke) and not appealed:
            cells["撤销日期"] = day + days(self.rng.choice((0, 1, 15, 60, 200, 400)))
            if not self.exotic:
                cells["免责情形"] = ""
        if "诫勉教育" in what or self.chance(0.04):
            cells |= self.correction(day)
        if appealed and not self.exotic:
            cells["免责情形"] = ""
        doc, _ = self.decision(member, day, what, **cells)
        if doc and appealed:
            self.appeal(member, doc, day)

    def correction(self, day):
        """Deadline and correction of an admonition: early, on the day, late, never."""
        if self.chance(0.4):
            return {}
        deadline = day + days(self.rng.choice((0, 10, 30, 60, 150)))
        done = self.rng.choice((None, None, deadline, deadline + days(1), deadline + days(40), day))
        return {"整改期限": deadline, "整改完成日期": done}

    def appeal(self, member, doc, day):
        """An appeal: open, upheld, revoked, changed."""
        served, asked = day + days(3), day + days(self.rng.choice((5, 20)))
        result = self.rng.choice(("", "维持", "撤销", "撤销", "变更"))
        decided = asked + days(self.rng.choice((1, 20, 30))) if result else None
        self.row("appeals", member, 文号=f"申{self.number()}号", 针对文号=doc, 送达日期=served, 提出日期=asked,
                 受理人="效能办", 结论=result, 决定日期=decided)

    def some_measures(self, member, year):
        """One to four decisions of any kind."""
        for _ in range(self.rng.choice((1, 1, 1, 2, 3, 4))):
            if self.chance(0.6):
                self.warning(member, self.day_in(year))
            else:
                self.light(member, self.day_in(year))

    def light(self, member, day, **cells):
        """A decision without a warning."""
        what = self.rng.choice(("书面检查", "诫勉教育", "诫勉教育", "书面检查、诫勉教育"))
        if "诫勉教育" in what:
            cells |= self.correction(day)
        if self.chance(0.1):
            cells |= {"撤销日期": day + days(self.rng.choice((0, 30, 300)))} | ({} if self.exotic else {"免责情形": ""})
        self.decision(member, day, what, **cells)

    def light_measures(self, member, year):
        for _ in range(self.rng.choice((1, 2, 3))):
            self.light(member, self.day_in(year))

    def two_warnings(self, member, year):
        """Two of a year, or one on each side of New Year."""
        first, second = self.day_in(year), self.day_in(year)
        if self.chance(0.3):
            first, second = date(year, 12, 31), date(year + 1, 1, 1)
        self.warning(member, first)
        self.warning(member, second)

    def important(self, member, year):
        """An admonition, then a warning for 重要领导责任 at the edges of its year."""
        first = self.day_in(year)
        cells = {"撤销日期": first + days(100), "免责情形": ""} if self.chance(0.2) else {}
        self.decision(member, first, "诫勉教育", **cells)
        second = self.rng.choice((first, first - days(1), first + days(1), plus_months(first, 12),
                                  plus_months(first, 12) + days(1), first + days(60)))
        self.warning(member, second, 0.05, "效能告诫", 责任类型="重要领导责任", 从重=self.rng.choice(("", "", "否", "是")))

    def three_warnings(self, member, year):
        """The ladder to its end: three warnings, a transfer or none, further warnings at every edge."""
        early = [date(year, 1, 1) + days(self.rng.randrange(150)) for _ in range(3)]
        three = sorted(early if self.chance(0.7) else [self.day_in(year) for _ in range(3)])
        if year % 4 == 0 and self.chance(0.15):
            three[2] = date(year, 2, 29)
            three = [min(d, three[2]) for d in three]
        revoke = self.rng.choice((0, 0, 0.2))
        for day in three:
            self.warning(member, day, revoke, **({} if self.chance(0.15) else {"免责情形": ""}))
        transfer = self.rng.choice((three[2], three[2], three[2] + days(1), three[2] + days(30), three[2] - days(1),
                                    three[1], None, date(year + 1, 2, 10), date(year, 12, 31)))
        end = plus_months(transfer or three[2], 12)
        if transfer:
            reason = "轮岗" if self.chance(0.1) else "效能告诫"
            self.transfer(member, transfer, reason)
            if self.chance(0.12):
                self.transfer(member, transfer + days(self.rng.choice((40, 200))), "效能告诫")
        edges = [transfer or three[2], transfer or three[2], (transfer or three[2]) + days(1), end, end + days(1),
                 end - days(1), three[2] + days(self.rng.randrange(1, 300)), three[2]]
        for day in self.rng.sample(edges, self.rng.choice((0, 1, 1, 2, 3))):
            self.warning(member, day, 0.1)

    # -- the other facts

    def transfer(self, member, day, reason):
        """No two transfers of a person on one day for one reason."""
        if any(r["工号"] == member.id and r["调整日期"] == str(day) for r in self.tables["transfers"]):
            return
        self.row("transfers", member, 调整日期=day, 调整原因=reason, 原岗位="甲岗", 新岗位="乙岗", 文号=f"调{self.number()}号")

    def denial_reports(self, member, year):
        """Reports on different matters or one, found true or not."""
        matter, used = self.number(), set()
        for _ in range(self.rng.choice((1, 2, 2, 2, 3, 4))):
            day = self.day_in(year)
            if day in used:
                continue
            used.add(day)
            matter = self.number() if self.chance(0.75) else matter
            self.row("denial-reports", member, 事项编号=f"F{matter:04d}", 举报日期=day,
                     是否属实=self.rng.choice(("属实", "属实", "属实", "属实", "不属实", "核查中")),
                     不良影响=self.rng.choice(("", "否", "否", "是")))

    def sanction(self, member, year):
        day = self.day_in(year)
        kind = self.rng.choice(("警告", "记过", "记过", "记大过", "降级", "撤职"))
        revoked = day + days(self.rng.choice((0, 90, 380))) if self.chance(0.15) else None
        self.row("sanctions", member, 文号=f"处{self.number()}号", 决定日期=day, 处分种类=kind,
                 期限届满日=day + days(365), 撤销日期=revoked)

    def grade_word(self, grade, pool):
        word = GRADE_WORDS[grade]
        return word.replace("称职", "合格") if pool in OTHER_WORDS else word

    def grade(self, member, year):
        """年度等次审定 of a year of the office: as expected, or above ceilings, or no grade at all."""
        _, _, pool, word = member.at(date(year, 12, 31))
        grade = EXPECTED[member.profile] if self.chance(0.6) else self.rng.choice(tuple(GRADE_WORDS))
        excluded = word in ("不参加", "否")
        text = self.grade_word(grade, pool)
        if self.chance(0.1):
            text = "不参加" if excluded and not self.exotic else self.rng.choice(("不确定等次", "不参加"))
        day = self.rng.choice((None, date(year, 12, 20), date(year + 1, 1, 15), date(year + 1, 2, 28)))
        if day and not member.serves(day) and not self.exotic:
            day = None
        self.row("grades", member, 年度=year, 等次=text, 文号=f"评{self.number()}号", 日期=day)

    def history_grades(self, member):
        """Grades of the years before the office's first."""
        if not self.chance(0.5):
            return
        grade = EXPECTED[member.profile]
        for year in range(self.years[0] - self.rng.choice((1, 2, 2)), self.years[0]):
            if self.chance(0.1):
                grade = self.rng.choice(tuple(GRADE_WORDS))
            first, end = period_range(year, "Y")
            word = member.at(end)[3]
            if not self.exotic and member.serves(end) and (word in ("不参加", "否", "不确定等次", "试用期")
                                                           or not member.due(first, end)):
                continue
            if not self.exotic and (not member.serves(end) and member.leave):
                continue
            day = date(year + 1, 1, 20)
            day = day if (self.exotic or member.serves(day)) and self.chance(0.6) else None
            self.row("grades", member, 年度=year, 等次=self.grade_word(grade, member.at(end)[2]), 日期=day)

    def vetoes(self):
        for village in sorted({h[1] for m in self.members for h in m.history} & set(VILLAGES)):
            for year in self.years:
                if self.chance(0.2):
                    self.row("vetoes", None, 村=village, 年度=year, 情形="集体访造成严重影响", 文号=f"否决{self.number()}号")

    # -- queries

    def queries(self):
        """Years with and without an as-of day, every period, the year after, at times the year before."""
        dates = sorted({v for rows in self.tables.values() for r in rows for k, v in r.items()
                        if k.endswith(("日期", "期限")) and v > "2022"})
        lines = []
        last = self.years[-1]
        for year in self.years + [last + 1] + ([self.years[0] - 1] if self.chance(0.3) else []):
            for command in ("score", "warnings"):
                lines.append(f"{command} --year {year}")
                for _ in range(2):
                    lines.append(f"{command} --year {year} --as-of {self.as_of(dates, year)}")
            if year in self.years:
                lines += [f"score --period {year}{key}" for key in PERIODS]
                for key in self.rng.sample(QUARTERS, 2):
                    lines.append(f"score --period {year}{key} --as-of {self.as_of(dates, year)}")
        return lines

    def as_of(self, dates, year):
        """A day near a fact of the year or of the next, or a month's end."""
        if self.chance(0.05):
            return date(year - 1, 12, 31)
        near = [d for d in dates if d[:4] in (str(year), str(year + 1))]
        if near and self.chance(0.75):
            return date.fromisoformat(self.rng.choice(near)) + days(self.rng.choice((-1, 0, 0, 1)))
        return self.rng.choice((date(year, 8, 31), date(year, 12, 31), date(year + 1, 2, 28), date(year, 3, 31)))

    def write(self, folder):
        """Writes rules.toml and its calendars, in/*.csv and queries.txt; gives the queries."""
        folder, registers = Path(folder), self.registers
        inputs = folder / "in"
        inputs.mkdir(parents=True, exist_ok=True)
        calendars = registers.rules.calendars
        for name, text in calendars.items():
            (folder / name).write_text(text, encoding="utf-8")
        named = f"calendar = {registers.rules.value(list(calendars))}\n" if calendars else ""
        (folder / "rules.toml").write_text(named + self.rules.text + registers.rules.text, encoding="utf-8")
        for kind, rows in (self.tables | registers.tables).items():
            if rows:
                self.write_table(inputs / f"{kind}.csv", (COLUMNS | REGISTERS)[kind].split(), map(dict.values, rows))
        for name, (title, *lines) in registers.sheets.items():
            self.write_table(inputs / f"{name}.csv", title, lines)
        queries = self.queries() + registers.queries()
        (folder / "queries.txt").write_text("\n".join(queries) + "\n", encoding="utf-8")
        return queries

    @staticmethod
    def write_table(path, headings, rows):
        """One csv file, UTF-8 with LF."""
        with open(path, "w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, lineterminator="\n").writerows([headings, *rows])


def main(arguments):
    words = [a for a in arguments if not a.startswith("--")]
    if len(words) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    Generator(int(words[0]), "--exotic" in arguments).write(words[1])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
