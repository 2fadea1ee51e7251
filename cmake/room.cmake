# What every target of ours is compiled with. GCC 12 raises two false alarms in the standard library
# once it optimises: std::string joined with a literal (-Wrestrict, GCC bug 105651, mended in 13) and
# std::optional or std::variant copied empty (-Wmaybe-uninitialized, GCC bug 80635).
set(KAOPING_WARNINGS -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    list(APPEND KAOPING_WARNINGS -Wno-restrict -Wno-maybe-uninitialized)
endif()

# kaoping_room(name LINKS public… PRIVATE third-party…)
#
# A room is a static library `kaoping_<name>` made of the folder that calls this. Its headers are
# found only through its *door*, a folder of links to them, and a room sees the doors of the rooms
# it links and no others: an include that crosses a border the wrong way does not compile.
function(kaoping_room name)
    cmake_parse_arguments(ROOM "" "" "LINKS;PRIVATE" ${ARGN})
    set(target kaoping_${name})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp)
    add_library(${target} STATIC ${sources})

    file(RELATIVE_PATH place ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    set(door ${PROJECT_BINARY_DIR}/doors/${name})
    file(REMOVE_RECURSE ${door})
    file(MAKE_DIRECTORY ${door}/${place})
    file(GLOB headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} *.h *.def)
    foreach(header IN LISTS headers)
        file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR}/${header} ${door}/${place}/${header} SYMBOLIC)
    endforeach()

    target_include_directories(${target} PUBLIC ${door})
    target_link_libraries(${target} PUBLIC ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE})
    target_compile_options(${target} PRIVATE ${KAOPING_WARNINGS})
endfunction()
