#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# Installs what building Trajectwijzer needs on Debian 12 or 13, and only what is missing: a second
# run asks dpkg and is done. With --tests also what packaging/test.sh needs.
#
# Debian 12 itself has SQLCipher 3; the caseload file needs 4.6, which stands in the backports
# suite of the same mirror. The entry for that suite is derived from the machine's own apt sources,
# so that a mirror inside a school or behind a proxy keeps working.
#
# Can be sourced: then it only defines its functions. APT_ROOT is the root of the file system whose
# /etc is read and written (the tests point it at a copy).

readonly SQLCIPHER_NEEDED=4.6
readonly BACKPORTS_FILE=/etc/apt/sources.list.d/trajectwijzer-backports.sources

readonly BUILD_PACKAGES=(
    g++ cmake ninja-build ccache pkgconf
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n libqt6sql6-sqlite libexpected-dev libqpdf-dev
)
readonly TEST_PACKAGES=(clang-format git libvalijson-dev mold poppler-utils qpdf xauth xvfb)

# installed_version PACKAGE: prints its version, or nothing when it is not installed.
installed_version() {
    dpkg-query -W -f='${db:Status-Status} ${Version}\n' "$1" 2>/dev/null | sed -n 's/^installed //p'
}

# missing_packages PACKAGE…: prints those that are not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        [ -n "$(installed_version "$package")" ] || echo "$package"
    done
}

# is_recent_sqlcipher VERSION: by Debian's version number; pkg-config would tell SQLite's.
is_recent_sqlcipher() {
    [ -n "$1" ] && dpkg --compare-versions "$1" ge "$SQLCIPHER_NEEDED"
}

# offered_sqlcipher: the newest version on offer by this machine's apt sources, if recent enough.
offered_sqlcipher() {
    local version newest=
    for version in $(apt-cache madison libsqlcipher-dev | cut -d '|' -f 2); do
        if is_recent_sqlcipher "$version" \
            && { [ -z "$newest" ] || dpkg --compare-versions "$version" gt "$newest"; }; then
            newest=$version
        fi
    done
    echo "$newest"
}

# release_codename: "bookworm", "trixie".
release_codename() {
    sed -n 's/^VERSION_CODENAME="\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' "${APT_ROOT:-}/etc/os-release"
}

