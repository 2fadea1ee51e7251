# cmake -D OUTPUT=file.cpp -D FOLDER=config -D FILES=a.toml,b.toml -P embed.cmake
#
# Writes built_in_files(): the text of each file, so that the program needs none of them beside it.
string(REPLACE "," ";" names "${FILES}")
set(rows "")
foreach(name IN LISTS names)
    file(READ "${FOLDER}/${name}" text)
    string(APPEND rows "    {\"${name}\", R\"~~~~(${text})~~~~\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "#include \"config/built_in_files.h\"

namespace kaoping {
namespace {

constexpr BuiltInFile kFiles[] = {
${rows}};

}  // namespace

std::span<const BuiltInFile> built_in_files() { return kFiles; }

}  // namespace kaoping
")
