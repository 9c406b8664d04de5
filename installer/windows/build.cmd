@echo off
rem Makes the .msi and the portable zip of Kargozar on Windows, into target\installer. Not tested yet: see decision 0033.
rem Needs a JDK 25 (app\jdk.cmd finds it), Maven, git, and WiX 5 or later: dotnet tool install --global wix
setlocal
call "%~dp0..\..\app\jdk.cmd" || exit /b 3
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0build.ps1" %*
exit /b %ERRORLEVEL%
