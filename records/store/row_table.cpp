#include "records/store/row_table.h"

#include <algorithm>

namespace kaoping::store {
namespace {

// "person, entry, <cells>, sheet, row, corrects"; a table that is not of persons reads 0 for the
// person.
std::string select_of(const TableShape& shape, bool only_one) {
    const std::string order = shape.is_of_person() ? "person, entry" : "entry";
    std::string list = shape.is_of_person() ? "person, entry" : "0, entry";
    for (const Column& column : shape.columns) list += ", " + std::string{column.name};
    return "SELECT " + list + ", sheet, row, corrects FROM " + shape.table +
           (only_one ? " WHERE " + shape.subject + " = ?1" : "") + " ORDER BY " + order;
}

std::string insert_of(const TableShape& shape) {
    std::string names = shape.is_of_person() ? "person, entry" : "entry";
    std::string values = shape.is_of_person() ? "?, ?" : "?";
    for (const Column& column : shape.columns) {
        names += ", " + std::string{column.name};
        values += ", ?";
    }
    return "INSERT INTO " + shape.table + " (" + names + ", sheet, row, corrects) VALUES (" +
           values + ", ?, ?, ?)";
}

Cell cell_at(const Statement& statement, int column) {
    if (statement.is_null(column)) return {};
    if (statement.is_number(column)) return statement.number(column);
    return std::string{statement.text(column)};
}

ToldRow row_at(const Statement& statement, const Columns& columns) {
    ToldRow row;
    row.entry = statement.number(1);
    row.cells.reserve(columns.size());
    int column = 2;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        row.cells.push_back(cell_at(statement, column++));
    }
    row.origin.sheet.value = statement.number(column++);
    row.origin.row = static_cast<std::uint32_t>(statement.number(column++));
    if (!statement.is_null(column)) {
        const auto mask = mask_of(columns, split_names(statement.text(column)));
        if (!mask) statement.reject(column);
        row.corrects = *mask;
    }
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

RowTable::RowTable(Database& database, TableShape shape, const WithdrawnSheets& withdrawn)
    : shape_(std::move(shape)),
      path_(database.path()),
      withdrawn_(withdrawn),
      select_(database, select_of(shape_, true)),
      insert_(database, insert_of(shape_)) {
    if (shape_.is_of_person()) return;
    last_entry_ = database.number("SELECT coalesce(max(entry), 0) FROM " + shape_.table);
}

RowTable::Stored RowTable::rows_of(const Cell& subject) {
    Stored stored;
    stored.next_entry = last_entry_ + 1;
    bind(select_, 1, subject);
    while (select_.step()) {
        ToldRow row = row_at(select_, shape_.columns);
        stored.next_entry = std::max(stored.next_entry, row.entry + 1);
        if (!withdrawn_.contains(row.origin.sheet)) stored.rows.push_back(std::move(row));
    }
    return stored;
}

void RowTable::add(const Cell& subject, const ToldRow& row) {
    int parameter = 1;
    if (shape_.is_of_person()) bind(insert_, parameter++, subject);
    insert_.bind(parameter++, row.entry);
    for (const Cell& cell : row.cells) bind(insert_, parameter++, cell);
    insert_.bind(parameter++, row.origin.sheet.value);
    insert_.bind(parameter++, std::int64_t{row.origin.row});
    const Cell corrects = to_cell(names_of(shape_.columns, row.corrects));
    bind(insert_, parameter, corrects);
    insert_.execute();
    if (!shape_.is_of_person()) last_entry_ = std::max(last_entry_, row.entry);
}

RowCursor::RowCursor(Database& database, TableShape shape, std::optional<PersonId> only,
                     const WithdrawnSheets& withdrawn)
    : shape_(std::move(shape)),
      path_(database.path()),
      withdrawn_(withdrawn),
      select_(database, select_of(shape_, only && shape_.is_of_person())) {
    if (only && shape_.is_of_person()) select_.bind(1, only->value);
    advance();
}

void RowCursor::advance() {
    next_.reset();
    if (select_.step()) next_ = PersonId{select_.number(0)};
}

void RowCursor::read_rows(PersonId person) {
    rows_.clear();
    for (; next_ && *next_ <= person; advance()) {
        if (*next_ != person) continue;
        ToldRow row = row_at(select_, shape_.columns);
        if (!withdrawn_.contains(row.origin.sheet)) rows_.push_back(std::move(row));
    }
}

}  // namespace kaoping::store
