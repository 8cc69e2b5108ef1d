@echo off
rem SPDX-License-Identifier: AGPL-3.0-or-later
rem Starts the installed program: without a verb the desktop, with one the command line.
setlocal enabledelayedexpansion
set "HERE=%~dp0"
set "JAVA=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\javaw"
if "%SHOUWANG_STATE%"=="" set "SHOUWANG_STATE=%LOCALAPPDATA%\Shouwang"
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "AREA=desktop"
set "APP="
set "JIT="
set "SKIP="
for %%a in (%*) do (
  set "W=%%~a"
  if defined SKIP (set "SKIP=") else (
    if "!W!"=="--home" set "SKIP=1"
    if "!W!"=="--account" set "SKIP=1"
    if "!W!"=="--password-file" set "SKIP=1"
    if "!W!"=="--lang" set "SKIP=1"
    if not "!W:~0,1!"=="-" set "AREA=cli"
  )
)
if "%AREA%"=="cli" (
  set "JIT=-XX:TieredStopAtLevel=1"
  set "APP=-application org.shouwang.cli.application"
  set "JAVA=!JAVA:javaw=java!"
)
"%JAVA%" %JIT% -Xmx256m -XX:+UseSerialGC -Dshouwang.state="%SHOUWANG_STATE%" -Dlogback.configurationFile="%HERE%logback.xml" -Djava.util.logging.config.file="%HERE%logging.properties" -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -jar "%LAUNCHER%" -configuration "%SHOUWANG_STATE%\%AREA%\configuration" -data "%SHOUWANG_STATE%\%AREA%\instance" -nosplash %APP% %*
exit /b %ERRORLEVEL%
