"""What `kaoping duties` must say of the sample office, rule by rule, from the recipe's own data.

Nothing here knows the program: each rule is counted once more, the simple way, under the township's
figures. Due days were counted by hand in `affairs.py`, and `duty_stories.py` names by hand every row
that is not met; the two must agree before `expected_duties_*.csv` is written.
"""

import csv
from calendar import monthrange
from collections import Counter
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from affairs import CASES, COMPLAINTS, CONTACTS, DENIALS, INSPECTIONS
from duty_stories import NOT_MET
from learning import (LINKS, MAIN_POSTS, STUDY_DAYS, TRAININGS, WARNING_FILMS, listed_studies, mark,
                      talks)
from office import BAIGUO, BY_NUMBER, LEADER, PEOPLE, QINGSHI, VILLAGE
from village_files import ballots_of
from villages import ARCHIVE, MEETINGS, REVIEWS, WORKS

HEADER = ["rule", "subject", "subject_name", "period", "required", "actual", "verdict", "detail"]
CATEGORIES = ["文件", "制度", "情况", "评议", "典型", "名册", "职责", "公示", "投诉", "交办", "会议"]
VILLAGE_WORKS = [("专栏", 4), ("警示片", 1), ("法制培训", 1), ("帮扶对子", 10), ("书面上报", 2)]
VILLAGES = [QINGSHI, BAIGUO]


def two_places(value):
    return str(Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP))


def percent(part, whole):
    return two_places(Decimal(part) * 100 / Decimal(whole))


def verdict(satisfied):
    return "met" if satisfied else "not-met"


def asked():
    """Who is asked at all: everybody but the one on loan."""
    return [p for p in PEOPLE if p.taking_part != "否"]


def served_half(person, first, last):
    begin, end = max(first, person.entry), min(last, person.leave or last)
    return ((end - begin).days + 1) * 2 >= (last - first).days + 1


def of_the_year(year):
    """Those for whom the year's end is due."""
    return [p for p in asked() if served_half(p, date(year, 1, 1), date(year, 12, 31))]


def deadline(year):
    for number, _, matter, sort, _, _, reason, due, closed in CASES[year]:
        late = (date.fromisoformat(closed) - date.fromisoformat(due)).days if closed else 0
        detail = ["no-reason"] * (sort == "特殊" and not reason) + [f"late={late}"] * (late > 0)
        if closed:
            judged = verdict(late <= 0)
        else:  # asked on the morning after the year
            judged = "not-met" if due < f"{year + 1}-01-01" else "open"
        yield f"XB{year}-{number}", matter, year, due, closed, judged, ";".join(detail)


def first_contact(year):
    count = Counter()
    for entry in sorted(CONTACTS[year], key=lambda e: (e[0], e[6], e[5])):
        day, way, caller, place, contact, matter, _, own, handler, handed = entry
        count[day] += 1
        needed = [matter, caller, place, contact] if way == "来电" else []
        needed += [handler and handed] if own == "否" else []
        filled = sum(1 for cell in needed if cell)
        yield f"{day}#{count[day]}", matter, year, len(needed), filled, verdict(filled == len(needed))


def denial_form(year):
    for number, _, _, matter, *form in DENIALS[year]:
        filled = sum(1 for cell in form if cell)
        yield f"FD{year}-{number}", matter, year, 3, filled, verdict(filled == 3)


def complaints_monthly(year):
    everything = [(received, closed or "9999", finding) for rows in COMPLAINTS.values()
                  for _, received, _, _, _, finding, _, closed, _ in rows]
    for month in (f"{year}-{m:02d}" for m in range(1, 13)):
        done = [((date.fromisoformat(closed) - date.fromisoformat(received)).days, finding)
                for received, closed, finding in everything if closed[:7] == month]
        received = sum(r[:7] == month for r, _, _ in everything)
        days = [d for d, _ in done]
        findings = Counter(finding for _, finding in done)
        figures = [("carried", sum(r[:7] < month <= c[:7] for r, c, _ in everything)),
                   ("received", received), ("closed", len(done)),
                   ("same_day", sum(d == 0 for d in days)), ("within7", sum(1 <= d <= 7 for d in days)),
                   ("within15", sum(8 <= d <= 15 for d in days)), ("later", sum(d > 15 for d in days)),
                   ("true", findings["属实"]), ("partly", findings["部分属实"]),
                   ("false", findings["不属实"]),
                   ("open", sum(r[:7] <= month < c[:7] for r, c, _ in everything))]
        yield "office", "", month, "", received, "note", ";".join(f"{k}={v}" for k, v in figures)


def study_monthly(year):
    for person in asked():
        for month in range(1, 13):
            last = date(year, month, monthrange(year, month)[1])
            if not served_half(person, last.replace(day=1), last):
                continue
            own_day = date.fromisoformat(f"{year}-{STUDY_DAYS[year][month - 1]}")
            count = int(mark(person, own_day) == "√")
            count += sum(r.person == person.number and r.day[5:7] == f"{month:02d}" and
                         r.sort in ("集中学习", "自学") and float(r.length) >= 2
                         for r in listed_studies(year))
            yield person.number, person.name, f"{year}-{month:02d}", 1, count, verdict(count >= 1)


