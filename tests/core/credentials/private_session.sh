#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# private_session.sh keyring|locked|stuck|empty|none COMMAND ARGS…
# Runs the command in a home and a D-Bus session of its own:
#   keyring  with an unlocked, empty keyring
#   locked   with a keyring that was locked after it had been made
#   stuck    with a keyring that owns its name on the bus and never answers
#   empty    without a keyring
#   none     without a bus
set -eu
kind=$1
shift
folder=$(mktemp -d "${TMPDIR:-/tmp}/plaudit-session.XXXXXX")
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/home" "$folder/run"
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run XDG_DATA_HOME=$folder/home/.local/share
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
case $kind in
none)
    "$@"
    exit
    ;;
empty)
    # Services are started on demand from the folders of this variable.
    export XDG_DATA_DIRS=$folder/home
    cat > "$folder/bus.conf" << 'CONFIG'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONFIG
    dbus-run-session --config-file="$folder/bus.conf" -- "$@"
    exit
    ;;
esac
export PLAUDIT_TEST_SESSION=$kind
dbus-run-session -- bash -c '
    eval "$(printf %s password | gnome-keyring-daemon --unlock --components=secrets 2> /dev/null)" > /dev/null
    ask_bus() {
        dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
            "org.freedesktop.DBus.$1" string:org.freedesktop.secrets
    }
    for _ in {1..200}; do
        ask_bus NameHasOwner | grep -q true && break
        sleep 0.05
    done
    if [ "$PLAUDIT_TEST_SESSION" = locked ]; then
        dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
            org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login > /dev/null
    fi
    if [ "$PLAUDIT_TEST_SESSION" = stuck ]; then
        daemon=$(ask_bus GetConnectionUnixProcessID | sed "s/.* //")
        trap "kill -KILL $daemon" EXIT
        kill -STOP "$daemon"
    fi
    "$@"' _ "$@" 2> >(grep -v "Failed to set fd limit" >&2)
