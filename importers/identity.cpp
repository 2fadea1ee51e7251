#include "importers/identity.h"

#include <algorithm>

#include "importers/text.h"

namespace kaoping {
namespace {

std::string with_brackets(std::string name, std::string_view from_open, std::string_view from_close,
                          std::string_view to_open, std::string_view to_close) {
    for (const auto& [from, to] :
         {std::pair{from_open, to_open}, std::pair{from_close, to_close}}) {
        for (auto at = name.find(from); at != std::string::npos; at = name.find(from, at)) {
            name.replace(at, from.size(), to);
        }
    }
    return name;
}

std::string with_narrow_brackets(std::string name) {
    return with_brackets(std::move(name), "（", "）", "(", ")");
}
std::string with_wide_brackets(std::string name) {
    return with_brackets(std::move(name), "(", ")", "（", "）");
}

bool bears_name(const Person& person, std::string_view name) {
    return std::any_of(person.history().begin(), person.history().end(),
                       [&](const RosterRow& row) { return is_same_name(name, row.name); });
}

// Units are compared without regard to the width of brackets and letters.
bool was_in(const Person& person, std::string_view unit) {
    if (was_ever_in(person, unit)) return true;
    const std::string key = folded(unit);
    return std::any_of(person.history().begin(), person.history().end(),
                       [&](const RosterRow& row) { return folded(row.unit) == key; });
}

}  // namespace

std::string without_suffix(std::string_view name) {
    std::string plain = with_narrow_brackets(std::string{name});
    constexpr std::string_view comrade = "同志";
    if (plain.ends_with(comrade)) plain.erase(plain.size() - comrade.size());
    const auto open = plain.find('(');
    if (plain.ends_with(')') && open != std::string::npos && open > 0) plain.erase(open);
    return plain.empty() ? std::string{name} : plain;
}

bool is_same_name(std::string_view in_row, std::string_view in_roster) {
    if (in_row == in_roster) return true;
    return with_narrow_brackets(std::string{in_row}) ==
               with_narrow_brackets(std::string{in_roster}) ||
           without_suffix(in_row) == in_roster || in_row == without_suffix(in_roster);
}

std::string candidates(const std::vector<const Person*>& people) {
    std::string list;
    for (std::size_t at = 0; at < people.size() && at < kMostCandidates; ++at) {
        const Person& person = *people[at];
        list += list.empty() ? "" : "、";
        list += person.name() + " " + person.number() + " " + person.history().back().unit;
    }
    return list + (people.size() > kMostCandidates ? "…" : "");
}

Identity::Namesakes Identity::named(const std::string& name) const {
    for (const std::string& spelling :
         {name, with_narrow_brackets(name), with_wide_brackets(name)}) {
        auto found = roster_.by_name(spelling, kMostNamesakes + 1);
        if (!found.empty()) return {std::move(found), false};
    }
    return {roster_.by_name(without_suffix(name), kMostNamesakes + 1), true};
}

std::vector<const Person*> Identity::named_with_suffix(const std::string& name) {
    if (!by_plain_name_) {
        by_plain_name_.emplace();
        for (const Person& person : roster_.people()) {
            by_plain_name_->emplace(without_suffix(person.name()), &person);
        }
    }
    std::vector<const Person*> people;
    const auto [first, last] = by_plain_name_->equal_range(without_suffix(name));
    for (auto at = first; at != last; ++at) people.push_back(at->second);
    std::sort(people.begin(), people.end(),
              [](const Person* a, const Person* b) { return a->number() < b->number(); });
    return people;
}

void Identity::check_name(RowReader& row, const Person& person) {
    const RawCell* given = row.cell(Field::name);
    if (given == nullptr || given->text == person.name()) return;
    const std::string name = clean_name(given->text);
    if (bears_name(person, name)) return;
    std::vector<const Person*> people = named(name).people;
    people.insert(people.begin(), &person);
    row.fault(Cause::name_contradicts_number, Field::name, {candidates(people)});
}

void Identity::check_id_number(RowReader& row, const Person& person) {
    const std::string number = row.id_number();
    if (number.empty()) return;
    const Person* other = roster_.by_id_number(number);
    if (other != nullptr && other != &person) {
        row.fault(Cause::id_number_contradicts_number, Field::id_number,
                  {candidates({&person, other})});
    } else if (other == nullptr && !person.id_number().empty()) {
        row.fault(Cause::id_number_contradicts_number, Field::id_number, {candidates({&person})});
    }
}

void Identity::note_foreign_unit(RowReader& row, const Person& person) {
    const RawCell* given = row.cell(Field::unit);
    if (given != nullptr && given->text == person.history().back().unit) return;
    const std::string unit = row.compact(Field::unit);
    if (unit.empty() || was_in(person, unit)) return;
    if (!noted_units_.emplace(person.id(), unit).second) return;
    row.fault(Cause::unit_foreign, Field::unit, {unit, candidates({&person})});
}

const Person* Identity::by_number(RowReader& row) {
    const std::string number = row.person_number();
    if (number.empty()) return nullptr;
    const Person* person = roster_.by_number(number);
    if (person == nullptr) {
        const RawCell* name = row.cell(Field::name);
        const auto people =
            name == nullptr ? std::vector<const Person*>{} : named(clean_name(name->text)).people;
        row.fault(Cause::person_number_unknown, Field::number, {candidates(people)});
        return nullptr;
    }
    check_name(row, *person);
    check_id_number(row, *person);
    note_foreign_unit(row, *person);
    return row.faulty() ? nullptr : person;
}

const Person* Identity::by_id_number(RowReader& row) {
    const std::string number = row.id_number();
    if (number.empty()) return nullptr;
    const Person* person = roster_.by_id_number(number);
    if (person == nullptr) {
        row.fault(Cause::person_id_unknown, Field::id_number);
        return nullptr;
    }
    check_name(row, *person);
    note_foreign_unit(row, *person);
    return row.faulty() ? nullptr : person;
}

const Person* Identity::by_name(RowReader& row, const std::string& name) {
    auto [people, suffix_dropped] = named(name);
    if (people.empty()) {
        const std::string near = candidates(named_with_suffix(name));
        row.fault(Cause::person_name_unknown, Field::name, {near.empty() ? "—" : near});
        return nullptr;
    }
    const std::string unit = row.compact(Field::unit);
    // A suffix tells namesakes apart; taken off, it may only meet a name that is unique.
    const bool suffix_is_lost = suffix_dropped && people.size() > 1;
    if (!unit.empty() && !suffix_is_lost && people.size() <= kMostNamesakes) {
        auto in_unit = people;
        std::erase_if(in_unit, [&](const Person* person) { return !was_in(*person, unit); });
        if (in_unit.empty()) {
            row.fault(Cause::name_and_unit_differ, Field::name, {unit, candidates(people)});
            return nullptr;
        }
        people = std::move(in_unit);
    }
    if (people.size() > 1) {
        row.fault(Cause::person_ambiguous, Field::name, {candidates(people)});
        return nullptr;
    }
    return people.front();
}

const Person* Identity::person_of(RowReader& row) {
    if (roster_.empty()) {
        row.give_up();
        return nullptr;
    }
    if (row.says(Field::number)) return by_number(row);
    if (row.says(Field::id_number)) return by_id_number(row);
    const std::string name = clean_name(row.text(Field::name));
    return name.empty() ? nullptr : by_name(row, name);
}

std::optional<PersonId> Identity::named_in(RowReader& row) {
    const bool names =
        row.says(Field::number) || row.says(Field::id_number) || row.says(Field::name);
    const Person* person = names ? person_of(row) : nullptr;
    if (person == nullptr) return std::nullopt;
    return person->id();
}

const Person* Identity::one_of_several(const std::string& name, const std::string& unit) const {
    auto people = named(name).people;
    if (people.size() > 1 && people.size() <= kMostNamesakes) {
        std::erase_if(people, [&](const Person* person) { return !was_in(*person, unit); });
    }
    return people.size() == 1 ? people.front() : nullptr;
}

std::vector<const Person*> Identity::people_of(RowReader& row) {
    const bool by_name_alone = !row.says(Field::number) && !row.says(Field::id_number);
    const RawCell* given = row.cell(Field::name);
    const auto names = given == nullptr ? std::vector<std::string>{} : split_list(given->text);
    if (!by_name_alone || names.size() < 2 || roster_.empty()) {
        const Person* person = person_of(row);
        if (person == nullptr) return {};
        return {person};
    }
    std::vector<const Person*> people;
    for (const std::string& part : names) {
        const Person* person = one_of_several(clean_name(part), row.compact(Field::unit));
        if (person == nullptr) {
            row.fault(Cause::persons_in_cell_unknown, Field::name, {part});
            return {};
        }
        if (std::find(people.begin(), people.end(), person) == people.end()) {
            people.push_back(person);
        }
    }
    return people;
}

}  // namespace kaoping
