#include "facts_text.h"

#include <sstream>

#include "office.h"

namespace kaoping::test {
namespace {

std::string text(const std::string& value) {
    return value;
}
std::string text(int value) {
    return std::to_string(value);
}
std::string text(bool value) {
    return value ? "yes" : "";
}
std::string text(Day value) {
    return to_string(value);
}
std::string text(Points value) {
    return to_string(value);
}
std::string text(Score value) {
    return to_string(value);
}
std::string text(Period value) {
    return to_key(value);
}
std::string text(MeasureSet value) {
    std::string keys;
    for (const auto& [measure, key] : kMeasures) {
        if (value.contains(measure)) keys += key;
    }
    return keys;
}
template <VocabularyWord Word>
std::string text(Word value) {
    return std::string{to_key(value)};
}
template <class T>
std::string text(const Told<T>& told) {
    return text(told.value);
}
template <class T>
std::string text(const std::optional<T>& value) {
    return value ? text(*value) : "-";
}

template <class... Values>
void line(std::ostream& out, const char* what, const Values&... values) {
    out << what;
    ((out << "|" << text(values)), ...);
    out << "\n";
}

void write(std::ostream& out, const MeasureDecision& f) {
    line(out, "measure", f.document, f.day, f.responsibility, f.measures, f.aggravated, f.exemption,
         f.act_day, f.served_day, f.authority, f.deadline, f.corrected, f.revoked, f.remark);
    for (const Ground& ground : f.grounds) line(out, "  ground", ground.number, ground.text);
}

void write(std::ostream& out, const PersonFacts& facts) {
    for (const auto& f : facts.evaluations) {
        line(out, "evaluation", f.period, f.stages[0], f.stages[1], f.stages[2], f.bonus,
             f.deduction, f.deduction_reason, f.reviewer, f.remark);
    }
    for (const auto& f : facts.items) line(out, "item", f.period, f.stage, f.indicator, f.points);
    for (const auto& f : facts.adjustments) {
        line(out, "adjustment", f.day, f.points, f.reason, f.basis);
    }
    for (const auto& f : facts.measures) write(out, f);
    for (const auto& f : facts.transfers) {
        line(out, "transfer", f.day, f.for_warnings, f.reason, f.old_post, f.new_post, f.document);
    }
    for (const auto& f : facts.grades) line(out, "grade", f.year, f.grade, f.document, f.day);
    for (const auto& f : facts.denial_reports) {
        line(out, "denial", f.matter, f.day, f.finding, f.bad_effect);
    }
    for (const auto& f : facts.sanctions) {
        line(out, "sanction", f.document, f.day, f.kind, f.ends, f.revoked);
    }
    for (const auto& f : facts.appeals) {
        line(out, "appeal", f.document, f.against, f.served_day, f.filed_day, f.handler, f.outcome,
             f.decided);
    }
}

}  // namespace

std::string facts_text(Store& store) {
    std::ostringstream out;
    value_of(store.each_person([&](const Person& person, const PersonFacts& facts) {
        for (const RosterRow& row : person.history()) {
            line(out, "person", row.number, row.name, row.unit, row.post, row.pool, row.id_number,
                 row.entry, row.leave, row.participation, row.effective, row.remark);
        }
        write(out, facts);
    }));
    for (const Veto& f : value_of(store.vetoes())) {
        line(out, "veto", f.unit, f.year, f.circumstance, f.document);
    }
    return out.str();
}

}  // namespace kaoping::test
