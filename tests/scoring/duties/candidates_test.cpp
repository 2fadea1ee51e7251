// Candidates (线索): what the committee should look at, and what it need not.
#include <catch2/catch.hpp>

#include "scoring/candidates.h"
#include "tests/scoring/duties/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

std::vector<Candidate> candidates_of(const std::vector<Subject>& people, const Asked& asked) {
    const Question question{asked};
    CandidateFinder finder{question.inquiry, asked.year};
    for (const Subject& subject : people) finder.add(subject.person(), subject.facts);
    return finder.finish();
}

// "overdue-case,001,甲所,办1,低保,2024-03-12,2024-03-20,G06 G11,,限时办结 四".
std::string line_of(const Candidate& candidate) {
    std::string grounds;
    for (const int ground : candidate.grounds) {
        grounds += (grounds.empty() ? "G" : " G") + std::string{ground < 10 ? "0" : ""} +
                   std::to_string(ground);
    }
    return std::string{to_key(candidate.what)} + "," +
           (candidate.person ? candidate.person->number : "") + "," + candidate.unit + "," +
           candidate.subject + "," + candidate.matter + "," + to_string(candidate.since) + "," +
           (candidate.done ? to_string(*candidate.done) : "") + "," + grounds + "," +
           (candidate.measure ? std::string{to_key(*candidate.measure)} : "") + "," +
           candidate.article;
}

Lines lines_of(const std::vector<Subject>& people, const Asked& asked) {
    Lines lines;
    for (const Candidate& candidate : candidates_of(people, asked)) {
        CHECK(candidate.because.size() >= 1);
        lines.push_back(line_of(candidate));
    }
    return lines;
}

Subject admonished(const std::string& on, const std::string& deadline) {
    Subject subject = Subject{}.decision(on, {Measure::admonition}, "溪效能告字〔2024〕1号");
    subject.last_decision().deadline = day(deadline);
    subject.last_decision().grounds = {{5, "G05"}, {0, "其他"}};
    return subject;
}

}  // namespace

TEST_CASE("an overdue case may be ground 6 or 11") {
    const Subject subject{"001"};
    TimedCase late = timed_case("办1", "2024-03-05", "2024-03-20");
    late.person = subject.id();
    Asked asked;
    asked.registers.cases = {
        late, timed_case("办2", "2024-03-05"), timed_case("办3", "2024-03-05", "2024-03-12"),
        timed_case("办4", "2024-12-30"), timed_case("办5", "2023-12-01", "2024-01-30")};
    CHECK(lines_of({subject}, asked) ==
          Lines{"overdue-case,001,甲所,办1,低保,2024-03-12,2024-03-20,G06 G11,,限时办结 四",
                "overdue-case,,,办2,低保,2024-03-12,,G06 G11,,限时办结 四"});
    asked.as_of = "2024-03-12";
    CHECK(lines_of({subject}, asked).empty());
    asked.as_of = "2024-03-13";
    CHECK(lines_of({subject}, asked).at(0) ==
          "overdue-case,001,甲所,办1,低保,2024-03-12,,G06 G11,,限时办结 四");
    asked.rules = without(township(), "deadline");
    CHECK(lines_of({subject}, asked).empty());
}

TEST_CASE("a failed inspection may be ground 3") {
    const Subject subject = Subject{"001"}.unit("党政办").moves("2024-12-31", "财政所");
    Inspection failed = inspection("2024-03-05", "政务公开", InspectionResult::fail);
    failed.unit = "党政办";
    Inspection of_person = inspection("2024-03-06", "挂牌上岗", InspectionResult::fail);
    of_person.person = subject.id();
    Asked asked;
    asked.registers.inspections = {of_person, failed, inspection("2024-03-05", "限时办结"),
                                   inspection("2023-12-31", "政务公开", InspectionResult::fail)};
    CHECK(lines_of({subject}, asked) ==
          Lines{"failed-inspection,,党政办,2024-03-05#1,政务公开,2024-03-05,,G03,,"
                "服务承诺 四, 公开 三",
                "failed-inspection,001,财政所,2024-03-06#1,挂牌上岗,2024-03-06,,G03,,"
                "服务承诺 四, 公开 三"});
    asked.as_of = "2024-03-04";
    CHECK(lines_of({subject}, asked).empty());
    asked.as_of.clear();
    asked.rules = without(township(), "inspections");
    CHECK(lines_of({subject}, asked).empty());
}

TEST_CASE("a complaint closed and told as unpublished may be ground 3, of nobody in particular") {
    const auto published = [](Complaint fact, std::optional<bool> told) {
        fact.person = Subject{"001"}.id();
        fact.published = told;
        return fact;
    };
    Asked asked;
    asked.registers.complaints = {
        published(complaint("投1", "2024-03-05", "2024-03-20"), false),
        published(complaint("投2", "2024-03-05", "2024-03-20"), true),
        published(complaint("投3", "2024-03-05", "2024-03-20"), std::nullopt),
        published(complaint("投4", "2024-03-05"), false),
        published(complaint("投5", "2023-12-05", "2024-01-05"), false),
        published(complaint("投6", "2024-12-05", "2025-01-05"), false)};
    CHECK(lines_of({Subject{"001"}}, asked) ==
          Lines{"unpublished,,,投5,推诿,2024-01-05,,G03,,监督反馈 四(四)",
                "unpublished,,,投1,推诿,2024-03-20,,G03,,监督反馈 四(四)"});
    asked.as_of = "2024-03-19";
    CHECK(lines_of({}, asked).size() == 1);
}

TEST_CASE("效能责任追究 二(二): an admonition not corrected in time may call for a warning") {
    const std::string line =
        "uncorrected,001,甲所,溪效能告字〔2024〕1号,G05；其他,2024-03-01,,,warning,"
        "效能责任追究 二(二)";
    Subject subject = admonished("2024-02-01", "2024-03-01");
    CHECK(lines_of({subject}, {}) == Lines{line});
    CHECK(lines_of({subject}, {.as_of = "2024-03-01"}).empty());
    CHECK(lines_of({subject}, {.as_of = "2024-03-02"}) == Lines{line});
    CHECK(lines_of({subject}, {.year = 2025}).empty());
    SECTION("corrected, even late") {
        subject.last_decision().corrected = told("2024-05-01");
        CHECK(lines_of({subject}, {}).empty());
    }
    SECTION("revoked") {
        subject.revoked("2024-02-15");
        CHECK(lines_of({subject}, {}).empty());
    }
    SECTION("in the year of the deadline") {
        CHECK(lines_of({admonished("2023-12-01", "2024-03-01")}, {}) == Lines{line});
        CHECK(lines_of({admonished("2024-12-01", "2025-03-01")}, {}).empty());
    }
}

TEST_CASE("candidates stand by what they are, then by day, then by number") {
    Asked asked;
    asked.registers.cases = {timed_case("办3", "2024-03-06"), timed_case("办2", "2024-03-05"),
                             timed_case("办1", "2024-03-06")};
    asked.registers.inspections = {inspection("2024-01-05", "政务公开", InspectionResult::fail)};
    Lines subjects;
    for (const Candidate& candidate :
         candidates_of({admonished("2024-01-02", "2024-01-03")}, asked)) {
        subjects.push_back(candidate.subject);
    }
    CHECK(subjects == Lines{"办2", "办1", "办3", "2024-01-05#1", "溪效能告字〔2024〕1号"});
}
