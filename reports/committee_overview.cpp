#include "reports/committee_overview.h"

#include <algorithm>
#include <array>

namespace kaoping {
namespace {

// What is counted of one category, or of the whole office.
struct Tally {
    std::array<std::int64_t, kParticipations.size()> people{};
    std::array<std::int64_t, kGrades.size()> grades{};  // of the graded
    std::int64_t lacking = 0, missing_stages = 0;
    std::array<std::int64_t, kMeasures.size()> measures{};
    std::int64_t warned = 0, transfers = 0, referrals = 0;
    std::vector<const PoolQuota*> quotas;

    [[nodiscard]] std::int64_t everyone() const {
        std::int64_t all = 0;
        for (const std::int64_t count : people) all += count;
        return all;
    }
    [[nodiscard]] std::int64_t graded() const {
        return people[static_cast<std::size_t>(Participation::graded)];
    }
    void count(const PersonYear& person);
    void count(const WarningRecord& record);
};

void Tally::count(const PersonYear& person) {
    ++people[static_cast<std::size_t>(person.person.participation)];
    if (person.person.participation == Participation::graded) {
        ++grades[static_cast<std::size_t>(person.grade)];
    }
    lacking += person.missing.empty() ? 0 : 1;
    missing_stages += static_cast<std::int64_t>(person.missing.size());
}

void Tally::count(const WarningRecord& record) {
    measures[static_cast<std::size_t>(Measure::written)] += record.written;
    measures[static_cast<std::size_t>(Measure::admonition)] += record.admonition;
    measures[static_cast<std::size_t>(Measure::warning)] += record.warning;
    warned += record.warning > 0 ? 1 : 0;
    transfers += record.transfer_required ? 1 : 0;
    referrals += static_cast<std::int64_t>(record.referrals.size());
}

// The categories that have anyone, in the order of their keys, and the whole office behind them.
struct Tallies {
    std::vector<std::pair<Pool, Tally>> pools;
    Tally office;
};

Tallies tallies_of(const YearPack& pack) {
    std::array<Tally, kPools.size()> all;
    Tallies found;
    const auto both = [&](const PersonLine& person) {
        return std::array{&all[static_cast<std::size_t>(person.pool)], &found.office};
    };
    for (const PersonYear& person : pack.result.people) {
        for (Tally* tally : both(person.person)) tally->count(person);
    }
    for (const WarningRecord& record : pack.warnings) {
        for (Tally* tally : both(record.person)) tally->count(record);
    }
    for (const PoolQuota& quota : pack.result.quotas) {
        all[static_cast<std::size_t>(quota.pool)].quotas.push_back(&quota);
        found.office.quotas.push_back(&quota);
    }
    for (const auto& [pool, key] : kPools) {
        Tally& tally = all[static_cast<std::size_t>(pool)];
        if (tally.everyone() > 0) found.pools.emplace_back(pool, std::move(tally));
    }
    return found;
}

class Table {
public:
    Table(const Tallies& tallies, Language language) : tallies_(tallies), language_(language) {}

