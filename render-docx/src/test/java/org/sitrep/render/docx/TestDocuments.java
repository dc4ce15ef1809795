package org.sitrep.render.docx;

import static org.sitrep.render.docx.SampleOutline.cell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.compose.ReportComposer;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.testing.HostileReport;
import org.sitrep.model.testing.SampleReport;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.docx.template.HouseTemplate;
import org.sitrep.render.docx.template.TemplateException;

/** Documents of every kind, by name, for the programs that judge them. */
final class TestDocuments {
  private TestDocuments() {}

  /** A document and what it prints. */
  static final class Sample {
    private final Outline outline;
    private final byte[] file;

    Sample(Outline outline, byte[] file) {
      this.outline = outline;
      this.file = file;
    }

    Outline outline() {
      return outline;
    }

    byte[] file() {
      return file;
    }
  }

  static Map<String, Sample> all() {
    Map<String, Sample> documents = new LinkedHashMap<>(ordinary());
    documents.put("empty", of(ReportComposer.compose(SampleReport.empty())));
    documents.put("nothing", of(SampleOutline.of(List.of())));
    documents.put("odd", of(odd()));
    documents.put("hostile", of(ReportComposer.compose(HostileReport.report())));
    documents.put("300-pages", of(LongOutline.of(300)));
    return documents;
  }

  /** Documents as people have them: kinds of citations, directions and templates. */
  static Map<String, Sample> ordinary() {
    Outline outline = SampleOutline.outline();
    Map<String, Sample> documents = new LinkedHashMap<>();
    documents.put("blocks", of(outline));
    documents.put("report", of(SampleReport.outline()));
    documents.put("footnotes", of(outline, Citations.FOOTNOTE));
    documents.put("endnotes", of(SampleReport.outline(), Citations.ENDNOTE));
    documents.put("right-to-left", of(RightToLeft.outline()));
    documents.put("template-ours", dressed(outline, of(SampleReport.outline()).file(), Map.of()));
    documents.put("template-office", dressed(outline, zip(TemplateSample.office()), Map.of()));
    documents.put("template-bare", dressed(outline, zip(TemplateSample.bare()), Map.of()));
    documents.put("logo", withLogo(outline));
    documents.put(
        "template-foreign",
        dressed(outline, zip(TemplateSample.foreign()), TemplateSample.FOREIGN_NAMES));
    documents.put(
        "template-disorderly", dressed(outline, zip(TemplateSample.disorderly()), Map.of()));
    documents.put(
        "template-macros", dressed(outline, zip(TemplateSample.office().withMacros()), Map.of()));
    return documents;
  }

  private static Sample withLogo(Outline outline) {
    try {
      Path folder = Files.createTempDirectory("logo");
      Theme theme = LogoSample.theme(folder);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new DocxRenderer().render(outline, theme, out);
      Files.delete(theme.logo().orElseThrow().file());
      Files.delete(folder);
      return new Sample(outline, out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outline odd() {
    Block.Table.Row row =
        new Block.Table.Row(
            List.of(
                cell(
                    new Inline.Fact(
                        "a", List.of(new Inline.Fact("b", List.of(SampleOutline.text("c"))))))),
            "same",
            false);
    Block.Table table =
        new Block.Table(
            "<&>",
            List.of(new Block.Table.Column("", Block.Table.Column.Kind.TEXT)),
            List.of(row, row));
    return SampleOutline.of(
        List.of(
            table,
            table,
            new Block.Cards(List.of()),
            new Block.Part(Block.Part.Kind.ANNEX),
            new Block.Heading(2, "x", "A\u0001\uD800"),
            table));
  }

  static Sample of(Outline outline) {
    return of(outline, Citations.INLINE);
  }

  private static Sample of(Outline outline, Citations citations) {
    return of(outline, new DocxOptions(citations, Optional.empty()));
  }

  static Sample dressed(Outline outline, byte[] template, Map<String, String> names) {
    try {
      HouseTemplate house = HouseTemplate.read(template, names);
      return of(outline, new DocxOptions(Citations.INLINE, Optional.of(house)));
    } catch (TemplateException e) {
      throw new AssertionError(e);
    }
  }

  private static Sample of(Outline outline, DocxOptions options) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new DocxRenderer(options).render(outline, Theme.DEFAULT, out);
      return new Sample(outline, out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(TemplateSample template) {
    try {
      return template.zip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
