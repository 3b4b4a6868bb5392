#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of tst_diagnosis anew: none of them is used anywhere else. Needs openssl.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/ca.conf" << CONFIG
[ca]
default_ca = made
[made]
database = $work/index
serial = $work/serial
new_certs_dir = $work
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
CONFIG
touch "$work/index"
echo 01 > "$work/serial"
new_key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
new_key "$work/authority.key"
new_key server.key
openssl req -x509 -new -key "$work/authority.key" -subj "/CN=Plaudit Test Authority" -days 36500 \
    -addext basicConstraints=critical,CA:TRUE -out authority.pem
sign() { # name common-name alternative-names start end
    openssl req -new -key server.key -subj "/CN=$2" -addext "subjectAltName=$3" -out "$work/$1.csr"
    openssl ca -batch -notext -config "$work/ca.conf" -cert authority.pem -keyfile "$work/authority.key" \
        -startdate "$4" -enddate "$5" -in "$work/$1.csr" -out "$1.pem" 2> /dev/null
}
sign good localhost DNS:localhost,IP:127.0.0.1 20200101000000Z 21200101000000Z
sign expired localhost DNS:localhost,IP:127.0.0.1 20190101000000Z 20200101000000Z
sign not_yet_valid localhost DNS:localhost,IP:127.0.0.1 21100101000000Z 21200101000000Z
sign other_name other.example DNS:other.example 20200101000000Z 21200101000000Z
openssl req -x509 -new -key server.key -subj "/CN=localhost" -days 36500 \
    -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -out self_signed.pem
