// The ladder, the order and the windows against a naive model, over all short histories; and the
// properties every history keeps.
#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

#include "tests/scoring/support.h"

using namespace kaoping;
using namespace kaoping::test;

namespace {

// Days around what matters: the turn of a year, 29 February, the ends of windows.
const std::vector<const char*> kDays{"2023-12-31", "2024-01-01", "2024-02-29", "2024-03-01",
                                     "2024-12-31", "2025-02-28", "2025-03-01", "2025-12-31"};

struct History {
    std::vector<std::string> warnings;  // ascending
    std::string transfer;               // "" for none
};

// The rule in the plainest words: count by text of the year, windows by comparing texts.
struct Naive {
    int count = 0;
    std::string ceiling;
    bool transfer_required = false;
    int referrals = 0;
};

std::string year_after(std::string day) {
    if (day.substr(4) == "-02-29") day.replace(8, 2, "28");
    return std::to_string(std::stoi(day.substr(0, 4)) + 1) + day.substr(4);
}

Naive naive(const History& history, const std::string& year) {
    Naive result;
    bool caused = false;
    std::string third_of_year;
    for (const std::string candidate : {"2023", "2024", "2025"}) {
        std::vector<std::string> in_year;
        for (const std::string& day : history.warnings) {
            if (day.substr(0, 4) == candidate) in_year.push_back(day);
        }
        if (in_year.size() >= 3 && !history.transfer.empty() && in_year[2] <= history.transfer) {
            caused = true;
        }
        if (candidate != year) continue;
        result.count = static_cast<int>(in_year.size());
        if (in_year.size() >= 3) third_of_year = in_year[2];
    }
    const char* ceilings[] = {"", "competent", "basic", "incompetent"};
    result.ceiling = ceilings[std::min(result.count, 3)];
    result.transfer_required =
        !third_of_year.empty() && (history.transfer.empty() || history.transfer < third_of_year);
    for (const std::string& day : history.warnings) {
        if (caused && day.substr(0, 4) == year && day > history.transfer &&
            day <= year_after(history.transfer)) {
            ++result.referrals;
        }
    }
    return result;
}

Subject subject_of(const History& history) {
    Subject subject;
    for (const std::string& day : history.warnings) subject.warned(day);
    if (!history.transfer.empty()) subject.transferred(history.transfer);
    return subject;
}

// Every multiset of up to `most` of the days, in ascending order.
void each_history(std::size_t most, std::size_t from, std::vector<std::string>& chosen,
                  const std::function<void(const std::vector<std::string>&)>& visit) {
    visit(chosen);
    if (chosen.size() == most) return;
    for (std::size_t i = from; i < kDays.size(); ++i) {
        chosen.push_back(kDays[i]);
        each_history(most, i, chosen, visit);
        chosen.pop_back();
    }
}

}  // namespace

TEST_CASE("all histories of up to five warnings and a transfer agree with the naive model") {
    const RuleBook rules = township();
    std::size_t compared = 0;
    std::vector<std::string> chosen;
    std::vector<std::string> transfers{""};
    transfers.insert(transfers.end(), kDays.begin(), kDays.end());
    each_history(5, 0, chosen, [&](const std::vector<std::string>& warnings) {
        for (const std::string& transfer : transfers) {
            const History history{warnings, transfer};
            const Subject subject = subject_of(history);
            for (int year : {2023, 2024, 2025}) {
                const WarningRecord record = count(subject, {.year = year, .rules = rules});
                const Naive expected = naive(history, std::to_string(year));
                const bool agrees = record.warning == expected.count &&
                                    key(record.ceiling) == expected.ceiling &&
                                    record.transfer_required == expected.transfer_required &&
                                    record.in_window == expected.referrals;
                if (!agrees) {
                    std::string text;
                    for (const std::string& day : warnings) text += day + " ";
                    FAIL(text << "transfer " << transfer << " year " << year);
                }
                ++compared;
            }
        }
    });
    CHECK(compared == 1287 * 9 * 3);
}

TEST_CASE("one more warning never improves a grade, revoking it restores the result") {
    const RuleBook rules = township();
    const std::vector<const char*> scores{"95", "80", "65", "50"};
    for (const char* value : scores) {
        for (int before = 0; before <= 3; ++before) {
            Subject subject = Subject{}.year_at(2024, value);
            for (int i = 0; i < before; ++i)
                subject.warned("2024-0" + std::to_string(i + 1) + "-10");
            const PersonYear without = judge(subject, {.rules = rules});
            subject.warned("2024-11-11");
            const PersonYear with = judge(subject, {.rules = rules});
            CHECK(with.grade >= without.grade);
            subject.revoked("2024-12-01");
            const PersonYear restored = judge(subject, {.rules = rules});
            CHECK(restored.grade == without.grade);
            CHECK(rules_of(restored) == rules_of(without));
            CHECK(restored.annual_score == without.annual_score);
        }
    }
}

TEST_CASE("the order of entry is irrelevant") {
    Subject subject = Subject{}
                          .year_at(2024, "90")
                          .warned("2024-02-01", "b")
                          .warned("2024-02-01", "a")
                          .warned("2024-01-01", "c")
                          .transferred("2024-02-01")
                          .transferred("2023-05-05")
                          .warned("2024-06-01", "d");
    const std::string orders = orders_of(judge(subject));
    const std::string notes = notes_of(count(subject));
    CHECK(orders == "refer-county:d");
    std::sort(subject.facts.measures.begin(), subject.facts.measures.end(),
              [](const auto& x, const auto& y) { return x.document < y.document; });
    do {
        CHECK(orders_of(judge(subject)) == orders);
        CHECK(notes_of(count(subject)) == notes);
        std::reverse(subject.facts.transfers.begin(), subject.facts.transfers.end());
    } while (std::next_permutation(
        subject.facts.measures.begin(), subject.facts.measures.end(),
        [](const auto& x, const auto& y) { return x.document < y.document; }));
}
