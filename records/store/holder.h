// Who writes to a database: a small text file beside it, `<db>-holder`, that the writer makes once
// it has the lock and takes away when it is done, so that a second process can say whom it waits
// for. The lock itself is SQLite's; a file left behind by a process that died means nothing.
#pragma once

#include <optional>
#include <string>

namespace kaoping::store {

// Made by the one who has the lock; the file goes when this goes. Writing it is best effort:
// without it the other process merely cannot name us.
class HolderFile {
public:
    // `command` is ours ("kaoping import"), `since` the time, both as the other process shows them.
    HolderFile(const std::string& database_path, const std::string& command,
               const std::string& since);
    ~HolderFile();
    HolderFile(const HolderFile&) = delete;
    HolderFile& operator=(const HolderFile&) = delete;

private:
    std::string path_;
};

// "kaoping import · li@office-pc · pid 4711 · 2026-11-23T22:29:36Z"; empty when nobody is known to
// write.
[[nodiscard]] std::string describe_holder(const std::string& database_path);

}  // namespace kaoping::store
