#include <algorithm>

#include "app/json.h"
#include "app/open_store.h"
#include "app/person_lookup.h"
#include "app/reason_tree.h"
#include "app/score_records.h"
#include "app/step_words.h"
#include "app/values.h"
#include "scoring/explain.h"
#include "scoring/year.h"

namespace kaoping {
namespace {

// The whole year is scored: rank and quota depend on everyone.
Outcome<PersonYear> explained(const Invocation& call, OpenStore& office, const Person& person,
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
    return explain_year(person, own_facts, inquiry, scorer.finish());
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

void print_text(const Invocation& call, const PersonYear& result, const std::vector<Step>& steps) {
    const PersonLine& person = result.person;
    const Language language = call.settings.language;
    call.console.out() << call.console.words(
        {"{}（{}，{}，{}）{}年度：{}\n", "{} ({}, {}, {}) in {}: {}\n"}, person.name, person.number,
        person.unit, word(person.pool, language), result.year,
        word(result.grade, person.pool, language));
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
    const auto result = explained(call, **office, **person, *year);
    if (!result) return result.error();
    const auto steps = traced(result->reasons, sheet_finder(**office, call.console));
    if (!steps) return steps.error();
    const Language language = call.settings.language;
    switch (call.settings.format) {
        case Format::table:
            print_text(call, *result, *steps);
            break;
        case Format::json:
            call.console.out() << json_of(year_fields(), year_record(*result, language), *steps)
                               << '\n';
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
