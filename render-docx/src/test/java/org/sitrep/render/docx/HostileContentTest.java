package org.sitrep.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.render.docx.SampleOutline.cell;
import static org.sitrep.render.docx.SampleOutline.cite;
import static org.sitrep.render.docx.SampleOutline.paragraph;
import static org.sitrep.render.docx.SampleOutline.text;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column;
import org.sitrep.model.outline.Block.Table.Column.Kind;
import org.sitrep.model.outline.Block.Table.Row;
import org.sitrep.model.outline.Inline;
import org.w3c.dom.Element;

class HostileContentTest {
  private static List<String> runs(Block block) throws IOException {
    return OpenedDocument.of(SampleOutline.of(List.of(block))).elements("t").stream()
        .map(Element::getTextContent)
        .toList();
  }

  @Test
  void replacesWhatXmlCannotHold() throws IOException {
    assertThat(runs(paragraph(text("a\u0000b\u001Bc\uD83Dd\uFFFFe <&> \"f\" 🌊"))))
        .containsExactly("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe <&> \"f\" 🌊");
  }

  @Test
  void keepsRightToLeftWordsTogether() throws IOException {
    Block name = paragraph(text("General أحمد 12 سالم (known as \"سالم\") spoke."));

    OpenedDocument document = OpenedDocument.of(SampleOutline.of(List.of(name)));

    assertThat(document.elements("rtl")).hasSize(2);
    assertThat(runs(name))
        .containsExactly("General ", "أحمد 12 سالم", " (known as \"", "سالم", "\") spoke.");
  }

  @Test
  void givesNoColumnToOneEndlessWord() throws IOException {
    Block.Table table =
        new Block.Table(
            "t",
            List.of(new Column("Word", Kind.TEXT), new Column("Number", Kind.NUMBER)),
            List.of(new Row(List.of(cell(text("x".repeat(2000))), cell(text("7"))), null, false)));

    List<String> widths =
        OpenedDocument.of(SampleOutline.of(List.of(table))).attributes("gridCol", "w");

    assertThat(widths.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(9826);
    assertThat(Integer.parseInt(widths.get(1))).isGreaterThan(600);
  }

  @Test
  void writesThousandsOfRows() throws IOException {
    List<Row> rows =
        IntStream.range(0, 5000)
            .mapToObj(i -> new Row(List.of(cell(text("row " + i), cite(1))), "row-" + i, true))
            .toList();
    Block.Table table = new Block.Table("t", List.of(new Column("Row", Kind.TEXT)), rows);

    OpenedDocument document = OpenedDocument.of(SampleOutline.of(List.of(table)));

    assertThat(document.elements("tr")).hasSize(5001);
    assertThat(document.attributes("bookmarkStart", "name")).doesNotHaveDuplicates().hasSize(5000);
  }

  @Test
  void setsTypeInEvenAVeryWideTable() throws IOException {
    List<Column> columns = Collections.nCopies(60, new Column("Heading", Kind.SHORT));
    Block.Table table =
        new Block.Table(
            "t", columns, List.of(new Row(Collections.nCopies(60, cell(text("x"))), null, false)));

    List<String> widths =
        OpenedDocument.of(SampleOutline.of(List.of(table))).attributes("gridCol", "w");

    assertThat(widths).hasSize(60).allMatch(width -> Integer.parseInt(width) > 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "http://[", "http://a b", "file:///etc/passwd", "#nowhere"})
  void printsTheWordsOfALinkThatLeadsNowhereSafe(String target) throws IOException {
    Block block = paragraph(new Inline.Link(target, List.of(text("words")), null));

    assertThat(runs(block)).containsExactly("words");
    assertThat(OpenedDocument.of(SampleOutline.of(List.of(block))).elements("hyperlink")).isEmpty();
  }

  @Test
  void tellsAnchorsApartThatDifferInSignsOnly() throws IOException {
    String endless = "section-".repeat(20);
    OpenedDocument document =
        OpenedDocument.of(
            SampleOutline.of(
                List.of(
                    new Block.Heading(1, "a-b", "One"),
                    new Block.Heading(1, "a_b", "Two"),
                    new Block.Heading(1, endless + "1", "Three"),
                    new Block.Heading(1, endless + "2", "Four"),
                    paragraph(new Inline.Link("#" + endless + "2", List.of(text("x")), null)))));

    List<String> names = document.attributes("bookmarkStart", "name");

    assertThat(names).doesNotHaveDuplicates().hasSize(4).allMatch(name -> name.length() <= 40);
    assertThat(document.attributes("hyperlink", "anchor")).endsWith(names.get(3));
  }

  @Test
  void putsNoLinkInALink() throws IOException {
    Block block =
        paragraph(
            new Inline.Link(
                "https://example.org/",
                List.of(text("see"), cite(1), new Inline.Link("#a", List.of(text("b")), null)),
                null));

    assertThat(
            OpenedDocument.of(
                    SampleOutline.of(List.of(block, new Block.Heading(1, "source-1", "S"))))
                .elements("hyperlink"))
        .hasSize(1);
  }

  @Test
  void shortensTipsAndDropsTagsThatWordCannotKeep() throws IOException {
    Inline.Cite cite = new Inline.Cite(List.of(new Inline.Reference(1, "s", "", "🌊".repeat(200))));
    OpenedDocument document =
        OpenedDocument.of(
            SampleOutline.of(
                List.of(
                    new Block.Heading(1, "s", "S"),
                    paragraph(new Inline.Fact("f".repeat(65), List.of(text("fact"))), cite))));

    assertThat(document.attributes("hyperlink", "tooltip").get(0))
        .hasSizeLessThanOrEqualTo(255)
        .endsWith("🌊…");
    assertThat(document.elements("sdt")).isEmpty();
    assertThat(document.words()).contains("fact");
  }

  @Test
  void writesAnEmptyDocument() throws IOException {
    assertThat(OpenedDocument.of(SampleOutline.of(List.of())).words()).isEmpty();
  }
}
