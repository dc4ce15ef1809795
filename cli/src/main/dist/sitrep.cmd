@echo off
rem Starts Sitrep. Needs Java, 17 or later (JAVA_HOME or PATH). From Java 19 on a class archive in the user's cache,
rem which Java itself makes anew when it changes, makes later starts faster.
setlocal DisableDelayedExpansion
set "APP=%~dp0..\app"
if defined JAVA_HOME goto home
set "JAVA=java.exe"
for %%J in (java.exe) do if "%%~$PATH:J"=="" goto nowhere
goto start

:home
set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" goto nothome

:start
set "CACHE=%LOCALAPPDATA%"
if not defined CACHE set "CACHE=%TEMP%"
if not exist "%CACHE%\sitrep" mkdir "%CACHE%\sitrep" 2>nul
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=15 -XX:NewSize=48m -XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive ^
  -XX:SharedArchiveFile="%CACHE%\sitrep\classes.jsa" -Xshare:auto -Xlog:disable -Xlog:all=off ^
  -Djava.awt.headless=true -jar "%APP%\sitrep.jar" %*
exit /b %ERRORLEVEL%

:nothome
echo sitrep: needs Java, version 17 or later, but JAVA_HOME has no "%JAVA%" 1>&2
exit /b 1

:nowhere
echo sitrep: needs Java, version 17 or later, in JAVA_HOME or on PATH 1>&2
exit /b 1