    void add_group(Wording name) {
        rows_.push_back({{word_cell(name, language_)}});
        rows_.back().style = RowStyle::emphasised;
    }
    // A row of what `cell` finds in each column.
    template <class CellOf>
    void add_named(std::string name, CellOf cell, RowStyle style = RowStyle::body) {
        Row row{{std::move(name)}, style};
        for (const auto& [pool, tally] : tallies_.pools) row.cells.push_back(cell(tally));
        row.cells.push_back(cell(tallies_.office));
        rows_.push_back(std::move(row));
    }
    template <class CellOf>
    void add(Wording name, CellOf cell, RowStyle style = RowStyle::body) {
        add_named(std::string{name.in(language_)}, cell, style);
    }
    // A figure of the quotas, added up in the last column.
    template <class Figure>
    void add_quota(Wording name, Figure figure) {
        add(name, [figure](const Tally& tally) {
            std::int64_t sum = 0;
            for (const PoolQuota* quota : tally.quotas) sum += figure(*quota);
            return tally.quotas.empty() ? Cell{} : number_cell(sum);
        });
    }
    [[nodiscard]] std::vector<Row> take() { return std::move(rows_); }

private:
    const Tallies& tallies_;
    Language language_;
    std::vector<Row> rows_;
};

void add_people(Table& table, Language language) {
    table.add_group({"一、人员（人）", "1. People"});
    for (const auto& [participation, key] : kParticipations) {
        const auto place = static_cast<std::size_t>(participation);
        table.add_named(std::string{word(participation, language)},
                        [place](const Tally& tally) { return count_cell(tally.people[place]); });
    }
    table.add(
        {"合计", "All"}, [](const Tally& tally) { return number_cell(tally.everyone()); },
        RowStyle::total);
}

// Rates and theoretical places of several categories do not add up: they stay with their own.
const PoolQuota* only_quota(const Tally& tally) {
    return tally.quotas.size() == 1 ? tally.quotas.front() : nullptr;
}

void add_quota(Table& table) {
    table.add_group({"二、优秀名额（人）", "2. Quota of excellent (people)"});
    table.add_quota({"参加基数", "Base"}, [](const PoolQuota& quota) { return quota.base; });
    table.add({"比例", "Per cent"}, [](const Tally& tally) {
        const PoolQuota* quota = only_quota(tally);
        return quota == nullptr ? Cell{} : Cell{Share{quota->percent}};
    });
    table.add({"理论名额", "Theoretical"}, [](const Tally& tally) {
        const PoolQuota* quota = only_quota(tally);
        return quota == nullptr ? Cell{} : Cell{quota->theoretical};
    });
    table.add_quota({"可用名额", "Allowed"}, [](const PoolQuota& quota) { return quota.allowed; });
    table.add_quota({"符合条件", "Candidates"},
                    [](const PoolQuota& quota) { return quota.candidates; });
    table.add_quota({"建议优秀", "Suggested"},
                    [](const PoolQuota& quota) { return quota.suggested; });
    table.add_quota({"末位同分待审定", "Pending by a tie"},
                    [](const PoolQuota& quota) { return quota.pending; });
    table.add_quota({"审定优秀", "Decided"}, [](const PoolQuota& quota) { return quota.decided; });
    table.add_quota({"审定超出名额", "Decided beyond it"}, [](const PoolQuota& quota) {
        return std::max(0, quota.decided - quota.allowed);
    });
}

// 称职（合格）, where the words of institution staff differ.
std::string grade_label(Grade grade, Language language) {
    const std::string_view civil = word(grade, Pool::civil, language);
    const std::string_view institution = word(grade, Pool::institution, language);
    if (civil == institution) return std::string{civil};
    const bool chinese = language == Language::chinese;
    return std::string{civil} + (chinese ? "（" : " (") + std::string{institution} +
           (chinese ? "）" : ")");
}

void add_grades(Table& table, Language language) {
    table.add_group({"三、参加考核人员的等次（人）", "3. Grades of those appraised (people)"});
    for (const auto& [grade, key] : kGrades) {
        const auto place = static_cast<std::size_t>(grade);
        table.add_named(grade_label(grade, language),
                        [place](const Tally& tally) { return count_cell(tally.grades[place]); });
        if (!is_proper(grade)) continue;
        table.add({"　占参加考核人员", "　share of them"}, [place](const Tally& tally) {
            if (tally.graded() == 0) return Cell{};
            return Cell{Share{percentage(tally.grades[place], tally.graded())}};
        });
    }
    table.add(
        {"合计", "All"}, [](const Tally& tally) { return number_cell(tally.graded()); },
        RowStyle::total);
}

void add_open(Table& table) {
    table.add_group({"四、考评未完成", "4. Not finished"});
    table.add({"缺少考评环节（人）", "People lacking a stage"},
              [](const Tally& tally) { return count_cell(tally.lacking); });
    table.add({"缺少考评环节（项）", "Stages lacking"},
              [](const Tally& tally) { return count_cell(tally.missing_stages); });
}

void add_measures(Table& table, Language language) {
    table.add_group({"五、责任追究", "5. Accountability"});
    for (const auto& [measure, key] : kMeasures) {
        const auto place = static_cast<std::size_t>(measure);
        const std::string name{word(measure, language)};
        table.add_named(language == Language::chinese ? name + "（次）" : name,
                        [place](const Tally& tally) { return count_cell(tally.measures[place]); });
    }
    table.add({"受效能告诫（人）", "People warned"},
              [](const Tally& tally) { return count_cell(tally.warned); });
    table.add({"应调整岗位未调整（人）", "Transfers owed"},
              [](const Tally& tally) { return count_cell(tally.transfers); });
    table.add({"应报县（件）", "Cases for the county"},
              [](const Tally& tally) { return count_cell(tally.referrals); });
}

// So wide that a page has room for all rows, however few categories there are.
constexpr double kPoolsWidth = 92;

std::vector<ColumnPlan> columns_for(const Tallies& tallies) {
    const double width =
        kPoolsWidth / static_cast<double>(std::max<std::size_t>(tallies.pools.size(), 1));
    std::vector<ColumnPlan> columns{{{"项目", "Item"}, 32, Align::left}};
    for (const auto& [pool, tally] : tallies.pools) {
        columns.push_back({wording(Topic::pool, to_key(pool)), width});
    }
    columns.push_back({{"全单位", "Office"}, 12});
    return columns;
}

}  // namespace

Sheet overview_sheet(const ReportContext& context, const YearPack& pack) {
    const Language language = context.language;
    const Tallies tallies = tallies_of(pack);
    const auto columns = columns_for(tallies);
    Table table{tallies, language};
    add_people(table, language);
    add_quota(table);
    add_grades(table, language);
    add_open(table);
    add_measures(table, language);

    Sheet sheet = new_sheet(context, {{"概况", "Overview"},
                                      {"年度考核情况", "The year at a glance"},
                                      year_name(pack.year(), language),
                                      {"人、次", "people, cases"},
                                      columns,
                                      1});
    sheet.landscape = false;
    sheet.next_row = rows_of(table.take());
    sheet.notes.emplace_back(Wording{
        "注：等次为最终等次，尚未审定的为建议等次；由上级考核和名册列为不确定等次、不参加的人员不计"
        "入第三项。责任追究只计有效的决定。",
        "Note: grades are final ones, or suggested where none is decided; those appraised by the "
        "county or without a grade by the roster are not in part 3. Measures are those that stand."}
                                 .in(language));
    return sheet;
}

}  // namespace kaoping