def _days(length, unit):
    return Decimal(length) / (8 if unit == "小时" else 1)


def training_session(year):
    for day, topic, length, unit, _, _ in TRAININGS[year]:
        days = _days(length, unit)
        yield f"{year}-{day}", topic, year, 2, two_places(days), verdict(days >= 2)


def training_year(year):
    for person in [p for p in of_the_year(year) if p.pool == VILLAGE]:
        days = sum(_days(others.get(person.number, length), unit)
                   for _, _, length, unit, people, others in TRAININGS[year] if person.number in people)
        yield person.number, person.name, year, 10, two_places(days), verdict(days >= 10)


def exam_recorded(year):
    for person in asked():
        results = [r.result for r in listed_studies(year)
                   if r.person == person.number and r.sort in ("集中学习", "培训")]
        if results:
            told = sum(1 for result in results if result)
            yield person.number, person.name, year, len(results), told, verdict(told == len(results))


def integrity_education(year):
    yield "office", "", year, 1, len(WARNING_FILMS[year]), verdict(WARNING_FILMS[year])


def talks_of(year):
    count = Counter(talk.person for talk in talks(year))
    for person in [p for p in of_the_year(year) if p.pool != LEADER]:
        needed = 1 if person.pool == VILLAGE and person.post not in MAIN_POSTS else 2
        number = person.number
        yield number, person.name, year, needed, count[number], verdict(count[number] >= needed)


def two_reports_held(year):
    held = Counter((village, half) for village, half, *_ in MEETINGS[year])
    for village in VILLAGES:
        for half in (f"{year}H1", f"{year}H2"):
            yield village, "", half, 1, held[village, half], verdict(held[village, half])


def two_reports_notice(year):
    for village, half, noticed, held, _, _ in MEETINGS[year]:
        days = (date.fromisoformat(held) - date.fromisoformat(noticed)).days
        yield village, "", half, 3, days, verdict(days >= 3)


def two_reports_attendance(year):
    for village, half, _, _, delegates, came in MEETINGS[year]:
        yield village, "", half, "80.00", percent(came, delegates), verdict(came * 100 >= delegates * 80)


def two_reports_ballot(year):
    words = ["excellent", "competent", "basic", "incompetent", "abstain"]
    for half, _, person, votes in ballots_of(year):
        detail = ";".join(f"{word}={count}" for word, count in zip(words, votes))
        yield (person, BY_NUMBER[person].name, half, "", percent(sum(votes[:2]), sum(votes[:4])), "note",
               detail)


def unit_review(year):
    for unit, ((_, _, valid), criteria) in REVIEWS[year].items():
        shares = [f"{n}={percent(votes[0], valid)}" for n, votes in enumerate(criteria, 1) if votes]
        yield unit, "", year, 5, len(shares), verdict(len(shares) == 5), ";".join(shares)


def archive(year):
    count = Counter(category for _, category, *_ in ARCHIVE[year])
    for number, name in enumerate(CATEGORIES, 1):
        yield f"{number:02d}", name, year, 1, count[number], verdict(count[number])


def village_works(year):
    for village in VILLAGES:
        for matter, needed in VILLAGE_WORKS:
            count = sum(n for place, what, n in WORKS[year] if (place, what) == (village, matter))
            yield village, matter, year, needed, count, verdict(count >= needed)


def links(year):
    for person in [p for p in of_the_year(year) if p.pool == LEADER]:
        count = len(LINKS[year].get(person.number, []))
        detail = f"over={count - 2}" if count > 2 else ""
        yield person.number, person.name, year, 1, count, verdict(count >= 1), detail


def inspections(year):
    count = Counter()
    for day, item, _, _, result, _ in sorted(INSPECTIONS[year], key=lambda e: (e[0], e[1], e[3], e[2])):
        count[day] += 1
        passed = result == "合格"
        yield f"{day}#{count[day]}", item, year, "", "pass" if passed else "fail", verdict(passed)


RULES = [deadline, first_contact, denial_form, complaints_monthly, study_monthly, training_session,
         training_year, exam_recorded, integrity_education, talks_of, two_reports_held,
         two_reports_notice, two_reports_attendance, two_reports_ballot, unit_review, archive,
         village_works, links, inspections]


def rows(year):
    """All rows of a year, in the order of the rules, then by subject, then by period."""
    found = []
    for rule in RULES:
        name = rule.__name__.removesuffix("_of").replace("_", "-")
        of_rule = [[name] + [str(cell) for cell in row] + [""] * (7 - len(row)) for row in rule(year)]
        # Sorting keeps the order the archive and the villages' matters are given in.
        found += sorted(of_rule, key=lambda row: (row[1], row[3]))
    return found


def check():
    """Every row that is neither met nor a note is named by hand, and no other."""
    for year in NOT_MET:
        unmet = [tuple(r[:2] + r[3:]) for r in rows(year) if r[6] not in ("met", "note")]
        assert sorted(unmet) == sorted(NOT_MET[year]), set(unmet) ^ set(NOT_MET[year])


def write_expected(folder):
    for year in NOT_MET:
        with open(folder / f"expected_duties_{year}.csv", "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(HEADER)
            out.writerows(rows(year))
