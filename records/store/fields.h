// The fields of each kind of fact that is kept as told rows: one list a kind, from which its
// table's statements, its cells, its comparison and its reading all come. A field's name is its
// column in the schema and its key in a FieldConflict (and so in TableHeading::columns).
//
// `visit(name, role, member)` is called for each, in the order in which facts of the kind are
// sorted. Facts are about a person; those that are not name the key field they are looked up by
// (kSubject). Evaluations and items, which come in bulk, have their own path (scores.h).
#pragma once

#include <string_view>

#include "records/fact_kind.h"
#include "records/facts.h"
#include "records/person.h"

namespace kaoping::store {

// What a field means for the question whether two rows of a person tell the same fact.
enum class Role : unsigned char {
    cell,      // nothing; it must agree or be blank
    rival,     // as cell, and a fact has at most one of its rivals
    key,       // rows that differ in it tell different facts
    yearly,    // a day, as cell; days of different years tell different facts: a number may begin
               // anew each year
    document,  // the fact's own number: rows that have different ones tell different facts
    likeness,  // where a row has no document: rows that differ in it tell different facts
    ground,    // as likeness, but having one in common is enough; a fact has a set of them
    growing    // different words add up
};

template <class Fact>
struct Fields;

template <>
struct Fields<RosterRow> {
    static constexpr FactKind kKind = FactKind::people;
    static constexpr std::string_view kTable = "roster_row";
    static void visit(auto& row, auto&& visit) {
        visit("effective_on", Role::key, row.effective);
        visit("name", Role::cell, row.name);
        visit("unit", Role::cell, row.unit);
        visit("post", Role::cell, row.post);
        visit("pool", Role::cell, row.pool);
        visit("id_number", Role::cell, row.id_number);
        visit("entered_on", Role::cell, row.entry);
        visit("left_on", Role::cell, row.leave);
        visit("participation", Role::cell, row.participation);
        visit("remark", Role::cell, row.remark);
    }
};

template <>
struct Fields<Adjustment> {
    static constexpr FactKind kKind = FactKind::adjustments;
    static constexpr std::string_view kTable = "adjustment";
    static void visit(auto& fact, auto&& visit) {
        visit("day", Role::key, fact.day);
        visit("points", Role::key, fact.points);
        visit("reason", Role::key, fact.reason);
        visit("basis", Role::key, fact.basis);
    }
};

// The grounds, of which one told row may name several, are added by ground_rows (fact_rows.h).
template <>
struct Fields<MeasureDecision> {
    static constexpr FactKind kKind = FactKind::measures;
    static constexpr std::string_view kTable = "measure";
    static void visit(auto& fact, auto&& visit) {
        visit("decided_on", Role::likeness, fact.day);
        visit("document", Role::document, fact.document);
        visit("measures", Role::cell, fact.measures);
        visit("responsibility", Role::cell, fact.responsibility);
        visit("aggravated", Role::rival, fact.aggravated);
        visit("exemption", Role::rival, fact.exemption);
        visit("acted_on", Role::cell, fact.act_day);
        visit("served_on", Role::cell, fact.served_day);
        visit("authority", Role::cell, fact.authority);
        visit("deadline", Role::cell, fact.deadline);
        visit("corrected_on", Role::cell, fact.corrected);
        visit("revoked_on", Role::cell, fact.revoked);
        visit("remark", Role::growing, fact.remark);
    }
};
template <>
struct Fields<Ground> {
    static void visit(auto& ground, auto&& visit) {
        visit("ground_number", Role::ground, ground.number);
        visit("ground", Role::ground, ground.text);
    }
};

template <>
struct Fields<Transfer> {
    static constexpr FactKind kKind = FactKind::transfers;
    static constexpr std::string_view kTable = "transfer";
    static void visit(auto& fact, auto&& visit) {
        visit("transferred_on", Role::key, fact.day);
        visit("reason", Role::key, fact.reason);
        visit("for_warnings", Role::cell, fact.for_warnings);
        visit("old_post", Role::cell, fact.old_post);
        visit("new_post", Role::cell, fact.new_post);
        visit("document", Role::document, fact.document);
    }
};

template <>
struct Fields<GradeDecision> {
    static constexpr FactKind kKind = FactKind::grades;
    static constexpr std::string_view kTable = "grade_decision";
    static void visit(auto& fact, auto&& visit) {
        visit("year", Role::key, fact.year);
        visit("grade", Role::cell, fact.grade);
        visit("document", Role::cell, fact.document);
        visit("decided_on", Role::cell, fact.day);
    }
};

template <>
struct Fields<DenialReport> {
    static constexpr FactKind kKind = FactKind::denial_reports;
    static constexpr std::string_view kTable = "denial_report";
    static void visit(auto& fact, auto&& visit) {
        visit("reported_on", Role::key, fact.day);
        visit("matter", Role::key, fact.matter);
        visit("finding", Role::cell, fact.finding);
        visit("bad_effect", Role::cell, fact.bad_effect);
    }
};

template <>
struct Fields<Sanction> {
    static constexpr FactKind kKind = FactKind::sanctions;
    static constexpr std::string_view kTable = "sanction";
    static void visit(auto& fact, auto&& visit) {
        visit("decided_on", Role::likeness, fact.day);
        visit("document", Role::document, fact.document);
        visit("kind", Role::likeness, fact.kind);
        visit("ends_on", Role::cell, fact.ends);
        visit("revoked_on", Role::cell, fact.revoked);
    }
};

template <>
struct Fields<Veto> {
    static constexpr FactKind kKind = FactKind::vetoes;
    static constexpr std::string_view kTable = "veto";
    static constexpr std::string_view kSubject = "unit";
    static void visit(auto& fact, auto&& visit) {
        visit("unit", Role::key, fact.unit);
        visit("year", Role::key, fact.year);
        visit("document", Role::key, fact.document);
        visit("circumstance", Role::cell, fact.circumstance);
    }
};

template <>
struct Fields<Appeal> {
    static constexpr FactKind kKind = FactKind::appeals;
    static constexpr std::string_view kTable = "appeal";
    static void visit(auto& fact, auto&& visit) {
        visit("filed_on", Role::cell, fact.filed_day);
        visit("document", Role::key, fact.document);
        visit("against", Role::cell, fact.against);
        visit("served_on", Role::cell, fact.served_day);
        visit("handler", Role::cell, fact.handler);
        visit("outcome", Role::cell, fact.outcome);
        visit("decided_on", Role::cell, fact.decided);
    }
};

}  // namespace kaoping::store
