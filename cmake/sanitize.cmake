# The build type Sanitize: AddressSanitizer (with its leak check) and UndefinedBehaviorSanitizer
# watch all our code, the standard library checks its preconditions, and the first finding ends the
# program with a stack trace. -O1 keeps the suite near its usual time and the stacks readable. Tests
# see KAOPING_SANITIZED: a watched program takes several times the memory.
set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all)
list(JOIN sanitizers " " sanitizers)
set(CMAKE_CXX_FLAGS_SANITIZE
    "-O1 -g1 -fno-omit-frame-pointer ${sanitizers} -D_GLIBCXX_ASSERTIONS -DKAOPING_SANITIZED")
set(CMAKE_EXE_LINKER_FLAGS_SANITIZE "${sanitizers}")
