#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# Everything that must hold before a change is good: the format of the sources, then lint and tests
# in `dev` (warnings are errors) and the tests of what reads foreign bytes again in `asan` (address
# and undefined behaviour). All of them under sanitizers: cmake --build --preset asan && ctest
# --preset asan.
# All parts run, whatever failed before; the last line counts the tests of both and the exit code
# is 0 only when nothing failed.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

# The sources are laid out by this version; another one disagrees with it about details.
readonly CLANG_FORMAT_MAJOR=14

packaging/setup.sh --tests || exit 1

passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# part_failed NAME: a part that is not a test of CTest counts as one failure.
part_failed() {
    echo "FAILED: $1" >&2
    failed=$((failed + 1))
}

sources() {
    git ls-files -z -- '*.h' '*.cpp'
}

check_format() {
    local version
    version=$(clang-format --version | sed -n 's/.*version \([0-9]*\).*/\1/p')
    if [ "$version" != "$CLANG_FORMAT_MAJOR" ]; then
        echo "Format: not checked, clang-format is $version and the sources follow" \
            "$CLANG_FORMAT_MAJOR."
        return 0
    fi
    echo "Format: clang-format $version"
    sources | xargs -0 -r -n 32 -P 2 clang-format --dry-run -Werror
}

# count_tests LOG: adds up CTest's own "96% tests passed, 1 tests failed out of 25".
count_tests() {
    local counts failed_here total
    counts=$(sed -n 's/^[0-9]*% tests passed, \([0-9]*\) tests failed out of \([0-9]*\)$/\1 \2/p' \
        "$1")
    [ -n "$counts" ] || return 1
    read -r failed_here total <<<"$counts"
    failed=$((failed + failed_here))
    passed=$((passed + total - failed_here))
}

# test_preset PRESET [TARGET LABEL]: configures it, builds all or TARGET, and runs all its tests or
# those with LABEL.
test_preset() {
    local status
    local built=(${2:+--target "$2"})
    local chosen=(${3:+--label-regex "$3"})
    echo "== $1 =="
    if ! cmake --preset "$1" >"$log" 2>&1; then
        cat "$log" >&2
        part_failed "configure $1"
        return
    fi
    if ! cmake --build --preset "$1" "${built[@]}"; then
        part_failed "build $1"
        return
    fi
    ctest --preset "$1" "${chosen[@]}" | tee "$log"
    status=$?
    if ! count_tests "$log"; then
        part_failed "tests of $1"
    elif [ "$status" -ne 0 ] && ! grep -q ', [1-9][0-9]* tests failed' "$log"; then
        part_failed "ctest $1"
    fi
}

check_format || part_failed "format"
test_preset dev
test_preset asan sanitized_tests sanitized

echo
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
