package org.sitrep.model.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.fact.Handling;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Report;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;

/**
 * Turns a report into the document that is printed: which sections, in which order, in which words.
 *
 * <p>It words and orders what the report holds and reckons nothing new: no sum, no vote, no day.
 * Every figure, day and name it prints is followed by references to its sources. A section with
 * nothing to say is left out, save the ones whose emptiness is itself news.
 */
public final class ReportComposer {
  private static final int RUNNING_TITLE = 64;

  /** The sections in print order. A new section is one class and one line here. */
  private static final List<Section> SECTIONS =
      List.of(
          new MastheadSection(),
          new BottomLine(),
          new KeyFigures(),
          new Overview(),
          new Timeline(),
          new LocatorMap(),
          new Casualties(),
          new Outcomes(),
          new Positions(),
          new Outlook(),
          new Disagreements(),
          new Gaps(),
          new Background(),
          new Sources(),
          new EvidenceAnnex(),
          new MethodNote());

  private ReportComposer() {}

  /** Composes in the language that the report names. */
  public static Outline compose(Report report) {
    return compose(report, Labels.of(report.meta().language()));
  }

  /** Composes with the labels given. */
  public static Outline compose(Report report, Labels labels) {
    Desk desk = Desk.of(report, labels);
    List<Block> blocks = new ArrayList<>();
    for (Section section : SECTIONS) {
      blocks.addAll(section.write(desk));
    }
    return new Outline(properties(desk), CaptionNumbers.in(blocks, labels));
  }

  private static Outline.Properties properties(Desk desk) {
    Meta meta = desk.dossier().report().meta();
    Labels labels = desk.labels();
    String author = meta.preparedBy();
    Handling handling = meta.handling();
    LocalDate asOf = meta.asOf();
    String title = Text.tidy(meta.title());
    return new Outline.Properties(
        ReportId.of(desk.dossier().report()),
        title,
        MastheadSection.subtitle(desk),
        author == null ? null : Text.tidy(author),
        labels.language(),
        handling == null ? null : handling.label(),
        labels.get("page.header", runningTitle(title)),
        labels.get("page.footer"),
        labels.get("page.number"),
        labels.get("page.contents"),
        asOf,
        Text.tidy(meta.generator().name() + " " + meta.generator().version()));
  }

  /** The part of the title before a colon says enough on every page. */
  private static String runningTitle(String title) {
    int colon = title.indexOf(": ");
    return Text.brief(colon > 0 ? title.substring(0, colon) : title, RUNNING_TITLE);
  }
}
