#include "tests/reports/judged_office.h"

#include <stdexcept>

#include "config/rule_book_reader.h"
#include "scoring/year.h"
#include "tests/reports/sample_results.h"

namespace kaoping::sample {
namespace {

class OfficeBuilder {
public:
    OfficeBuilder& add(const std::string& name, const std::string& unit, const std::string& post,
                       Pool pool, const char* all_year) {
        RosterRow row;
        row.number = std::to_string(101 + rows_.size());
        row.name = name;
        row.unit = unit;
        row.post = post;
        row.pool = pool;
        row.entry = day_of(2015, 3, 1);
        rows_.push_back(row);
        facts_.emplace_back();
        for (PeriodKind kind : kAllPeriods) scores(kind, all_year);
        return *this;
    }
    OfficeBuilder& scores(PeriodKind kind, std::string_view value) {
        Evaluation evaluation;
        evaluation.person = id();
        evaluation.period = {2024, kind};
        for (auto& stage : evaluation.stages) stage = Told<Score>{score(value), {}};
        std::erase_if(facts().evaluations,
                      [&](const Evaluation& each) { return each.period.kind == kind; });
        facts().evaluations.push_back(evaluation);
        return *this;
    }
    OfficeBuilder& lacks(PeriodKind kind, Stage stage) {
        for (Evaluation& each : facts().evaluations) {
            if (each.period.kind == kind) each.stages[static_cast<std::size_t>(stage)].reset();
        }
        return *this;
    }
    OfficeBuilder& warned(Day day, const std::string& document) {
        MeasureDecision decision;
        decision.person = id();
        decision.day = day;
        decision.document = document;
        decision.measures = {Measure::warning};
        facts().measures.push_back(decision);
        return *this;
    }
    OfficeBuilder& reported(Day day, const std::string& matter) {
        facts().denial_reports.push_back(
            {matter, id(), day, {Finding::substantiated, {}}, std::nullopt, {}});
        return *this;
    }
    OfficeBuilder& sanctioned(Day day, const std::string& kind, const std::string& document) {
        facts().sanctions.push_back({id(), document, day, kind, {}, {}, {}});
        return *this;
    }
    OfficeBuilder& decided(Grade grade, const std::string& document, Day day) {
        facts().grades.push_back({id(), 2024, grade, document, day, {}});
        return *this;
    }
    OfficeBuilder& participates(Participation participation) {
        rows_.back().participation = participation;
        return *this;
    }
    OfficeBuilder& enters(Day day) {
        rows_.back().entry = day;
        return *this;
    }

    [[nodiscard]] YearResult judged() const {
        static const std::vector<Veto> vetoes;
        const Inquiry inquiry{national_rules(), std::nullopt, vetoes};
        YearScorer scorer{inquiry, 2024};
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            scorer.add(Person{{static_cast<std::int64_t>(i) + 1}, {rows_[i]}}, facts_[i]);
        }
        return scorer.finish();
    }

private:
    [[nodiscard]] PersonId id() const { return {static_cast<std::int64_t>(rows_.size())}; }
    [[nodiscard]] PersonFacts& facts() { return facts_.back(); }

    std::vector<RosterRow> rows_;
    std::vector<PersonFacts> facts_;
};

const std::string kOffice = "党政综合办公室", kFinance = "财政所", kFarm = "农业服务中心",
                  kVillage = "白石村";

void add_civil_servants(OfficeBuilder& office) {
    office.add("罗晓梅", kOffice, "主任", Pool::civil, "95");
    office.add("冉启航", kOffice, "科员", Pool::civil, "94")
        .warned(day_of(2024, 5, 6), "溪效能告字〔2024〕3号");
    office.add("钱思源", kFinance, "出纳", Pool::civil, "93.5");
    office.add("武建国", kFinance, "会计", Pool::civil, "92");
    office.add("谭明", kOffice, "科员", Pool::civil, "88.2")
        .warned(day_of(2024, 8, 2), "溪效能告字〔2024〕8号");
    office.add("阿米子·拉且·布哈提沙马", kFinance, "科员", Pool::civil, "96")
        .warned(day_of(2024, 3, 5), "溪效能告字〔2024〕1号")
        .warned(day_of(2024, 9, 10), "");
    office.add("安宁", kFinance, "科员", Pool::civil, "91")
        .lacks(PeriodKind::q3, Stage::review)
        .lacks(PeriodKind::q3, Stage::decision);
    office.add("贺兰", kOffice, "信访员", Pool::civil, "95")
        .reported(day_of(2024, 4, 8), "办2024-011")
        .reported(day_of(2024, 6, 3), "办2024-017")
        .reported(day_of(2024, 7, 1), "办2024-020");
    office.add("苏敏", kOffice, "科员", Pool::civil, "97")
        .decided(Grade::competent, "溪委〔2025〕2号", day_of(2025, 1, 6));
    office.add("邱林", kFinance, "副所长", Pool::civil, "89")
        .warned(day_of(2024, 11, 4), "溪效能告字〔2024〕12号")
        .decided(Grade::excellent, "溪委〔2025〕2号", day_of(2025, 1, 6));
    office.add("田野", kOffice, "科员", Pool::civil, "93")
        .scores(PeriodKind::q1, "84")
        .scores(PeriodKind::q2, "88.5")
        .scores(PeriodKind::q3, "58");
    office.add("岳峰", kFinance, "科员", Pool::civil, "94")
        .sanctioned(day_of(2024, 10, 9), "政务警告", "溪纪〔2024〕5号");
    office.add("龙江", kFinance, "科员", Pool::civil, "95")
        .sanctioned(day_of(2024, 10, 9), "政务记过", "");
}

void add_others(OfficeBuilder& office) {
    office.add("贾明", kFarm, "农艺师", Pool::institution, "92.08");
    office.add("尤丽", kFarm, "助理农艺师", Pool::institution, "92.08");
    office.add("卢长河", kFarm, "站长", Pool::institution, "74.6")
        .warned(day_of(2024, 6, 3), "溪效能告字〔2024〕4号")
        .warned(day_of(2024, 7, 1), "溪效能告字〔2024〕6号")
        .warned(day_of(2024, 9, 2), "溪效能告字〔2024〕9号");
    office.add("章华", kFarm, "技术员", Pool::institution, "80");
    office.add("梁田", kFarm, "技术员", Pool::institution, "79");
    office.add("郭师傅", kOffice, "驾驶员", Pool::worker, "91");
    office.add("何守田", kVillage, "村党支部书记", Pool::village, "88").enters(day_of(2024, 8, 1));
    office.add("白露", kVillage, "文书", Pool::village, "88").participates(Participation::excluded);
    office.add("沙马", kVillage, "试用期干事", Pool::village, "93")
        .participates(Participation::ungraded);
    office.add("段文林", "乡领导", "乡长", Pool::leader, "86");
}

}  // namespace

const RuleBook& national_rules() {
    static const RuleBook rules = [] {
        RuleBookReading reading = read_rule_book(built_in_rule_book("national"));
        if (reading.diagnostics.has_errors()) throw std::logic_error("built-in rules are faulty");
        return std::move(reading.book);
    }();
    return rules;
}

YearResult judged_year() {
    OfficeBuilder office;
    add_civil_servants(office);
    add_others(office);
    return office.judged();
}

}  // namespace kaoping::sample
