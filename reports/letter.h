// Letters: one page laid out after GB/T 9704 — title, number, addressee, body with the first lines
// set in, unit and day at the lower right with room for the seal — and behind it the page on which
// the addressee acknowledges it (送达回证). No ID number stands on either.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reports/report_context.h"
#include "reports/unit_forms.h"
#include "scoring/results.h"

namespace kaoping {

// Which letters are printed; all when both are empty.
struct LetterChoice {
    std::optional<std::string> document;  // 文号
    std::optional<std::string> person;    // 工号

    [[nodiscard]] bool takes(const PersonLine& who) const {
        return !person || *person == who.number;
    }
    [[nodiscard]] bool takes_document(const std::string& which) const {
        return !document || *document == which;
    }
};

struct Letter {
    std::string title;   // 效能告诫书
    std::string number;  // 文号; may be empty
    PersonLine to;
    std::string note;  // above the text: that the decision was revoked; may be empty
    std::vector<std::string> paragraphs;
    std::string signed_by;       // 落款
    std::optional<Day> day;      // room to write it when empty
    std::optional<Day> served;   // 送达日期; likewise
    std::vector<FormRow> below;  // boxes to fill in under the signature
};

[[nodiscard]] Form letter_page(const Letter& letter, Language language);
[[nodiscard]] Form receipt_page(const Letter& letter, Language language);

// Adds both pages, drawn when they are printed.
void add_letter(UnitForms& forms, const std::string& unit, std::function<Letter()> write,
                Language language);

// Who signs: the leading group, else the office itself.
[[nodiscard]] const std::string& deciding_body(const Office& office);
// Who is reported to: the efficiency office, else the deciding body.
[[nodiscard]] const std::string& reporting_body(const Office& office);

// The day in words, or room to write it.
[[nodiscard]] std::string day_or_room(const std::optional<Day>& day, Language language);
// 签名：    年  月  日, the foot of a box for an opinion.
[[nodiscard]] std::string signature_foot(Wording who, Language language);

}  // namespace kaoping
