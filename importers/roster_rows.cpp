#include "importers/roster_rows.h"

#include <algorithm>
#include <numeric>

#include "importers/identity.h"
#include "importers/text.h"

namespace kaoping {
namespace {

constexpr std::size_t kDigits = 4;

// The n of "P000n", 0 for any other number.
int own_number(const std::string& number) {
    const bool own = number.size() > kDigits && number.size() <= 9 && number.front() == 'P' &&
                     all_digits(std::string_view{number}.substr(1));
    return own ? std::stoi(number.substr(1)) : 0;
}

bool bears(const Person& person, const std::string& name) {
    return std::any_of(person.history().begin(), person.history().end(),
                       [&](const RosterRow& row) { return is_same_name(name, row.name); });
}

}  // namespace

std::string RosterRows::shown(const Member& member, const std::string& number) {
    return member.name + " " + number + " " + member.first_unit;
}

RosterRows::RosterRows(const Roster& known, bool correcting)
    : known_(known), correcting_(correcting) {
    for (const Person& person : known.people()) {
        last_number_ = std::max(last_number_, own_number(person.number()));
    }
}

void RosterRows::remember(const RosterRow& row) {
    const auto [at, is_new] = members_.try_emplace(row.number);
    Member& member = at->second;
    if (is_new) {
        member.name = row.name;
        member.row = row.origin.row;
        if (is_indexed_) by_name_[row.name].push_back(row.number);
        last_number_ = std::max(last_number_, own_number(row.number));
    }
    if (member.id_number.empty() && !row.id_number.empty()) {
        member.id_number = row.id_number;
        number_by_id_.emplace(row.id_number, row.number);
    }
    if (is_new) member.first_unit = row.unit;
    member.units.insert(row.unit);
    member.has_undated_row = member.has_undated_row || !row.effective;
}

std::optional<RosterRows::Trouble> RosterRows::name_trouble(const RosterRow& row) const {
    const Person* person = known_.by_number(row.number);
    // Who keeps his ID number may have changed his name.
    const bool proven =
        person != nullptr && !row.id_number.empty() && known_.by_id_number(row.id_number) == person;
    if (proven) return std::nullopt;
    if (person != nullptr && !correcting_ && !bears(*person, row.name)) {
        return Trouble{Cause::name_contradicts_number, {candidates({person})}};
    }
    const auto member = members_.find(row.number);
    if (member != members_.end() && !is_same_name(row.name, member->second.name)) {
        return Trouble{Cause::name_contradicts_number, {shown(member->second, row.number)}};
    }
    return std::nullopt;
}

std::optional<RosterRows::Trouble> RosterRows::id_trouble(const RosterRow& row) const {
    if (row.id_number.empty()) return std::nullopt;
    const Person* holder = known_.by_id_number(row.id_number);
    if (holder != nullptr && holder->number() != row.number) {
        return Trouble{Cause::id_number_contradicts_number, {candidates({holder})}};
    }
    const auto other = number_by_id_.find(row.id_number);
    if (other != number_by_id_.end() && other->second != row.number) {
        return Trouble{Cause::id_number_contradicts_number,
                       {shown(members_.at(other->second), other->second)}};
    }
    const Person* person = known_.by_number(row.number);
    if (person != nullptr && holder == nullptr && !correcting_ && !person->id_number().empty()) {
        return Trouble{Cause::id_number_contradicts_number, {candidates({person})}};
    }
    const auto member = members_.find(row.number);
    const bool changes = member != members_.end() && !member->second.id_number.empty() &&
                         member->second.id_number != row.id_number;
    if (!changes) return std::nullopt;
    return Trouble{Cause::id_number_contradicts_number, {shown(member->second, row.number)}};
}

std::optional<RosterRows::Trouble> RosterRows::add_numbered(const RosterRow& row) {
    auto trouble = name_trouble(row);
    if (!trouble) trouble = id_trouble(row);
    if (!trouble) remember(row);
    return trouble;
}

std::vector<std::string> RosterRows::namesakes(const RosterRow& row, bool in_unit) const {
    std::vector<std::string> numbers;
    const auto add = [&](const std::string& number, const std::string& id_number, bool was_in) {
        const bool other_person =
            !row.id_number.empty() && !id_number.empty() && row.id_number != id_number;
        const bool there = std::find(numbers.begin(), numbers.end(), number) != numbers.end();
        if (!other_person && !there && (was_in || !in_unit)) numbers.push_back(number);
    };
    for (const Person* person : known_.by_name(row.name)) {
        add(person->number(), person->id_number(), was_ever_in(*person, row.unit));
    }
    const auto of_file = by_name_.find(row.name);
    if (of_file == by_name_.end()) return numbers;
    for (const std::string& number : of_file->second) {
        const Member& member = members_.at(number);
        add(number, member.id_number, member.units.contains(row.unit));
    }
    return numbers;
}

std::vector<std::string> RosterRows::crowd(const std::string& name) const {
    const auto known = known_.by_name(name, kMostNamesakes + 1);
    const auto of_file = by_name_.find(name);
    const std::size_t count = of_file == by_name_.end() ? 0 : of_file->second.size();
    if (known.size() + count <= kMostNamesakes) return {};
    std::vector<std::string> numbers;
    for (const Person* person : known) numbers.push_back(person->number());
    for (std::size_t at = 0; at < std::min(count, kMostNamesakes); ++at) {
        numbers.push_back(of_file->second[at]);
    }
    return numbers;
}

RosterRows::Trouble RosterRows::ambiguous(const std::string& name,
                                          const std::vector<std::string>& numbers) {
    std::string list;
    for (std::size_t at = 0; at < numbers.size() && at < kMostCandidates; ++at) {
        list += (list.empty() ? "" : "、") + name + " " + numbers[at];
    }
    return {Cause::person_ambiguous, {list + (numbers.size() > kMostCandidates ? "…" : "")}};
}

bool RosterRows::has_undated_row(const std::string& number) const {
    const auto member = members_.find(number);
    return member != members_.end() && member->second.has_undated_row;
}

RosterRows::Match RosterRows::match(const RosterRow& row, bool by_name_alone) const {
    if (!row.id_number.empty()) {
        const Person* person = known_.by_id_number(row.id_number);
        if (person != nullptr && !correcting_ && !bears(*person, row.name)) {
            return {{}, Trouble{Cause::name_contradicts_number, {candidates({person})}}};
        }
        if (person != nullptr) return {person->number(), std::nullopt};
        const auto member = number_by_id_.find(row.id_number);
        if (member != number_by_id_.end()) {
            const Member& other = members_.at(member->second);
            if (is_same_name(row.name, other.name)) return {member->second, std::nullopt};
            return {{}, Trouble{Cause::name_contradicts_number, {shown(other, member->second)}}};
        }
    }
    if (const auto numbers = crowd(row.name); !numbers.empty()) {
        return {{}, ambiguous(row.name, numbers)};
    }
    auto numbers = namesakes(row, !by_name_alone);
    // A roster has one row a person and day: of two rows without a day the second is a namesake.
    if (by_name_alone && !row.effective) {
        std::erase_if(numbers, [&](const std::string& number) { return has_undated_row(number); });
    }
    if (numbers.size() == 1) return {numbers.front(), std::nullopt};
    if (numbers.empty()) return {};
    return {{}, ambiguous(row.name, numbers)};
}

void RosterRows::index_names() {
    if (is_indexed_) return;
    for (const auto& [number, member] : members_) by_name_[member.name].push_back(number);
    is_indexed_ = true;
}

std::vector<std::optional<RosterRows::Trouble>> RosterRows::number(std::vector<RosterRow>& rows) {
    if (rows.empty()) return {};
    index_names();
    std::vector<std::optional<Trouble>> troubles(rows.size());
    const auto settle = [&](std::size_t at, const Match& found) {
        RosterRow& row = rows[at];
        row.number = found.number.empty() ? next_number() : found.number;
        // Without any day, number or ID number two rows of one name and unit cannot be told apart.
        if (!row.effective && row.id_number.empty() && has_undated_row(row.number)) {
            troubles[at] =
                Trouble{Cause::roster_row_twice, {std::to_string(members_.at(row.number).row)}};
            return;
        }
        remember(row);
    };
    // Rows that hold from the beginning come before those of a later day, whatever their order in
    // the file; whom the unit or ID number tells comes before whom only the name does.
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return rows[a].effective < rows[b].effective;
    });
    for (const bool dated : {false, true}) {
        std::vector<std::size_t> left;
        for (std::size_t at : order) {
            if (rows[at].effective.has_value() != dated) continue;
            const Match found = match(rows[at], false);
            if (found.trouble) {
                troubles[at] = found.trouble;
            } else if (found.number.empty()) {
                left.push_back(at);
            } else {
                settle(at, found);
            }
        }
        for (std::size_t at : left) {
            // Another row of this pass may have brought the person by unit.
            Match found = match(rows[at], false);
            if (!found.trouble && found.number.empty()) found = match(rows[at], true);
            troubles[at] = found.trouble;
            if (!found.trouble) settle(at, found);
        }
    }
    return troubles;
}

std::string RosterRows::next_number() {
    std::string digits = std::to_string(++last_number_);
    if (digits.size() < kDigits) digits.insert(0, kDigits - digits.size(), '0');
    return "P" + digits;
}

}  // namespace kaoping
