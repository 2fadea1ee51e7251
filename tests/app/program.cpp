#include "tests/app/program.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>
#include <thread>

namespace kaoping {
namespace {

void limit(int what, const std::optional<std::size_t>& most) {
    if (!most) return;
    const rlimit both{*most, *most};
    if (setrlimit(static_cast<__rlimit_resource>(what), &both) != 0) _exit(126);
}

[[noreturn]] void become(std::vector<char*> words, const Grants& grants) {
    const int nothing = open("/dev/null", O_WRONLY);
    dup2(nothing, 1);
    dup2(nothing, 2);
    limit(RLIMIT_AS, grants.memory);
    limit(RLIMIT_FSIZE, grants.file_size);
    static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
    execv(words.front(), words.data());
    _exit(127);
}

}  // namespace

int run_program(const std::vector<std::string>& arguments, const Grants& grants) {
    std::vector<std::string> texts{KAOPING_PROGRAM};
    texts.insert(texts.end(), arguments.begin(), arguments.end());
    std::vector<char*> words;
    for (std::string& text : texts) words.push_back(text.data());
    words.push_back(nullptr);
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("fork");
    if (child == 0) become(words, grants);
    if (grants.life) {
        std::this_thread::sleep_for(*grants.life);
        kill(child, SIGKILL);
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child) throw std::runtime_error("waitpid");
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace kaoping
