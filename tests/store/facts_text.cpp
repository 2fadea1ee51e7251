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
std::string text(HalfYear value) {
    return to_key(value);
}
std::string text(PersonId value) {
    return std::to_string(value.value);
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
    for (const auto& f : facts.attendances) {
        line(out, "attendance", f.day, f.sort, f.topic, f.length, f.unit, f.result);
    }
    for (const auto& f : facts.talks) line(out, "talk", f.day, f.talker, f.content);
    for (const auto& f : facts.ballots) {
        line(out, "ballot", f.half, f.unit, f.excellent, f.competent, f.basic, f.incompetent,
             f.abstained);
    }
    for (const auto& f : facts.links) line(out, "link", f.year, f.unit);
}

void write(std::ostream& out, const OfficeFacts& facts) {
    for (const auto& f : facts.denials) {
        line(out, "refusal", f.number, f.person, f.day, f.matter, f.basis, f.reason, f.approver);
    }
    for (const auto& f : facts.cases) {
        line(out, "case", f.number, f.person, f.matter, f.type, f.received, f.days,
             f.special_reason, f.closed);
    }
    for (const auto& f : facts.contacts) {
        line(out, "contact", f.day, f.way, f.caller, f.caller_unit, f.contact, f.matter, f.person,
             f.own_duty, f.handed_to, f.handed_over);
    }
    for (const auto& f : facts.complaints) {
        line(out, "complaint", f.number, f.received, f.channel, f.person, f.content, f.finding,
             f.handling, f.closed, f.published);
    }
    for (const auto& f : facts.meetings) {
        line(out, "meeting", f.unit, f.half, f.noticed, f.held, f.delegates, f.attended,
             f.announced);
    }
    for (const auto& f : facts.unit_reviews) {
        line(out, "review", f.year, f.unit, f.criterion, f.sent, f.returned, f.valid, f.satisfied,
             f.basic, f.dissatisfied);
    }
    for (const auto& f : facts.archive) {
        line(out, "item", f.day, f.month_only, f.category, f.title, f.document, f.person, f.place);
    }
    for (const auto& f : facts.village_works) {
        line(out, "work", f.unit, f.year, f.matter, f.count);
    }
    for (const auto& f : facts.inspections) {
        line(out, "inspection", f.day, f.item, f.unit, f.person, f.result, f.remark);
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
    write(out, value_of(store.office_facts()));
    return out.str();
}

}  // namespace kaoping::test
