package org.sitrep.render.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.docx.template.HouseTemplate;
import org.sitrep.render.docx.template.TemplateException;

class TemplateTest {
  private static final Outline OUTLINE = SampleOutline.outline();

  @TempDir Path folder;

  private static OpenedDocument opened(TemplateSample template, Map<String, String> names)
      throws IOException {
    return OpenedDocument.opened(TestDocuments.dressed(OUTLINE, template.zip(), names).file());
  }

  private static Map<String, String> parts(TemplateSample template) throws IOException {
    byte[] file = TestDocuments.dressed(OUTLINE, template.zip(), Map.of()).file();
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }

  @Test
  void printsOurContentInTheTemplatesLooks() throws IOException {
    OpenedDocument document = opened(TemplateSample.office(), Map.of());

    assertThat(document.words()).isEqualTo(OutlineWords.of(OUTLINE));
    assertThat(document.word().getHeaderList().get(0).getText())
        .contains(TemplateSample.WORDS_OF_HEADER, "TLP:AMBER+STRICT");
    assertThat(document.word().getHeaderList().get(0).getAllPictures()).hasSize(1);
    assertThat(document.attributes("pgSz", "w")).contains("12240");
    assertThat(document.word().getStyles().getStyle("Heading1").getCTStyle().xmlText())
        .contains("numId w:val=\"3\"");
  }

  @Test
  void keepsItsOwnHeaderOffTheEdgeOfATemplateThatHasNone() throws IOException {
    OpenedDocument document = opened(TemplateSample.bare(), Map.of());

    assertThat(document.word().getHeaderList().get(0).getText()).contains("TLP:AMBER+STRICT");
    assertThat(document.attributes("pgMar", "header")).isNotEmpty().doesNotContain("0");
    assertThat(parts(TemplateSample.bare()).get("word/styles.xml"))
        .as("a tab stop at the right edge of the template's own text")
        .contains("w:pos=\"9360\"");
  }

  @Test
  void setsTheLogoAboveTheTitleUnlessTheTemplateHasALetterhead() throws IOException {
    Theme theme = LogoSample.theme(folder);

    assertThat(logos(new DocxOptions(Citations.INLINE, Optional.empty()), theme)).isOne();
    assertThat(logos(dressedIn(TemplateSample.bare()), theme)).isOne();
    assertThat(logos(dressedIn(TemplateSample.office()), theme)).isZero();
  }

  private static DocxOptions dressedIn(TemplateSample template) throws IOException {
    try {
      HouseTemplate house = HouseTemplate.read(template.zip(), Map.of());
      return new DocxOptions(Citations.INLINE, Optional.of(house));
    } catch (TemplateException e) {
      throw new AssertionError(e);
    }
  }

  private static long logos(DocxOptions options, Theme theme) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxRenderer(options).render(OUTLINE, theme, out);
    return OpenedDocument.opened(out.toByteArray()).word().getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .flatMap(run -> run.getEmbeddedPictures().stream())
        .filter(each -> each.getCTPicture().getNvPicPr().getCNvPr().getName().equals("Logo"))
        .count();
  }

  @Test
  void leavesNothingOfTheSampleBodyBehind() throws IOException {
    Map<String, String> parts = parts(TemplateSample.office());

    assertThat(parts.keySet()).doesNotContain("word/footnotes.xml");
    assertThat(parts.values().stream().filter(p -> p.contains(TemplateSample.WORDS_OF_SAMPLE_BODY)))
        .isEmpty();
    assertThat(parts.get("word/_rels/document.xml.rels")).doesNotContain("footnotes");
  }

  @Test
  void writesInStylesOfOtherNamesWhereTheyAreMapped() throws IOException {
    OpenedDocument document = opened(TemplateSample.foreign(), TemplateSample.FOREIGN_NAMES);

    assertThat(document.words()).isEqualTo(OutlineWords.of(OUTLINE));
    assertThat(document.attributes("pStyle", "val")).contains("x1", "x2", "x3", "x4", "x5");
    assertThat(document.attributes("pStyle", "val")).doesNotContain("Title", "Heading1");
    assertThat(document.attributes("tblStyle", "val")).contains("x6");
  }

  @Test
  void bringsTheStylesThatATemplateLacksAndSaysSo() throws Exception {
    HouseTemplate template = HouseTemplate.read(TemplateSample.foreign().zip(), Map.of());

    assertThat(template.remarks()).hasSize(1);
    assertThat(template.remarks().get(0))
        .contains("Title", "Body Text", "heading 1")
        .hasSizeLessThan(400);
    assertThat(opened(TemplateSample.foreign(), Map.of()).word().getStyles().styleExist("Heading1"))
        .isTrue();
  }

  @Test
  void namesAStyleThatTheConfigurationMapsToNone() throws Exception {
    HouseTemplate template =
        HouseTemplate.read(TemplateSample.office().zip(), Map.of("Title", "Nirgends"));

    assertThat(template.remarks()).anyMatch(remark -> remark.contains("'Nirgends'"));
  }

  @Test
  void carriesNoMacroOver() throws IOException {
    Map<String, String> parts = parts(TemplateSample.office().withMacros());

    assertThat(parts.keySet().stream().filter(name -> name.contains("vba"))).isEmpty();
    assertThat(parts.values().stream().collect(Collectors.joining()))
        .doesNotContain("Payload", "MACROBUTTON", "macroEnabled");
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    byte[] template = TemplateSample.office().zip();

    assertThat(TestDocuments.dressed(OUTLINE, template, Map.of()).file())
        .isEqualTo(TestDocuments.dressed(SampleOutline.outline(), template, Map.of()).file());
  }

  private static void assertRefused(byte[] file, String reason) {
    assertThatThrownBy(() -> HouseTemplate.read(file, Map.of()))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void refusesWhatIsNoWordDocument() throws IOException {
    assertRefused(new byte[0], "no Word document");
    assertRefused("Dear all".getBytes(UTF_8), "no Word document");
    assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "Word 97");
    assertRefused(
        TemplateSample.office()
            .replace(
                "[Content_Types].xml", "wordprocessingml.template.main", "spreadsheetml.sheet.main")
            .zip(),
        "no Word document");
  }

  @Test
  void refusesAnExternalEntity() throws IOException {
    TemplateSample template = TemplateSample.office();
    template.replace(
        "word/styles.xml",
        "<w:styles",
        "<!DOCTYPE w:styles [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:styles");
    template.replace("word/styles.xml", "Body Text", "&e;");

    assertRefused(template.zip(), "not safe to read, in word/styles.xml");
  }

  @Test
  void refusesAZipBombBeforeItIsUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      zip.putNextEntry(new ZipEntry("word/styles.xml"));
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }

    assertThat(bomb.size()).isLessThan(1 << 20);
    assertRefused(bomb.toByteArray(), "unpacks to more than 64 MB");
  }

  @Test
  void refusesThousandsOfFiles() throws IOException {
    TemplateSample template = TemplateSample.office();
    for (int i = 0; i < 3000; i++) {
      template.part("word/media/" + i + ".txt", "");
    }

    assertRefused(template.zip(), "holds more than 2000 files");
  }

  @Test
  void refusesADamagedFile() throws IOException {
    byte[] half = java.util.Arrays.copyOf(TemplateSample.office().zip(), 900);

    assertThatThrownBy(() -> HouseTemplate.read(half, Map.of()))
        .isInstanceOf(TemplateException.class);
  }
}
