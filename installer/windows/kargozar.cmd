@echo off
rem On the PATH. Without words the window, with words the command line.
if "%~1"=="" (start "" "%~dp0..\Kargozar.exe") else ("%~dp0..\kargozar-command-line.exe" %*)