# one_line_sources FILE…: the "deb" lines of sources.list files as deb822 stanzas.
one_line_sources() {
    awk '
        { sub(/#.*/, "") }
        $1 != "deb" { next }
        {
            line = $0
            sub(/^[ \t]*deb[ \t]+/, "", line)
            options = ""
            if (match(line, /^\[[^]]*\][ \t]*/)) {
                options = substr(line, 1, RLENGTH)
                line = substr(line, RLENGTH + 1)
                gsub(/[][]/, "", options)
            }
            count = split(line, word, /[ \t]+/)
            print "Types: deb\nURIs: " word[1] "\nSuites: " word[2]
            printf "Components:"
            for (i = 3; i <= count; ++i) {
                if (word[i] != "") { printf " %s", word[i] }
            }
            print ""
            count = split(options, option, /[ \t]+/)
            for (i = 1; i <= count; ++i) {
                equals = index(option[i], "=")
                name = substr(option[i], 1, equals - 1)
                value = substr(option[i], equals + 1)
                if (name == "signed-by") { print "Signed-By: " value }
                if (name == "trusted") { print "Trusted: " value }
                if (name == "arch") { gsub(/,/, " ", value); print "Architectures: " value }
                if (name == "check-valid-until") { print "Check-Valid-Until: " value }
            }
            print ""
        }' "$@" </dev/null
}

# backports_entry: the machine's own entry for its release, pointed at the backports suite, as a
# deb822 stanza; fails when there is none. Keys inside the entry (Signed-By over several lines) and
# the options that make a local mirror acceptable go along.
backports_entry() {
    local codename
    codename=$(release_codename)
    [ -n "$codename" ] || return 1
    {
        local file apt="${APT_ROOT:-}/etc/apt"
        for file in "$apt"/sources.list.d/*.sources; do
            [ -f "$file" ] && { cat "$file"; echo; }
        done
        for file in "$apt"/sources.list "$apt"/sources.list.d/*.list; do
            [ -f "$file" ] && one_line_sources "$file"
        done
        echo
    } | awk -v codename="$codename" '
        function forget(  key) {
            for (key in field) { delete field[key] }
            last = ""
        }
        function has(list, wanted,  count, word, i) {
            count = split(list, word, /[ \t\n]+/)
            for (i = 1; i <= count; ++i) {
                if (word[i] == wanted) { return 1 }
            }
            return 0
        }
        function finish(  i, count, name) {
            if (!found && has(field["types"], "deb") && has(field["suites"], codename) \
                    && has(field["components"], "main") && field["uris"] !~ /^ *cdrom:/ \
                    && tolower(field["enabled"]) !~ /no/) {
                found = 1
                print "Types: deb"
                print "URIs:" field["uris"]
                print "Suites: " codename "-backports"
                count = split("Components Signed-By Trusted Architectures Check-Valid-Until", \
                    name, " ")
                for (i = 1; i <= count; ++i) {
                    if (tolower(name[i]) in field) { print name[i] ":" field[tolower(name[i])] }
                }
            }
            forget()
        }
        /^#/ { next }
        /^[ \t]*$/ { finish(); next }
        /^[ \t]/ { if (last != "") { field[last] = field[last] "\n" $0 }; next }
        {
            colon = index($0, ":")
            last = tolower(substr($0, 1, colon - 1))
            field[last] = substr($0, colon + 1)
        }
        END { finish(); exit !found }'
}

# write_backports_entry: adds the derived entry as a file of its own; needs the rights to do so.
write_backports_entry() {
    local entry
    entry=$(backports_entry) || return 1
    printf '# Added by Trajectwijzer (packaging/setup.sh): SQLCipher %s or newer.\n%s\n' \
        "$SQLCIPHER_NEEDED" "$entry" | as_root tee "${APT_ROOT:-}$BACKPORTS_FILE" >/dev/null
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# quiet_apt ARGUMENT…: apt-get without questions; what it says is shown only when it fails.
quiet_apt() {
    local log status=0
    log=$(mktemp)
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 \
        -o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1 </dev/null || status=$?
    [ "$status" -eq 0 ] || cat "$log" >&2
    rm -f "$log"
    return "$status"
}

# install_sqlcipher: adds the backports entry if nothing recent enough is on offer without it.
install_sqlcipher() {
    local version library
    version=$(offered_sqlcipher)
    if [ -z "$version" ]; then
        echo "Adding $BACKPORTS_FILE for SQLCipher."
        if ! write_backports_entry; then
            echo "No apt entry for $(release_codename) to derive the backports suite from:" >&2
            echo "install libsqlcipher-dev $SQLCIPHER_NEEDED or newer and try again." >&2
            return 1
        fi
        quiet_apt update || return 1
        version=$(offered_sqlcipher)
    fi
    if [ -z "$version" ]; then
        echo "This release offers no libsqlcipher-dev $SQLCIPHER_NEEDED or newer." >&2
        return 1
    fi
    # Backports stay behind the release unless a version is named, the library's included.
    library=$(apt-cache show "libsqlcipher-dev=$version" \
        | sed -n 's/^Depends:.*\(libsqlcipher[0-9][0-9]*\) .*/\1/p' | head -n 1)
    quiet_apt install --no-install-recommends "libsqlcipher-dev=$version" \
        ${library:+"$library=$version"}
}

setup() {
    local wanted=("${BUILD_PACKAGES[@]}") missing sqlcipher=present
    case "${1:-}" in
    '') ;;
    --tests) wanted+=("${TEST_PACKAGES[@]}") ;;
    *)
        echo "usage: packaging/setup.sh [--tests]" >&2
        return 2
        ;;
    esac
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    is_recent_sqlcipher "$(installed_version libsqlcipher-dev)" || sqlcipher=missing
    [ ${#missing[@]} -gt 0 ] || [ "$sqlcipher" = missing ] || return 0

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        echo "Some packages are missing and only root can install them. Run this as root:" >&2
        echo "    $(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/setup.sh${1:+ $1}" >&2
        return 1
    fi
    echo "Installing: ${missing[*]}$([ "$sqlcipher" = present ] || echo " libsqlcipher-dev")"
    quiet_apt update || return 1
    if [ ${#missing[@]} -gt 0 ]; then
        quiet_apt install --no-install-recommends "${missing[@]}" || return 1
    fi
    [ "$sqlcipher" = present ] || install_sqlcipher
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    set -euo pipefail
    setup "$@"
fi
