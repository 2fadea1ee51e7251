#include "records/store/score_rows.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kaoping::store {
namespace {

Period period_at(const Statement& row, int column) {
    const auto kind = period_kind_from_key(row.text(column + 1));
    if (!kind) row.reject(column + 1);
    return {static_cast<int>(row.number(column)), *kind};
}

Origin origin_at(const Statement& row, int column) {
    return {{row.number(column)}, static_cast<std::uint32_t>(row.number(column + 1))};
}

// Reads one cell after another; the row they stand in told all of them.
class CellReader {
public:
    CellReader(const Statement& row, int column, Origin origin)
        : row_(row), column_(column), origin_(origin) {}

    void read(std::optional<Told<Score>>& cell) {
        if (row_.is_null(column_)) return skip();
        const auto score = Score::from(Points::of_hundredths(row_.number(column_)));
        if (!score) row_.reject(column_);
        cell = Told<Score>{*score, origin_};
        skip();
    }
    void read(std::optional<Told<Points>>& cell) {
        if (!row_.is_null(column_)) {
            cell = Told<Points>{Points::of_hundredths(row_.number(column_)), origin_};
        }
        skip();
    }
    void read(std::string& cell) {
        if (!row_.is_null(column_)) cell = row_.text(column_);
        skip();
    }

private:
    void skip() { ++column_; }

    const Statement& row_;
    int column_;
    Origin origin_;
};

// Binds one cell after another.
class CellBinder {
public:
    CellBinder(Statement& statement, int parameter)
        : statement_(statement), parameter_(parameter) {}

    void bind(const std::optional<Told<Score>>& cell) {
        bind_number(cell ? std::optional{cell->value.points().hundredths()} : std::nullopt);
    }
    void bind(const std::optional<Told<Points>>& cell) {
        bind_number(cell ? std::optional{cell->value.hundredths()} : std::nullopt);
    }
    void bind(const std::string& cell) {
        if (cell.empty()) return bind_number(std::nullopt);
        statement_.bind(parameter_++, std::string_view{cell});
    }

private:
    void bind_number(std::optional<std::int64_t> number) {
        if (number) {
            statement_.bind(parameter_++, *number);
        } else {
            statement_.bind_null(parameter_++);
        }
    }

    Statement& statement_;
    int parameter_;
};

// Binds person, year and period, the first key columns of both tables.
void bind_key(Statement& statement, PersonId person, const Period& period) {
    statement.bind(1, person.value);
    statement.bind(2, std::int64_t{period.year});
    statement.bind(3, to_key(period.kind));
}

void bind_origin(Statement& statement, int parameter, Origin origin) {
    statement.bind(parameter, origin.sheet.value);
    statement.bind(parameter + 1, std::int64_t{origin.row});
}

}  // namespace

std::string select_evaluations(const std::string& where) {
    return "SELECT person, year, period, version, sheet, row, corrects, self, review, decision,"
           " bonus, deduction, deduction_reason, reviewer, remark FROM evaluation " +
           where + " ORDER BY person, year, period, version";
}

std::string select_items(const std::string& where) {
    return "SELECT person, year, period, stage, indicator, version, points, sheet, row FROM item " +
           where + " ORDER BY person, year, period, stage, indicator, version";
}

EvaluationVersion evaluation_at(const Statement& row) {
    EvaluationVersion version;
    version.version = row.number(3);
    Evaluation& told = version.told;
    told.person = person_at(row);
    told.period = period_at(row, 1);
    told.origin = origin_at(row, 4);
    if (!row.is_null(6)) {
        const auto corrects = mask_of(evaluation_columns(), split_names(row.text(6)));
        if (!corrects) row.reject(6);
        version.corrects = static_cast<CellMask>(*corrects);
    }
    CellReader reader(row, 7, told.origin);
    for_each_cell(told, told, [&](std::string_view, auto& cell, auto&) { reader.read(cell); });
    return version;
}

ItemVersion item_at(const Statement& row) {
    ItemVersion version;
    ItemScore& item = version.item;
    item.person = person_at(row);
    item.period = period_at(row, 1);
    const auto stage = from_key<Stage>(row.text(3));
    if (!stage) row.reject(3);
    item.stage = *stage;
    item.indicator = row.text(4);
    version.version = row.number(5);
    item.points = Points::of_hundredths(row.number(6));
    item.origin = origin_at(row, 7);
    return version;
}

std::vector<ItemScore> items_that_count(const std::vector<ItemVersion>& versions) {
    using StageOfPeriod = std::pair<Period, Stage>;
    std::map<StageOfPeriod, std::map<std::int64_t, std::vector<const ItemScore*>>> stages;
    for (const ItemVersion& version : versions) {
        const ItemScore& item = version.item;
        stages[{item.period, item.stage}][version.version].push_back(&item);
    }
    std::vector<ItemScore> items;
    for (const auto& [stage, tellings] : stages) {
        for (const ItemScore* last : tellings.rbegin()->second) {
            items.push_back(*last);
            for (auto telling = std::next(tellings.rbegin()); telling != tellings.rend();
                 ++telling) {
                const auto& row = telling->second;
                const auto same = std::find_if(row.begin(), row.end(), [&](const ItemScore* item) {
                    return item->indicator == last->indicator && item->points == last->points;
                });
                if (same == row.end()) break;
                items.back().origin = (*same)->origin;
            }
        }
    }
    return items;
}

ScoreInserter::ScoreInserter(Database& database)
    : evaluation_(database,
                  "INSERT INTO evaluation (person, year, period, version, sheet, row, corrects,"
                  " self, review, decision, bonus, deduction, deduction_reason, reviewer, remark)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      item_(database,
            "INSERT INTO item (person, year, period, stage, indicator, version, points, sheet, row)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)") {}

void ScoreInserter::add(const EvaluationVersion& version) {
    const Evaluation& told = version.told;
    bind_key(evaluation_, told.person, told.period);
    evaluation_.bind(4, version.version);
    bind_origin(evaluation_, 5, told.origin);
    const std::string corrects = names_of(evaluation_columns(), version.corrects);
    CellBinder binder(evaluation_, 7);
    binder.bind(corrects);
    for_each_cell(told, told,
                  [&](std::string_view, const auto& cell, const auto&) { binder.bind(cell); });
    evaluation_.execute();
}

void ScoreInserter::add(const ItemVersion& version) {
    const ItemScore& item = version.item;
    bind_key(item_, item.person, item.period);
    item_.bind(4, to_key(item.stage));
    item_.bind(5, std::string_view{item.indicator});
    item_.bind(6, version.version);
    item_.bind(7, item.points.hundredths());
    bind_origin(item_, 8, item.origin);
    item_.execute();
}

}  // namespace kaoping::store
