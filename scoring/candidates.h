// Candidates (线索): what the facts of a year suggest to the committee, never a verdict — whether
// there were bad effects, and who answers for it, only people can find. A case past its limit may
// be a ground of accountability (效能责任追究 一(六), 一(十一)), a failed inspection or a matter
// that was not published another (一(三)); an admonition not corrected in time may call for a
// warning (二(二)).
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "records/facts.h"
#include "records/person.h"
#include "scoring/duty.h"
#include "scoring/inquiry.h"
#include "scoring/results.h"

namespace kaoping {

struct Candidate {
    enum class What : unsigned char {
        overdue_case,       // a case received in the year, done late or not done though due
        failed_inspection,  // an inspection of the year that failed
        unpublished,        // a complaint closed in the year whose result is told as not published
        uncorrected         // an admonition whose deadline of the year passed (`warning-due`)
    };
    What what = What::overdue_case;
    // Whom the facts name, as the roster has him on 31 December; empty when they name nobody.
    std::optional<PersonLine> person;
    std::string unit;     // the person's, else the one the fact names, else empty
    std::string subject;  // 编号, "2024-03-05#1", 文号 or the date of a decision without one
    std::string matter;  // 事项, 检查项目, 内容; of an admonition its grounds as they stand
    Day since;           // due, inspected, closed, the deadline
    std::optional<Day> done;         // of a case done late
    std::vector<int> grounds;        // numbers of the grounds it may be: {6, 11}, {3}
    std::optional<Measure> measure;  // what it may call for: a warning
    std::string article;             // of the duty or the measure it rests on
    std::vector<FactReference> because;
};
inline constexpr Vocabulary<Candidate::What, 4> kCandidateWhats{{
    {Candidate::What::overdue_case, "overdue-case"},
    {Candidate::What::failed_inspection, "failed-inspection"},
    {Candidate::What::unpublished, "unpublished"},
    {Candidate::What::uncorrected, "uncorrected"},
}};
constexpr const auto& vocabulary_of(Candidate::What) {
    return kCandidateWhats;
}

class CandidateFinder {
public:
    // Requires covers_year and registers. `inquiry` must outlive the finder.
    CandidateFinder(const Inquiry& inquiry, int year) : inquiry_(inquiry), year_(year) {}

    // Everyone, so that those the registers name are known.
    void add(const Person& person, const PersonFacts& facts);

    // In the order of What, each by day, then subject. What rests on a duty that is off (deadline,
    // inspections, complaints-monthly) is no candidate. May be called once.
    [[nodiscard]] std::vector<Candidate> finish();

private:
    void add_cases();
    void add_inspections();
    void add_unpublished();
    void name(Candidate& candidate, std::optional<PersonId> person) const;

    const Inquiry& inquiry_;
    int year_;
    std::unordered_map<PersonId, PersonLine> people_;
    std::vector<Candidate> found_;
};

}  // namespace kaoping
