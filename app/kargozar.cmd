@echo off
rem Kargozar. Without words: the desktop. With words: the command line. Builds what is missing.
setlocal
chcp 65001 > nul
call "%~dp0jdk.cmd" || exit /b 3
set "module=cli"
set "class=ir.kargozar.cli.Main"
if "%~1"=="" set "module=desktop" & set "class=ir.kargozar.desktop.Main"
set "words=%*"
if "%~1"=="bench" (
    set "module=bench"
    set "class=ir.kargozar.bench.Main"
    set "words=%words:~6%"
)
if not exist "%~dp0%module%\target\lib" call :build || exit /b 3
"%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%~dp0%module%\target\*;%~dp0%module%\target\lib\*" %class% %words%
exit /b %ERRORLEVEL%

:build
echo Building (the first time takes a minute or two) ... 1>&2
pushd "%~dp0.."
call mvn -B -ntp -q -pl app/%module% -am -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
set "result=%ERRORLEVEL%"
popd
exit /b %result%
