package org.sitrep.render.docx;

import static org.sitrep.render.docx.SampleOutline.cell;
import static org.sitrep.render.docx.SampleOutline.cite;
import static org.sitrep.render.docx.SampleOutline.paragraph;
import static org.sitrep.render.docx.SampleOutline.text;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column;
import org.sitrep.model.outline.Block.Table.Row;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;

/** A report that runs from right to left, with words of four such languages and of one other. */
final class RightToLeft {
  private RightToLeft() {}

  static Outline outline() {
    Outline.Properties properties =
        new Outline.Properties(
            "report-rtl",
            "فيضان على الحدود",
            "تقرير الحالة",
            "المكتب الثاني",
            "ar",
            "TLP:GREEN",
            "تقرير الحالة · الحدود",
            "كل رقم يعود إلى مصدره",
            "{page} / {pages}",
            "المحتويات",
            LocalDate.of(2031, 3, 6),
            "sitrep 0.1.0");
    return new Outline(
        properties,
        List.of(
            new Block.Masthead(
                "فيضان على الحدود",
                "ثلاثة مصادر، 3–6 مارس 2031",
                List.of(new Block.Masthead.Field("حتى", "6 مارس 2031"))),
            new Block.Callout(
                "bottom-line",
                "الخلاصة",
                List.of(
                    paragraph(
                        new Inline.Fact("event-1", List.of(text("فُتحت البوابات في 3 مارس 2031"))),
                        text("."),
                        cite(1)))),
            new Block.Heading(1, "timeline", "التسلسل الزمني"),
            paragraph(
                text("قال المتحدث باسم Harbour News إن 12 شخصاً غادروا، وقال "),
                new Inline.Foreign("fa", "حسین کریم‌پور"),
                text(" و"),
                new Inline.Foreign("ur", "ڈاکٹر جمیل ٹیپو"),
                text(" و"),
                new Inline.Foreign("he", "יעל כהן־לוי"),
                text(" إن العدد 9–11."),
                cite(1, 2)),
            paragraph(text("A paragraph of Latin letters, quoting "), text("أحمد سالم"), text(".")),
            new Block.Heading(1, "figures", "الأرقام"),
            new Block.Table(
                "جدول 1. الضحايا",
                List.of(
                    new Column("الحدث", Column.Kind.TEXT), new Column("العدد", Column.Kind.NUMBER)),
                List.of(
                    new Row(List.of(cell(text("فيضان، 3 مارس")), cell(text("9–11"))), null, true))),
            new Block.Heading(1, "gaps", "ما لا يذكره أحد"),
            new Block.ItemList(
                Block.ItemList.Kind.BULLETED,
                List.of(new Block.ItemList.Item("", null, List.of(text("من فتح البوابات؟"))))),
            new Block.Part(Block.Part.Kind.ANNEX),
            new Block.Heading(1, "sources", "المصادر"),
            new Block.ItemList(
                Block.ItemList.Kind.LABELLED,
                List.of(
                    new Block.ItemList.Item(
                        "[1]", "source-1", List.of(text("صحيفة المرفأ، 5 مارس 2031"))),
                    new Block.ItemList.Item(
                        "[2]", "source-2", List.of(text("Harbour News, 5 March 2031")))))));
  }
}
