#!/bin/sh
# Builds and tests on a bare Debian 12 with git and root or sudo.
#   ./test.sh              everything that runs in seconds
#   ./test.sh --all        the slow tests too
#   ./test.sh --sanitize   the same tests, watched by AddressSanitizer and UndefinedBehaviorSanitizer
#                          (built in build-sanitize; goes with --all)
set -eu
cd "$(dirname "$0")"
. cmake/prepare.sh

configuration=""
type=Release
folder=build
for argument in "$@"; do
    case $argument in
    --all) configuration="-C Slow" ;;
    --sanitize)
        type=Sanitize
        folder=build-sanitize
        ;;
    *)
        echo "usage: ./test.sh [--all] [--sanitize]" >&2
        exit 2
        ;;
    esac
done

packages="$packages python3" # for the second opinion in tests/oracle
install_missing_packages
build_as $type $folder
export UBSAN_OPTIONS=print_stacktrace=1
# shellcheck disable=SC2086  # the configuration is two words or none
ctest --test-dir $folder --output-on-failure $configuration
