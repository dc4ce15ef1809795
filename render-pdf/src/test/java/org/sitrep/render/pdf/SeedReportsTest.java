package org.sitrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.compose.ReportComposer;
import org.sitrep.model.fact.Report;
import org.sitrep.model.json.ReportJson;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.pdf.profile.Profile;

/** The accepted reports on the sample crises, as they are printed. */
class SeedReportsTest {
  private static final Path REPORTS = Path.of("../cli/src/test/golden");
  private static final String IRAN = "iran-pakistan-2024";
  private static final String PERU = "san-ignacio-earthquake-2023";

  private static Report report(String seed) throws IOException {
    try (InputStream in = Files.newInputStream(REPORTS.resolve(seed).resolve("report.json"))) {
      return ReportJson.read(in);
    }
  }

  private static Outline outline(String seed) throws IOException {
    return ReportComposer.compose(report(seed));
  }

  private static byte[] render(Outline outline, Profile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(profile, List.of()).render(outline, Theme.DEFAULT, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {IRAN, PERU})
  void conformsInEveryProfile(String seed) throws Exception {
    Outline outline = outline(seed);
    byte[] pdf = render(outline, Profile.A2A_UA1);
    assertThat(Validator.failures(pdf, "2a")).isEmpty();
    assertThat(Validator.failures(pdf, "ua1")).isEmpty();
    assertThat(Validator.failures(render(outline, Profile.A3A_UA1), "3a")).isEmpty();
    byte[] newest = render(outline, Profile.A4_UA2);
    assertThat(Validator.failures(newest, "4")).isEmpty();
    assertThat(Validator.failures(newest, "ua2")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {IRAN, PERU})
  void saysTheWordsOfTheOutlineInItsOrder(String seed) throws IOException {
    Outline outline = outline(seed);
    assertThat(unspaced(Extracted.text(render(outline, Profile.A2A_UA1))))
        .isEqualTo(unspaced(OutlineWords.of(outline)));
  }

  /** Poppler, which reads no structure, finds the same: the words are drawn in their order. */
  @ParameterizedTest
  @ValueSource(strings = {IRAN, PERU})
  void isDrawnInTheOrderInWhichItIsRead(String seed) throws Exception {
    byte[] pdf = render(outline(seed), Profile.A2A_UA1);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String drawn = unspaced(new PDFTextStripper().getText(document));
      Extracted.drawnByPoppler(pdf)
          .ifPresent(words -> assertThat(unspaced(words)).isEqualTo(drawn));
    }
  }

  private static String unspaced(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** Of the annex too, save what tells of the sources and of the report, and how much is left. */
  @ParameterizedTest
  @ValueSource(strings = {IRAN, PERU})
  void citesEveryFigureDayAndName(String seed) throws IOException {
    Report report = report(seed);
    Pattern names =
        Pattern.compile(
            report.entities().stream()
                .flatMap(
                    entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\d|\\b(?:", ")\\b")));
    List<Units.Unit> printed =
        Units.of(ReportComposer.compose(report)).stream()
            .filter(unit -> !unit.section().equals("Sources"))
            .filter(unit -> !unit.section().equals("How this report was made"))
            .filter(unit -> !unit.words().startsWith("… and"))
            .filter(unit -> names.matcher(unit.words()).find())
            .toList();
    assertThat(printed).hasSizeGreaterThan(80);
    assertThat(printed.stream().filter(unit -> unit.references().isEmpty()).map(Units.Unit::words))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {IRAN, PERU})
  void leadsFromEveryCitationToItsSource(String seed) throws IOException {
    Outline outline = outline(seed);
    Map<String, Long> printed =
        Units.of(outline).stream()
            .flatMap(unit -> unit.references().stream())
            .map(reference -> "[" + reference.number() + "]")
            .collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.counting()));
    try (PDDocument document = Loader.loadPDF(render(outline, Profile.A2A_UA1))) {
      Map<String, Long> linked = new TreeMap<>();
      Map<String, Set<String>> targets = new TreeMap<>();
      for (Link link : links(document)) {
        if (link.words().matches("\\[\\d+]")) {
          linked.merge(link.words(), 1L, Long::sum);
          targets.computeIfAbsent(link.words(), n -> new TreeSet<>()).add(link.there());
        }
      }
      assertThat(linked).isEqualTo(printed);
      targets.forEach(
          (number, there) ->
              assertThat(there).singleElement().asString().as(number).contains(number));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IRAN, PERU})
  void leadsBackFromSourcesToTheSectionsThatCiteThem(String seed) throws IOException {
    Outline outline = outline(seed);
    Set<String> anchors = new TreeSet<>();
    Set<String> sections = new TreeSet<>();
    for (Units.Unit unit : Units.of(outline)) {
      unit.links().stream().filter(link -> link.startsWith("#")).forEach(anchors::add);
      sections.add(unit.section());
    }
    assertThat(anchors).isNotEmpty();
    try (PDDocument document = Loader.loadPDF(render(outline, Profile.A2A_UA1))) {
      List<Link> back =
          links(document).stream().filter(link -> sections.contains(link.words())).toList();
      assertThat(back).hasSizeGreaterThan(4);
      assertThat(back).allSatisfy(link -> assertThat(link.there()).contains(link.words()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {IRAN, PERU})
  void bookmarksLeadToEveryHeadingWhereItStands(String seed) throws IOException {
    List<String> headings = new ArrayList<>();
    for (Block block : outline(seed).blocks()) {
      if (block instanceof Block.Heading heading) {
        headings.add(heading.text());
      } else if (block instanceof Block.Callout callout) {
        headings.add(callout.title());
      }
    }
    try (PDDocument document = Loader.loadPDF(render(outline(seed), Profile.A2A_UA1))) {
      List<PDOutlineItem> items =
          all(document.getDocumentCatalog().getDocumentOutline(), new ArrayList<>());
      assertThat(items).extracting(PDOutlineItem::getTitle).containsExactlyElementsOf(headings);
      assertThat(items)
          .allSatisfy(
              item ->
                  assertThat(there(document, item.getCOSObject()))
                      .contains(item.getTitle().replaceFirst("^(\\S+ \\S+) .*", "$1")));
    }
  }

  private static List<PDOutlineItem> all(PDOutlineNode node, List<PDOutlineItem> items) {
    for (PDOutlineItem item : node.children()) {
      items.add(item);
      all(item, items);
    }
    return items;
  }

  /** A link: its words on the page, and what stands where it leads. */
  private record Link(String words, String there) {}

  private static List<Link> links(PDDocument document) throws IOException {
    List<Link> links = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        PDAnnotationLink link = (PDAnnotationLink) annotation;
        PDRectangle box = link.getRectangle();
        double top = page.getMediaBox().getHeight() - box.getUpperRightY();
        Rectangle2D area =
            new Rectangle2D.Double(
                box.getLowerLeftX() - 0.6, top - 1, box.getWidth() - 0.6, box.getHeight() + 2);
        String words = text(page, area);
        String there =
            link.getAction() instanceof PDActionURI uri
                ? uri.getURI()
                : there(document, link.getCOSObject());
        links.add(new Link(words, there));
      }
    }
    return links;
  }

  private static String there(PDDocument document, org.apache.pdfbox.cos.COSDictionary from) {
    try {
      PDPageXYZDestination place =
          (PDPageXYZDestination) new PDAnnotationLink(from).getDestination();
      PDPage page = document.getPage(place.retrievePageNumber());
      double top = page.getMediaBox().getHeight() - place.getTop();
      return text(page, new Rectangle2D.Double(0, top, page.getMediaBox().getWidth(), 34));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(PDPage page, Rectangle2D area) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.addRegion("area", area);
    stripper.extractRegions(page);
    return stripper.getTextForRegion("area").replaceAll("\\s+", " ").strip();
  }
}
