@echo off
rem Finds a JDK 25 or newer and a Maven 3.8 or newer, then runs Maven in this folder with all arguments.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0"
set "NEEDED=25"
set "JDK="
set "LOWEST=9999"

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JDK goto :maven

for /f "tokens=1,* delims==" %%a in ('java -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home ="') do (
    for /f "tokens=* delims= " %%p in ("%%b") do call :consider "%%p"
)
if defined JDK goto :maven

for /d %%d in (
    "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*"
    "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
) do call :consider "%%~d"
if defined JDK goto :maven

echo A JDK (Java Development Kit) %NEEDED% or newer is needed, and none was found: not in JAVA_HOME, 1>&2
echo not as java on the PATH, not in the usual folders. Install one, for example Eclipse Temurin %NEEDED% 1>&2
echo (https://adoptium.net), or set JAVA_HOME to the folder of the one you have. 1>&2
exit /b 1

:maven
set "JAVA_HOME=%JDK%"
set "PATH=%JAVA_HOME%\bin;%PATH%"
set "MVN="
where mvn >nul 2>nul
if not errorlevel 1 for /f "tokens=3" %%v in ('mvn --version 2^>nul ^| findstr /c:"Apache Maven"') do (
    for /f "tokens=1,2 delims=." %%a in ("%%v") do (
        if %%a GTR 3 set "MVN=mvn"
        if %%a EQU 3 if %%b GEQ 8 set "MVN=mvn"
    )
)
if not defined MVN for /f "delims=" %%m in ('java .mvn\wrapper\FetchMaven.java') do set "MVN=%%m\bin\mvn.cmd"
if not defined MVN exit /b 1

call "%MVN%" %*
exit /b %ERRORLEVEL%

rem Takes the folder %1 as JDK if it holds one that is new enough and older than the one taken so far.
:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "tokens=2 delims==" %%v in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=.-+" %%m in ("%%~v") do set "MAJOR=%%m"
)
if %MAJOR% LSS %NEEDED% exit /b 0
if %LOWEST% LEQ %MAJOR% exit /b 0
set "JDK=%~1"
set "LOWEST=%MAJOR%"
exit /b 0
