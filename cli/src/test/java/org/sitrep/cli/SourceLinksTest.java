package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address that an article comes with is where its entry among the sources leads. */
class SourceLinksTest {
  private static final String STATED = "https://example.org/harbour?day=4&page=2#crane";
  private static final String CANONICAL = "https://example.com/quay/crane-(second)";
  private static final String RECORDED = "http://example.net/a~b/%C3%A9t%C3%A9";
  private static final String FED = "https://example.org/feed/storm";
  private static final String BARE = "https://example.org/no-headline";

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void report() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("stated.html"),
        page(
            "<meta property=\"og:url\" content=\"" + STATED.replace("&", "&amp;") + "\">",
            "Crane topples in Port Lune",
            "A crane fell onto the quay on 4 March 2031 and injured two dockers."));
    Files.writeString(
        articles.resolve("canonical.html"),
        page(
            "<link rel=\"canonical\" href=\"" + CANONICAL + "\">",
            "Second crane closed in Port Lune",
            "The harbour office closed a second crane on 5 March 2031. No one was hurt there."));
    Files.writeString(
        articles.resolve("record.jsonl"),
        record("r1", "\"title\": \"Dockers return\", \"url\": \"" + RECORDED + "\"")
            + record("r2", "\"url\": \"" + BARE + "\""));
    Files.writeString(articles.resolve("feed.xml"), feed());
    out = folder.resolve("out");
    assertThat(Run.of("report", articles, "-o", out, "-q").status()).isZero();
  }

  private static String page(String head, String title, String text) {
    return "<html><head><title>%s</title>%s</head><body><article><h1>%s</h1><p>%s</p></article>"
            .formatted(title, head, title, text)
        + "</body></html>";
  }

  private static String record(String id, String more) {
    String text = "Three dockers who were hurt in Port Lune on 4 March 2031 left hospital " + id;
    return "{\"id\": \"%s\", \"text\": \"%s.\", %s}%n".formatted(id, text, more);
  }

  private static String feed() {
    return """
    <?xml version="1.0"?>
    <rss version="2.0"><channel><title>Lune News</title><item>
    <title>Storm reaches Port Lune</title><link>%s</link>
    <description>A storm reached Port Lune on 6 March 2031 and injured five people.</description>
    </item></channel></rss>
    """
        .formatted(FED);
  }

  @Test
  void thePdfLeadsToExactlyThisAddressByATaggedLinkThatSaysWhatItIs() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(out.resolve("report.pdf").toFile())) {
      List<PDAnnotation> tagged =
          tagged(document.getDocumentCatalog().getStructureTreeRoot(), new ArrayList<>());
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (((PDAnnotationLink) annotation).getAction() instanceof PDActionURI uri) {
            contents.put(uri.getURI(), annotation.getContents());
            assertThat(tagged).contains(annotation);
          }
        }
      }
    }
    assertThat(contents)
        .containsOnlyKeys(STATED, CANONICAL, RECORDED, FED, BARE)
        .containsEntry(STATED, "\"Crane topples in Port Lune\"")
        .containsEntry(BARE, BARE);
  }

  /** The annotations that links of the structure tree hold. */
  private static List<PDAnnotation> tagged(PDStructureNode node, List<PDAnnotation> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tagged(element, found);
      } else if (kid instanceof PDObjectReference reference
          && node instanceof PDStructureElement element
          && element.getStructureType().equals("Link")
          && reference.getReferencedObject() instanceof PDAnnotation annotation) {
        found.add(annotation);
      }
    }
    return found;
  }

  @Test
  void theOtherDocumentsLeadThereToo() throws IOException {
    for (String url : List.of(STATED, CANONICAL, RECORDED, FED, BARE)) {
      assertThat(Files.readString(out.resolve("report.html")))
          .contains("href=\"" + url.replace("&", "&amp;") + "\"");
    }
    assertThat(Files.readString(out.resolve("report.md"))).contains("(" + STATED + ")");
  }
}
