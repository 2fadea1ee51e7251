# KAOPING_FUZZ=ON, with clang: the fuzz targets of tests/fuzz, and all our code with the marks that
# tell libFuzzer which branches an input takes. Goes with the build type Sanitize.
option(KAOPING_FUZZ "build the fuzz targets (clang only)" OFF)
if(KAOPING_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "KAOPING_FUZZ needs clang: -DCMAKE_CXX_COMPILER=clang++")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
