@echo off
rem Starts Sitrep. Needs Java, 17 or later (JAVA_HOME or PATH). From Java 19 on a class archive in the user's cache,
rem which Java itself makes anew when it changes, makes later starts faster.
setlocal
set "APP=%~dp0..\app"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%LOCALAPPDATA%\sitrep" mkdir "%LOCALAPPDATA%\sitrep" 2>nul
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive ^
  -XX:SharedArchiveFile="%LOCALAPPDATA%\sitrep\classes.jsa" -Xshare:auto -Xlog:disable -Xlog:all=off ^
  -Djava.awt.headless=true -jar "%APP%\sitrep.jar" %*
exit /b %ERRORLEVEL%
