#include "records/store/write_access.h"

namespace kaoping::store {

WriteAccess::WriteAccess(Database& database, const Writer& writer) {
    const bool has_access = database.in_transaction();
    try {
        transaction_.emplace(database, Transaction::Kind::write);
    } catch (const Trouble& trouble) {
        Failure failure = trouble.failure();
        if (failure.kind == Failure::Kind::locked) {
            const std::string holder = describe_holder(database.path());
            failure.detail =
                holder.empty() ? "另一个程序正在写入 / another program is writing" : holder;
        }
        throw Trouble(std::move(failure));
    }
    if (!has_access) holder_.emplace(database.path(), writer.command, writer.now);
}

void WriteAccess::commit() {
    holder_.reset();
    transaction_->commit();
}

}  // namespace kaoping::store
