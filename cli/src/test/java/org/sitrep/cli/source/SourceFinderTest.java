package org.sitrep.cli.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.extract.read.Article;
import org.sitrep.model.fact.Diagnostic;

class SourceFinderTest {
  @TempDir Path folder;

  @Test
  void readsAFolderInNameOrderWithAllFoldersInIt() throws IOException {
    write("b.txt", "b");
    write("a.html", "a");
    write("deep/er/c.txt", "c");
    write("Z.htm", "z");
    Findings found = find(folder);
    assertThat(names(found)).containsExactly("Z.htm", "a.html", "b.txt", "deep/er/c.txt");
    assertThat(found.articles().get(0).mediaType()).isEqualTo("text/html");
    assertThat(found.diagnostics()).isEmpty();
  }

  @Test
  void tellsOfFilesThatAreNoArticles() throws IOException {
    write("a.txt", "a");
    write("README.md", "keep out");
    write("readme", "keep out");
    write(".DS_Store", "x");
    write("empty.txt", "");
    Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
    Findings found = find(folder);
    assertThat(names(found)).containsExactly("a.txt");
    assertThat(found.diagnostics())
        .extracting(Diagnostic::file, Diagnostic::code)
        .containsExactly(tuple("empty.txt", "empty"), tuple("photo.jpg", "not-an-article"));
  }

  @Test
  void leavesOutTheFolderThatTheRunWrites() throws IOException {
    write("a.txt", "a");
    write("report/report.json", "{}");
    assertThat(
            new SourceFinder(
                    input(""), Optional.of(folder.resolve("report")), SourceFinderTest::unknown)
                .find(List.of(folder.toString()))
                .diagnostics())
        .isEmpty();
  }

  @Test
  void entersALoopOfLinksOnce() throws IOException {
    write("in/a.txt", "a");
    Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("in/a.txt"));
    assertThat(names(find(folder))).containsExactly("b.txt");
  }

  @Test
  void readsAFileReachedTwiceOnce() throws IOException {
    write("a.txt", "a");
    assertThat(names(find(folder, folder.resolve("a.txt")))).containsExactly("a.txt");
  }

  @Test
  void tellsEqualNamesApartByTheirFolders() throws IOException {
    write("north/day/a.txt", "a");
    write("south/day/a.txt", "b");
    assertThat(names(find(folder.resolve("north"), folder.resolve("south"))))
        .containsExactly("day/a.txt", "south/day/a.txt");
  }

  @Test
  void expandsAGlob() throws IOException {
    write("2031/a.txt", "a");
    write("2031/b.txt", "b");
    write("2032/a.txt", "c");
    assertThat(names(find(folder + "/*/a.txt"))).containsExactly("2031/a.txt", "2032/a.txt");
    assertThatThrownBy(() -> find(folder + "/*.html")).hasMessageContaining("nothing matches");
  }

  @Test
  void readsOneArticleFromStandardInput() throws IOException {
    Findings found = finder("words").find(List.of("-"));
    assertThat(names(found)).containsExactly("-");
    assertThat(found.articles().get(0).text()).isEqualTo("words");
    assertThatThrownBy(() -> finder("").find(List.of("-"))).hasMessage("standard input is empty");
  }

  @Test
  void readsOneArticleALine() throws IOException {
    write(
        "wire.jsonl",
        """
        {"id":"w-1","text":"Rain fell.","published":"2031-03-04T22:00:00Z","publisher":"Wire","url":"u","title":"Rain","gold":{"a":[1]}}

        {"id":"w-2"}
        {"id":"w-1","text":"Again."}
        not json
        {"id":7,"text":"Snow fell."}
        """);
    Findings found = find(folder);
    assertThat(names(found)).containsExactly("w-1", "7");
    assertThat(found.articles().get(0).given())
        .isEqualTo(new Article.Given("Rain", "Wire", LocalDate.of(2031, 3, 4), "u", null));
    assertThat(found.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "Line 3 has no \"text\".", "Line 4 repeats the id w-1.", "Line 5 is not JSON.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"photo.jpg", "missing.txt", "missing", "\0"})
  void aNamedPathMustBeReadable(String name) throws IOException {
    write("photo.jpg", "x");
    String path = folder + "/" + name;
    assertThatThrownBy(() -> find(path)).isInstanceOf(SourceException.class);
  }

  @Test
  void aNamedFileWithoutAnEndingIsPlainText() throws IOException {
    write("dispatch", "words");
    assertThat(names(find(folder.resolve("dispatch")))).containsExactly("dispatch");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static Findings find(Object... sources) throws SourceException {
    return finder("").find(Arrays.stream(sources).map(Object::toString).toList());
  }

  private static SourceFinder finder(String standardInput) {
    return new SourceFinder(input(standardInput), Optional.empty(), SourceFinderTest::unknown);
  }

  private static Article.Given unknown(String name) {
    return Article.Given.NOTHING;
  }

  private static List<String> names(Findings found) {
    return found.articles().stream().map(Article::file).toList();
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
