# The steps of installer/common/image.sh, in the same order, for Windows; then the .msi and the portable zip.
param([string]$Version = '')
$ErrorActionPreference = 'Stop'
$here = $PSScriptRoot
$common = Join-Path $here '..\common'
$root = (Resolve-Path (Join-Path $here '..\..')).Path
$java = Join-Path $env:JAVA_HOME 'bin'
$out = Join-Path $root 'target\installer'
$work = Join-Path $out 'work'
$image = Join-Path $out 'image'
if (-not $Version) { $Version = ([xml](Get-Content "$root\pom.xml")).project.version }
$epoch = [long](git -C $root log -1 --format=%ct)
$epoch -= $epoch % 2

function Invoke-Or-Stop([string]$program, [string[]]$words) {
    & $program @words
    if ($LASTEXITCODE -ne 0) { throw "$program failed: $LASTEXITCODE" }
}

function Invoke-Tool([string]$name, [string[]]$words) {
    Invoke-Or-Stop "$java\java.exe" (@('-cp', "$work\parts\*", "$common\$name.java") + $words)
}

# The options of app/kargozar stand there, once.
function Get-Options([string]$module) {
    (Select-String -Path "$root\app\kargozar" -Pattern "^${module}_options='(.*)'$").Matches[0].Groups[1].Value
}

# Every file as old as the commit: an AOT cache asks for the dates of its jars.
function Set-Dates([string]$folder) {
    $time = [DateTimeOffset]::FromUnixTimeSeconds($epoch).UtcDateTime
    Get-ChildItem $folder -Recurse | ForEach-Object { $_.LastWriteTimeUtc = $time }
}

Remove-Item $out -Recurse -Force -ErrorAction SilentlyContinue
New-Item -ItemType Directory "$work\jars", "$work\javafx", "$work\parts", "$work\jmod", "$work\classes" | Out-Null

Push-Location $root
Invoke-Or-Stop 'mvn.cmd' @('-B', '-ntp', '-q', '-pl', 'app/desktop,app/cli', '-am', '-Dmaven.test.skip=true', '-Dspotless.check.skip=true', 'package')
Invoke-Or-Stop 'mvn.cmd' @('-B', '-ntp', '-q', '-pl', 'app/desktop,app/cli', '-am', '-Dspotless.check.skip=true', 'cyclonedx:makeAggregateBom')
Pop-Location

foreach ($module in 'cli', 'desktop') {
    Copy-Item "$root\app\$module\target\kargozar-$module-*.jar", "$root\app\$module\target\lib\*.jar" "$work\jars" -Force
}
Remove-Item "$work\jars\javafx-*[0-9].jar"
Move-Item "$work\jars\javafx-*.jar" "$work\javafx"
Invoke-Tool 'Parts' @("$work\jars", "$work\parts")

foreach ($jar in Get-ChildItem "$work\javafx\*.jar") {
    $name = ($jar.BaseName -replace '-[0-9].*', '') -replace '^javafx-', 'javafx.'
    $classes = "$work\jmod\$name-classes"
    $libs = "$work\jmod\$name-libs"
    New-Item -ItemType Directory $classes, $libs | Out-Null
    Push-Location $classes
    Invoke-Or-Stop "$java\jar.exe" @('-xf', $jar.FullName)
    Remove-Item META-INF -Recurse -Force -ErrorAction SilentlyContinue
    Move-Item '*.dll' $libs -ErrorAction SilentlyContinue
    Pop-Location
    Invoke-Or-Stop "$java\jmod.exe" @('create', '--class-path', $classes, '--cmds', $libs, "$work\jmod\$name.jmod")
}
foreach ($jar in Get-ChildItem "$work\parts\*.jar") {
    Push-Location "$work\classes"
    Invoke-Or-Stop "$java\jar.exe" @('-xf', $jar.FullName)
    Remove-Item META-INF, module-info.class -Recurse -Force -ErrorAction SilentlyContinue
    Pop-Location
}
$javafx = (Get-ChildItem "$work\javafx\*.jar").FullName -join ';'
$found = & "$java\jdeps.exe" --multi-release 25 --ignore-missing-deps --print-module-deps -cp $javafx "$work\classes"
Invoke-Or-Stop "$java\jlink.exe" @('--module-path', "$work\jmod", '--add-modules',
    "$found,jdk.unsupported,jdk.localedata,javafx.controls,javafx.swing", '--include-locales=en,fa', '--strip-debug',
    '--no-header-files', '--no-man-pages', '--exclude-files=**/security/cacerts', '--output', "$work\runtime")
