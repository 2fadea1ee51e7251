// RosterRows: the people the rosters of one file name, and which of the people known before they
// are. A roster without 工号 gets numbers P0001, P0002, … in file order; a later one is matched by
// 身份证号, else 姓名 and any earlier unit, else a unique 姓名 (contract "Who a row means").
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "records/causes.h"
#include "records/roster.h"

namespace kaoping {

class RosterRows {
public:
    // `known` outlives it. A roster that corrects may give the people known before other names and
    // ID numbers.
    RosterRows(const Roster& known, bool correcting);

    struct Trouble {
        Cause cause;
        std::vector<std::string> args;
    };

    // Takes a row that states its number; returns what contradicts it, if anything.
    [[nodiscard]] std::optional<Trouble> add_numbered(const RosterRow& row);

    // Fills in the numbers of rows without one, all those of a sheet, in file order; at the same
    // place of the result stands what is wrong with a row.
    [[nodiscard]] std::vector<std::optional<Trouble>> number(std::vector<RosterRow>& rows);

private:
    // A person of this file.
    struct Member {
        std::string name;
        std::string id_number;
        std::string first_unit;
        std::set<std::string, std::less<>> units;
        std::uint32_t row = 0;
        bool has_undated_row = false;
    };
    struct Match {
        std::string number;  // empty: somebody new
        std::optional<Trouble> trouble;
    };

    [[nodiscard]] Match match(const RosterRow& row, bool by_name_alone) const;
    // Numbers of everybody, known before or of this file, who bears the row's name and may be its
    // person by ID number; those in its unit only, if asked for.
    [[nodiscard]] std::vector<std::string> namesakes(const RosterRow& row, bool in_unit) const;
    // The numbers of those who bear the name, where they are more than can be compared.
    [[nodiscard]] std::vector<std::string> crowd(const std::string& name) const;
    [[nodiscard]] static Trouble ambiguous(const std::string& name,
                                           const std::vector<std::string>& numbers);
    [[nodiscard]] bool has_undated_row(const std::string& number) const;
    // What contradicts a row's number, if anything: the name, or the ID number.
    [[nodiscard]] std::optional<Trouble> name_trouble(const RosterRow& row) const;
    [[nodiscard]] std::optional<Trouble> id_trouble(const RosterRow& row) const;
    // "张三 007 党政办".
    [[nodiscard]] static std::string shown(const Member& member, const std::string& number);
    void remember(const RosterRow& row);
    void index_names();
    [[nodiscard]] std::string next_number();

    const Roster& known_;
    bool correcting_;
    std::unordered_map<std::string, Member> members_;                    // by number
    std::unordered_map<std::string, std::string> number_by_id_;          // of members
    std::unordered_map<std::string, std::vector<std::string>> by_name_;  // numbers of members
    bool is_indexed_ = false;  // names are needed only once a row has no number
    int last_number_ = 0;      // of P0001 …
};

}  // namespace kaoping
