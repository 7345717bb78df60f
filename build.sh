#!/usr/bin/env bash
# Sets the machine up and builds the report; './build.sh --help' tells what else it does. The logic is in build.cs.
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v dotnet >/dev/null; then
  echo "error: the .NET 10 SDK is missing; install it first: https://dotnet.microsoft.com/download" >&2
  exit 3
fi
exec dotnet run --file build.cs -- "$@"
