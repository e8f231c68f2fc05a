#!/bin/sh
# Refreshes the browser files the product ships from their packages: integrity pinned in vendor.lock, licence kept beside each file.
# Run by hand when a version changes; the files are committed, so neither the build nor the product needs npm.
set -eu
cd "$(dirname "$0")"
out=../src/main/resources/static/vendor
mkdir -p "$out"
while read -r pkg file integrity; do
  tgz=$(npm pack --silent "$pkg")
  got="sha512-$(openssl dgst -sha512 -binary "$tgz" | base64 -w0)"
  [ "$got" = "$integrity" ] || { echo "integrity mismatch: $pkg" >&2; rm "$tgz"; exit 1; }
  name=$(basename "$file")
  tar -xOzf "$tgz" "package/$file" > "$out/$name"
  tar -xOzf "$tgz" package/LICENSE > "$out/$name.LICENSE"
  rm "$tgz"
done < vendor.lock
