"""The scores of the invented office: self, review and decided figure of each person and period.

Most follow from a person's usual level and a fixed scatter; those that a story needs are written
out. `annual_score` repeats the township's arithmetic so that the stories can be asserted here,
without the program.
"""

import hashlib
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from office import BY_NUMBER, PEOPLE

PERIODS = ["Q1", "Q2", "H1", "Q3", "Q4", "Y"]
WEIGHTS = {"Q1": 15, "Q2": 15, "H1": 10, "Q3": 15, "Q4": 15, "Y": 30}
SPANS = {"Q1": ((1, 1), (3, 31)), "Q2": ((4, 1), (6, 30)), "H1": ((1, 1), (6, 30)),
         "Q3": ((7, 1), (9, 30)), "Q4": ((10, 1), (12, 31)), "Y": ((1, 1), (12, 31))}

# Decided scores that a story needs, in the order of PERIODS.
WRITTEN_OUT = {
    ("0302", 2024): ["92.5", "91", "92", "91.5", "91.5", "92"],       # two warnings: 91.48
    ("0202", 2025): ["90.5", "91", "92", "91.5", "90", "91.5"],       # these two are level
    ("0403", 2025): ["92", "90.5", "90.5", "91", "91.5", "91"],         # at the quota's edge
}
NOT_DECIDED = {("0206", 2025, "Q3")}  # 尹晓东: self and review are there, the decision is not
NOT_ASSESSED = {("0306", 2025, period) for period in ["Q2", "H1", "Q3", "Q4", "Y"]}  # 许诺: ill
SELF_WRITTEN_OUT = {("0802", 2024, "Q4"): "98"}  # 毛文强 thinks well of himself

# 加分 and 扣分 in the quarter sheets: (number, year, quarter): (bonus, deduction, reason)
IN_SHEETS = {
    ("0302", 2024, "Q3"): (None, "2", "低保申请超时办结"),
    ("0107", 2024, "Q3"): ("2", None, ""),
    ("0504", 2024, "Q3"): ("1.5", None, ""),
    ("0204", 2024, "Q4"): (None, "1", "值班脱岗"),
    ("0505", 2025, "Q2"): (None, "3", "汛期值守不到位"),
    ("0601", 2025, "Q4"): ("1", None, ""),
}

# 加减分: number, day, points, reason, basis
ADJUSTMENTS = [
    ("0106", date(2024, 5, 14), "3", "信息被县级采用", "县委办通报"),
    ("0106", date(2024, 6, 20), "4", "承办现场会", "县政府通报"),  # together above the cap of 5
    ("0301", date(2024, 8, 30), "2", "抗洪抢险表现突出", "乡党委会议纪要"),
    ("0303", date(2024, 11, 12), "-1.5", "会议迟到三次", "考勤通报"),
    ("0602", date(2024, 11, 12), "-0.5", "会议迟到一次", "考勤通报"),
    ("0504", date(2025, 3, 25), "2.5", "春耕技术服务受表扬", "县农业农村局来函"),
    ("0204", date(2025, 7, 3), "-2", "材料报送逾期", "督查通报"),
    ("0801", date(2025, 10, 16), "1", "村容整治评比第一", "评比通报"),
]


def days_of(year, period):
    (from_month, from_day), (to_month, to_day) = SPANS[period]
    return date(year, from_month, from_day), date(year, to_month, to_day)


def is_due(person, year, period):
    first, last = days_of(year, period)
    served_first = max(first, person.entry)
    served_last = min(last, person.leave or last)
    served = max(0, (served_last - served_first).days + 1)
    return served * 2 >= (last - first).days + 1


def _scatter(key, steps):
    """A whole number 0 … steps-1, always the same for the same key."""
    return hashlib.sha256(key.encode()).digest()[0] % steps


def decided(person, year, period):
    """The decided score, before adjustments; None where there is none."""
    key = (person.number, year, period)
    if key in NOT_DECIDED or key in NOT_ASSESSED or not has_row(person, year, period):
        return None
    if (person.number, year) in WRITTEN_OUT:
        return Decimal(WRITTEN_OUT[person.number, year][PERIODS.index(period)])
    scatter = Decimal(_scatter(f"{key}", 9) - 4) / 4
    return min(Decimal(str(person.base[year - 2024])) + scatter, Decimal(100))


def has_row(person, year, period):
    """Whether the person stands on that sheet at all."""
    return person.taking_part != "否" and is_due(person, year, period)


def stages(person, year, period):
    """Self, review and decided score; None where the cell is blank."""
    key = (person.number, year, period)
    if key in NOT_ASSESSED:
        return None, None, None
    final = decided(person, year, period)
    level = final if final is not None else Decimal(str(person.base[year - 2024]))
    review = min(level + Decimal(_scatter(f"review{key}", 7) - 2) / 2, Decimal(100))
    own = min(review + Decimal(_scatter(f"self{key}", 7)) / 2, Decimal(100))
    if key in SELF_WRITTEN_OUT:
        own = Decimal(SELF_WRITTEN_OUT[key])
    return own, review, final


def adjusted(person, year, period):
    """The period's score after 加减分, held to 0–100."""
    score = decided(person, year, period)
    if score is None or not period.startswith("Q"):
        return score
    bonus = deduction = Decimal(0)
    in_sheet = IN_SHEETS.get((person.number, year, period))
    if in_sheet:
        bonus += Decimal(in_sheet[0] or 0)
        deduction += Decimal(in_sheet[1] or 0)
    first, last = days_of(year, period)
    for number, day, points, *_ in ADJUSTMENTS:
        if number == person.number and first <= day <= last:
            if Decimal(points) > 0:
                bonus += Decimal(points)
            else:
                deduction -= Decimal(points)
    return max(Decimal(0), min(Decimal(100), score + min(bonus, Decimal(5)) - deduction))


def annual_score(number, year):
    """The weighted mean over the due periods; None when one of them has no decided score."""
    person = BY_NUMBER[number]
    total = weight = Decimal(0)
    for period in PERIODS:
        if not is_due(person, year, period):
            continue
        score = adjusted(person, year, period)
        if score is None:
            return None
        total += score * WEIGHTS[period]
        weight += WEIGHTS[period]
    if not weight:
        return None
    return (total / weight).quantize(Decimal("0.01"), ROUND_HALF_UP)


def annual_scores(year):
    return {person.number: annual_score(person.number, year) for person in PEOPLE}
