#include "app/values.h"

namespace kaoping {

Value grade_value(const std::optional<Grade>& grade, Pool pool, Language language) {
    if (!grade) return {};
    return Keyed{std::string{to_key(*grade)}, std::string{word(*grade, pool, language)}};
}

Value value_of(const std::optional<Score>& score) {
    if (!score) return {};
    return score->points();
}

Value value_of(const std::optional<Points>& points) {
    if (!points) return {};
    return *points;
}

Value value_of(const std::optional<int>& number) {
    if (!number) return {};
    return std::int64_t{*number};
}

Value value_of(const std::optional<Day>& day) {
    if (!day) return {};
    return *day;
}

Value text_value(const std::string& text) {
    if (text.empty()) return {};
    return text;
}

Value yes_or_no(bool yes, Language language) {
    const Text words = yes ? Text{"是", "yes"} : Text{"否", "no"};
    return Keyed{yes ? "yes" : "no", std::string{words.in(language)}};
}

Value orders(bool transfer_required, const std::vector<std::string>& referrals, Language language) {
    KeyedList list;
    if (transfer_required) {
        const std::string key = "transfer-required";
        list.push_back({key, std::string{word(Topic::order, key, language)}});
    }
    for (const std::string& document : referrals) {
        const std::string key = "refer-county";
        list.push_back({key + ":" + document, std::string{word(Topic::order, key, language)} +
                                                  (language == Language::chinese ? "：" : ": ") +
                                                  document});
    }
    return list;
}

}  // namespace kaoping
