#include "records/store/row_table.h"

namespace kaoping::store {
namespace {

// "person, entry, <cells>, sheet, row": a table that is not of persons reads 0 for the person.
std::string select_list(const TableShape& shape) {
    std::string list = shape.of_person ? "person, entry" : "0, entry";
    for (const Column& column : shape.columns) list += ", " + std::string{column.name};
    return list + ", sheet, row";
}

std::string select_of(const TableShape& shape, bool only_one) {
    const std::string where = only_one && shape.of_person ? " WHERE person = ?1" : "";
    return "SELECT " + select_list(shape) + " FROM " + shape.table + where + " ORDER BY " +
           (shape.of_person ? "person, entry" : "entry");
}

std::string insert_of(const TableShape& shape) {
    std::string names = shape.of_person ? "person, entry" : "entry";
    std::string values = shape.of_person ? "?, ?" : "?";
    for (const Column& column : shape.columns) {
        names += ", " + std::string{column.name};
        values += ", ?";
    }
    return "INSERT INTO " + shape.table + " (" + names + ", sheet, row) VALUES (" + values +
           ", ?, ?)";
}

Cell cell_at(const Statement& statement, int column) {
    if (statement.is_null(column)) return {};
    if (statement.is_number(column)) return statement.number(column);
    return std::string{statement.text(column)};
}

ToldRow row_at(const Statement& statement, std::size_t cells) {
    ToldRow row;
    row.entry = statement.number(1);
    row.cells.reserve(cells);
    int column = 2;
    for (std::size_t at = 0; at < cells; ++at) row.cells.push_back(cell_at(statement, column++));
    row.origin.sheet.value = statement.number(column);
    row.origin.row = static_cast<std::uint32_t>(statement.number(column + 1));
    return row;
}

void bind(Statement& statement, int parameter, const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        statement.bind(parameter, *number);
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        statement.bind(parameter, std::string_view{*text});
    } else {
        statement.bind_null(parameter);
    }
}

}  // namespace

RowTable::RowTable(Database& database, TableShape shape)
    : shape_(std::move(shape)),
      path_(database.path()),
      select_(database, select_of(shape_, true)),
      insert_(database, insert_of(shape_)) {}

std::vector<ToldRow> RowTable::rows_of(PersonId person) {
    std::vector<ToldRow> rows;
    if (shape_.of_person) select_.bind(1, person.value);
    while (select_.step()) rows.push_back(row_at(select_, shape_.columns.size()));
    return rows;
}

void RowTable::add(PersonId person, const ToldRow& row) {
    int parameter = 1;
    if (shape_.of_person) insert_.bind(parameter++, person.value);
    insert_.bind(parameter++, row.entry);
    for (const Cell& cell : row.cells) bind(insert_, parameter++, cell);
    insert_.bind(parameter++, row.origin.sheet.value);
    insert_.bind(parameter, std::int64_t{row.origin.row});
    insert_.execute();
}

RowCursor::RowCursor(Database& database, TableShape shape, std::optional<PersonId> only)
    : shape_(std::move(shape)),
      path_(database.path()),
      select_(database, select_of(shape_, only.has_value())) {
    if (only && shape_.of_person) select_.bind(1, only->value);
    advance();
}

void RowCursor::advance() {
    next_.reset();
    if (select_.step()) next_ = PersonId{select_.number(0)};
}

void RowCursor::read_rows(PersonId person) {
    rows_.clear();
    for (; next_ && *next_ <= person; advance()) {
        if (*next_ == person) rows_.push_back(row_at(select_, shape_.columns.size()));
    }
}

}  // namespace kaoping::store
