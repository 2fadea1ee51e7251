// 人员名册: people and their history.
#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "importers/id_number.h"
#include "importers/record_reader.h"
#include "importers/text.h"

namespace kaoping {
namespace {

Field column_of(Cause cause) {
    return cause == Cause::id_number_contradicts_number ? Field::id_number : Field::name;
}

// 0 when there is none.
std::uint32_t column_headed(const Table& table, std::initializer_list<std::string_view> words) {
    for (const HeadingCell& cell : table.headings) {
        const std::string& key = cell.child.empty() ? cell.parent : cell.child;
        if (std::find(words.begin(), words.end(), key) != words.end()) return cell.column;
    }
    return 0;
}

class PeopleReader : public RecordReader {
public:
    PeopleReader(ImportContext& context, const Table& table)
        : context_(context),
          sex_(column_headed(table, {"性别"})),
          birth_(column_headed(table, {"出生年月", "出生日期"})) {}

    void read(RowReader& row) override {
        RosterRow fact = fields_of(row);
        if (row.faulty()) return;
        if (!fact.id_number.empty()) compare_with_id_number(row, fact.id_number);
        if (fact.number.empty()) {
            unnumbered_.push_back(std::move(fact));
            erased_.push_back(row.erased());
            return;
        }
        if (const auto trouble = context_.roster_rows.add_numbered(fact)) {
            row.fault(trouble->cause, column_of(trouble->cause), trouble->args);
            return;
        }
        context_.put(row, fact);
    }

    // Who a row without a number is depends on all rows of the sheet.
    void finish(RowReader& row) override {
        const auto troubles = context_.roster_rows.number(unnumbered_);
        for (std::size_t at = 0; at < unnumbered_.size(); ++at) {
            const RosterRow& fact = unnumbered_[at];
            if (const auto& trouble = troubles[at]) {
                const Field field = column_of(trouble->cause);
                row.report_at(trouble->cause, fact.origin.row, field,
                              field == Field::name ? fact.name : fact.id_number, trouble->args);
            } else {
                context_.sink.put(&fact, erased_[at]);
            }
        }
    }

private:
    static RosterRow fields_of(RowReader& row) {
        RosterRow fact;
        fact.origin = row.origin();
        fact.number = row.person_number();
        fact.name = clean_name(row.needed_compact(Field::name));
        fact.unit = row.needed_compact(Field::unit);
        fact.post = row.compact(Field::post);
        fact.pool = row.word(Field::pool, pool_words());
        fact.id_number = row.id_number();
        fact.entry = row.day(Field::entry);
        fact.leave = row.day(Field::leave);
        fact.participation = row.word(Field::participation, participation_words());
        fact.effective = row.day(Field::effective);
        fact.remark = row.text(Field::remark);
        if (fact.entry && fact.leave && *fact.leave < *fact.entry) {
            row.fault(Cause::leave_before_entry, Field::leave, {to_string(*fact.entry)});
        }
        return fact;
    }

    // 性别 and 出生年月 are not stored; where they contradict the ID number, it may be another's.
    void compare_with_id_number(RowReader& row, const std::string& number) const {
        const IdBearer bearer = bearer_of(number);
        const RawCell* sex = sex_ == 0 ? nullptr : row.cell_in(sex_);
        if (sex != nullptr && contradicts_sex(*sex, bearer)) {
            row.fault_at(Cause::id_number_contradicts_sex, sex_, sex->text);
        }
        const RawCell* birth = birth_ == 0 ? nullptr : row.cell_in(birth_);
        if (birth != nullptr && contradicts_birth(*birth, bearer)) {
            row.fault_at(Cause::id_number_contradicts_birth, birth_, birth->text);
        }
    }

    ImportContext& context_;
    std::uint32_t sex_, birth_;  // columns, 0 for none
    std::vector<RosterRow> unnumbered_;
    std::vector<ErasedFields> erased_;  // of each of them
};

}  // namespace

RecordReaderPtr make_people_reader(ImportContext& context, const Table& table) {
    return std::make_unique<PeopleReader>(context, table);
}

}  // namespace kaoping
