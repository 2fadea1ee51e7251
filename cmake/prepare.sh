# Read by demo.sh and test.sh, in the root of the repository: installs the Debian packages the build
# needs and lacks, then builds a Release in build/.

packages="g++ cmake make pkg-config
    libboost-program-options-dev libsqlite3-dev libxlsxwriter-dev libminizip-dev zlib1g-dev
    libexpat1-dev libcsv-dev libssl-dev libtomlplusplus-dev libexpected-dev libfmt-dev
    libutf8proc-dev nlohmann-json3-dev catch2"

install_missing_packages() {
    missing=""
    for package in $packages; do
        status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || status=""
        [ "$status" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "installing:$missing"
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "root or sudo is needed to install:$missing" >&2
            return 1
        }
        as_root=sudo
    fi
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q &&
        # $missing is a list of words.
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -q -y --no-install-recommends $missing
}

# build_as TYPE FOLDER [TARGET]: everything, or one target.
build_as() {
    cmake -S . -B "$2" -DCMAKE_BUILD_TYPE="$1" &&
        cmake --build "$2" --parallel "$(nproc)" ${3:+--target "$3"}
}

build_release() {
    build_as Release build "$@"
}
