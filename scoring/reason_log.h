// ReasonLog: collects the reasons of one result, as far as the asker wants them. A quarter of a
// million people are judged without building the steps nobody will read.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "scoring/inquiry.h"
#include "scoring/reason.h"

namespace kaoping {

class ReasonLog {
public:
    explicit ReasonLog(Detail detail) : detail_(detail) {}

    [[nodiscard]] bool wants_everything() const { return detail_ == Detail::everything; }

    // A step that touched the grade: always kept.
    void effect(Reason reason) { reasons_.push_back(std::move(reason)); }
    // A step of arithmetic or a rule that did not fire: `make` is called only when it is wanted.
    template <class Make>
    void step(Make make) {
        if (wants_everything()) reasons_.push_back(make());
    }

    [[nodiscard]] std::vector<Reason> take() { return std::move(reasons_); }

private:
    Detail detail_;
    std::vector<Reason> reasons_;
};

}  // namespace kaoping
