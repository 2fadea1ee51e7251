#include "tests/scoring/support.h"

#include <stdexcept>

#include "config/rule_book_reader.h"
#include "scoring/period.h"
#include "scoring/warnings.h"
#include "scoring/year.h"

namespace kaoping::test {
namespace {

template <class T>
T must(std::optional<T> value, const std::string& text) {
    if (!value) throw std::invalid_argument("test value: " + text);
    return *value;
}

RuleBook book(const char* name) {
    RuleBookReading reading = read_rule_book(built_in_rule_book(name));
    if (reading.diagnostics.has_errors()) throw std::logic_error("built-in rule book is faulty");
    return std::move(reading.book);
}

// Of a Subject, whose id is his number behind a 1.
std::string number_of(PersonId person) {
    return std::to_string(person.value).substr(1);
}

}  // namespace

Question::Question(const Asked& asked)
    : rules(asked.rules),
      vetoes(asked.vetoes),
      registers(asked.registers, number_of),
      inquiry{rules, asked.as_of.empty() ? std::nullopt : std::optional{day(asked.as_of)}, vetoes,
              &registers} {}

RuleBook township() {
    static const RuleBook rules = book("township");
    return rules;
}

RuleBook national() {
    static const RuleBook rules = book("national");
    return rules;
}

RuleBook deducting() {
    static const RuleBook rules = book("township-deductions");
    return rules;
}

Day day(const std::string& iso) {
    return must(Day::parse_iso(iso), iso);
}
Points points(const std::string& text) {
    return must(parse_points(text).value, text);
}
Score score(const std::string& text) {
    return must(Score::from(points(text)), text);
}
Period period(const std::string& text) {
    return must(period_from_key(text), text);
}

Subject::Subject(const std::string& number) : id_{std::stoll("1" + number)} {
    RosterRow row;
    row.number = number;
    row.name = "某某" + number;
    row.unit = "甲所";
    row.pool = Pool::civil;
    row.entry = day_of(2010, 1, 1);
    rows_.push_back(row);
}

Subject& Subject::pool(Pool pool) {
    rows_.front().pool = pool;
    return *this;
}

Subject& Subject::post(const std::string& post) {
    rows_.front().post = post;
    return *this;
}

Subject& Subject::participation(Participation participation) {
    rows_.front().participation = participation;
    return *this;
}

Subject& Subject::serves(const std::string& entry, const std::string& leave) {
    rows_.front().entry = day(entry);
    if (!leave.empty()) rows_.front().leave = day(leave);
    return *this;
}

Subject& Subject::unit(const std::string& unit) {
    rows_.front().unit = unit;
    return *this;
}

Subject& Subject::moves(const std::string& from, const std::string& unit) {
    RosterRow row = rows_.back();
    row.effective = day(from);
    row.unit = unit;
    rows_.push_back(row);
    return *this;
}

Subject& Subject::becomes(const std::string& from, Participation participation) {
    RosterRow row = rows_.back();
    row.effective = day(from);
    row.participation = participation;
    rows_.push_back(row);
    return *this;
}

Evaluation& Subject::evaluation(Period which) {
    for (Evaluation& fact : facts.evaluations) {
        if (fact.period == which) return fact;
    }
    Evaluation fact;
    fact.person = id_;
    fact.period = which;
    facts.evaluations.push_back(fact);
    return facts.evaluations.back();
}

Subject& Subject::year_at(int year, const std::string& value) {
    for (PeriodKind kind : kAllPeriods) {
        stages(to_key(Period{year, kind}), value, value, value);
    }
    return *this;
}

Subject& Subject::stages(const std::string& which, const std::string& self,
                         const std::string& review, const std::string& decision) {
    Evaluation& fact = evaluation(period(which));
    const std::array values{self, review, decision};
    for (std::size_t i = 0; i < values.size(); ++i) {
        fact.stages[i].reset();
        if (!values[i].empty()) fact.stages[i] = Told<Score>{score(values[i]), {}};
    }
    return *this;
}

Subject& Subject::bonus(const std::string& which, const std::string& value) {
    evaluation(period(which)).bonus = Told<Points>{points(value), {}};
    return *this;
}

Subject& Subject::deduction(const std::string& which, const std::string& value) {
    evaluation(period(which)).deduction = Told<Points>{points(value), {}};
    return *this;
}

Subject& Subject::reviewer(const std::string& which, const std::string& name) {
    evaluation(period(which)).reviewer = name;
    return *this;
}

Subject& Subject::adjusted(const std::string& on, const std::string& value) {
    facts.adjustments.push_back({id_, day(on), points(value), "事由" + on, "", {}});
    return *this;
}

Subject& Subject::warned(const std::string& on, const std::string& document) {
    return decision(on, {Measure::warning}, document);
}

Subject& Subject::decision(const std::string& on, MeasureSet measures,
                           const std::string& document) {
    MeasureDecision fact;
    fact.person = id_;
    fact.document = document.empty() ? "W" + std::to_string(++documents_) : document;
    fact.day = day(on);
    fact.measures = measures;
    facts.measures.push_back(fact);
    return *this;
}

Subject& Subject::revoked(const std::string& on) {
    last_decision().revoked = Told<Day>{day(on), {}};
    return *this;
}

Subject& Subject::transferred(const std::string& on, bool for_warnings) {
    Transfer fact;
    fact.person = id_;
    fact.day = day(on);
    fact.for_warnings = for_warnings;
    facts.transfers.push_back(fact);
    return *this;
}

Subject& Subject::appealed(const std::string& document, AppealOutcome outcome,
                           const std::string& on) {
    Appeal fact;
    fact.document = "申" + document;
    fact.person = id_;
    fact.against = document;
    fact.outcome = Told<AppealOutcome>{outcome, {}};
    fact.decided = day(on);
    facts.appeals.push_back(fact);
    return *this;
}

Subject& Subject::reported(const std::string& on, const std::string& matter, Finding finding,
                           bool bad_effect) {
    DenialReport fact;
    fact.matter = matter;
    fact.person = id_;
    fact.day = day(on);
    fact.finding = {finding, {}};
    fact.bad_effect = bad_effect;
    facts.denial_reports.push_back(fact);
    return *this;
}

Subject& Subject::sanctioned(const std::string& on, const std::string& kind) {
    Sanction fact;
    fact.person = id_;
    fact.day = day(on);
    fact.kind = kind;
    facts.sanctions.push_back(fact);
    return *this;
}

Subject& Subject::graded(int year, Grade grade, const std::string& on) {
    GradeDecision fact;
    fact.person = id_;
    fact.year = year;
    fact.grade = grade;
    if (!on.empty()) fact.day = day(on);
    facts.grades.push_back(fact);
    return *this;
}

YearResult judge(const std::vector<Subject>& subjects, const Asked& asked) {
    const Question question{asked};
    YearScorer scorer{question.inquiry, asked.year};
    for (const Subject& subject : subjects) scorer.add(subject.person(), subject.facts);
    return scorer.finish();
}

PersonYear judge(const Subject& subject, const Asked& asked) {
    // Nineteen colleagues far below widen the quota, so that one excellent person may keep it.
    std::vector<Subject> office{subject};
    const Pool pool = pool_of(subject.person().row_on(calendar_year(asked.year).last));
    for (int i = 0; i < 19; ++i) {
        office.push_back(Subject{"9" + std::to_string(100 + i)}.pool(pool));
    }
    return judge(office, asked).people.front();
}

WarningRecord count(const Subject& subject, const Asked& asked) {
    const Question question{asked};
    return count_warnings(subject.person(), subject.facts, question.inquiry, asked.year);
}

PeriodResult score_one(const Subject& subject, const std::string& which, const Asked& asked) {
    const Question question{asked};
    PeriodScorer scorer{question.inquiry, period(which)};
    scorer.add(subject.person(), subject.facts);
    return scorer.finish().at(0);
}

std::string rules_of(const PersonYear& result) {
    return joined(result.rules);
}

std::string orders_of(const PersonYear& result) {
    std::vector<std::string> orders;
    if (result.transfer_required) orders.push_back("transfer-required");
    for (const std::string& document : result.referrals) {
        orders.push_back("refer-county:" + document);
    }
    return joined(orders);
}

std::string missing_of(const PersonYear& result) {
    std::vector<std::string> parts;
    for (const MissingStage& missing : result.missing) {
        parts.push_back(std::string{to_key(missing.period)} + ":" +
                        std::string{to_key(missing.stage)});
    }
    return joined(parts);
}

std::string notes_of(const WarningRecord& record) {
    std::vector<std::string> parts;
    for (const WarningNote& note : record.notes) {
        parts.push_back(note.document.empty() ? note.key : note.key + ":" + note.document);
    }
    return joined(parts);
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ";") + part;
    return text;
}

std::string key(std::optional<Grade> grade) {
    return grade ? std::string{to_key(*grade)} : std::string{};
}

}  // namespace kaoping::test
