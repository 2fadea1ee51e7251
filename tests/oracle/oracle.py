#!/usr/bin/env python3
"""Reference model of the rule book, in plain integers and civil dates.

Written from the documents alone and deliberately naive, so that it can be laid
beside the real program field by field (compare.py). It reads a folder of csv
inputs (facts.py) and a rule book, and gives the machine tables of contract.md;
the duties of section 9 stand in duties.py:

    oracle.py FOLDER RULES score --year 2024 [--as-of D]
    oracle.py FOLDER RULES score --period 2024Q1 [--as-of D]
    oracle.py FOLDER RULES warnings --year 2024 [--as-of D]
    oracle.py FOLDER RULES duties --year 2024 [--as-of D]
    oracle.py --selftest
"""
import csv
import io
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from duties import DUTIES_YEAR, Duties
from facts import (GRADES, LISTED, MEASURES, PERIODS, QUARTERS, READINGS, STAGES, RuleBook, Transfer, load_facts,
                   parse_day, period_range, plus_months, points_text, weighted_mean, within_months, worse)
from registers import load_registers

SCORE_YEAR = ("person_id,name,unit,pool,participation,year,Q1,Q2,H1,Q3,Q4,Y,annual_score,rank,score_grade,"
              "warnings,ceiling,suggested_grade,decided_grade,grade,award_eligible,orders,rules,missing").split(",")
SCORE_PERIOD = ("person_id,name,unit,pool,period,status,self,review,decision,bonus,deduction,score,rank,"
                "grade,notes").split(",")
WARNINGS_YEAR = ("person_id,name,unit,year,written,admonition,warning,revoked,last_warning,ceiling,"
                 "transfer_required,transfer_date,window_end,in_window,orders,notes").split(",")

# Order in which met rules are listed (rulebook.md 7); the ladder's rungs stand after short-service.
RULES_AFTER_LADDER = ("denial-2", "village-veto", "excellent-quarters", "sanction", "quota", "quota-tie",
                      "dismissal-rule", "two-basic", "merit-three", "decided-above-ceiling")


# ---------------------------------------------------------------- results

@dataclass
class PeriodResult:
    """One person and period (rulebook.md 4)."""
    status: str
    stages: dict
    required: list
    bonus: int = None
    deduction: int = None
    score: int = None
    band: str = None
    notes: list = field(default_factory=list)

    @property
    def due(self):
        return self.status in ("missing", "undecided", "decided")


@dataclass
class Ladder:
    """What the ladder says of one person and year (rulebook.md 6)."""
    standing: list
    rung: dict = None
    required: bool = False
    satisfied_by: Transfer = None
    referrals: list = field(default_factory=list)
    same_day: list = field(default_factory=list)

    @property
    def ceiling(self):
        return self.rung["ceiling"] if self.rung else None

    @property
    def orders(self):
        return ["transfer-required"] * self.required + [f"refer-county:{d.label}" for d in self.referrals]


@dataclass
class Judgement:
    """One person and year before quota and decision (rulebook.md 3, 5, 7)."""
    participation: str
    rules: set
    periods: dict
    annual: int
    missing: list
    score_grade: str
    ladder: Ladder
    ceiling: str
    undetermined: bool                                   # by a sanction

    @property
    def base_grade(self):
        """The suggestion before the quota (rulebook.md 8)."""
        if self.participation == "excluded":
            return "exempt"
        if self.participation == "ungraded" or self.undetermined:
            return "undetermined"
        return "incomplete" if self.annual is None else worse(self.score_grade, self.ceiling)


# ---------------------------------------------------------------- the rules