Invoke-Tool 'Bill' @("$root\target\bom.json", $work, "$common\licences", "$root\LICENSE")
Invoke-Tool 'Icon' (@("$work\kargozar.ico") + (16, 32, 64, 128, 256 | ForEach-Object { "$root\resources\icons\kargozar-$_.png" }))

$all = '--enable-native-access=ALL-UNNAMED,javafx.graphics -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Xlog:aot=off -Xlog:cds=off'
$main = (Get-Item "$work\parts\kargozar-desktop-*.jar").Name
$cli = (Get-Item "$work\parts\kargozar-cli-*.jar").Name
@("main-class=ir.kargozar.cli.Main", "main-jar=$cli",
    "java-options=$all $(Get-Options cli) -XX:AOTCache=`$APPDIR/command-line.aot",
    'win-console=true', 'win-shortcut=false', 'win-menu=false') | Set-Content "$work\cli.properties" -Encoding ascii
Invoke-Or-Stop "$java\jpackage.exe" @('--type', 'app-image', '--name', 'Kargozar', '--app-version', $Version, '--vendor', 'Kargozar',
    '--input', "$work\parts", '--main-jar', $main, '--main-class', 'ir.kargozar.desktop.Main',
    '--java-options', "$all $(Get-Options desktop) -XX:AOTCache=`$APPDIR/desktop.aot",
    '--add-launcher', "kargozar-command-line=$work\cli.properties", '--runtime-image', "$work\runtime",
    '--icon', "$work\kargozar.ico", '--dest', "$work\jpackage")
Move-Item "$work\jpackage\Kargozar" $image
New-Item -ItemType Directory "$image\command", "$image\share" | Out-Null
Copy-Item "$here\kargozar.cmd" "$image\command"
Copy-Item "$work\licences" "$image\share\licences" -Recurse
Copy-Item "$work\bom.json", "$root\LICENSE" "$image\share"
Set-Dates $image

# Both caches, by the image's own Java, each with its launcher's options and class path.
function Get-Words([string]$launcher) {
    $cfg = Get-Content "$image\app\$launcher.cfg"
    $path = ($cfg | Where-Object { $_ -like 'app.classpath=*' }) -replace '^app.classpath=\$APPDIR', "$image\app" -join ';'
    $options = ($cfg | Where-Object { $_ -like 'java-options=*' -and $_ -notmatch 'AOTCache|jpackage' }) -replace '^java-options=', ''
    @($options) + @('-cp', $path, (($cfg | Where-Object { $_ -like 'app.mainclass=*' }) -replace '^app.mainclass=', ''))
}
$rehearsal = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
$jre = "$image\runtime\bin\java.exe"
Invoke-Or-Stop $jre ((Get-Words 'kargozar-command-line') + @('demo', '--claims', '12', "$rehearsal\round"))
Invoke-Or-Stop $jre (@("-XX:AOTCacheOutput=$image\app\command-line.aot") + (Get-Words 'kargozar-command-line') + @('rehearse', "$rehearsal\round"))
$env:KARGOZAR_HOME = $rehearsal
$env:KARGOZAR_PASSPHRASE = 'training'
$quoted = (@("-XX:AOTCacheOutput=$image\app\desktop.aot") + (Get-Words 'Kargozar') + @('--workspace', "$rehearsal\round\agency")) |
    ForEach-Object { "`"$_`"" }
$session = Start-Process $jre -ArgumentList $quoted -PassThru
Start-Sleep -Seconds 30
$session.CloseMainWindow() | Out-Null
$session.WaitForExit()
Remove-Item $rehearsal -Recurse -Force -ErrorAction SilentlyContinue
foreach ($cache in 'command-line', 'desktop') {
    if (-not (Test-Path "$image\app\$cache.aot")) { throw "no AOT cache: $cache" }
}
Set-Dates $image

Invoke-Or-Stop 'wix' @('build', '-arch', 'x64', '-d', "Version=$Version", '-d', "Image=$image", '-d', "Work=$work",
    '-o', "$out\kargozar-$Version.msi", "$here\kargozar.wxs")
# Zip packs less well than the .msi: what only makes single commands quicker stays out.
Remove-Item "$image\app\command-line.aot"
Invoke-Tool 'Archive' @($image, "$out\kargozar-$Version-windows-x64.zip")
Write-Host "$out\kargozar-$Version.msi"
