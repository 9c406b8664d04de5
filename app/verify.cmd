@echo off
rem All everyday tests and gates: mvn verify under a JDK 25 or newer. Words after it go to Maven.
setlocal
call "%~dp0jdk.cmd" || exit /b 3
cd /d "%~dp0.."
call mvn -B -ntp verify %*
