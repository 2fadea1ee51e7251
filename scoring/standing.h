// Standing: which decisions count, and what follows from the warnings among them — the ladder, the
// order to transfer, the windows after transfers and the referrals (效能责任追究 二(五); rulebook
// 6).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/facts.h"
#include "scoring/inquiry.h"

namespace kaoping {

// The day a decision was revoked on, as far as the inquiry knows: its own revocation, or an appeal
// of the same person against its document that was decided 撤销 or 变更; the earlier of them.
[[nodiscard]] std::optional<Day> revocation_of(const MeasureDecision& decision,
                                               const PersonFacts& facts, const Inquiry& inquiry);

// Exists, is neither exempted nor revoked.
[[nodiscard]] bool stands(const MeasureDecision& decision, const PersonFacts& facts,
                          const Inquiry& inquiry);

// An admonition that stands, whose correction deadline lies before `day` and which was not
// corrected by then, as far as the inquiry knows.
[[nodiscard]] bool is_uncorrected(const MeasureDecision& decision, const PersonFacts& facts,
                                  const Inquiry& inquiry, Day day);

// 文号, or the date of a decision without one.
[[nodiscard]] std::string name_of(const MeasureDecision& decision);

// By date, then 文号 (byte order): the order in which decisions are counted and listed.
[[nodiscard]] bool decided_before(const MeasureDecision* a, const MeasureDecision* b);

// The decisions of a year the inquiry knows, standing or not, in that order.
[[nodiscard]] std::vector<const MeasureDecision*> decisions_of(const PersonFacts& facts,
                                                               const Inquiry& inquiry, int year);

// A transfer that warnings brought about, and the window it opens.
struct CausedTransfer {
    const Transfer* transfer = nullptr;
    DayRange window;
    int cause_year = 0;  // whose warnings brought it about
};

// All standing warnings of one person and what follows from them. Holds pointers into `facts`.
class WarningHistory {
public:
    WarningHistory(const PersonFacts& facts, const Inquiry& inquiry);

    // The standing warnings of a calendar year, by date, then document.
    [[nodiscard]] std::vector<const MeasureDecision*> standing_in(int year) const;

    // The highest rung the standing warnings of the year reach, or null.
    [[nodiscard]] const Dated<Rung>* rung_of(int year) const;

    // The warning that completed the order of its year ("the third"), or null.
    [[nodiscard]] const MeasureDecision* third_of(int year) const;
    // The transfer that satisfies the order of the year, the earliest on or after its third
    // standing warning; null when there is none or no order.
    [[nodiscard]] const CausedTransfer* satisfied_by(int year) const;
    // The order of the year stands: three warnings, and no such transfer yet.
    [[nodiscard]] bool transfer_required(int year) const;
    // The standing warnings of the year within the window of any caused transfer.
    [[nodiscard]] std::vector<const MeasureDecision*> referred_in(int year) const;
    // The latest transfer in whose window the day lies, or null.
    [[nodiscard]] const CausedTransfer* window_around(Day day) const;
    // The standing warnings from the first day of `year` on that come before `warning`.
    [[nodiscard]] std::vector<const MeasureDecision*> standing_before(
        const MeasureDecision& warning, int year) const;
    // Transfers that open a window, by date.
    [[nodiscard]] const std::vector<CausedTransfer>& caused_transfers() const { return caused_; }
    // A further warning of the year lies on the very day of a caused transfer and is not referred.
    [[nodiscard]] bool warned_on_transfer_day(int year) const;
    // Four or more while the order of the year stands.
    [[nodiscard]] bool warned_beyond_order(int year) const;
    // A transfer of the year gives warnings as its reason, but no three stand behind it.
    [[nodiscard]] bool transfer_without_cause(int year) const;

private:
    [[nodiscard]] const Rung* order_of(int year) const;
    // The latest year whose third warning lies on or before the day.
    [[nodiscard]] std::optional<int> cause_of(const Transfer& transfer) const;
    [[nodiscard]] bool among_causes(const MeasureDecision& warning, Day transfer_day) const;

    const Inquiry& inquiry_;
    std::vector<const MeasureDecision*> standing_;  // warnings of all years
    std::vector<CausedTransfer> caused_;
    std::vector<const Transfer*> uncaused_;
};

}  // namespace kaoping
