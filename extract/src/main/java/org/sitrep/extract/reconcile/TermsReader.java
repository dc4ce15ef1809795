package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Entities;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.EventType.Trait;
import org.sitrep.model.fact.Terms;

/** Reads what was agreed, offered or demanded: at which level, how often, where, by whose word. */
final class TermsReader {
  /** Terms longer than this, in words, are cut at a clause. */
  private static final int LONGEST = 32;

  private final List<SourceText> sources;
  private final Entities entities;
  private final WordClasses words;

  TermsReader(List<SourceText> sources, Entities entities, WordClasses words) {
    this.sources = sources;
    this.entities = entities;
    this.words = words;
  }

  @Nullable Terms of(Cluster cluster) {
    if (!cluster.type().is(Trait.TERMS)) {
      return null;
    }
    String level = null;
    String cadence = null;
    Set<Entity.Id> venues = new LinkedHashSet<>();
    Set<Entity.Id> announcers = new LinkedHashSet<>();
    for (Telling telling : cluster.tellings()) {
      Parse told = read(telling.source(), telling.claim().sentence()).parse();
      for (Read read : about(telling, told.lemma(telling.claim().trigger()))) {
        level = level == null ? level(read.parse()).orElse(null) : level;
        cadence = cadence == null ? cadence(read.parse()).orElse(null) : cadence;
        venues.addAll(venues(telling.source(), read));
      }
      telling.claim().attributedTo().stream()
          .map(speaker -> entities.of(telling.source(), speaker))
          .flatMap(Optional::stream)
          .forEach(speaker -> announcers.add(speaker.id()));
    }
    return new Terms(
        level, cadence, List.copyOf(venues), List.copyOf(announcers), null, text(cluster));
  }

  private Read read(int source, int sentence) {
    return sources.get(source).reading().sentences().get(sentence);
  }

  /** The sentence of the telling, and the next one where it goes on about the same thing. */
  private List<Read> about(Telling telling, String lemma) {
    List<Read> all = new ArrayList<>();
    List<Read> sentences = sources.get(telling.source()).reading().sentences();
    all.add(sentences.get(telling.claim().sentence()));
    int next = telling.claim().sentence() + 1;
    if (next < sentences.size()) {
      Parse parse = sentences.get(next).parse();
      if (parse.lower(0).equals("it") && setsUp(sentences.get(telling.claim().sentence()))) {
        all.add(sentences.get(next));
        return all;
      }
      for (int i = 1; i < parse.size(); i++) {
        boolean same = parse.lemma(i).equals(lemma) || words.has("MECHANISM", parse.lemma(i));
        if (same && parse.lower(i - 1).equals("the")) {
          all.add(sentences.get(next));
          break;
        }
      }
    }
    return all;
  }

  /** Something that is set up: "it" in the next sentence is most often that. */
  private boolean setsUp(Read told) {
    Parse parse = told.parse();
    return IntStream.range(0, parse.size()).anyMatch(i -> words.has("MECHANISM", parse.lemma(i)));
  }

  /** "at the foreign minister level", "at the level of ministers". */
  private static Optional<String> level(Parse parse) {
    for (int i = 2; i < parse.size(); i++) {
      if (!parse.lemma(i).equals("level")) {
        continue;
      }
      if (i + 2 < parse.size() && parse.lower(i + 1).equals("of")) {
        return Optional.of(join(parse, i + 2, Math.min(parse.right(i + 2), i + 4)));
      }
      for (int from = i - 1; from >= Math.max(0, i - 6); from--) {
        if (parse.lower(from).equals("at") && from + 1 < i) {
          int first = parse.tag(from + 1).equals("DT") ? from + 2 : from + 1;
          return first < i ? Optional.of(join(parse, first, i - 1)) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> cadence(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      if (words.has("CADENCE", parse.lower(i))) {
        return Optional.of(parse.lower(i));
      }
      boolean every = parse.lower(i).equals("every") || parse.lower(i).equals("each");
      if (every && i + 1 < parse.size() && words.has("PERIOD", parse.lemma(i + 1))) {
        return Optional.of(join(parse, i, i + 1));
      }
      boolean times = i + 2 < parse.size() && parse.tag(i + 1).equals("DT");
      if (times && words.has("TIMES", parse.lower(i)) && words.has("PERIOD", parse.lemma(i + 2))) {
        return Optional.of(join(parse, i, i + 2));
      }
    }
    return Optional.empty();
  }

  /** The towns and capitals behind "alternating between", "in turn in", "in". */
  private List<Entity.Id> venues(int source, Read read) {
    List<Entity.Id> venues = new ArrayList<>();
    Parse parse = read.parse();
    for (int i = 0; i < parse.size(); i++) {
      if (words.has("ALTERNATE", parse.lemma(i)) && !isPlainTurn(parse, i)) {
        for (Mention mention : read.mentions()) {
          boolean town =
              mention.form() == Mention.Form.METONYM || mention.kind() == Entity.Kind.PLACE;
          if (town && mention.first() > i && mention.first() <= i + 8) {
            entities.of(source, mention).map(Named::id).ifPresent(venues::add);
          }
        }
      }
    }
    return venues;
  }

  /** "turn" takes turns only in "in turn" and "by turns". */
  private static boolean isPlainTurn(Parse parse, int i) {
    boolean led = i > 0 && (parse.lower(i - 1).equals("in") || parse.lower(i - 1).equals("by"));
    return parse.lemma(i).equals("turn") && !led;
  }

  private String text(Cluster cluster) {
    Telling first = cluster.tellings().get(0);
    String quote = sources.get(first.source()).reading().page().text(first.claim().evidence());
    String[] parts = quote.split("\\s+", -1);
    return parts.length <= LONGEST
        ? String.join(" ", parts)
        : String.join(" ", List.of(parts).subList(0, LONGEST)) + " …";
  }

  private static String join(Parse parse, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= Math.min(last, parse.size() - 1); i++) {
      text.append(text.isEmpty() ? "" : " ").append(parse.lower(i));
    }
    return text.toString();
  }
}
