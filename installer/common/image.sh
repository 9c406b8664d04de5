# The image: a Java runtime of only the modules needed, the program's jars, its launchers and their AOT caches, the bill of
# materials and the licences. Made once for all kinds of packages; made anew where what it is made of has changed.

image() {
    work=$out/work
    mkdir -p "$out" "$work"
    "$root/app/kargozar" build cli desktop
    made_of=$(echo "$SOURCE_DATE_EPOCH" && cat "$here"/common/*.* "$root"/app/*/target/kargozar-*.jar | sha256sum)
    [ "$(cat "$work/made-of" 2> /dev/null)" != "$made_of" ] || return 0
    rm -rf "$out/image" "$work"
    mkdir -p "$work"
    told "jars" parts
    told "runtime" runtime
    told "bill of materials and licences" papers
    told "launchers" launchers
    as_of_commit "$out/image"
    told "AOT caches" caches
    contents "$out/image" > "$out/contents.sha256"
    printf '%s\n' "$made_of" > "$work/made-of"
}

told() {
    began=$(date +%s)
    "$2"
    echo "$1: $(($(date +%s) - began)) s" >&2
}

tool() {
    name=$1
    shift
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$work/parts/*" "$here/common/$name.java" "$@"
}

# Every jar of both modules once; native libraries only of this system, data only of our languages.
parts() {
    mkdir -p "$work/jars"
    for module in cli desktop; do
        cp -p "$root/app/$module/target/kargozar-$module"-*.jar "$root/app/$module"/target/lib/*.jar "$work/jars"
    done
    rm -f "$work"/jars/javafx-*[0-9].jar
    mkdir -p "$work/javafx" "$work/parts"
    mv "$work"/jars/javafx-*.jar "$work/javafx"
    tool Parts "$work/jars" "$work/parts"
}

# JavaFX becomes part of the runtime: no module path at the start, its libraries beside Java's own.
runtime() {
    for jar in "$work"/javafx/*.jar; do
        classes=$work/jmod/$(basename "$jar" .jar)
        mkdir -p "$classes/classes" "$classes/libs"
        (cd "$classes/classes" && "$JAVA_HOME/bin/jar" -xf "$jar" && rm -rf META-INF && mv ./*.so ../libs 2> /dev/null) || true
        "$JAVA_HOME/bin/jmod" create --class-path "$classes/classes" --libs "$classes/libs" \
            "$work/jmod/$(basename "$jar" .jar | sed 's/-[0-9].*//; s/-/./').jmod"
    done
    # Trusted web authorities are left out: they are those of the machine of the build, and Kargozar asks none.
    "$JAVA_HOME/bin/jlink" --module-path "$work/jmod" --add-modules "$(modules)" --include-locales=en,fa \
        --strip-debug --no-header-files --no-man-pages --exclude-files='**/security/cacerts,**/bin/keytool,**/bin/rmiregistry' \
        --output "$work/runtime"
}

