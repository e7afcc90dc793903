#!/bin/sh
# The window on the sample where there is a display, the tour where there is none.
set -eu

mkdir -p build
if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    [ -f build/sample.negotiation ] || .venv/bin/negotiator sample build/sample.negotiation
    exec .venv/bin/negotiator build/sample.negotiation
fi
echo "There is no display; taking the tour instead."
QT_QPA_PLATFORM=offscreen exec .venv/bin/negotiator tour build/tour
