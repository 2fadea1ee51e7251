"""The thirteen register tables of a random office, for generate.py.

Their randomness is a stream of its own, so that the other tables of a seed stay what
they are. Everything is valid input under contract.md; what is told apart by its cells
alone never stands twice on one sheet.
"""
import random
import re
from datetime import date

from facts import QUARTERS, last_of_month, period_range
from generate_rules import DutyRules, days

COLUMNS = {
    "denials": "编号 经办人工号 经办人 日期 事项 否定依据 否定理由 审批领导",
    "cases": "编号 承办人工号 承办人 事项 办件类型 受理日期 时限天数 特殊原因 办结日期",
    "contacts": "日期 方式 来人姓名 来人单位 联系方式 事项 首问责任人工号 首问责任人 本岗职责 承办人 移交日期",
    "complaints": "编号 受理日期 渠道 被投诉人工号 被投诉人 内容 调查结果 处理 办结日期 是否公开",
    "study": "日期 类型 主题 工号 姓名 时长 计量单位 考试成绩",
    "study-hours": "日期 类型 主题 工号 姓名 时长(小时) 考试成绩",
    "talks": "日期 谈话人 对象工号 对象姓名 内容",
    "meetings": "村 期次 公告日期 会议日期 代表总数 到会代表 当场公布",
    "ballots": "村 期次 工号 姓名 优秀 称职 基本称职 不称职 弃权",
    "unit-reviews": "年度 单位 项目 发出 收回 有效 满意 基本满意 不满意",
    "archive": "归档日期 类别 题名 文号 工号 存放位置",
    "village-works": "村 年度 事项 次数",
    "links": "年度 工号 姓名 联系单位",
    "inspections": "日期 项目 单位 工号 姓名 结果 备注",
}
PERSON = {"denials": ("经办人工号", "经办人"), "cases": ("承办人工号", "承办人"), "talks": ("对象工号", "对象姓名"),
          "contacts": ("首问责任人工号", "首问责任人"), "complaints": ("被投诉人工号", "被投诉人")}
MATTERS = ("低保", "建房", "户口", "社保,医保", '补办"证明"', "信访", "土地流转")
EDGES = ("01-01", "01-31", "02-09", "02-10", "02-18", "02-28", "03-31", "04-01", "04-28", "05-01", "05-05", "06-30",
         "07-01", "09-30", "10-01", "10-07", "10-08", "11-30", "12-24", "12-25", "12-30", "12-31")


