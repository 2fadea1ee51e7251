"""The stories the sample has to tell, asserted by hand arithmetic, and what they should come to."""

import csv

from office import BY_NUMBER, CIVIL, INSTITUTION, PEOPLE, QUASI, VILLAGE, WORKER, CONTRACT
from scores import annual_score, annual_scores, is_due

EXCELLENT, COMPETENT, BASIC, INCOMPETENT = "优秀", "称职", "基本称职", "不称职"

DECIDED_2022 = {"0106": EXCELLENT, "0107": COMPETENT, "0301": EXCELLENT, "0404": COMPETENT,
                "0501": EXCELLENT, "0601": "合格"}


def _usual(person):
    return "合格" if person.pool in (INSTITUTION, WORKER, CONTRACT) else COMPETENT


def _decided_2023():
    grades = {p.number: _usual(p) for p in PEOPLE
              if p.entry.year < 2023 and p.pool != "班子成员" and p.taking_part != "否"}
    grades.update({"0106": EXCELLENT, "0107": EXCELLENT, "0301": COMPETENT, "0404": BASIC,
                   "0501": EXCELLENT, "0602": EXCELLENT, "0701": EXCELLENT})
    return grades


def _decided_2024():
    grades = {p.number: _usual(p) for p in PEOPLE if p.pool != "班子成员"}
    grades.update({
        "0110": "不确定等次", "0307": "不参加",
        "0106": EXCELLENT, "0107": EXCELLENT, "0301": EXCELLENT, "0401": COMPETENT,
        "0403": EXCELLENT,  # the leading group preferred the fifth to the fourth, 谢长青
        "0302": BASIC, "0402": INCOMPETENT, "0404": BASIC,
        "0501": EXCELLENT, "0504": EXCELLENT, "0601": EXCELLENT,
        "0701": EXCELLENT, "0801": EXCELLENT})
    return grades


DECIDED_2023 = _decided_2023()
DECIDED_2024 = _decided_2024()

# number, year, grade, orders, rules: columns of `kaoping score` under the township's rule book.
EXPECTED = [
    ("0106", 2024, "excellent", "", "merit-three"),
    ("0110", 2024, "undetermined", "", ""),
    ("0204", 2024, "competent", "", "warning-1"),
    ("0201", 2024, "competent", "", "warning-1"),
    ("0207", 2024, "competent", "", ""),
    ("0302", 2024, "basic", "", "warning-2"),
    ("0304", 2024, "competent", "", "denial-2"),
    ("0307", 2024, "exempt", "", ""),
    ("0401", 2024, "competent", "", ""),
    ("0402", 2024, "incompetent", "", "warning-3"),
    ("0403", 2024, "excellent", "", "quota"),
    ("0404", 2024, "basic", "", "two-basic"),
    ("0502", 2024, "competent", "", "quota"),
    ("0605", 2024, "competent", "", ""),
    ("0202", 2025, "pending", "", "quota-tie"),
    ("0204", 2025, "competent", "", "warning-1"),
    ("0205", 2025, "competent", "", "warning-1"),
    ("0206", 2025, "incomplete", "", ""),
    ("0305", 2025, "undetermined", "", "short-service"),
    ("0306", 2025, "undetermined", "", ""),
    ("0402", 2025, "incompetent", "refer-county:禾效能告字〔2025〕3号", "warning-1;dismissal-rule"),
    ("0403", 2025, "pending", "", "quota-tie"),
    ("0112", 2025, "competent", "", "quota"),
    ("0505", 2025, "incompetent", "transfer-required", "warning-3"),
    ("0603", 2025, "basic", "", "warning-2"),
    ("0801", 2025, "excellent", "", "village-veto"),
]


def check():
    """The figures the stories rest on."""
    assert len({p.number for p in PEOPLE}) == len({p.id_number for p in PEOPLE}) == 60
    first, second = annual_scores(2024), annual_scores(2025)
    assert str(first["0302"]) == "91.48"  # two warnings: excellent by score, 基本称职 by the ladder
    civil = [p.number for p in PEOPLE if p.pool in (CIVIL, QUASI)]
    # 2024: five candidates for floor(24 × 20 %) = 4 places, no tie.
    held_back = {"0201", "0302", "0304", "0402"}
    best = sorted((first[n] for n in civil if first[n] and n not in held_back), reverse=True)
    assert best[3] > best[4] >= 90 > best[5]
    # 2025: the fourth and the fifth are level, the sixth is excellent too.
    best = sorted((second[n] for n in civil if second[n] and is_due(BY_NUMBER[n], 2025, "Y")),
                  reverse=True)
    assert best[2] > best[3] == best[4] == second["0202"] == second["0403"]
    assert best[4] > best[5] >= 90
    # Institution staff, floor(15 × 20 %) = 3; village cadres, floor(10 × 20 %) = 2.
    institution = [first[p.number] for p in PEOPLE if p.pool == INSTITUTION]
    assert sum(score >= 90 for score in institution) == 5
    assert sum(first[p.number] >= 90 for p in PEOPLE if p.pool == VILLAGE) == 3
    assert second["0206"] is None and second["0112"] >= 90 and second["0402"] < 60


def write_expected(path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["person_id", "name", "year", "annual_score", "grade", "orders", "rules"])
        for number, year, grade, orders, rules in sorted(EXPECTED):
            score = annual_score(number, year)
            out.writerow([number, BY_NUMBER[number].name, year, "" if score is None else score,
                          grade, orders, rules])
