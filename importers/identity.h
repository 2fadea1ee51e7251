// Identity: whom a row means (contract "Who a row means"): by 工号 when it is filled, else
// 身份证号, else 姓名 and 单位, else a 姓名 that is unique in the roster. Nobody is guessed at: a
// name that contradicts its number, or fits two people, is an error that names the candidates.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "importers/row_reader.h"
#include "records/roster.h"

namespace kaoping {

// Whether a name as a row has it can be the roster's: equal, or equal but for the width of
// brackets, or once a suffix such as （女）, (驻村), 同志 is taken off.
[[nodiscard]] bool is_same_name(std::string_view in_row, std::string_view in_roster);
// The name without such a suffix; the name itself when it has none.
[[nodiscard]] std::string without_suffix(std::string_view name);
// More people of one name than an office has. Beyond that units do not tell them apart, only
// numbers do: to compare everybody with everybody would take hours.
inline constexpr std::size_t kMostNamesakes = 200;
// How many of them a message names.
inline constexpr std::size_t kMostCandidates = 10;
// "张三 007 党政办、张三 012 财政所", the first few.
[[nodiscard]] std::string candidates(const std::vector<const Person*>& people);

class Identity {
public:
    // `roster` outlives it. With an empty roster no row is anybody, and nothing is said of it here.
    explicit Identity(const Roster& roster) : roster_(roster) {}

    // The person a row means; null after a fault.
    [[nodiscard]] const Person* person_of(RowReader& row);
    // The person a row names where it need not name any; none when it does not, and after a fault.
    [[nodiscard]] std::optional<PersonId> named_in(RowReader& row);
    // The persons a row of `measures` means, which may name several in one cell (、，,;；): all of
    // them, or nobody after a fault.
    [[nodiscard]] std::vector<const Person*> people_of(RowReader& row);

private:
    const Person* by_number(RowReader& row);
    const Person* by_id_number(RowReader& row);
    const Person* by_name(RowReader& row, const std::string& name);
    // The people who bear a name in the first spelling anybody bears.
    struct Namesakes {
        std::vector<const Person*> people;
        bool suffix_dropped = false;
    };
    [[nodiscard]] Namesakes named(const std::string& name) const;
    // The people of the roster who bear the name with a suffix: 王五（女） for 王五.
    [[nodiscard]] std::vector<const Person*> named_with_suffix(const std::string& name);
    // The one person a name among several means; null when there is none or more.
    [[nodiscard]] const Person* one_of_several(const std::string& name,
                                               const std::string& unit) const;
    void check_name(RowReader& row, const Person& person);
    void check_id_number(RowReader& row, const Person& person);
    void note_foreign_unit(RowReader& row, const Person& person);

    const Roster& roster_;
    std::set<std::pair<PersonId, std::string>> noted_units_;
    // Names without their suffixes, for messages; made when the first name is unknown.
    std::optional<std::unordered_multimap<std::string, const Person*>> by_plain_name_;
};

}  // namespace kaoping
