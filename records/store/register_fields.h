// The fields of the facts of registers, as in records/store/fields.h. A fact that names a person
// although it is about an affair keeps him in a field of its own; what has a number is told apart
// by it within its year, anything else by all that makes it what it is.
#pragma once

#include "records/register_facts.h"
#include "records/store/fields.h"

namespace kaoping::store {

// The field in which a fact names a person it is not looked up by.
inline constexpr std::string_view kNamedPerson = "person";

template <>
struct Fields<Denial> {
    static constexpr FactKind kKind = FactKind::denials;
    static constexpr std::string_view kTable = "denial";
    static constexpr std::string_view kSubject = "number";
    static void visit(auto& fact, auto&& visit) {
        visit("day", Role::yearly, fact.day);
        visit("number", Role::key, fact.number);
        visit(kNamedPerson, Role::cell, fact.person);
        visit("matter", Role::cell, fact.matter);
        visit("basis", Role::cell, fact.basis);
        visit("reason", Role::cell, fact.reason);
        visit("approver", Role::cell, fact.approver);
    }
};

template <>
struct Fields<TimedCase> {
    static constexpr FactKind kKind = FactKind::cases;
    static constexpr std::string_view kTable = "timed_case";
    static constexpr std::string_view kSubject = "number";
    static void visit(auto& fact, auto&& visit) {
        visit("received_on", Role::yearly, fact.received);
        visit("number", Role::key, fact.number);
        visit(kNamedPerson, Role::cell, fact.person);
        visit("matter", Role::cell, fact.matter);
        visit("type", Role::cell, fact.type);
        visit("days", Role::cell, fact.days);
        visit("special_reason", Role::cell, fact.special_reason);
        visit("closed_on", Role::cell, fact.closed);
    }
};

// Nothing numbers a contact; whether it was one's own duty and to whom it was handed may be told
// later.
template <>
struct Fields<Contact> {
    static constexpr FactKind kKind = FactKind::contacts;
    static constexpr std::string_view kTable = "contact";
    static constexpr std::string_view kSubject = "day";
    static void visit(auto& fact, auto&& visit) {
        visit("day", Role::key, fact.day);
        visit(kNamedPerson, Role::key, fact.person);
        visit("matter", Role::key, fact.matter);
        visit("way", Role::key, fact.way);
        visit("caller", Role::key, fact.caller);
        visit("caller_unit", Role::key, fact.caller_unit);
        visit("contact", Role::key, fact.contact);
        visit("own_duty", Role::cell, fact.own_duty);
        visit("handed_to", Role::cell, fact.handed_to);
        visit("handed_on", Role::cell, fact.handed_over);
    }
};

template <>
struct Fields<Complaint> {
    static constexpr FactKind kKind = FactKind::complaints;
    static constexpr std::string_view kTable = "complaint";
    static constexpr std::string_view kSubject = "number";
    static void visit(auto& fact, auto&& visit) {
        visit("received_on", Role::yearly, fact.received);
        visit("number", Role::key, fact.number);
        visit("channel", Role::cell, fact.channel);
        visit(kNamedPerson, Role::cell, fact.person);
        visit("content", Role::cell, fact.content);
        visit("finding", Role::cell, fact.finding);
        visit("handling", Role::cell, fact.handling);
        visit("closed_on", Role::cell, fact.closed);
        visit("published", Role::cell, fact.published);
    }
};

// The result of its examination may be told later.
template <>
struct Fields<Attendance> {
    static constexpr FactKind kKind = FactKind::study;
    static constexpr std::string_view kTable = "attendance";
    static void visit(auto& fact, auto&& visit) {
        visit("day", Role::key, fact.day);
        visit("type", Role::key, fact.sort);
        visit("topic", Role::key, fact.topic);
        visit("length", Role::key, fact.length);
        visit("length_unit", Role::key, fact.unit);
        visit("result", Role::cell, fact.result);
    }
};

template <>
struct Fields<Talk> {
    static constexpr FactKind kKind = FactKind::talks;
    static constexpr std::string_view kTable = "talk";
    static void visit(auto& fact, auto&& visit) {
        visit("day", Role::key, fact.day);
        visit("talker", Role::key, fact.talker);
        visit("content", Role::key, fact.content);
    }
};

template <>
struct Fields<VillageMeeting> {
    static constexpr FactKind kKind = FactKind::meetings;
    static constexpr std::string_view kTable = "village_meeting";
    static constexpr std::string_view kSubject = "unit";
    static void visit(auto& fact, auto&& visit) {
        visit("half", Role::key, fact.half);
        visit("unit", Role::key, fact.unit);
        visit("held_on", Role::key, fact.held);
        visit("noticed_on", Role::cell, fact.noticed);
        visit("delegates", Role::cell, fact.delegates);
        visit("attended", Role::cell, fact.attended);
        visit("announced", Role::cell, fact.announced);
    }
};

template <>
struct Fields<Ballot> {
    static constexpr FactKind kKind = FactKind::ballots;
    static constexpr std::string_view kTable = "ballot";
    static void visit(auto& fact, auto&& visit) {
        visit("half", Role::key, fact.half);
        visit("unit", Role::key, fact.unit);
        visit("excellent", Role::cell, fact.excellent);
        visit("competent", Role::cell, fact.competent);
        visit("basic", Role::cell, fact.basic);
        visit("incompetent", Role::cell, fact.incompetent);
        visit("abstained", Role::cell, fact.abstained);
    }
};

template <>
struct Fields<UnitReview> {
    static constexpr FactKind kKind = FactKind::unit_reviews;
    static constexpr std::string_view kTable = "unit_review";
    static constexpr std::string_view kSubject = "unit";
    static void visit(auto& fact, auto&& visit) {
        visit("year", Role::key, fact.year);
        visit("unit", Role::key, fact.unit);
        visit("criterion", Role::key, fact.criterion);
        visit("sent", Role::cell, fact.sent);
        visit("returned", Role::cell, fact.returned);
        visit("valid", Role::cell, fact.valid);
        visit("satisfied", Role::cell, fact.satisfied);
        visit("basic", Role::cell, fact.basic);
        visit("dissatisfied", Role::cell, fact.dissatisfied);
    }
};

template <>
struct Fields<ArchiveItem> {
    static constexpr FactKind kKind = FactKind::archive;
    static constexpr std::string_view kTable = "archive_item";
    static constexpr std::string_view kSubject = "filed_on";
    static void visit(auto& fact, auto&& visit) {
        visit("filed_on", Role::key, fact.day);
        visit("month_only", Role::key, fact.month_only);
        visit("category", Role::key, fact.category);
        visit("title", Role::key, fact.title);
        visit("document", Role::key, fact.document);
        visit(kNamedPerson, Role::key, fact.person);
        visit("place", Role::cell, fact.place);
    }
};

template <>
struct Fields<VillageWork> {
    static constexpr FactKind kKind = FactKind::village_works;
    static constexpr std::string_view kTable = "village_work";
    static constexpr std::string_view kSubject = "unit";
    static void visit(auto& fact, auto&& visit) {
        visit("year", Role::key, fact.year);
        visit("unit", Role::key, fact.unit);
        visit("matter", Role::key, fact.matter);
        visit("count", Role::key, fact.count);
    }
};

template <>
struct Fields<LinkedUnit> {
    static constexpr FactKind kKind = FactKind::links;
    static constexpr std::string_view kTable = "linked_unit";
    static void visit(auto& fact, auto&& visit) {
        visit("year", Role::key, fact.year);
        visit("unit", Role::key, fact.unit);
    }
};

template <>
struct Fields<Inspection> {
    static constexpr FactKind kKind = FactKind::inspections;
    static constexpr std::string_view kTable = "inspection";
    static constexpr std::string_view kSubject = "day";
    static void visit(auto& fact, auto&& visit) {
        visit("day", Role::key, fact.day);
        visit("item", Role::key, fact.item);
        visit(kNamedPerson, Role::key, fact.person);
        visit("unit", Role::key, fact.unit);
        visit("result", Role::key, fact.result);
        visit("remark", Role::key, fact.remark);
    }
};

}  // namespace kaoping::store
