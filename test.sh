#!/bin/sh
# Builds and tests on a bare Debian 12 with git and root or sudo.
#   ./test.sh          everything that runs in seconds
#   ./test.sh --all    the slow tests too
set -eu
cd "$(dirname "$0")"
. cmake/prepare.sh

configuration=""
for argument in "$@"; do
    case $argument in
    --all) configuration="-C Slow" ;;
    *)
        echo "usage: ./test.sh [--all]" >&2
        exit 2
        ;;
    esac
done

packages="$packages python3" # for the second opinion in tests/oracle
install_missing_packages
build_release
# shellcheck disable=SC2086  # the configuration is two words or none
ctest --test-dir build --output-on-failure $configuration