class Scorer:
    """The rules applied to an office under a rule book, as of a day (None: everything recorded)."""

    def __init__(self, office, rules, as_of=None):
        self.office, self.rules, self.as_of = office, rules, as_of
        self.duties = Duties(office, rules, as_of)
        self.judge = lru_cache(None)(self._judge)
        self.period = lru_cache(None)(self._period)
        self.ladder = lru_cache(None)(self._ladder)
        self.quota = lru_cache(None)(self._quota)
        self.decisions = self._by_person(d for d in office.decisions if self.exists(d.day))
        for mine in self.decisions.values():
            mine.sort(key=lambda d: d.order)
        self.transfers = self._by_person(t for t in office.transfers if self.exists(t.day))
        for mine in self.transfers.values():
            mine.sort(key=lambda t: t.day)

    @staticmethod
    def _by_person(facts):
        grouped = defaultdict(list)
        for fact in facts:
            grouped[fact.person].append(fact)
        return grouped

    # -- the day asked (rulebook.md 2)

    def exists(self, day):
        """Is a fact of that day there? One without a date always is."""
        return day is None or self.as_of is None or day <= self.as_of

    def day_asked(self, year):
        """The day on which `overdue` is asked: as-of, else the morning after 31 December."""
        return self.as_of or date(year + 1, 1, 1)

    # -- periods (rulebook.md 4)

    def adjustments_of(self, pid, first, last):
        """加减分 of a person dated in a range, as far as they exist."""
        for person, day, points, kind in self.office.adjustments:
            dated = kind == "adjustments" or READINGS["row_adjustment_dated"]
            if person == pid and first <= day <= last and (not dated or self.exists(day)):
                yield points

    def measure_points(self, pid, first, last):
        """Points of the heaviest measure of each decision that stands, dated in a quarter (4.4)."""
        table = self.rules.in_force("adjustments", last).get("measure_points", {})
        for decision in self.decisions[pid]:
            if first <= decision.day <= last and self.stands(decision):
                yield table.get(max(decision.measures, key=MEASURES.index), 0)

    def bonus_and_deduction(self, pid, year, key):
        """Bonus after the cap, and deductions in full, of a quarter (4.4); unmet duties deduct (9)."""
        first, last = period_range(year, key)
        points = list(self.adjustments_of(pid, first, last))
        cap = self.rules.in_force("adjustments", last)["bonus_cap"]
        bonus = min(cap, sum(p for p in points if p > 0))
        deduction = -sum(p for p in points if p < 0) + sum(self.measure_points(pid, first, last))
        return bonus, deduction + self.duties.deduction(pid, year, key)

    def period_status(self, person, first, last, stages, required):
        """Status of a period (4.2, section 2, section 3); None stages are absent ones."""
        if person.at(last).participation == "excluded":
            return "excluded"
        if person.days_served(first, last) * 2 < (last - first).days + 1:
            return "not-due"
        if not stages:
            return "missing"
        return "decided" if all(s in stages for s in required) else "undecided"

    def period_notes(self, person, year, key, stages, last):
        """score-gap and own-reviewer (4.6)."""
        notes = []
        gap = self.rules.in_force("adjustments", last)["score_gap"]
        if "self" in stages and "review" in stages and abs(stages["self"] - stages["review"]) > gap:
            notes.append("score-gap")
        if self.office.reviewers.get((person.id, year, key)) in (person.id, person.name):
            notes.append("own-reviewer")
        return notes

    def _period(self, pid, year, key):
        """The result of one person and period."""
        person = self.office.people[pid]
        first, last = period_range(year, key)
        row = self.rules.in_force("stages", last)
        stages = self.office.stages.get((pid, year, key), {})
        status = self.period_status(person, first, last, stages, row["required"])
        result = PeriodResult(status, stages, row["required"])
        if status != "excluded" or READINGS["excluded_notes"]:
            result.notes = self.period_notes(person, year, key, stages, last)
        if status == "decided":
            weights = row["weights"]
            result.score = weighted_mean([(w, stages[s]) for s, w in weights.items() if w])
            if key in QUARTERS:
                result.bonus, result.deduction = self.bonus_and_deduction(pid, year, key)
                result.score = max(0, min(10000, result.score + result.bonus - result.deduction))
                result.band = self.quarter_band(result.score, last)
        return result

    def quarter_band(self, score, last):
        """好 较好 一般 较差 (4.5)."""
        bands = self.rules.in_force("quarter_bands", last)
        return next((g for g in ("good", "fair", "ordinary") if score >= bands[g]), "poor")

    # -- measures and the ladder (rulebook.md 6)

    def revoked(self, decision):
        """Revoked by the day asked, by a revocation date or an appeal."""
        return any(self.exists(day) for day in decision.revocations)

    def stands(self, decision):
        """Neither exempted nor revoked (its day is on or before the as-of day already)."""
        return not decision.exempted and not self.revoked(decision)

    def standing(self, pid, measure, year=None):
        """Standing decisions of a person that include a measure, by date, then document number."""
        return [d for d in self.decisions[pid] if measure in d.measures and self.stands(d)
                and (year is None or d.day.year == year)]

    def causing(self, pid, year):
        """The three of a calendar year that cause the order: first by date, then 文号; [] if not reached."""
        rung = self.rules.order_rung(year)
        warnings = self.standing(pid, "warning", year)
        return warnings[:rung["count"]] if rung and len(warnings) >= rung["count"] else []

    def causes_of(self, transfer):
        """Calendar years whose third standing warning lies on or before a transfer for 效能告诫."""
        if transfer.reason != "效能告诫":
            return []
        years = sorted({d.day.year for d in self.decisions[transfer.person]})
        return [y for y in years if (three := self.causing(transfer.person, y)) and three[-1].day <= transfer.day]

    def opening(self, pid):
        """Transfers of a person that open a window, by date."""
        return [t for t in self.transfers[pid] if self.causes_of(t)]

    def window_months(self, transfer):
        """Months of the window: the ladder of the (latest) calendar year of the warnings behind it."""
        return self.rules.order_rung(self.causes_of(transfer)[-1])["window_months"]

    def window_end(self, transfer):
        """Last day of the window a transfer opens."""
        return plus_months(transfer.day, self.window_months(transfer))

    def _ladder(self, pid, year):
        """Rung, order, referrals and same-day warnings of a person and year."""
        result = Ladder(self.standing(pid, "warning", year))
        reached = [r for r in self.rules.ladder(year) if r["count"] <= len(result.standing)]
        result.rung = reached[-1] if reached else None
        three = self.causing(pid, year)
        if three:
            after = [t for t in self.transfers[pid] if t.reason == "效能告诫" and t.day >= three[-1].day]
            result.satisfied_by = after[0] if after else None
            result.required = not after
        opening = self.opening(pid)
        for warning in result.standing:
            if any(within_months(warning.day, t.day, self.window_months(t)) for t in opening):
                result.referrals.append(warning)
            elif any(t.day == warning.day and not self.caused(t, warning) for t in opening):
                result.same_day.append(warning)
        return result

    def caused(self, transfer, warning):
        """Is the warning one of the three behind the transfer?"""
        return any(warning is d for y in self.causes_of(transfer) for d in self.causing(transfer.person, y))

    def mismatch(self, decision):
        """measure-mismatch (section 6)."""
        if not self.stands(decision) or decision.measures == {"written"}:
            return False
        if decision.responsibility == "direct":
            return "warning" not in decision.measures
        if decision.responsibility != "important" or "warning" not in decision.measures:
            return False
        if decision.aggravated or "admonition" in decision.measures:
            return False
        return not any(a.day == decision.day or within_months(decision.day, a.day)
                       for a in self.standing(decision.person, "admonition"))

    def warning_due(self, decision, year):
        """An admonition whose correction deadline of that year passed without a correction."""
        if "admonition" not in decision.measures or not self.stands(decision):
            return False
        if "warning" in decision.measures and not READINGS["due_with_warning"]:
            return False
        if decision.deadline is None or decision.deadline.year != year:
            return False
        corrected = decision.corrected is not None and self.exists(decision.corrected)
        return decision.deadline < self.day_asked(year) and not corrected

    # -- gates (rulebook.md 7)

    def denial_gate(self, pid, year):
        """The denial-2 row when it is met, else None."""
        gate = self.rules.gate("denial-2", year)
        matters = {matter for person, matter, day, finding, _ in self.office.reports
                   if person == pid and finding == "属实" and day.year == year and self.exists(day)}
        return gate if gate and len(matters) >= gate["count"] else None

    def quarters_fail(self, periods, year):
        """Does the requirement of excellent-quarters fail? False when the gate is off."""
        gate = self.rules.gate("excellent-quarters", year)
        if not gate:
            return False
        bands = [periods[q].band for q in QUARTERS if periods[q].due]
        enough = bands.count("good") * 10000 >= gate["share"] * len(bands)
        return not enough or "ordinary" in bands or "poor" in bands

    def sanction_effect(self, pid, year):
        """The heaviest effect of the standing sanctions that reach a year, or None."""
        effects = set()
        for person, day, kind, revoked in self.office.sanctions:
            if person != pid or not self.exists(day) or (revoked and self.exists(revoked)):
                continue
            row = self.rules.in_force("sanctions", day, kind=kind)
            if row and 0 <= year - day.year < row["years"]:
                effects.add(row["effect"])
        return next((e for e in ("undetermined", "incompetent", "competent") if e in effects), None)

    def vetoed(self, person, year):
        """village-veto: pool village people of a flagged unit on 31 December."""
        end = date(year, 12, 31)
        row = person.at(end)
        if READINGS["veto_needs_service"] and not person.serves(end):
            return False
        return row.pool == "village" and (row.unit, year) in self.office.vetoes

    # -- the year (rulebook.md 3, 5, 7)

    def year_participation(self, person, year, weighted_due):
        """Participation after short-service, and whether that rule is met."""
        first, end = period_range(year, "Y")
        roster = person.at(end).participation
        share = self.rules.gate("short-service", year)["share"]
        short = person.days_served(first, end) * 10000 < share * ((end - first).days + 1)
        if roster == "graded" and (not person.serves(end) or short or not weighted_due):
            return "ungraded", True
        if roster == "superior" and not weighted_due:
            return "ungraded", True
        return roster, False

    def missing_stages(self, periods, weighted_due):
        """Q3:review, Y:self, … by period and stage (contract.md)."""
        order = PERIODS if READINGS["missing_in_column_order"] else LISTED
        return [f"{key}:{stage}" for key in order if key in weighted_due
                for stage in STAGES if stage in periods[key].required and stage not in periods[key].stages]

    def score_grade(self, annual, year):
        """The grade of an annual score (section 5)."""
        bands = self.rules.in_force("annual_bands", date(year, 12, 31))
        return next((g for g in GRADES[:3] if annual >= bands[g]), "incompetent")

    def _judge(self, pid, year):
        """Everything of one person and year but quota and decision."""
        person = self.office.people[pid]
        weights = self.rules.in_force("periods", date(year, 12, 31))["weights"]
        periods = {key: self.period(pid, year, key) for key in PERIODS}
        weighted_due = {key for key in PERIODS if periods[key].due and weights.get(key, 0) > 0}
        part, short = self.year_participation(person, year, weighted_due)
        annual = None
        if part != "excluded" and weighted_due and all(periods[k].status == "decided" for k in weighted_due):
            annual = weighted_mean([(weights[k], periods[k].score) for k in weighted_due])
        missing = self.missing_stages(periods, weighted_due)
        if part == "excluded" and not READINGS["missing_of_excluded"]:
            missing = []
        ladder = self.ladder(pid, year)
        rules, ceiling = ({"short-service"} if short else set()), ladder.ceiling
        if ladder.rung:
            rules.add(ladder.rung["rule"])
        if gate := self.denial_gate(pid, year):
            rules.add("denial-2")
            ceiling = worse(ceiling, gate["ceiling"])
        if self.vetoed(person, year):
            rules.add("village-veto")
        if annual is not None and self.quarters_fail(periods, year):
            rules.add("excellent-quarters")
            ceiling = worse(ceiling, "competent")
        effect = self.sanction_effect(pid, year)
        if effect:
            rules.add("sanction")
            ceiling = worse(ceiling, effect if effect in GRADES else None)
        shown = annual is not None and part in ("graded", "superior")
        return Judgement(part, rules, periods, annual, missing, self.score_grade(annual, year) if shown else None,
                         ladder, ceiling, effect == "undetermined")

    def listed(self, first, last):
        """People who serve at least one day of a range, by number in byte order."""
        return sorted((p for p in self.office.people.values() if p.days_served(first, last) > 0),
                      key=lambda p: p.id.encode())

    # -- quota and decision (rulebook.md 8)

    def allowed(self, pool, year):
        """The number of excellent a pool is allowed, or None without a quota row."""
        row = self.rules.quota(pool, year)
        if not row:
            return None
        end = date(year, 12, 31)
        base = sum(1 for p in self.office.people.values() if p.serves(end) and p.at(end).pool == pool
                   and self.judge(p.id, year).participation in row["base"])
        return base * row["percent"] // 10000

    def _quota(self, year):
        """Person → (grade, rule) for those the quota lowers or leaves pending."""
        end, pools = date(year, 12, 31), defaultdict(list)
        for person in self.listed(*period_range(year, "Y")):
            judged = self.judge(person.id, year)
            if judged.participation == "graded" and judged.base_grade == "excellent":
                pools[person.at(end).pool].append((person.id, judged.annual))
        changed = {}
        for pool, candidates in pools.items():
            changed.update(quota_changes(candidates, self.allowed(pool, year)))
        return changed

    def decided(self, pid, year):
        """The decided grade of a year as far as it exists, or None."""
        grade, day = self.office.grades.get((pid, year), (None, None))
        return grade if grade and self.exists(day) else None

    def scored(self, pid, year):
        """Is any score at all recorded for a person and year?"""
        return any(self.office.stages.get((pid, year, key)) for key in PERIODS)

    def final_grade(self, pid, year, suggested):
        """The grade: exempt, undetermined, incomplete, else the decision held to the ceiling (section 8)."""
        judged, decided = self.judge(pid, year), self.decided(pid, year)
        if decided == "exempt" or judged.participation == "excluded":
            other = decided == "undetermined" and not READINGS["excluded_beats_decided"]
            return "undetermined" if other else "exempt"
        if decided == "undetermined" or judged.participation == "ungraded":
            return "undetermined"
        if judged.undetermined and (READINGS["sanction_beats_decided"] or decided is None):
            return "undetermined"
        if judged.annual is None:
            history = READINGS["history_in_own_year"] and not self.scored(pid, year)
            return worse(decided, judged.ceiling) if decided and history else "incomplete"
        return worse(decided, judged.ceiling) if decided else suggested

    def earlier_grade(self, pid, year):
        """The decided grade of an earlier year that counts, lowered by its ceilings, or None."""
        judged, decided = self.judge(pid, year), self.decided(pid, year)
        if decided not in GRADES:
            return None
        ceiling = judged.ceiling
        barred = judged.participation in ("ungraded", "excluded")
        if not self.scored(pid, year):
            if barred and not READINGS["history_ignores_participation"]:
                return None
            if not READINGS["history_lowered_by_ceiling"]:
                return decided
            return None if judged.undetermined else worse(decided, ceiling)
        undetermined = judged.undetermined and READINGS["sanction_beats_decided"]
        if barred or undetermined or judged.annual is None:
            return None
        return worse(decided, ceiling)

    def consecutive_rules(self, pid, year, grade):
        """dismissal-rule, two-basic and merit-three (section 8, end)."""
        met = set()
        for rule, wanted in (("dismissal-rule", "incompetent"), ("two-basic", "basic"), ("merit-three", "excellent")):
            years = self.rules.gate(rule, year)["years"]
            if grade == wanted and all(self.earlier_grade(pid, year - n) == wanted for n in range(1, years)):
                met.add(rule)
        return met

    def above_ceiling(self, pid, year, grade):
        """Does a real decided grade lie above the ceiling?"""
        judged, decided = self.judge(pid, year), self.decided(pid, year)
        if decided not in GRADES or not judged.ceiling:
            return False
        if not READINGS["above_ceiling_without_effect"] and grade not in GRADES:
            return False
        return GRADES.index(decided) < GRADES.index(judged.ceiling)

    # -- tables (contract.md, Machine output)

    def year_orders(self, pid, year):
        return ";".join(self.ladder(pid, year).orders)

    def score_year(self, year):
        """Rows of `score --year`."""
        people = self.listed(*period_range(year, "Y"))
        end = date(year, 12, 31)
        ranks = pool_ranks([(p.id, p.at(end).pool, self.judge(p.id, year).annual) for p in people
                            if self.judge(p.id, year).participation == "graded"])
        return [self.score_year_row(p, year, ranks.get(p.id)) for p in people]

    def score_year_row(self, person, year, rank):
        """One row of `score --year`."""
        pid, judged, row = person.id, self.judge(person.id, year), person.at(date(year, 12, 31))
        lowered, quota_rule = self.quota(year).get(pid, (None, None))
        suggested = lowered or judged.base_grade
        grade = self.final_grade(pid, year, suggested)
        if READINGS["suggested_copies_grade"] and judged.participation != "graded":
            suggested = grade
        met = judged.rules | ({quota_rule} if quota_rule else set()) | self.consecutive_rules(pid, year, grade)
        if self.above_ceiling(pid, year, grade):
            met.add("decided-above-ceiling")
        rung = [judged.ladder.rung["rule"]] if judged.ladder.rung else []
        listed = [r for r in ["short-service", *rung, *RULES_AFTER_LADDER] if r in met]
        barred = rung or met & {"denial-2", "village-veto"}
        scores = [points_text(judged.periods[k].score if judged.participation != "excluded" else None)
                  for k in PERIODS]
        return [pid, person.name, row.unit, row.pool, judged.participation, str(year), *scores,
                points_text(judged.annual), str(rank or ""), judged.score_grade or "",
                str(len(judged.ladder.standing)), judged.ceiling or "", suggested, self.decided(pid, year) or "",
                grade, "yes" if judged.participation == "graded" and not barred else "no",
                self.year_orders(pid, year), ";".join(listed), ";".join(judged.missing)]

    def score_period(self, year, key):
        """Rows of `score --period`."""
        first, last = period_range(year, key)
        people = self.listed(first, last)
        graded = [p for p in people if p.at(last).participation == "graded"]
        ranks = pool_ranks([(p.id, p.at(last).pool, self.period(p.id, year, key).score) for p in graded])
        rows = []
        for person in people:
            result, row = self.period(person.id, year, key), person.at(last)
            stages = {} if result.status == "excluded" else result.stages
            rows.append([person.id, person.name, row.unit, row.pool, f"{year}{key}", result.status,
                         *(points_text(stages.get(s)) for s in STAGES), points_text(result.bonus),
                         points_text(result.deduction), points_text(result.score), str(ranks.get(person.id, "")),
                         result.band or "" if row.participation == "graded" else "", ";".join(result.notes)])
        return rows

    def warnings_year(self, year):
        """Rows of `warnings --year`."""
        return [self.warnings_row(p, year) for p in self.listed(*period_range(year, "Y"))]

    def warnings_row(self, person, year):
        """One row of `warnings --year`."""
        pid, ladder = person.id, self.ladder(person.id, year)
        counts = [str(len(self.standing(pid, measure, year))) for measure in MEASURES]
        revoked = [d for d in self.decisions[pid] if d.day.year == year and self.revoked(d)
                   and (READINGS["revoked_counts_exempted"] or not d.exempted)]
        transfer = ladder.satisfied_by
        if transfer is None:
            before = [t for t in self.opening(pid) if t.day <= date(year, 12, 31)]
            transfer = before[-1] if before else None
        return [pid, person.name, person.at(date(year, 12, 31)).unit, str(year), *counts, str(len(revoked)),
                ladder.standing[-1].day.isoformat() if ladder.standing else "", ladder.ceiling or "",
                "yes" if ladder.required else "no", transfer.day.isoformat() if transfer else "",
                self.window_end(transfer).isoformat() if transfer else "", str(len(ladder.referrals)),
                self.year_orders(pid, year), ";".join(self.warning_notes(person, year))]

    def warning_notes(self, person, year):
        """The notes of `warnings --year`, in the order of contract.md."""
        pid, ladder = person.id, self.ladder(person.id, year)
        notes = ["same-day-as-transfer"] * bool(ladder.same_day)
        if ladder.required and len(ladder.standing) > self.rules.order_rung(year)["count"]:
            notes.append("fourth-without-transfer")
        if any(t.reason == "效能告诫" and t.day.year == year and not self.causes_of(t) for t in self.transfers[pid]):
            notes.append("transfer-without-cause")
        notes += [f"warning-due:{d.label}" for d in self.decisions[pid] if self.warning_due(d, year)]
        notes += [f"measure-mismatch:{d.label}" for d in self.decisions[pid] if d.day.year == year and self.mismatch(d)]
        if any(p == pid and bad and finding == "属实" and day.year == year and self.exists(day)
               for p, _, day, finding, bad in self.office.reports):
            notes.append("sanction-to-decide")
        if any(day.year == year and not person.serves(day) for day in self.fact_days(pid)):
            notes.append("outside-service")
        return notes

    def fact_days(self, pid):
        """The days of a person's facts that the note outside-service looks at."""
        office, kinds = self.office, READINGS["outside_kinds"]
        dated = [("measures", d.day) for d in self.decisions[pid]]
        dated += [("transfers", t.day) for t in self.transfers[pid]]
        dated += [(kind, day) for person, day, _, kind in office.adjustments if person == pid]
        dated += [("denial-reports", r[2]) for r in office.reports if r[0] == pid]
        dated += [("sanctions", s[1]) for s in office.sanctions if s[0] == pid]
        dated += [("grades", day) for (person, _), (_, day) in office.grades.items() if person == pid and day]
        return [day for kind, day in dated if kind in kinds and self.exists(day)]


