// The closed vocabularies: keys are what is stored, so their spelling is fixed here.
#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "records/fact_kind.h"
#include "records/id.h"
#include "records/register_vocabulary.h"
#include "records/vocabulary.h"

namespace kaoping {
namespace {

// The keys in order, each checked to stand at its enumerator's place and to find its way back.
template <class Word>
std::string keys_in_order() {
    std::string all;
    std::size_t place = 0;
    for (const auto& [word, key] : vocabulary_of(Word{})) {
        CAPTURE(key);
        CHECK(static_cast<std::size_t>(word) == place++);
        CHECK(to_key(word) == key);
        CHECK(from_key<Word>(key) == word);
        all += (all.empty() ? "" : " ") + std::string{key};
    }
    return all;
}

TEST_CASE("each vocabulary has the keys of the rule book") {
    CHECK(keys_in_order<Participation>() == "graded ungraded excluded superior");
    CHECK(keys_in_order<Pool>() == "civil institution worker contract village leader");
    CHECK(keys_in_order<Grade>() ==
          "excellent competent basic incompetent undetermined exempt incomplete pending");
    CHECK(keys_in_order<QuarterGrade>() == "good fair ordinary poor");
    CHECK(keys_in_order<Stage>() == "self review decision");
    CHECK(keys_in_order<Measure>() == "written admonition warning");
    CHECK(keys_in_order<Responsibility>() == "direct main important");
    CHECK(keys_in_order<Finding>() == "substantiated unsubstantiated open");
    CHECK(keys_in_order<AppealOutcome>() == "upheld revoked changed");
    CHECK(keys_in_order<FactKind>() ==
          "people evaluations items adjustments measures transfers grades denial-reports sanctions "
          "vetoes appeals denials cases contacts complaints study talks meetings ballots "
          "unit-reviews archive village-works links inspections");
    CHECK(keys_in_order<CaseType>() == "ordinary special statutory assigned");
    CHECK(keys_in_order<ContactWay>() == "visit call");
    CHECK(keys_in_order<ComplaintFinding>() == "substantiated partly unsubstantiated");
    CHECK(keys_in_order<StudySort>() == "group-study self-study training integrity");
    CHECK(keys_in_order<LengthUnit>() == "hours days");
    CHECK(keys_in_order<VillageMatter>() == "board film training pairs report");
    CHECK(keys_in_order<InspectionResult>() == "pass fail");
}

TEST_CASE("a word that is none has no enumerator") {
    for (const char* key : {"", "Excellent", "excellent ", "excel", "优秀", "incompetent2"}) {
        CAPTURE(key);
        CHECK_FALSE(from_key<Grade>(key));
    }
    CHECK_FALSE(from_key<Pool>("*"));
    CHECK_FALSE(from_key<Measure>("sanction"));
}

TEST_CASE("the worse of two grades, and which grades are proper") {
    CHECK(worse(Grade::excellent, Grade::competent) == Grade::competent);
    CHECK(worse(Grade::incompetent, Grade::basic) == Grade::incompetent);
    CHECK(worse(Grade::basic, Grade::basic) == Grade::basic);
    std::set<Grade> proper;
    for (const auto& [grade, key] : kGrades) {
        if (is_proper(grade)) proper.insert(grade);
    }
    CHECK(proper == std::set{Grade::excellent, Grade::competent, Grade::basic, Grade::incompetent});
}

TEST_CASE("a set of measures") {
    MeasureSet none;
    CHECK(none.empty());
    for (const auto& [measure, key] : kMeasures) CHECK_FALSE(none.contains(measure));

    const MeasureSet both{Measure::warning, Measure::written};
    CHECK(both.contains(Measure::written));
    CHECK_FALSE(both.contains(Measure::admonition));
    CHECK(both.heaviest() == Measure::warning);
    CHECK(MeasureSet{Measure::written, Measure::admonition}.heaviest() == Measure::admonition);
    CHECK(MeasureSet{Measure::written}.heaviest() == Measure::written);
    CHECK(both == MeasureSet{Measure::written, Measure::warning, Measure::warning});
    CHECK_FALSE(both == MeasureSet{Measure::warning});
    none.insert(Measure::admonition);
    CHECK(none == MeasureSet{Measure::admonition});
}

TEST_CASE("an id of 0 names nothing") {
    CHECK_FALSE(PersonId{}.valid());
    CHECK(PersonId{1}.valid());
    CHECK(PersonId{1} != PersonId{2});
    CHECK_FALSE(std::is_same_v<PersonId, SheetId>);
}

}  // namespace
}  // namespace kaoping
