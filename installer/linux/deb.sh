# The .deb: the image under /opt/kargozar, one command on the PATH, menu entry, icons, file type. It has no scripts: dpkg's
# own triggers refresh menu and file types, and nothing of it ever runs that could touch a workspace.

deb() {
    tree=$out/work/deb
    rm -rf "$tree"
    mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/mime/packages" \
        "$tree/usr/share/doc/kargozar"
    cp -a "$out/image" "$tree/opt/kargozar"
    cp "$here/linux/kargozar" "$tree/usr/bin/kargozar"
    cp "$here/linux/kargozar.desktop" "$tree/usr/share/applications/kargozar.desktop"
    cp "$here/linux/kargozar-mime.xml" "$tree/usr/share/mime/packages/kargozar.xml"
    for size in 16 32 64 128 256; do
        mkdir -p "$tree/usr/share/icons/hicolor/${size}x$size/apps"
        cp "$root/resources/icons/kargozar-$size.png" "$tree/usr/share/icons/hicolor/${size}x$size/apps/kargozar.png"
    done
    {
        echo "Kargozar is free software under the GNU Affero General Public License, version 3 or later:"
        echo "/opt/kargozar/share/LICENSE. Its parts: /opt/kargozar/share/bom.json, their licences: the folder licences beside it,"
        echo "those of the Java runtime: /opt/kargozar/lib/runtime/legal."
    } > "$tree/usr/share/doc/kargozar/copyright"
    (cd "$tree" && find opt usr -type f -exec md5sum {} + | LC_ALL=C sort -k 2) > "$tree/DEBIAN/md5sums"
    sed -e "s/@version@/$version/" -e "s/@architecture@/$(dpkg --print-architecture)/" \
        -e "s/@size@/$(du -sk --apparent-size "$tree" | cut -f 1)/" "$here/linux/control" > "$tree/DEBIAN/control"
    as_of_commit "$tree"
    file=$out/kargozar_${version}_$(dpkg --print-architecture).deb
    # Always two threads: how xz divides its work depends on whether it is one.
    dpkg-deb --root-owner-group "-Z$compression" --threads-max=2 --build "$tree" "$file" > /dev/null
    echo "$file: $(stat -c %s "$file") bytes" >&2
    rm -rf "$tree"
}
