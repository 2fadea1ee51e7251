#include <algorithm>

#include "app/json.h"
#include "app/open_store.h"
#include "app/person_lookup.h"
#include "app/reason_tree.h"
#include "app/score_records.h"
#include "app/step_words.h"
#include "app/values.h"
#include "reports/change_text.h"
#include "reports/why_not_text.h"
#include "scoring/explain.h"
#include "scoring/why_not.h"
#include "scoring/year.h"

namespace kaoping {
namespace {

// A person's year with all its reasons, and why it is not excellent.
struct Explained {
    PersonYear result;
    WhyNot why;
};

// The whole year is scored: rank and quota depend on everyone.
Outcome<Explained> explained(const Invocation& call, OpenStore& office, const Person& person,
                             int year) {
    const Inquiry inquiry = office.inquiry(call.settings.as_of);
    YearScorer scorer{inquiry, year};
    PersonFacts own_facts;
    const auto visited =
        each_person(office, call.console, [&](const Person& each, const PersonFacts& facts) {
            scorer.add(each, facts);
            if (each.id() == person.id()) own_facts = facts;
        });
    if (!visited) return tl::unexpected(visited.error());
    const YearResult whole_year = scorer.finish();
    Explained explained{explain_year(person, own_facts, inquiry, whole_year), {}};
    explained.why = WhyNotFinder{whole_year, office.rules}.find(explained.result);
    return explained;
}

const std::vector<RecordField>& step_fields() {
    static const std::vector<RecordField> fields = {
        {"step", {"步骤", "Step"}},     {"rule", {"规则", "Rule"}},
        {"effect", {"作用", "Effect"}}, {"article", {"条款", "Article"}},
        {"before", {"之前", "Before"}}, {"after", {"之后", "After"}},
        {"file", {"文件", "File"}},     {"sheet", {"工作表", "Sheet"}},
        {"row", {"行", "Row"}},         {"fact", {"事实", "Fact"}},
    };
    return fields;
}

// The fields of score --year, and the clauses of both sentences: empty for an excellent grade.
std::string json_text(const Explained& explained, const std::vector<Step>& steps,
                      Language language) {
    std::vector<RecordField> fields = year_fields();
    fields.push_back({"why_not", {"为何不是优秀", "Why not excellent"}});
    fields.push_back({"would_change", {"怎样会不同", "What would have changed it"}});
    const auto list = [](const std::vector<std::string>& clauses) {
        KeyedList keyed;
        for (const std::string& clause : clauses) keyed.push_back({clause, clause});
        return keyed;
    };
    Record record = year_record(explained.result, language);
    record.emplace_back(list(why_not_clauses(explained.result, explained.why, language)));
    record.emplace_back(list(change_clauses(explained.result, explained.why, language)));
    return json_of(fields, record, steps);
}

// One row a fact of a step, or one for a step without any; "2.1" is the first part of the second.
void write_csv(RecordWriter& writer, const std::vector<Step>& steps, const std::string& prefix) {
    int number = 0;
    for (const Step& step : steps) {
        const std::string name = prefix + std::to_string(++number);
        const Record head{name,         step.rule,   std::string{to_key(step.effect)},
                          step.article, step.before, step.after};
        const auto add = [&](Record facts) {
            Record record = head;
            record.insert(record.end(), facts.begin(), facts.end());
            writer.add(record);
        };
        if (step.because.empty()) add({{}, {}, {}, {}});
        for (const StepFact& fact : step.because) {
            add({fact.file, fact.sheet, std::int64_t{fact.row}, fact.fact});
        }
        write_csv(writer, step.steps, name + ".");
    }
}

void print_text(const Invocation& call, const Explained& explained,
                const std::vector<Step>& steps) {
    const PersonYear& result = explained.result;
    const PersonLine& person = result.person;
    const Language language = call.settings.language;
    call.console.out() << call.console.words(
        {"{}（{}，{}，{}）{}年度：{}\n", "{} ({}, {}, {}) in {}: {}\n"}, person.name, person.number,
        person.unit, word(person.pool, language), result.year,
        word(result.grade, person.pool, language));
    if (!explained.why.bars.empty()) {
        call.console.out() << call.console.words(
            {"为何不是优秀：{}{}\n", "Why not excellent: {} {}\n"},
            why_not_sentence(result, explained.why, language),
            change_sentence(result, explained.why, language));
    }
    print_steps(call.console.out(), steps, person.pool, language);
}

}  // namespace

Exit run_explain(const Invocation& call) {
    const auto office = open_store(call);
    if (!office) return office.error();
    const auto roster = call.console.check((*office)->store.roster());
    if (!roster) return roster.error();
    const auto person = find_person(*roster, call.settings.operands.front(), call.console);
    if (!person) return person.error();
    const auto year = chosen_year(call, **office);
    if (!year) return year.error();
    if ((*person)->days_served(calendar_year(*year)) == 0) {
        return call.console.refuse(Exit::refused, {"{} {}年度没有任职", "{} did not serve in {}"},
                                   (*person)->name(), *year);
    }
    const auto found = explained(call, **office, **person, *year);
    if (!found) return found.error();
    const auto steps = traced(found->result.reasons, sheet_finder(**office, call.console));
    if (!steps) return steps.error();
    const Language language = call.settings.language;
    switch (call.settings.format) {
        case Format::table:
            print_text(call, *found, *steps);
            break;
        case Format::json:
            call.console.out() << json_text(*found, *steps, language) << '\n';
            break;
        case Format::csv: {
            const auto writer =
                record_writer(Format::csv, language, step_fields(), call.console.out());
            write_csv(*writer, *steps, "");
            writer->finish();
        }
    }
    return Exit::done;
}

}  // namespace kaoping
