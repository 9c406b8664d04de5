@echo off
rem Kargozar. Without words, or with only --workspace and --lang: the desktop. With words: the command line.
rem "bench NAME": a benchmark. Builds what is missing.
setlocal
chcp 65001 > nul
call "%~dp0jdk.cmd" || exit /b 3
set "words=%*"
set "module=cli"
set "class=ir.kargozar.cli.Main"
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true"
call :opens_desktop %* && set "module=desktop"
if "%~1"=="bench" set "module=bench"
if "%module%"=="bench" set "class=ir.kargozar.bench.Main"
if "%module%"=="bench" set "options=-XX:+UseParallelGC"
if "%module%"=="bench" set "words=%words:~6%"
if "%module%"=="desktop" set "class=ir.kargozar.desktop.Main"
if "%module%"=="desktop" set "options=-XX:+UseSerialGC"
set "target=%~dp0%module%\target"
if not exist "%target%\lib" call :build || exit /b 3
if not "%module%"=="desktop" goto :run
set "javafx="
for %%J in ("%target%\lib\javafx-*-win*.jar") do call set "javafx=%%javafx%%%%~fJ;"
set options=%options% --module-path "%javafx%" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics

:run
"%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %options% -cp "%target%\*;%target%\lib\*" %class% %words%
exit /b %ERRORLEVEL%

rem True for no words, and for only the options that the desktop knows.
:opens_desktop
if "%~1"=="" exit /b 0
if not "%~1"=="--workspace" if not "%~1"=="--lang" exit /b 1
if "%~2"=="" exit /b 1
shift
shift
goto :opens_desktop

:build
echo Building (the first time takes a minute or two) ... 1>&2
pushd "%~dp0.."
call mvn -B -ntp -q -pl app/%module% -am -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
set "result=%ERRORLEVEL%"
popd
exit /b %result%
