package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.gate.FactNames;
import org.sitrep.cli.gate.Ink;
import org.sitrep.cli.gate.Ink.Tone;
import org.sitrep.cli.gate.Quote;
import org.sitrep.cli.gate.Region;
import org.sitrep.extract.Annotation;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;

/**
 * An article as the reader saw it, for people: its text, each time followed by what it means, then
 * the facts with the places of their words. In colour, words that facts rest on stand out as well.
 */
final class AnnotatedText {
  private static final int LONGEST_QUOTE = 72;

  private final Article article;
  private final Annotation annotation;
  private final Report report;
  private final FactNames names;
  private final Ink ink;

  AnnotatedText(Article article, Annotation annotation, Ink ink) {
    this.article = article;
    this.annotation = annotation;
    this.report = annotation.report();
    this.names = new FactNames(report);
    this.ink = ink;
  }

  /** All of it, with a blank line at the end. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(ink.in(Tone.BOLD, article.file())).append("  ").append(published()).append("\n\n");
    text.append(body().strip()).append("\n\n");
    for (Salience salience : Salience.values()) {
      report.events().stream()
          .filter(event -> event.salience() == salience)
          .forEach(event -> append(text, salience, event));
      report.casualties().stream()
          .filter(figure -> figure.event() == null && figure.salience() == salience)
          .forEach(figure -> append(text, salience.code(), figure));
    }
    return text.append('\n').toString();
  }

  private String published() {
    return report.sources().stream()
        .map(source -> source.published())
        .map(AnnotatedText::day)
        .findFirst()
        .orElse("");
  }

  private static String day(@Nullable Publication published) {
    return published == null
        ? "published on an unknown day"
        : "published " + published.best() + " (" + published.basis().code() + ")";
  }

  private String body() {
    String text = article.text();
    List<@Nullable Tone> tones = tones(text.length());
    StringBuilder body = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || tones.get(i) != tones.get(from) || timeEnds(i).isPresent()) {
        Tone tone = tones.get(from);
        String run = text.substring(from, i);
        body.append(tone == null ? run : ink.in(tone, run));
        timeEnds(i).ifPresent(time -> body.append(ink.in(Tone.FAINT, " [" + time.value() + "]")));
        from = i;
      }
    }
    return body.toString();
  }

  private Optional<TimeExpression> timeEnds(int offset) {
    return annotation.times().stream().filter(time -> time.end() == offset).findFirst();
  }

  /** The tone of each unit of the text: a time goes before a figure, a figure before an event. */
  private List<@Nullable Tone> tones(int length) {
    List<@Nullable Tone> tones = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      tones.add(null);
    }
    report.events().forEach(event -> event.evidence().forEach(id -> paint(tones, id, Tone.GREEN)));
    for (Casualty figure : report.casualties()) {
      figure.reports().forEach(said -> paint(tones, said.evidence(), Tone.RED));
    }
    annotation.times().forEach(time -> paint(tones, time.start(), time.end(), Tone.CYAN));
    return tones;
  }

  private void paint(List<@Nullable Tone> tones, Evidence.Id id, Tone tone) {
    names.words(id).ifPresent(words -> paint(tones, words.start(), words.end(), tone));
  }

  private static void paint(List<@Nullable Tone> tones, int start, int end, Tone tone) {
    for (int i = start; i < Math.min(end, tones.size()); i++) {
      tones.set(i, tone);
    }
  }

  private void append(StringBuilder text, Salience salience, Event event) {
    String kind = "  (" + event.type().name() + ", " + event.status().code() + ")";
    line(text, salience.code(), Tone.GREEN, event.id(), kind);
    report.casualties().stream()
        .filter(figure -> event.id().equals(figure.event()))
        .forEach(figure -> append(text, "", figure));
  }

  private void append(StringBuilder text, String salience, Casualty figure) {
    line(text, salience, Tone.RED, figure.id(), "");
  }

  private void line(StringBuilder text, String salience, Tone tone, FactId fact, String kind) {
    text.append(salience).append(" ".repeat(12 - salience.length()));
    text.append(ink.in(tone, names.name(fact))).append(kind).append('\n');
    names.words(fact).ifPresent(words -> text.append(" ".repeat(14)).append(quote(words)));
  }

  private String quote(Evidence words) {
    Region region = Region.of(article.text(), words.start(), words.end());
    String place = region.startLine() + ":" + region.startColumn();
    return ink.in(Tone.FAINT, place) + "  " + Quote.brief(words.quote(), LONGEST_QUOTE) + "\n";
  }
}
