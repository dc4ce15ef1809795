package org.sitrep.cli.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.diff.Aspect;
import org.sitrep.model.diff.Change;
import org.sitrep.model.diff.Changes;
import org.sitrep.model.diff.Revision;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;

/**
 * What changed, as lines for people: core facts first; what belongs to the background is counted
 * and stands in the JSON form.
 */
public final class DiffText {
  private static final int LONGEST_QUOTE = 84;

  private final FactNames old;
  private final FactNames now;
  private final List<Entry> added = new ArrayList<>();
  private final List<Entry> revised = new ArrayList<>();
  private final List<Entry> withdrawn = new ArrayList<>();
  private final List<Entry> sourced = new ArrayList<>();
  private int background;

  /** Names facts by these reports. */
  public DiffText(Report old, Report report) {
    this.old = new FactNames(old);
    this.now = new FactNames(report);
  }

  /** The lines. */
  public String of(Changes changes) {
    changes.facts().forEach(change -> change.accept(new Sorter()));
    StringBuilder text = new StringBuilder();
    articles(text, "+", "new", changes.read());
    articles(text, "-", "gone", changes.gone());
    section(text, "New", added);
    section(text, "Revised", revised);
    section(text, "Withdrawn", withdrawn);
    section(text, "Told by other sources than before", sourced);
    if (background > 0) {
      text.append(text.length() == 0 ? "" : "\n").append(background);
      text.append(background == 1 ? " change" : " changes");
      text.append(" of the background; --format json has all.\n");
    }
    return text.length() == 0 ? "No fact changed.\n" : text.toString();
  }

  private static void articles(StringBuilder text, String sign, String what, List<Source> sources) {
    if (!sources.isEmpty()) {
      text.append(sources.size()).append(sources.size() == 1 ? " article " : " articles ");
      text.append(what).append(":\n");
      for (Source source : sources) {
        text.append("  ").append(sign).append(' ').append(source.file()).append('\n');
      }
    }
  }

  private static void section(StringBuilder text, String title, List<Entry> entries) {
    if (!entries.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n");
      text.append(title).append(" (").append(entries.size()).append("):\n");
      for (Salience salience : Salience.values()) {
        entries.stream()
            .filter(entry -> entry.salience() == salience)
            .forEach(entry -> text.append(entry.lines()));
      }
    }
  }

  /** Lines of one change. */
  private record Entry(Salience salience, String lines) {}

  private final class Sorter implements Change.Visitor<Boolean> {
    @Override
    public Boolean added(Change.Added change) {
      String quote = now.words(change.fact()).map(words -> "      " + quote(words)).orElse("");
      return put(added, now.salience(change.fact()), "  + " + name(now, change.fact()) + quote);
    }

    @Override
    public Boolean revised(Change.Revised change) {
      String lines =
          "  ~ "
              + name(now, change.fact())
              + change.revisions().stream().map(this::line).collect(Collectors.joining());
      boolean sourcing =
          change.revisions().stream().allMatch(each -> each.aspect() == Aspect.SOURCES);
      return put(sourcing ? sourced : revised, heavier(change), lines);
    }

    @Override
    public Boolean withdrawn(Change.Withdrawn change) {
      String into = change.into().map(fact -> "      now part of: " + name(now, fact)).orElse("");
      return put(withdrawn, old.salience(change.fact()), "  - " + name(old, change.fact()) + into);
    }

    private Salience heavier(Change.Revised change) {
      Salience before = old.salience(change.before());
      Salience after = now.salience(change.fact());
      return before.compareTo(after) <= 0 ? before : after;
    }

    private String line(Revision revision) {
      String values = told(revision.before()) + " -> " + told(revision.now());
      String quote =
          revision.evidence().stream()
              .findFirst()
              .flatMap(now::words)
              .map(words -> "        " + quote(words))
              .orElse("");
      return "      " + revision.aspect().code() + ": " + values + "\n" + quote;
    }

    private boolean put(List<Entry> entries, Salience salience, String lines) {
      if (salience == Salience.BACKGROUND) {
        background++;
        return false;
      }
      return entries.add(new Entry(salience, lines));
    }
  }

  private static String told(@Nullable String value) {
    return value == null ? "not known" : value;
  }

  private static String name(FactNames names, FactId fact) {
    return names.name(fact) + "  [" + fact.value() + "]\n";
  }

  private String quote(Evidence words) {
    return now.file(words.source()) + ": " + Quote.brief(words.quote(), LONGEST_QUOTE) + "\n";
  }
}
