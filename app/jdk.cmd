@echo off
rem Sets JAVA_HOME to a JDK 25 or newer: JAVA_HOME, then PATH, then the usual folders. Otherwise one line, and exit 3.
if defined JAVA_HOME call :offer "%JAVA_HOME%" && exit /b 0
for %%J in (javac.exe) do if not "%%~$PATH:J"=="" for %%H in ("%%~dp$PATH:J..") do call :offer "%%~fH" && exit /b 0
for /d %%H in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*") do call :offer "%%~fH" && exit /b 0
echo Kargozar needs JDK 25 or newer and found none: install one (for example Temurin 25) or set JAVA_HOME to it. 1>&2
exit /b 3

:offer
if not exist "%~1\bin\javac.exe" exit /b 1
if not exist "%~1\release" exit /b 1
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=." %%M in (%%V) do if %%M GEQ 25 (
    set "JAVA_HOME=%~1"
    exit /b 0
)
exit /b 1
