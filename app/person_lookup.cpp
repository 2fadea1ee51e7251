#include "app/person_lookup.h"

#include <algorithm>

#include "importers/text.h"

namespace kaoping {
namespace {

std::string candidates(const std::vector<const Person*>& people) {
    std::string list;
    for (const Person* person : people) {
        if (!list.empty()) list += "、";
        list += person->number() + "（" + person->history().back().unit + "）";
    }
    return list;
}

}  // namespace

Outcome<const Person*> find_person(const Roster& roster, const std::string& text,
                                   Console& console) {
    const std::string word = without_space(text);
    if (const Person* person = roster.by_number(word)) return person;
    std::string id_number = word;
    std::replace(id_number.begin(), id_number.end(), 'x', 'X');
    if (const Person* person = roster.by_id_number(id_number)) return person;
    const auto named = roster.by_name(clean_name(text));
    if (named.size() == 1) return named.front();
    if (named.empty()) {
        return tl::unexpected(console.refuse(
            Exit::refused,
            {"名册里没有“{}”，请写工号、身份证号或姓名",
             "nobody on the roster is \"{}\"; give a staff number, an ID number or a name"},
            text));
    }
    return tl::unexpected(console.refuse(
        Exit::refused,
        {"有{}人叫“{}”，请写工号：{}", "{} people are called \"{}\"; give the number: {}"},
        named.size(), text, candidates(named)));
}

}  // namespace kaoping
