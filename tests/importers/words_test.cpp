#include "importers/words.h"

#include <catch2/catch.hpp>

#include "importers/register_words.h"
#include "importers/text.h"

namespace kaoping {
namespace {

// Every word of a list is folded, and no word means two things.
template <class Word>
void check_list(const WordList<Word>& list) {
    for (std::size_t i = 0; i < list.words.size(); ++i) {
        INFO(list.words[i].first);
        CHECK(folded(list.words[i].first) == list.words[i].first);
        CHECK(list.find(list.words[i].first) == std::make_optional<Word>(list.words[i].second));
    }
}

std::string in_words(const MeasureReading& reading) {
    std::string text;
    for (const auto& [measure, key] : kMeasures) {
        if (reading.measures.contains(measure)) text += std::string{key} + " ";
    }
    for (const auto& word : reading.sanctions) text += "sanction:" + word + " ";
    for (const auto& word : reading.unknown) text += "unknown:" + word + " ";
    return text;
}

}  // namespace

TEST_CASE("word lists are folded and unambiguous") {
    check_list(pool_words());
    check_list(participation_words());
    check_list(stage_words());
    check_list(measure_words());
    check_list(responsibility_words());
    check_list(grade_words());
    check_list(finding_words());
    check_list(outcome_words());
    check_list(standing_words());
    check_list(yes_no_words());
    check_list(case_type_words());
    check_list(contact_way_words());
    check_list(complaint_finding_words());
    check_list(study_sort_words());
    check_list(village_matter_words());
    check_list(inspection_result_words());
    check_list(attendance_marks());
}

TEST_CASE("grades are compared whole") {
    struct Row {
        const char* word;
        std::optional<Grade> grade;
    };
    for (const auto& [word, grade] :
         {Row{"优秀", Grade::excellent}, Row{"优", Grade::excellent}, Row{"称职", Grade::competent},
          Row{"合格", Grade::competent}, Row{"基本称职", Grade::basic},
          Row{"基本合格", Grade::basic}, Row{"不称职", Grade::incompetent},
          Row{"不合格", Grade::incompetent}, Row{"不定等次", Grade::undetermined},
          Row{"不确定等次", Grade::undetermined}, Row{"未定等次", Grade::undetermined},
          Row{"缓定", Grade::undetermined}, Row{"未参加", Grade::exempt},
          Row{"不参加", Grade::exempt}, Row{"不进行考核", Grade::exempt}, Row{"好", std::nullopt},
          Row{"较差", std::nullopt}, Row{"优秀等次", std::nullopt},
          Row{"非常称职", std::nullopt}}) {
        INFO(word);
        CHECK(grade_words().find(word) == grade);
    }
}

TEST_CASE("words of registers are compared whole") {
    CHECK(complaint_finding_words().find("部分属实") == ComplaintFinding::partly);
    CHECK(complaint_finding_words().find("不属实") == ComplaintFinding::unsubstantiated);
    CHECK(complaint_finding_words().find("核查中").value() == std::nullopt);
    CHECK(complaint_finding_words().find("基本属实") == std::nullopt);
    CHECK(inspection_result_words().find("不合格") == InspectionResult::fail);
    CHECK(study_sort_words().find("学习") == std::nullopt);
    CHECK(case_type_words().find("特殊") == CaseType::special);
    CHECK(contact_way_words().find("电话") == ContactWay::call);
    CHECK(village_matter_words().find("警示片") == VillageMatter::film);
}

TEST_CASE("the usual words of a list are named once each") {
    CHECK(responsibility_words().usual() == "直接责任/主要领导责任/重要领导责任");
    CHECK(participation_words().usual() == "参加/不确定等次/不参加/上级考核");
    CHECK(measure_words().usual() == "书面检查/诫勉教育/效能告诫");
}

TEST_CASE("measures in one cell") {
    struct Row {
        const char* cell;
        const char* meaning;
    };
    for (const auto& [cell, meaning] :
         {Row{"书面检查", "written "},
          Row{"责成作出书面检查", "written "},
          Row{"责令做出书面检查", "written "},
          Row{"写检查", "written "},
          Row{"检讨", "written "},
          Row{"诫勉教育", "admonition "},
          Row{"诫勉", "admonition "},
          Row{"诫勉谈话", "admonition "},
          Row{"戒勉", "admonition "},
          Row{"诫免", "admonition "},
          Row{"效能告诫", "warning "},
          Row{"告诫", "warning "},
          Row{"黄牌", "warning "},
          Row{"给予效能告诫处理", "warning "},
          Row{" 效能 告诫 ", "warning "},
          Row{"诫勉教育、效能告诫", "admonition warning "},
          Row{"诫勉教育和效能告诫", "admonition warning "},
          Row{"责成作出书面检查并给予效能告诫", "written warning "},
          Row{"书面检查；诫勉教育及效能告诫", "written admonition warning "},
          Row{"警告", "sanction:警告 "},
          Row{"记过", "sanction:记过 "},
          Row{"效能告诫、党内警告", "warning sanction:党内警告 "},
          Row{"口头提醒", "unknown:口头提醒 "},
          Row{"不予追究", "unknown:不予追究 "}}) {
        INFO(cell);
        CHECK(in_words(read_measures(cell)) == meaning);
    }
}

TEST_CASE("reasons of transfers") {
    for (const char* reason : {"效能告诫", "告诫", "一年内被告诫三次", "因效能 告诫三次调整"}) {
        INFO(reason);
        CHECK(is_for_warnings(reason) == true);
    }
    for (const char* reason : {"轮岗", "挂职", "工作需要", "警告"}) {
        INFO(reason);
        CHECK(is_for_warnings(reason) == false);
    }
    for (const char* reason : {"非效能告诫", "与效能告诫无关", "工作需要，不因告诫"}) {
        INFO(reason);
        CHECK(is_for_warnings(reason) == std::nullopt);
    }
}

TEST_CASE("marks that say a cell is blank") {
    for (const char* mark : {"", "—", "——", "-", "/", "无", "未评"}) CHECK(is_blank_mark(mark));
    for (const char* word : {"缺考", "免", "0", "未审定"}) CHECK_FALSE(is_blank_mark(word));
}

}  // namespace kaoping
