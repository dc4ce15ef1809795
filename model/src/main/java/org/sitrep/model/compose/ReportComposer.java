package org.sitrep.model.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.fact.Handling;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;
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

  /** Where what changed goes: behind masthead and bottom line. */
  private static final int BEHIND_BOTTOM_LINE = 2;

  /** More changes than these push the key figures off the first page. */
  private static final int ROWS_OF_CHANGES = 10;

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
          desk -> List.of(new Block.Part(Block.Part.Kind.ANNEX)),
          new Chronology(),
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
    return compose(report, labels, SECTIONS);
  }

  /**
   * Composes with a section on what changed, behind the bottom line.
   *
   * @param since the earlier report
   */
  public static Outline compose(Report report, Report since) {
    List<Section> sections = new ArrayList<>(SECTIONS);
    sections.add(
        BEHIND_BOTTOM_LINE, new WhatChanged(since, ROWS_OF_CHANGES, EnumSet.of(Salience.CORE)));
    return compose(report, Labels.of(report.meta().language()), sections);
  }

  /**
   * Composes what changed and nothing else: every change but those of the background.
   *
   * @param since the earlier report
   */
  public static Outline composeChanges(Report report, Report since) {
    Set<Salience> told = EnumSet.of(Salience.CORE, Salience.DETAIL);
    return compose(
        report,
        Labels.of(report.meta().language()),
        List.of(
            new MastheadSection(), new WhatChanged(since, Integer.MAX_VALUE, told), new Sources()));
  }

  private static Outline compose(Report report, Labels labels, List<Section> sections) {
    Desk desk = Desk.of(report, labels);
    List<Block> blocks = new ArrayList<>();
    for (Section section : sections) {
      blocks.addAll(section.write(desk));
    }
    return new Outline(
        properties(desk), BackReferences.in(CaptionNumbers.in(blocks, labels), labels));
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
        MastheadSection.subject(desk),
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