def quota_changes(candidates, allowed):
    """Section 8: person → (grade, rule) for candidates beyond the allowed number."""
    if allowed is None or len(candidates) <= allowed:
        return {}
    scores = sorted((s for _, s in candidates), reverse=True)
    if allowed == 0:
        return {pid: ("competent", "quota") for pid, _ in candidates}
    last_in, first_out = scores[allowed - 1], scores[allowed]
    changed = {}
    for pid, score in candidates:
        if score == last_in and last_in == first_out:
            changed[pid] = "pending", "quota-tie"
        elif score < last_in:
            changed[pid] = "competent", "quota"
    return changed


def pool_ranks(entries):
    """(person, pool, score or None) → person → rank; equal scores share one (1, 2, 2, 4)."""
    scored = [(pid, pool, score) for pid, pool, score in entries if score is not None]
    return {pid: 1 + sum(1 for _, other, s in scored if other == pool and s > score) for pid, pool, score in scored}


# ---------------------------------------------------------------- commands

def load_office(folder):
    """All facts of a folder of canonical csv files, the registers too."""
    office = load_facts(folder)
    office.registers = load_registers(folder, office.people)
    return office


def parse_query(words):
    """`score --year 2024 --as-of 2024-08-31` as a dictionary."""
    query = {"command": words[0]}
    for option, value in zip(words[1::2], words[2::2]):
        query[option.lstrip("-")] = value
    return query


def answer(office, rules, words):
    """(columns, rows) of a query, as lists of text."""
    query = parse_query(words)
    scorer = Scorer(office, rules, parse_day(query.get("as-of")))
    if query["command"] == "duties":
        return DUTIES_YEAR, scorer.duties.table(int(query["year"]))
    if query["command"] == "warnings":
        return WARNINGS_YEAR, scorer.warnings_year(int(query["year"]))
    if "period" in query:
        return SCORE_PERIOD, scorer.score_period(int(query["period"][:4]), query["period"][4:])
    return SCORE_YEAR, scorer.score_year(int(query["year"]))


def csv_text(columns, rows):
    """The table as csv: comma, LF, RFC 4180 quoting."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([columns, *rows])
    return out.getvalue()


def main(arguments):
    if arguments == ["--selftest"]:
        import selftest
        return selftest.run()
    if len(arguments) < 5:
        print(__doc__, file=sys.stderr)
        return 2
    folder, rules, *words = arguments
    columns, rows = answer(load_office(folder), RuleBook(rules), words)
    sys.stdout.buffer.write(csv_text(columns, rows).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
