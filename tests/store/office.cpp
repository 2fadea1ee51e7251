#include "office.h"

#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <stdexcept>

namespace kaoping::test {

Folder::Folder() {
    // In memory where there is such a place: no test needs the disk, and each database costs a
    // dozen waits for it.
    const std::filesystem::path memory = "/dev/shm";
    const bool there = access(memory.c_str(), W_OK) == 0;
    const auto parent = there ? memory : std::filesystem::temp_directory_path();
    path_ = (parent / "kaoping-store-XXXXXX").string();
    if (mkdtemp(path_.data()) == nullptr) throw std::runtime_error("mkdtemp");
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

Office::Office() : store_(value_of(Store::create(database(), kRules, kWriter))) {
    File file(*store_, "名册.xlsx");
    file.sheet("名册", FactKind::people);
    file.put(roster_row("001", "李明"));
    file.put(roster_row("002", "王芳"));
    file.put(roster_row("003", "张伟"));
    file.commit();
}

void Office::reopen() {
    store_.reset();
    store_.emplace(value_of(Store::open(database())));
}

File::File(Store& store, const std::string& name, std::optional<std::string> reason)
    : batch_(value_of(store.begin_import({name, "digest of " + name, reason}, kWriter))) {}

File& File::sheet(const std::string& name, FactKind kind) {
    sheet_ = value_of(batch_.begin_table(name, kind));
    row_ = 2;
    tables_.push_back({name, kind});
    return *this;
}

PutOutcome File::put(std::vector<ItemScore> items, const ErasedFields& erased) {
    const Origin origin = next_row();
    for (ItemScore& item : items) item.origin = origin;
    return value_of(batch_.put(&items, erased));
}

void File::commit() {
    value_of(batch_.commit(tables_));
}

Told<Score> score(std::int64_t hundredths) {
    return {Score::from(Points::of_hundredths(hundredths)).value(), {}};
}

RosterRow roster_row(const std::string& number, const std::string& name) {
    RosterRow row;
    row.number = number;
    row.name = name;
    row.unit = "党政办";
    return row;
}

Evaluation evaluation(PersonId person, Period period, std::optional<std::int64_t> self,
                      std::optional<std::int64_t> review, std::optional<std::int64_t> decision) {
    Evaluation fact;
    fact.person = person;
    fact.period = period;
    if (self) fact.stages[0] = score(*self);
    if (review) fact.stages[1] = score(*review);
    if (decision) fact.stages[2] = score(*decision);
    return fact;
}

MeasureDecision warning(PersonId person, const std::string& document, Day day,
                        std::vector<Ground> grounds) {
    MeasureDecision decision;
    decision.person = person;
    decision.document = document;
    decision.day = day;
    decision.grounds = std::move(grounds);
    decision.measures = {Measure::warning};
    return decision;
}

std::vector<ItemScore> items(PersonId person, Period period, Stage stage,
                             std::vector<std::int64_t> hundredths) {
    const std::vector<std::string> names{"德", "能", "勤"};
    std::vector<ItemScore> row;
    for (std::size_t at = 0; at < hundredths.size(); ++at) {
        row.push_back(
            {person, period, stage, names.at(at), Points::of_hundredths(hundredths[at]), {}});
    }
    return row;
}

}  // namespace kaoping::test
