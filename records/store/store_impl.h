// What a Store is made of, shared with the batch that imports into it.
#pragma once

#include "records/store/sqlite.h"
#include "records/store/store.h"

namespace kaoping {

struct Store::Impl {
    explicit Impl(const std::string& path) : database(path, store::Database::Access::existing) {}

    store::Database database;
    bool importing = false;
};

}  // namespace kaoping
