package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Publication.Role;
import org.sitrep.model.fact.Publication.Stated;
import org.sitrep.model.fact.Source;
import org.sitrep.model.outline.Block;

/**
 * The list of sources: number, publisher, headline, day of publication and how it is known, grade.
 * Every source that is cited is listed; of the others as many as there is room for.
 */
final class Sources implements Section {
  private static final int ENTRIES = 200;
  private static final int HEADLINE = 160;

  @Override
  public List<Block> write(Desk desk) {
    List<Source> all = desk.dossier().report().sources();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "sources", desk.labels().get("sources")));
    if (all.isEmpty()) {
      blocks.add(desk.line(desk.labels().get("sources.none")).note());
      return blocks;
    }
    List<Source> listed = listed(desk, all);
    blocks.add(
        new Block.ItemList(
            Block.ItemList.Kind.LABELLED,
            listed.stream().map(source -> entry(desk, source)).toList()));
    More.note(desk, "more.sources", all.size() - listed.size()).ifPresent(blocks::add);
    return blocks;
  }

  /** Tells whether a source has an entry that others can lead to. */
  static boolean isListed(Desk desk, Source source) {
    return desk.dossier().report().sources().size() <= ENTRIES || desk.citations().isCited(source);
  }

  private static List<Source> listed(Desk desk, List<Source> all) {
    long cited = all.stream().filter(desk.citations()::isCited).count();
    long room = Math.max(0, ENTRIES - cited);
    List<Source> listed = new ArrayList<>();
    for (Source source : all) {
      boolean isCited = desk.citations().isCited(source);
      if (isCited || room > 0) {
        listed.add(source);
        room -= isCited ? 0 : 1;
      }
    }
    return listed;
  }

  private static Block.ItemList.Item entry(Desk desk, Source source) {
    int number = desk.citations().number(source);
    Labels labels = desk.labels();
    Line line = desk.line();
    publisher(desk, line, source);
    headline(desk, line, source);
    line.text(" " + day(desk, source));
    Publication published = source.published();
    if (published != null) {
      published.stated().stream()
          .filter(stated -> stated.role() != Role.PUBLISHED)
          .filter(stated -> !published.range().equals(DateRange.of(stated.date())))
          .forEach(stated -> line.text(" " + setAside(desk, stated)));
    }
    line.text(
        " "
            + labels.get(
                "sources.grade",
                source.reliability().admiralty(),
                Text.tidy(source.reliability().basis())));
    duplicate(desk, line, source);
    line.muted(" " + labels.get("sources.file", Text.brief(source.file(), 80)));
    return new Block.ItemList.Item(
        labels.get("sources.label", Integer.toString(number)),
        Citations.anchor(number),
        line.build());
  }

  private static void publisher(Desk desk, Line line, Source source) {
    String publisher = source.publisher();
    if (publisher == null || Text.tidy(publisher).isEmpty()) {
      line.muted(Text.capital(desk.labels().get("source.publisher.unknown")));
    } else {
      line.in(source.language(), Text.brief(publisher, 80));
    }
    line.text(desk.labels().get("sentence.end"));
  }

  /** The headline leads to where it was published; so does the address where there is none. */
  private static void headline(Desk desk, Line line, Source source) {
    String headline = source.headline();
    String stated = source.url();
    String url = stated != null && stated.startsWith("http") ? stated : "";
    if (headline == null || Text.tidy(headline).isEmpty()) {
      if (!url.isEmpty()) {
        line.text(" ").link(url, desk.line(Text.brief(url, HEADLINE)));
        line.text(desk.labels().get("sentence.end"));
      }
      return;
    }
    String words = Text.brief(headline, HEADLINE);
    Line quoted =
        desk.isForeign(source.language())
            ? desk.line().quoteIn(source.language(), words, HEADLINE)
            : desk.line(desk.sources().quoted(words));
    line.text(" ");
    if (url.isEmpty()) {
      line.then(quoted);
    } else {
      line.link(url, quoted);
    }
    boolean ended = ".?!…".indexOf(words.charAt(words.length() - 1)) >= 0;
    line.text(ended ? "" : desk.labels().get("sentence.end"));
  }

  private static String day(Desk desk, Source source) {
    Publication published = source.published();
    if (published == null) {
      return Text.capital(desk.labels().get("sources.undated"));
    }
    String basis = desk.labels().get("basis." + published.basis().code());
    String days = desk.days().full(published.range());
    return published.range().isDay()
        ? desk.labels().get("sources.day", days, basis)
        : desk.labels().get("sources.days", days, desk.days().brief(published.best()), basis);
  }

  private static String setAside(Desk desk, Stated stated) {
    return desk.labels()
        .get(
            "sources.set-aside",
            desk.sources().quoted(Text.brief(stated.text(), 60)),
            desk.labels().get("role." + stated.role().code()),
            Text.brief(stated.why(), 120));
  }

  private static void duplicate(Desk desk, Line line, Source source) {
    Source.Id original = source.duplicateOf();
    if (original != null) {
      desk.dossier()
          .source(original)
          .map(desk.citations()::number)
          .ifPresent(
              number -> line.text(" " + desk.labels().get("sources.duplicate", number.toString())));
    }
  }
}
