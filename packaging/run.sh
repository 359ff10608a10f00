#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
#
# From a fresh clone to the running program: installs what is missing, builds `release` and opens
# the window on a demo caseload. Without a display the command line does the main job instead:
# import, draft, check and render, into a caseload that is made anew each time.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly BIN=build/release/bin
readonly DEMO=build/demo
readonly CASELOAD=$DEMO/demo.traject
# Everything in the demo caseload is fictitious, so its passphrase may be known to all.
readonly PASSPHRASE="demo: niets hiervan is echt"

packaging/setup.sh
configured=$(cmake --preset release 2>&1) || { echo "$configured" >&2; exit 1; }
cmake --build --preset release --target trajectwijzer trajectwijzer-cli

export TRAJECTWIJZER_PASSPHRASE=$PASSPHRASE

# fill_caseload: a new encrypted caseload with the demo learners and workplaces, or nothing.
fill_caseload() {
    rm -rf "$DEMO"
    mkdir -p "$DEMO"
    "$BIN/trajectwijzer-cli" create "$CASELOAD" \
        && "$BIN/trajectwijzer-cli" import "$CASELOAD" --learners resources/demo/learners.csv \
        && "$BIN/trajectwijzer-cli" import "$CASELOAD" --workplaces resources/demo/workplaces.csv \
        && return
    rm -rf "$DEMO"
    return 1
}

if [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]; then
    [ -f "$CASELOAD" ] || fill_caseload
    echo
    echo "Demo caseload: $CASELOAD"
    echo "Passphrase:    $PASSPHRASE"
    exec "$BIN/trajectwijzer" "$CASELOAD"
fi

echo
echo "There is no display, so the window stays closed: the command line does the main job."
pdf=$DEMO/agreement.pdf
fill_caseload
"$BIN/trajectwijzer-cli" draft "$CASELOAD" --draft resources/demo/draft.json --json \
    >"$DEMO/draft-answer.json"
number=$(sed -n 's/.*"number": *"\([^"]*\)".*/\1/p' "$DEMO/draft-answer.json")
"$BIN/trajectwijzer-cli" check "$CASELOAD" --agreement "$number"
"$BIN/trajectwijzer-cli" render "$CASELOAD" --agreement "$number" --out "$pdf"
echo
echo "Caseload:   $PWD/$CASELOAD"
echo "Passphrase: $PASSPHRASE"
echo "Agreement:  $PWD/$pdf"