# What jdeps finds in the jars, and what it cannot see: Unsafe (JavaFX, Tink), figures of Persian, the window's toolkit.
modules() {
    classes=$work/classes
    mkdir -p "$classes"
    for jar in "$work"/parts/*.jar; do
        (cd "$classes" && "$JAVA_HOME/bin/jar" -xf "$jar" && rm -rf META-INF module-info.class)
    done
    found=$("$JAVA_HOME/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps \
        -cp "$(printf '%s:' "$work"/javafx/*.jar)" "$classes")
    rm -rf "$classes"
    echo "$found,jdk.unsupported,jdk.localedata,javafx.controls,javafx.swing"
}

papers() {
    (cd "$root" && mvn -B -ntp -q -pl app/desktop,app/cli -am -Dspotless.check.skip=true cyclonedx:makeAggregateBom) \
        > "$work/bill.log" 2>&1 || { cat "$work/bill.log" >&2 && exit 3; }
    tool Bill "$root/target/bom.json" "$work" "$here/common/licences" "$root/LICENSE"
}

launchers() {
    desktop=$(options desktop)
    cli=$(options cli)
    common='--enable-native-access=ALL-UNNAMED,javafx.graphics -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Xlog:aot=off -Xlog:cds=off'
    printf 'main-class=ir.kargozar.cli.Main\nmain-jar=%s\njava-options=%s %s -XX:AOTCache=$APPDIR/command-line.aot\nwin-console=true\nwin-shortcut=false\nwin-menu=false\n' \
        "$(basename "$work"/parts/kargozar-cli-*.jar)" "$common" "$cli" > "$work/cli.properties"
    "$JAVA_HOME/bin/jpackage" --type app-image --name Kargozar --app-version "$version" --vendor Kargozar \
        --input "$work/parts" --main-jar "$(basename "$work"/parts/kargozar-desktop-*.jar)" \
        --main-class ir.kargozar.desktop.Main --java-options "$common $desktop -XX:AOTCache=\$APPDIR/desktop.aot" \
        --add-launcher kargozar-command-line="$work/cli.properties" --runtime-image "$work/runtime" \
        --icon "$root/resources/icons/kargozar-256.png" --dest "$work/jpackage"
    mv "$work/jpackage/Kargozar" "$out/image"
    core=$(basename "$work"/parts/kargozar-core-*.jar)
    for cfg in "$out"/image/lib/app/*.cfg; do
        # The core first after the launcher's own jar: words and fonts are found without a look into others.
        sed -i -e "/^app.classpath=.*$core\$/d" -e "0,/^app.classpath=/s:^app.classpath=.*:&\napp.classpath=\$APPDIR/$core:" "$cfg"
    done
    mkdir -p "$out/image/share"
    cp -r "$work/licences" "$out/image/share/licences"
    cp "$work/bom.json" "$out/image/share/bom.json"
    cp "$root/LICENSE" "$out/image/share/LICENSE"
}

# The options of app/kargozar stand there, once.
options() {
    sed -n "s/^$1_options='\(.*\)'\$/\1/p" "$root/app/kargozar"
}

# Both caches are made by the image's own Java, of files that have their last date already: a cache asks for it.
caches() {
    rehearsal=$(mktemp -d)
    trap 'rm -rf "$rehearsal"' EXIT
    lib=$out/image/lib
    {
        (java_of_image kargozar-command-line demo --claims 12 "$rehearsal/round")
        (java_of_image kargozar-command-line -XX:AOTCacheOutput="$lib/app/command-line.aot" rehearse "$rehearsal/round")
        export KARGOZAR_HOME="$rehearsal" KARGOZAR_PASSPHRASE=training MALLOC_ARENA_MAX=2 GDK_BACKEND=x11 IBUS_ENABLE_SYNC_MODE=1
        with_display first_session "$rehearsal/round/agency"
        unset KARGOZAR_HOME KARGOZAR_PASSPHRASE
    } > "$work/rehearsal.log" 2>&1
    for cache in command-line desktop; do
        [ -s "$lib/app/$cache.aot" ] || { cat "$work/rehearsal.log" >&2 && exit 3; }
    done
    chmod 644 "$lib"/app/*.aot
    as_of_commit "$out/image"
}

# Becomes bin/java of the image with a launcher's own options and class path.
java_of_image() {
    launcher=$1
    shift
    cfg=$out/image/lib/app/$launcher.cfg
    first=
    case ${1:-} in -XX:*) first=$1 && shift ;; esac
    words=$*
    set -- -cp "$(sed -n "s:^app.classpath=\$APPDIR:$out/image/lib/app:p" "$cfg" | paste -sd:)" \
        "$(sed -n 's/^app.mainclass=//p' "$cfg")"
    # shellcheck disable=SC2046,SC2086 # lists of words without blanks
    exec "$out/image/lib/runtime/bin/java" $first $(sed -n 's/^java-options=//p' "$cfg" | grep -v -e AOTCache -e jpackage) "$@" $words
}

with_display() {
    command -v Xvfb > /dev/null || { echo "Xvfb is missing: apt-get install xvfb xdotool" >&2 && exit 3; }
    number=90
    while [ -e "/tmp/.X11-unix/X$number" ]; do number=$((number + 1)); done
    Xvfb ":$number" -screen 0 1366x768x24 -nolisten tcp > /dev/null 2>&1 &
    screen=$!
    sleep 1
    DISPLAY=:$number "$@" || { kill "$screen"; return 1; }
    kill "$screen"
}

# The window opens a workspace, is walked through by keys, and is asked to end; Java then writes the cache.
first_session() {
    java_of_image Kargozar -XX:AOTCacheOutput="$lib/app/desktop.aot" --workspace "$1" &
    session=$!
    for _ in $(seq 120); do
        sleep 1
        window=$(xdotool search --onlyvisible --name 'Kargozar|کارگز' 2> /dev/null | tail -n 1) || true
        [ -z "$window" ] || break
    done
    sleep 8
    for keys in ctrl+n Escape ctrl+k Escape F1 Escape; do
        xdotool key "$keys"
        sleep 1
    done
    import -window root "$work/rehearsal.png" 2> /dev/null || true
    kill "$session"
    wait "$session" || true
}

# Every file as old as the commit, readable by all.
as_of_commit() {
    chmod -R u+rwX,go+rX,go-w "$1"
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# Hashes of every file; without those that no two builds make alike (each named in decision 0033).
contents() {
    (cd "$1" && find . -type f ! -name '*.aot' | LC_ALL=C sort | xargs -d '\n' sha256sum)
}
