package ir.kargozar.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Gates over the text of the sources: no Persian in code, no package without its sign. */
class SourcesTest {
    private static final Pattern WRITES = Pattern.compile(
            "\\b(?:Files\\.(?:write\\w*|newOutputStream|newBufferedWriter|copy)|new FileOutputStream|new FileWriter|new RandomAccessFile\\([^)]*rw"
                    + "|FileChannel\\.open)\\(");

    /**
     * The one way, and who has reasons for another: packages and backups are read back, or copied into a stream; scans are
     * moved by the hundred, a lock is no content, a terminal is no file. Benchmarks write what nobody keeps.
     */
    private static final List<String> WRITERS = List.of(
            "WholeFile.java",
            "SafeFile.java",
            "ContainerWriter.java",
            "storage/backup/Disk.java",
            "storage/backup/OwnParts.java",
            "FolderShelf.java",
            "FolderLock.java",
            "WorkspaceFolder.java",
            "Terminal.java");

    @Test
    void noPersianStandsInTheCode() {
        List<JavaText> files = SourceTree.main();

        assertThat(files).hasSizeGreaterThan(50);
        assertThat(files).flatMap(JavaText::arabic).isEmpty();
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() {
        List<JavaText> files = SourceTree.main();

        assertThat(SourceTree.unmarked(files)).isEmpty();
        assertThat(files)
                .filteredOn(file -> file.name().endsWith("package-info.java"))
                .allMatch(file -> file.text().startsWith("/**"), "begins with a sentence");
    }

    @Test
    void plantedPersianIsFoundInEveryKindOfLiteralButNotInComments() {
        assertThat(planted("String a = \"سلام\";")).hasSize(1);
        assertThat(planted("char a = 'س';")).hasSize(1);
        assertThat(planted("String a = \"\"\"\n  x\n  سلام\"\"\";"))
                .containsExactly("A.java:3 holds Persian: texts stand in resources/");
        assertThat(planted("String a = \"// سلام\";")).hasSize(1);
        assertThat(planted("String a = \"\\\"\"; // سلام")).isEmpty();
        assertThat(planted("/* سلام */ String a = \"hello\"; /** «بستری»\n * دو */"))
                .isEmpty();
        assertThat(planted("char quote = '\"'; String a = \"سلام\"; char other = '\"';"))
                .hasSize(1);
        assertThat(planted("int سلام = 1;")).hasSize(1);
    }

    @Test
    void filesAreWrittenWholeInOneWay() {
        assertThat(SourceTree.main())
                .filteredOn(file -> !file.name().startsWith("app/bench/"))
                .filteredOn(file -> WRITES.matcher(file.code()).find())
                .extracting(JavaText::name)
                .filteredOn(name -> WRITERS.stream().noneMatch(writer -> name.endsWith("/" + writer)))
                .as("use WholeFile")
                .isEmpty();
        assertThat(WRITES.matcher("Files.writeString(a, b)").find()).isTrue();
        assertThat(WRITES.matcher("new FileOutputStream(a)").find()).isTrue();
        assertThat(WRITES.matcher("WholeFile.write(a, b)").find()).isFalse();
    }

    private static List<String> planted(String text) {
        return new JavaText("A.java", text).arabic();
    }

    @Test
    void plantedPackageWithoutSignIsFound() {
        JavaText good = new JavaText("m/a/package-info.java", "@NullMarked package a;");
        JavaText commented = new JavaText("m/b/package-info.java", "// @NullMarked\npackage b;");
        List<JavaText> files = List.of(
                good,
                new JavaText("m/a/A.java", "class A {}"),
                commented,
                new JavaText("m/c/C.java", "class C { /* @NullMarked */ }"));

        assertThat(SourceTree.unmarked(files))
                .containsExactly(
                        "m/b has no package-info.java with @NullMarked",
                        "m/c has no package-info.java with @NullMarked");
    }
}
