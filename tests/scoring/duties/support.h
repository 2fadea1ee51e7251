// Support for the cases of duties: facts of the registers in a few words, and the rows of a rule as
// the words of contract.md.
#pragma once

#include <string>
#include <vector>

#include "scoring/duty.h"
#include "tests/scoring/support.h"

namespace kaoping::test {

using Lines = std::vector<std::string>;

// All rows of the office of these people, whose registers stand in `asked`.
[[nodiscard]] std::vector<DutyRow> duties_of(const std::vector<Subject>& people,
                                             const Asked& asked = {});

// The rows of one rule, each as "subject,subject_name,period,required,actual,verdict,detail".
[[nodiscard]] Lines rows_of(const std::string& rule, const std::vector<Subject>& people,
                            const Asked& asked = {});
// The rows of an office of nobody.
[[nodiscard]] Lines rows_of(const std::string& rule, const Asked& asked);
[[nodiscard]] std::string line_of(const DutyRow& row);
// What a line says behind its start, which is the same for all cases of a test; the test fails on
// another start.
[[nodiscard]] std::string behind(const std::string& start, const std::string& line);

// The book without its row of the duty.
[[nodiscard]] RuleBook without(RuleBook rules, const std::string& rule);

// A case of 低保, "" for open.
[[nodiscard]] TimedCase timed_case(const std::string& number, const std::string& received,
                                   const std::string& closed = "",
                                   CaseType type = CaseType::ordinary);
[[nodiscard]] Contact call_of(const std::string& day, const std::string& matter = "低保");
[[nodiscard]] Denial denial(const std::string& number, const std::string& day);
[[nodiscard]] Complaint complaint(const std::string& number, const std::string& received,
                                  const std::string& closed = "");
[[nodiscard]] Inspection inspection(const std::string& day, const std::string& item,
                                    InspectionResult result = InspectionResult::pass);
[[nodiscard]] Attendance attendance(const std::string& day, StudySort sort,
                                    const std::string& length, LengthUnit unit = LengthUnit::hours);
[[nodiscard]] VillageMeeting meeting(const std::string& village, const std::string& half,
                                     const std::string& noticed, const std::string& held);

[[nodiscard]] Told<Day> told(const std::string& day);

}  // namespace kaoping::test