class RegisterGenerator:
    """The registers of the office a Generator made: tables, attendance sheets, duty rules, queries."""

    def __init__(self, office, seed, offices, villages):
        self.rng, self.exotic = random.Random(f"registers {seed} {office.exotic}"), office.exotic
        self.members, self.years = office.members, office.years
        self.offices, self.villages = offices, villages
        self.rules = DutyRules(self.rng, self.years, self.exotic)
        self.tables, self.sheets = {kind: [] for kind in COLUMNS}, {}
        self.used, self.serial = set(), 0
        self.amount = self.rng.choice((0.3, 1, 1, 2))
        self.posts(office.tables["people"])
        names = [m.name for m in self.members]
        self.unique = {n for n in names if names.count(n) == 1}
        for write in (self.denials, self.cases, self.contacts, self.complaints, self.study, self.talks, self.meetings,
                      self.ballots, self.unit_reviews, self.archive, self.village_works, self.links, self.inspections):
            if not self.chance(0.08):                          # an office without such a register
                write()

    # -- helpers

    def chance(self, probability):
        return self.rng.random() < probability

    def some(self, most):
        """How many rows of a register."""
        return self.rng.randrange(int(most * self.amount) + 1)

    def year(self):
        """A year of the office, at times the one before or after."""
        return self.rng.choices((self.rng.choice(self.years), self.years[0] - 1, self.years[-1] + 1), (86, 7, 7))[0]

    def day(self, year=None):
        """A day, often at an edge of a holiday, month or year."""
        year = year or self.year()
        if year % 4 == 0 and self.chance(0.05):
            return date(year, 2, 29)
        if self.chance(0.3):
            return date.fromisoformat(f"{year}-{self.rng.choice(EDGES)}")
        return date(year, 1, 1) + days(self.rng.randrange(365))

    def member(self, nobody=0.0):
        """Somebody of the office, serving or not; None by a chance."""
        return None if self.chance(nobody) else self.rng.choice(self.members)

    def fresh(self, kind, *key):
        """Is the key of a fact without number a new one?"""
        if (kind, *key) in self.used:
            return False
        self.used.add((kind, *key))
        return True

    def number(self, word):
        self.serial += 1
        return f"{word}{self.serial}"

    def row(self, kind, member=None, by_name=True, **cells):
        """Adds a row; a person by number and name, by number, or by a unique name."""
        base = {}
        if member is not None:
            ways = ((member.id, member.name), (member.id, ""), ("", member.name))
            which = self.rng.choice((0, 0, 1, 2)) if by_name and member.name in self.unique else self.rng.choice((0, 1))
            base = dict(zip(PERSON.get(kind, ("工号", "姓名")), ways[which]))
            if kind == "archive":
                base = {"工号": member.id}
        given = {k: "" if v is None else str(v) for k, v in cells.items()}
        self.tables[kind].append({c: "" for c in COLUMNS[kind].split()} | base | given)

    def posts(self, people):
        """职务 of the village cadres: main posts and others."""
        words = ("村党支部书记", "村委会主任", "文书", "会计", "妇联主席")
        if self.exotic:
            words += ("村党支部书记、村委会主任", "村委会副主任")
        for row in people:
            if row["人员类别"] == "村干部" or self.chance(0.03):
                row["职务"] = self.rng.choice(words)

    # -- the affairs of the office

    def denials(self):
        for _ in range(self.some(12)):
            self.row("denials", self.member(0.15), 编号=self.number("F"), 日期=self.day(), 事项=self.rng.choice(MATTERS),
                     否定依据=self.rng.choice(("", "土地管理法", "条例 三")), 否定理由=self.rng.choice(("", "不符合规划")),
                     审批领导=self.rng.choice(("", "赵书记", "钱乡长")))

    def cases(self):
        """Done before, on and after the day due, or never."""
        for _ in range(self.some(30)):
            sort = self.rng.choice(("一般", "一般", "特殊", "特殊", "法定", "交办"))
            own = self.rng.choice((1, 5, 10, 20, 30, 60, 400)) if sort in ("法定", "交办") or self.chance(0.1) else None
            guess = own or {"一般": 7, "特殊": 15}.get(sort)
            received = self.turning_day() - days(guess) if self.chance(0.25) else self.day()
            after = self.rng.choice((None, 0, guess - 1, guess, guess, guess + 1, guess + 2, guess + 3, guess + 9,
                                     self.rng.randrange(60), 400))
            self.row("cases", self.member(0.15), 编号=self.number("B"), 事项=self.rng.choice(MATTERS), 办件类型=sort,
                     受理日期=received, 时限天数=own, 特殊原因=self.rng.choice(("", "需入户调查")),
                     办结日期=None if after is None else received + days(max(after, 0)))

    def turning_day(self):
        """A holiday, a made-up working day or the end of a year, or the day before or after one."""
        told = re.findall(r"\d{4}-\d\d-\d\d", "".join(self.rules.calendars.values()))
        turn = self.rng.choice(told) if told and self.chance(0.8) else f"{self.year()}-12-31"
        return date.fromisoformat(turn) + days(self.rng.choice((-1, 0, 0, 1)))

    def contacts(self):
        """Several a day; what shares day, receiver and matter is visits on one's own duty, which need nothing."""
        crowded, plain = self.day() if self.chance(0.2) else None, {}
        for n in range(self.some(40) + (12 if crowded else 0)):
            day = crowded if crowded and n < 12 else self.day()
            member, matter = self.member(0.15), self.rng.choice(MATTERS)
            way, own = self.rng.choice(("来访", "来电", "来电")), self.rng.choice(("是", "否", "否", ""))
            place = day, member and member.id, matter
            if place in plain and not self.exotic:
                way, own = "来访", "是"
            if not plain.setdefault(place, (way, own) == ("来访", "是")) and not self.exotic and place in self.used:
                continue
            self.used.add(place)
            caller, unit, phone = (self.rng.choice(("", word, word)) for word in ("王某", "柳树村三组", "13800000000"))
            if self.fresh("contact", *place, way, caller, unit, phone):
                self.row("contacts", member, 日期=f"{day} 09:30" if self.chance(0.2) else day, 方式=way, 来人姓名=caller,
                         来人单位=unit, 联系方式=phone, 事项=matter, 本岗职责=own,
                         承办人=self.rng.choice(("", "财政所", "李四")),
                         移交日期=self.rng.choice((None, day, day + days(1), day + days(40))))

    def complaints(self):
        for _ in range(self.some(25)):
            received = self.day()
            after = self.rng.choice((None, None, 0, 1, 7, 8, 15, 16, 31, 400))
            self.row("complaints", self.member(0.5), 编号=self.number("T"), 受理日期=received, 内容="态度",
                     渠道=self.rng.choice(("", "电话", "来信")),
                     调查结果=self.rng.choice(("", "属实", "部分属实", "不属实")),
                     办结日期=None if after is None else received + days(after), 是否公开=self.rng.choice(("", "是", "否")))

    def archive(self):
        for n in range(self.some(30)):
            day = self.day()
            told = f"{day.year}年{day.month}月" if self.chance(0.15) else day
            self.row("archive", self.member(0.8), 归档日期=told, 类别=self.rng.randint(1, 11), 题名=f"题名{n}")

    def inspections(self):
        """Several a day; entries of one item, person and unit agree in their result."""
        crowded, results = self.day() if self.chance(0.2) else None, {}
        for n in range(self.some(25) + (12 if crowded else 0)):
            day = crowded if crowded and n < 12 else self.day()
            item, member = self.rng.choice(("挂牌上岗", "政务公开", "值班")), self.member(0.5)
            unit = member.at(day)[1] if member and self.chance(0.5) else self.rng.choice(("", *self.offices))
            if member and unit not in ("", *(h[1] for h in member.history)):
                unit = ""
            result = results.setdefault((day, item, member and member.id, unit), self.rng.choice(("合格", "不合格")))
            self.row("inspections", member, 日期=day, 项目=item, 单位=unit, 结果=result, 备注=f"第{n}次")

    # -- study, training, talks

    def study(self):
        """Group study by a few days a year, self-study, training of cadres up to its ten days, education."""
        for year in self.years:
            for _ in range(self.some(16)):
                day = self.day(year)
                for member in self.several_members():
                    self.attend(member, day, self.rng.choice(("集中学习", "集中学习", "自学")), self.rng.choice(("", "党史")))
            day = self.day(year)
            for _ in range(self.some(6)):
                day = day if self.chance(0.3) else self.day(year)    # several topics on one day
                topic = self.rng.choice(("", "业务", "法规"))
                for member in self.several_members():
                    self.attend(member, day, "培训", topic, self.rng.choice(("2天", "1.5天", "16小时", "15.95小时", "1天")))
            for _ in range(self.rng.choice((0, 1, 1, 2))):
                day = self.day(year)
                for member in self.several_members():
                    self.attend(member, day, "警示教育", self.rng.choice(("", "观影")))
            self.trained(year)
        for n in range(self.rng.choice((0, 0, 1, 2))):
            self.attendance_sheet(n)

    def several_members(self):
        share = self.rng.choice((0.1, 0.5, 0.9))
        return [m for m in self.members if self.chance(share)]

    def trained(self, year):
        """Village cadres with just the days of the year, or hundredths of an hour less or more."""
        for member in self.members:
            if member.at(date(year, 12, 31))[2] == "village" and self.chance(0.5):
                wanted = self.rng.choice((10, 10, 3, 2.5))
                for length in (wanted / 2 * 8, wanted / 2 * 8 + self.rng.choice((0, -0.03, -0.04, -0.05, 0.01))):
                    self.attend(member, self.day(year), "培训", "集中轮训", f"{length:.2f}小时")

    def attend(self, member, day, sort, topic, length=None):
        """A row of one of the two lists; the length in one of its forms."""
        length = length or self.rng.choice(("2小时", "2小时", "2小时", "3小时", "1.5小时", "1.99小时", "0.25天", "半天",
                                            "120分钟", "90分钟", "两个小时", "2.25小时", "1小时"))
        amount, unit = self.amount_of(length)
        if not self.fresh("study", member.id, day, sort, topic, amount, unit):
            return
        result = self.rng.choice(("", "90", "88.5", "良好")) if self.chance(0.7) else ""
        cells = {"日期": day, "类型": sort, "主题": topic, "考试成绩": result}
        bare = f"{amount / 100:g}"
        if unit == "小时" and self.chance(0.3):
            self.row("study-hours", member, **cells, **{"时长(小时)": bare})
        elif self.chance(0.4):
            self.row("study", member, **cells, 时长=bare, 计量单位=unit)
        else:
            self.row("study", member, **cells, 时长=length)

    @staticmethod
    def amount_of(length):
        """Hundredths and unit of a written length; minutes are told in hours."""
        if length == "半天":
            return 50, "天"
        if length == "两个小时":
            return 200, "小时"
        number, unit = float(length.rstrip("小时天分钟")), length[-2:].strip("0123456789.")
        return (round(number * 100 / 60), "小时") if unit == "分钟" else (round(number * 100), unit)

    def attendance_sheet(self, n):
        """学习考勤表, persons by days; at times it tells an attendance of the list once more."""
        year, sort = self.rng.choice(self.years), self.rng.choice(("集中学习", "集中学习", "培训", "警示教育"))
        length = self.rng.choice(("2小时", "3小时", "1.5小时", "2天", "1天"))
        told = sorted({(r["日期"], r["主题"]) for r in self.tables["study"] if r["类型"] == sort
                       and r["日期"][:4] == str(year)})
        meetings = set(self.rng.sample(told, min(len(told), 2)))
        meetings |= {(str(self.day(year)), self.rng.choice(("", "党史"))) for _ in range(self.rng.randint(1, 4))}
        days_of = {day: topic for day, topic in sorted(meetings)}       # one meeting a day
        heads = [f"{int(d[5:7])}月{int(d[8:])}日" + f" {t}" * bool(t) for d, t in days_of.items()]
        lines = [[f"{year}年{sort}考勤表（每次{length}）"], ["工号", "姓名", *heads, "备注"]]
        for member in self.several_members():
            lines.append([member.id, member.name, *(self.rng.choice(("√", "√", "×", "事假", "出勤", "")) for _ in heads),
                          self.rng.choice(("", "驻村"))])
        width = len(lines[1])
        if len(lines) > 2:
            self.sheets[f"attendance-{n}"] = [line + [""] * (width - len(line)) for line in lines]

    def talks(self):
        for member in self.members:
            for year in self.years:
                for _ in range(self.rng.choice((0, 1, 2, 2, 3))):
                    day, talker = self.day(year), self.rng.choice(("赵书记", "钱乡长"))
                    content = self.rng.choice(("", "廉政"))
                    if self.fresh("talk", member.id, day, talker, content):
                        self.row("talks", member, 日期=day, 谈话人=talker, 内容=content)

    # -- villages and units

    def half(self, year):
        """(key, its text, first day, last day) of a half-year."""
        which = self.rng.choice((1, 2))
        key = f"{year}H{which}"
        text = self.rng.choice((key, f"{year}年{'上下'[which - 1]}半年"))
        return key, text, date(year, 6 * which - 5, 1), last_of_month(year, 6 * which)

    def meetings(self):
        """Attendance at the edge of its share, notices of every length, some held outside their half."""
        for year in self.years:
            for village in (*self.villages, "新村"):
                for _ in range(self.rng.choice((0, 1, 2, 2, 3))):
                    key, text, first, last = self.half(year)
                    day = self.rng.choice((first, last, first + days(self.rng.randrange(180)), last + days(10)))
                    total = self.rng.choice((1, 3, 5, 45, 40, 3000, 20000))
                    least = self.rng.choice((-(-total * 8000 // 10000), -(-total * 6667 // 10000), total))
                    if self.fresh("meeting", village, key, day):
                        self.row("meetings", 村=village, 期次=text, 公告日期=day - days(self.rng.choice((3, 3, 2, 4, 0, 12, -1))),
                                 会议日期=day, 代表总数=total, 到会代表=max(0, least - self.rng.choice((0, 0, 1))),
                                 当场公布=self.rng.choice(("", "是", "否")))

    def ballots(self):
        for member in self.members:
            for year in self.years:
                village = member.at(date(year, 12, 31))[2] == "village"
                for _ in range(self.rng.choice((0, 1, 2)) if village or self.chance(0.05) else 0):
                    key, text, _, last = self.half(year)
                    place = member.at(last)[1] if village else self.rng.choice(self.villages)
                    if self.fresh("ballot", member.id, key, place if self.exotic else ""):
                        votes = [self.rng.choice((0, 1, 2, 5, 30)) for _ in range(4)]
                        if self.chance(0.06):
                            votes = [0] * 4
                        fits = place in {h[1] for h in member.history}
                        self.row("ballots", member, fits, 村=place, 期次=text, 优秀=votes[0], 称职=votes[1], 基本称职=votes[2],
                                 不称职=votes[3], 弃权=self.rng.choice(("", 0, 3)))

    def unit_reviews(self):
        units = [u for u in (*self.offices, *self.villages, "学校") if self.chance(0.5)]
        for year in (*self.years, self.years[-1] + 1):
            for unit in units:
                missing = self.rng.choice((0, 0, 1, 5, 3))
                for criterion in self.rng.sample(range(1, 6), 5 - missing):
                    sent = self.rng.choice((0, 3, 7, 40, 60, 999) if self.exotic else (3, 7, 40, 60, 999))
                    returned = max(0, sent - self.rng.choice((0, 0, 1)))
                    valid = max(min(returned, 1), returned - self.rng.choice((0, 0, 1)))
                    satisfied = self.rng.randint(0, valid)
                    basic = self.rng.randint(0, valid - satisfied)
                    self.row("unit-reviews", 年度=year, 单位=unit, 项目=criterion, 发出=sent, 收回=returned, 有效=valid,
                             满意=satisfied, 基本满意=basic, 不满意=self.rng.choice((0, valid - satisfied - basic)))

    def village_works(self):
        """Several rows of one matter add up, also to just what is asked."""
        for year in self.years:
            for village in (*self.villages, "新村", "外村"):
                for matter in ("专栏", "警示片", "法制培训", "帮扶对子", "书面上报"):
                    for _ in range(self.rng.choice((0, 1, 1, 2, 3))):
                        count = self.rng.choice((0, 1, 2, 3, 4, 9, 10))
                        if self.fresh("work", village, year, matter, count):
                            self.row("village-works", 村=village, 年度=year, 事项=matter, 次数=count)

    def links(self):
        for member in self.members:
            for year in self.years:
                leader = any(h[2] == "leader" for h in member.history)
                wanted = self.rng.choice((0, 1, 2, 3, 4)) if leader else int(self.chance(0.1))
                for unit in self.rng.sample(("小学", "中学", "卫生院", "敬老院", "信用社"), wanted):
                    self.row("links", member, 年度=year, 联系单位=unit)

    # -- queries

    def queries(self):
        """The duties of each year, with and without an as-of day, and quarters that deductions move."""
        lines = []
        for year in [*self.years, self.years[-1] + 1] + [self.years[0] - 1] * self.chance(0.3):
            lines.append(f"duties --year {year}")
            for _ in range(3):
                lines.append(f"duties --year {year} --as-of {self.as_of(year)}")
            if self.rules.deducts:
                for key in self.rng.sample(QUARTERS, 2):
                    end = period_range(year, key)[1]
                    day = self.rng.choice((end, end + days(1), end - days(20), date(year, 12, 31), date(year + 1, 1, 1),
                                           self.as_of(year)))
                    lines.append(f"score --period {year}{key} --as-of {day}")
                lines.append(f"score --year {year} --as-of {self.as_of(year)}")
        return lines

    def as_of(self, year):
        """A day at the end of a month, half or year, near a register's day, or outside the year."""
        near = [v[:10] for rows in self.tables.values() for r in rows for k, v in r.items()
                if k.endswith("日期") and v[:4] == str(year) and len(v) >= 10]
        if near and self.chance(0.4):
            return date.fromisoformat(self.rng.choice(near)) + days(self.rng.choice((-1, 0, 1, 7, 8, 15, 16)))
        month = self.rng.randint(1, 12)
        return self.rng.choice((last_of_month(year, month), date(year, month, 1), date(year, 6, 30), date(year, 7, 1),
                                date(year, 12, 31), date(year + 1, 1, 1), date(year + 1, 3, 15), date(year, 2, 28),
                                date(year - 1, 12, 31)))
