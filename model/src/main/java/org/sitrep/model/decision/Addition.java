package org.sitrep.model.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.ContentHash;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Status;

/** Adds a fact on words that a person quotes. */
final class Addition {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Draft draft;
  private final Map<Source.Id, String> texts;
  private final Result result;

  Addition(Draft draft, Map<Source.Id, String> texts, Result result) {
    this.draft = draft;
    this.texts = texts;
    this.result = result;
  }

  Result event(Act.AddEvent act) {
    return onWords(act.quotes(), words -> event(act, words));
  }

  private Result event(Act.AddEvent act, List<Evidence> words) {
    List<Evidence.Id> ids = words.stream().map(Evidence::id).toList();
    int independent = draft.independent(ids);
    String place = act.place();
    LocalDate day = act.day();
    Status status = act.status();
    Cast cast = new Cast(draft, ids);
    List<Entity.Id> places =
        place == null ? List.of() : cast.all(List.of(place), Entity.Kind.PLACE);
    String key = "added:" + act.type().name() + ':' + act.title() + ':' + ids.get(0).value();
    Event event =
        new Event(
            new Event.Id("event-" + ContentHash.of(key)),
            List.of(),
            act.type(),
            act.type().plover(),
            act.type().cameo(),
            act.title(),
            status == null ? act.type().status() : status,
            act.salience(),
            null,
            day == null ? null : Days.pinned(null, day),
            places,
            places.isEmpty() ? null : cast.country(places.get(0)),
            cast.all(act.actors(), Entity.Kind.GROUP),
            cast.all(act.targets(), Entity.Kind.GROUP),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            EventEdit.corroboration(independent),
            EventEdit.confidence(independent),
            ids);
    draft.put(event);
    return result.applied(event.id());
  }

  Result figure(Act.AddFigure act, Event event) {
    return onWords(act.quotes(), words -> figure(act, event, words));
  }

  private Result figure(Act.AddFigure act, Event event, List<Evidence> words) {
    List<CasualtyReport> reports = words.stream().map(quote -> report(act, quote)).toList();
    String key = "added:" + act.measure().code() + ':' + words.get(0).id().value();
    Casualty figure =
        new Casualty(
            new Casualty.Id("cas-" + ContentHash.of(key)),
            List.of(),
            event.id(),
            act.measure(),
            event.salience(),
            new Victims(act.victims(), null, null, null, null),
            act.count().low(),
            act.count(),
            List.of(),
            false,
            reports);
    draft.put(figure);
    return result.applied(figure.id());
  }

  private static CasualtyReport report(Act.AddFigure act, Evidence quote) {
    return new CasualtyReport(
        act.count(), quote.quote(), act.victims(), quote.source(), List.of(), quote.id());
  }

  /** Finds all the words, or refuses the whole act. */
  private Result onWords(List<Act.Quote> quotes, Function<List<Evidence>, Result> act) {
    List<Evidence> found = new ArrayList<>();
    for (Act.Quote quote : quotes) {
      Optional<Source> source = draft.source(quote.file());
      if (source.isEmpty()) {
        return result.refused("the report has no source '" + quote.file() + "'");
      }
      Optional<Evidence> words = find(source.get(), quote.words());
      if (words.isEmpty()) {
        return result.refused(
            "these words do not stand in " + quote.file() + ": \"" + quote.words() + "\"");
      }
      found.add(words.get());
    }
    found.forEach(draft::put);
    return act.apply(found);
  }

  private Optional<Evidence> find(Source source, String words) {
    String text = textOf(source);
    int start = text == null ? -1 : spaced(text).indexOf(spaced(words));
    if (text == null || start < 0) {
      return Optional.empty();
    }
    int end = start + words.length();
    Evidence.Id id =
        new Evidence.Id("ev-" + ContentHash.of(source.sha256() + ':' + start + ':' + end));
    return Optional.of(new Evidence(id, source.id(), text.substring(start, end), start, end));
  }

  private @Nullable String textOf(Source source) {
    String text = source.text();
    return text == null ? texts.get(source.id()) : text;
  }

  private static String spaced(String text) {
    return text.replace(NO_BREAK_SPACE, ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
