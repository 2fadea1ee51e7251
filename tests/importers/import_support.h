// What import tests share: a roster of invented people, a small rule book, a sink that keeps the
// facts, and their words, so that a test can say in one line what it expects.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "fake_table.h"
#include "importers/import.h"

namespace kaoping::fake {

// 张三 007 党政办 · 李四 008 党政办 · 王五 009 农业服务中心 · 阿米子·拉且 010 农业服务中心 ·
// 李伟 011 党政办 · 李伟 012 财政所 · 陈静 013, moved from 财政所 to 党政办.
[[nodiscard]] const Roster& roster();
// Indicators 德20 能20 勤15 绩35 廉10 until 2024, 德40 绩60 from 2025.
[[nodiscard]] const RuleBook& rules();
// ID numbers with right check digits: of 张三, and of nobody.
inline const std::string kIdOfZhang = "11010519491231002X";
inline const std::string kIdOfNobody = "110105199003072346";

class CollectingSink : public FactSink {
public:
    std::vector<TableHeading> tables;
    std::vector<RosterRow> people;
    std::vector<Evaluation> evaluations;
    std::vector<std::vector<ItemScore>> items;
    std::vector<Adjustment> adjustments;
    std::vector<MeasureDecision> measures;
    std::vector<Transfer> transfers;
    std::vector<GradeDecision> grades;
    std::vector<DenialReport> denial_reports;
    std::vector<Sanction> sanctions;
    std::vector<Veto> vetoes;
    std::vector<Appeal> appeals;
    std::vector<ErasedFields> erased;  // of the rows that say 删除

    // The facts of a register.
    template <class Fact>
    [[nodiscard]] const std::vector<Fact>& all() const {
        return std::get<std::vector<Fact>>(registers_);
    }

    [[nodiscard]] SheetId begin_table(const TableHeading& heading) override {
        tables.push_back(heading);
        return SheetId{static_cast<std::int64_t>(tables.size())};
    }
    void put(const FactRef& fact, const ErasedFields& erased_fields) override {
        std::visit([this](const auto* told) { keep(*told); }, fact);
        if (!erased_fields.empty()) erased.push_back(erased_fields);
    }

    [[nodiscard]] std::size_t size() const {
        return people.size() + evaluations.size() + items.size() + adjustments.size() +
               measures.size() + transfers.size() + grades.size() + denial_reports.size() +
               sanctions.size() + vetoes.size() + appeals.size() +
               std::apply([](const auto&... facts) { return (facts.size() + ...); }, registers_);
    }

private:
    void keep(const RosterRow& fact) { people.push_back(fact); }
    void keep(const Evaluation& fact) { evaluations.push_back(fact); }
    void keep(const std::vector<ItemScore>& facts) { items.push_back(facts); }
    void keep(const Adjustment& fact) { adjustments.push_back(fact); }
    void keep(const MeasureDecision& fact) { measures.push_back(fact); }
    void keep(const Transfer& fact) { transfers.push_back(fact); }
    void keep(const GradeDecision& fact) { grades.push_back(fact); }
    void keep(const DenialReport& fact) { denial_reports.push_back(fact); }
    void keep(const Sanction& fact) { sanctions.push_back(fact); }
    void keep(const Veto& fact) { vetoes.push_back(fact); }
    void keep(const Appeal& fact) { appeals.push_back(fact); }
    template <class Fact>
    void keep(const Fact& fact) {
        std::get<std::vector<Fact>>(registers_).push_back(fact);
    }

    std::tuple<std::vector<Denial>, std::vector<TimedCase>, std::vector<Contact>,
               std::vector<Complaint>, std::vector<Attendance>, std::vector<Talk>,
               std::vector<VillageMeeting>, std::vector<Ballot>, std::vector<UnitReview>,
               std::vector<ArchiveItem>, std::vector<VillageWork>, std::vector<LinkedUnit>,
               std::vector<Inspection>>
        registers_;
};

struct Imported {
    ImportOutcome outcome;
    CollectingSink facts;

    // "person-name-unknown@4B", one a diagnostic; sheets are named "Sheet2!person-name-unknown@4B".
    [[nodiscard]] std::vector<std::string> told() const;
    // Only the errors.
    [[nodiscard]] std::vector<std::string> errors() const;
};

struct Given {
    const Roster* roster = &fake::roster();
    std::optional<FactKind> kind{};
    Part part = Part::all;
};

[[nodiscard]] Imported import(std::vector<Sheet> sheets, const Given& given = {});
// A text file of these rows.
[[nodiscard]] Imported import_text(std::vector<std::string> rows, const Given& given = {});
// A workbook with one sheet "Sheet1".
[[nodiscard]] Imported import_sheet(std::vector<std::string> rows,
                                    std::vector<MergedArea> merges = {}, const Given& given = {});

// "010 2024Q1 self=92.00 review=90.00 decision=89.00 remark=驻村", "-" for nothing.
[[nodiscard]] std::string words(const Evaluation& fact);
[[nodiscard]] std::string words(const MeasureDecision& fact);
[[nodiscard]] std::string words(const RosterRow& fact);
[[nodiscard]] std::string number_of(PersonId person);

using Lines = std::vector<std::string>;
template <class Fact>
[[nodiscard]] Lines all_words(const std::vector<Fact>& facts) {
    Lines lines;
    for (const Fact& fact : facts) lines.push_back(words(fact));
    return lines;
}

}  // namespace kaoping::fake
