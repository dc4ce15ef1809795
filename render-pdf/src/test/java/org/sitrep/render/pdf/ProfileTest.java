package org.sitrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.pdf.profile.Attachment;
import org.sitrep.render.pdf.profile.Profile;

class ProfileTest {
  private static final List<Attachment> FILES =
      List.of(
          new Attachment(
              "report.json",
              "application/json",
              Attachment.Relation.SOURCE,
              "The report as data",
              out -> out.write("{}".getBytes(StandardCharsets.UTF_8))));

  private static byte[] render(Outline outline, Profile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(profile, FILES).render(outline, Theme.DEFAULT, out);
    return out.toByteArray();
  }

  private static void assertConforms(byte[] pdf, String... flavours) throws Exception {
    for (String flavour : flavours) {
      assertThat(Validator.failures(pdf, flavour)).as(flavour).isEmpty();
    }
  }

  @Test
  void carriesTheReportAlongInAnArchiveOfThePartThatAllowsIt() throws Exception {
    byte[] pdf = render(SampleOutline.make(), Profile.A3A_UA1);
    assertConforms(pdf, "3a", "ua1");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDEmbeddedFilesNameTreeNode files =
          document.getDocumentCatalog().getNames().getEmbeddedFiles();
      PDComplexFileSpecification file = files.getNames().get("report.json");
      assertThat(file.getEmbeddedFile().toByteArray()).asString().isEqualTo("{}");
      assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
    }
  }

  @Test
  void followsTheNewestStandardsOnRequest() throws Exception {
    byte[] pdf = render(SampleOutline.make(), Profile.A4_UA2);
    assertConforms(pdf, "4", "ua2");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getVersion()).isEqualTo(2.0f);
    }
  }

  @Test
  void claimsNothingWhenPlain() throws Exception {
    byte[] pdf = render(SampleOutline.make(), Profile.PLAIN);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getOutputIntents()).isEmpty();
      assertThat(document.getDocumentCatalog().getMetadata().toByteArray())
          .asString(StandardCharsets.UTF_8)
          .doesNotContain("<pdfaid:part>", "<pdfuaid:part>");
    }
  }

  @Test
  void saysTheSameWordsInEveryProfile() throws IOException {
    String words = Extracted.text(render(SampleOutline.make(), Profile.A2A_UA1));
    for (Profile profile : Profile.values()) {
      assertThat(Extracted.text(render(SampleOutline.make(), profile))).isEqualTo(words);
    }
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    for (Profile profile : Profile.values()) {
      assertThat(render(SampleOutline.make(), profile))
          .isEqualTo(render(SampleOutline.make(), profile));
    }
  }
}
