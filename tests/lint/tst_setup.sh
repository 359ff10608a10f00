#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# The functions of packaging/setup.sh on copies of the apt sources that machines have. No apt, no
# root and no network: dpkg-query and apt-cache are stood in for by functions.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

APT_ROOT=$(mktemp -d)
trap 'rm -rf "$APT_ROOT"' EXIT
failures=0

# equals WHAT ACTUAL EXPECTED
equals() {
    if [ "$2" = "$3" ]; then
        echo "PASS: $1"
    else
        printf 'FAIL: %s\n--- found\n%s\n--- expected\n%s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}

# machine CODENAME: an empty machine of that release.
machine() {
    rm -rf "${APT_ROOT:?}/etc"
    mkdir -p "$APT_ROOT/etc/apt/sources.list.d"
    printf 'ID=debian\nVERSION="12 (%s)"\nVERSION_CODENAME=%s\n' "$1" "$1" \
        >"$APT_ROOT/etc/os-release"
}

sources() {
    cat >"$APT_ROOT/etc/apt/$1"
}

machine bookworm
equals "the codename is read" "$(release_codename)" bookworm
equals "no sources: no entry" "$(backports_entry || echo refused)" refused

sources sources.list.d/debian.sources <<'END'
# A comment
Types: deb
# another, inside the entry
URIs: https://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: https://mirror.example/debian-security
Suites: bookworm-security
Components: main
END
expected='Types: deb
URIs: https://mirror.example/debian
Suites: bookworm-backports
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg'
equals "deb822: the entry of the release" "$(backports_entry)" "$expected"

as_root() { "$@"; }
write_backports_entry
equals "the entry is written to a file of its own" \
    "$(grep -v '^#' "$APT_ROOT$BACKPORTS_FILE")" "$expected"
equals "and does not answer the next question" "$(backports_entry)" "$expected"

machine bookworm
sources sources.list.d/debian.sources <<'END'
Types: deb
URIs: https://security.example/debian
Suites: bookworm-security
Components: main

Types: deb deb-src
Enabled: no
URIs: https://disabled.example/debian
Suites: bookworm
Components: main

Types: deb-src
URIs: https://sources-only.example/debian
Suites: bookworm
Components: main

Types: deb
URIs: mirror+file:/etc/apt/mirrors/debian.list
Suites: bookworm
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abcdef
 -----END PGP PUBLIC KEY BLOCK-----
END
equals "deb822: entries that do not serve are passed over, a key inside goes along" \
    "$(backports_entry)" 'Types: deb
URIs: mirror+file:/etc/apt/mirrors/debian.list
Suites: bookworm-backports
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abcdef
 -----END PGP PUBLIC KEY BLOCK-----'

machine bookworm
sources sources.list.d/other.list <<'END'
deb https://packages.vendor.example/apt tool-bookworm main
deb [arch=amd64] https://vendor.example/bookworm bookworm stable
END
sources sources.list <<'END'
# deb http://commented.example/debian bookworm main
deb cdrom:[Debian GNU/Linux 12 _Bookworm_]/ bookworm main
deb-src http://mirror.example/debian bookworm main
deb http://mirror.example/debian-security bookworm-security main
deb [ arch=amd64,i386 signed-by=/keys/school.gpg trusted=yes ] http://m.example  bookworm main a # x
END
equals "one-line: options become fields" "$(backports_entry)" 'Types: deb
URIs: http://m.example
Suites: bookworm-backports
Components: main a
Signed-By: /keys/school.gpg
Trusted: yes
Architectures: amd64 i386'

sources sources.list <<'END'
deb http://mirror.example/debian bookworm main
END
equals "one-line: without options" "$(backports_entry)" 'Types: deb
URIs: http://mirror.example/debian
Suites: bookworm-backports
Components: main'

machine trixie
sources sources.list <<'END'
deb http://mirror.example/debian bookworm main
END
equals "another release's entry is not taken" "$(backports_entry || echo refused)" refused

is_recent_sqlcipher 3.4.1-2+b1 && recent=yes || recent=no
equals "Debian 12's own SQLCipher is too old" "$recent" no
is_recent_sqlcipher '4.6.1-2~bpo12+1' && recent=yes || recent=no
equals "the one of its backports is recent" "$recent" yes
is_recent_sqlcipher 4.10.0-1 && recent=yes || recent=no
equals "4.10 is more than 4.6" "$recent" yes
is_recent_sqlcipher '' && recent=yes || recent=no
equals "none is not recent" "$recent" no

apt-cache() {
    cat <<'END'
libsqlcipher-dev | 4.6.1-2~bpo12+1 | http://mirror.example bookworm-backports/main
libsqlcipher-dev | 3.4.1-2+b1 | http://mirror.example bookworm/main
END
}
equals "the newest recent version on offer" "$(offered_sqlcipher)" '4.6.1-2~bpo12+1'
apt-cache() { echo 'libsqlcipher-dev | 3.4.1-2+b1 | http://mirror.example/debian bookworm/main'; }
equals "nothing recent on offer" "$(offered_sqlcipher)" ''

dpkg-query() { [ "${*: -1}" = g++ ] && echo 'installed 12.2.0'; }
equals "what is missing is named" "$(missing_packages g++ cmake)" cmake

dpkg-query() { echo 'installed 99.0'; }
quiet_apt() { echo "apt was called"; }
equals "with everything there apt is not called" "$(setup --tests 2>&1)" ''
dpkg-query() { :; }
id() { echo 1000; }
command() { return 1; }
equals "without root and sudo: the command to run" "$(setup --tests 2>&1 | tail -n 1)" \
    "    $root/packaging/setup.sh --tests"
equals "an unknown option is refused" "$(setup --test >/dev/null 2>&1; echo $?)" 2

[ "$failures" -eq 0 ]
