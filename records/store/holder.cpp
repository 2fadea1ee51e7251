#include "records/store/holder.h"

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <map>

namespace kaoping::store {
namespace {

std::string holder_path(const std::string& database_path) {
    return database_path + "-holder";
}

std::string host_name() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "?";
}

std::string user_name() {
    const passwd* user = getpwuid(geteuid());
    return user == nullptr ? std::to_string(geteuid()) : user->pw_name;
}

// The lines "key: value" of a holder file; empty when there is none.
std::map<std::string, std::string> read_lines(const std::string& path) {
    std::map<std::string, std::string> values;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const auto colon = line.find(": ");
        if (colon != std::string::npos) values[line.substr(0, colon)] = line.substr(colon + 2);
    }
    return values;
}

// A process of this host that no longer is. Of another host nothing is known.
bool is_gone(const std::string& host, const std::string& pid) {
    if (host != host_name()) return false;
    const long number = std::strtol(pid.c_str(), nullptr, 10);
    return number <= 0 || (kill(static_cast<pid_t>(number), 0) != 0 && errno == ESRCH);
}

}  // namespace

HolderFile::HolderFile(const std::string& database_path, const std::string& command,
                       const std::string& since)
    : path_(holder_path(database_path)) {
    std::ofstream file(path_, std::ios::trunc);
    file << "command: " << command << "\nuser: " << user_name() << "\nhost: " << host_name()
         << "\npid: " << getpid() << "\nsince: " << since << "\n";
}

HolderFile::~HolderFile() {
    std::error_code ignored;  // best effort, as said
    std::filesystem::remove(path_, ignored);
}

std::string describe_holder(const std::string& database_path) {
    auto lines = read_lines(holder_path(database_path));
    if (lines.empty() || is_gone(lines["host"], lines["pid"])) return "";
    return lines["command"] + " · " + lines["user"] + "@" + lines["host"] + " · pid " +
           lines["pid"] + " · " + lines["since"];
}

}  // namespace kaoping::store
