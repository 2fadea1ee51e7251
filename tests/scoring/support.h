// Support for the law cases: one invented person with his facts, built in a few words, judged under
// the township's rule book (or a changed one), and results rendered as the words of contract.md.
#pragma once

#include <string>
#include <vector>

#include "config/rule_book.h"
#include "records/facts.h"
#include "records/person.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"

namespace kaoping::test {

[[nodiscard]] RuleBook township();
[[nodiscard]] RuleBook national();
[[nodiscard]] RuleBook deducting();  // the township's with deductions for unmet duties

// "2024-06-01" → Day, "92.5" → Points / Score; the test fails on anything else.
[[nodiscard]] Day day(const std::string& iso);
[[nodiscard]] Points points(const std::string& text);
[[nodiscard]] Score score(const std::string& text);
[[nodiscard]] Period period(const std::string& key);

class Subject {
public:
    explicit Subject(const std::string& number = "001");

    // Roster.
    Subject& pool(Pool pool);
    Subject& post(const std::string& post);
    Subject& participation(Participation participation);
    Subject& serves(const std::string& entry, const std::string& leave = "");
    Subject& unit(const std::string& unit);
    // A further roster row from a day on.
    Subject& moves(const std::string& from, const std::string& unit);
    Subject& becomes(const std::string& from, Participation participation);

    // Scores: all six periods of a year decided at one score; one period's stages ("" leaves one
    // out).
    Subject& year_at(int year, const std::string& score);
    Subject& stages(const std::string& period, const std::string& self, const std::string& review,
                    const std::string& decision);
    Subject& bonus(const std::string& period, const std::string& points);
    Subject& deduction(const std::string& period, const std::string& points);
    Subject& reviewer(const std::string& period, const std::string& name);
    Subject& adjusted(const std::string& day, const std::string& points);

    // Accountability. Documents are "W1", "W2", … unless given.
    Subject& warned(const std::string& day, const std::string& document = "");
    Subject& decision(const std::string& day, MeasureSet measures,
                      const std::string& document = "");
    // The decision given last.
    [[nodiscard]] MeasureDecision& last_decision() { return facts.measures.back(); }
    Subject& revoked(const std::string& day);  // the decision given last
    Subject& transferred(const std::string& day, bool for_warnings = true);
    Subject& appealed(const std::string& document, AppealOutcome outcome, const std::string& day);

    Subject& reported(const std::string& day, const std::string& matter,
                      Finding finding = Finding::substantiated, bool bad_effect = false);
    Subject& sanctioned(const std::string& day, const std::string& kind);
    Subject& graded(int year, Grade grade, const std::string& day = "");

    [[nodiscard]] Person person() const { return Person{id_, rows_}; }
    [[nodiscard]] PersonId id() const { return id_; }

    PersonFacts facts;

private:
    [[nodiscard]] Evaluation& evaluation(Period period);

    PersonId id_;
    std::vector<RosterRow> rows_;
    int documents_ = 0;
};

struct Asked {
    int year = 2024;
    std::string as_of{};  // "" for none
    RuleBook rules = township();
    std::vector<Veto> vetoes{};
    OfficeFacts registers{};
};

// An inquiry with everything it refers to.
struct Question {
    explicit Question(const Asked& asked);
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;

    RuleBook rules;
    std::vector<Veto> vetoes;
    Registers registers;
    Inquiry inquiry;
};

[[nodiscard]] YearResult judge(const std::vector<Subject>& subjects, const Asked& asked = {});
// The only subject's own result.
[[nodiscard]] PersonYear judge(const Subject& subject, const Asked& asked = {});
[[nodiscard]] WarningRecord count(const Subject& subject, const Asked& asked = {});
[[nodiscard]] PeriodResult score_one(const Subject& subject, const std::string& period,
                                     const Asked& asked = {});

// "warning-2;quota", "transfer-required;refer-county:W4", "Q3:review;Y:self", "warning-due:W1".
[[nodiscard]] std::string rules_of(const PersonYear& result);
[[nodiscard]] std::string orders_of(const PersonYear& result);
[[nodiscard]] std::string missing_of(const PersonYear& result);
[[nodiscard]] std::string notes_of(const WarningRecord& record);
[[nodiscard]] std::string key(std::optional<Grade> grade);
[[nodiscard]] std::string joined(const std::vector<std::string>& parts);

}  // namespace kaoping::test
