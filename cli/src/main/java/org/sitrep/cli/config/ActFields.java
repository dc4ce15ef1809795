package org.sitrep.cli.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.decision.Act;
import org.sitrep.model.fact.Code;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Decision.Action;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;
import org.sitrep.model.match.FactReference;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what a decision orders. Each action has keys of its own; those of others are faults. */
final class ActFields {
  static final List<String> EVENT_KEYS =
      List.of("type", "title", "status", "salience", "day", "place", "actors", "targets");
  static final List<String> FIGURE_KEYS = List.of("of", "measure", "number", "victims");
  static final List<String> QUOTE_KEYS = List.of("file", "quote");

  private final Fields fields;
  private final Faults faults;

  ActFields(Fields fields, Faults faults) {
    this.fields = fields;
    this.faults = faults;
  }

  /** The act; nothing, and a fault, where something is amiss. */
  @Nullable Act read(Action action) {
    return switch (action) {
      case PIN_DAY -> pinDay();
      case PIN_FIGURE -> pinFigure();
      case MERGE -> merge();
      case SPLIT -> split();
      case RENAME -> rename();
      case SET_SALIENCE -> setSalience();
      case DROP -> drop();
      case ADD -> add();
    };
  }

  private @Nullable Act pinDay() {
    only("pin-day", "fact", "value");
    FactReference event = fact("fact");
    LocalDate day = fields.required("value", ConfigurationFile::day);
    return event == null || day == null ? null : new Act.PinDay(event, day);
  }

  private @Nullable Act pinFigure() {
    only("pin-figure", "fact", "value");
    FactReference figure = fact("fact");
    Integer number = fields.required("value", ActFields::number);
    if (figure != null && figure.id() == null && figure.measure() == null) {
      faults.add(fields.where(), "'fact' of a pin-figure needs a 'measure', such as killed");
      return null;
    }
    return figure == null || number == null ? null : new Act.PinFigure(figure, number);
  }

  private @Nullable Act merge() {
    only("merge", "fact", "with");
    FactReference event = fact("fact");
    FactReference with = fact("with");
    return event == null || with == null ? null : new Act.Merge(event, with);
  }

  private @Nullable Act split() {
    only("split", "fact", "files", "value");
    FactReference event = fact("fact");
    List<String> files = fields.texts("files");
    if (files.isEmpty()) {
      faults.add(fields.where(), "'files' is missing: the articles that tell the other event");
      return null;
    }
    return event == null ? null : new Act.Split(event, files, fields.text("value"));
  }

  private @Nullable Act rename() {
    only("rename", "fact", "value");
    FactReference event = fact("fact");
    String title = fields.required("value", Fields::words);
    return event == null || title == null ? null : new Act.Rename(event, title);
  }

  private @Nullable Act setSalience() {
    only("set-salience", "fact", "value");
    FactReference fact = fact("fact");
    Salience salience = fields.required("value", word -> Code.parse(Salience.class, word));
    return fact == null || salience == null ? null : new Act.SetSalience(fact, salience);
  }

  private @Nullable Act drop() {
    only("drop", "fact");
    FactReference fact = fact("fact");
    return fact == null ? null : new Act.Drop(fact);
  }

  private @Nullable Act add() {
    only("add", "event", "figure", "evidence");
    List<Act.Quote> quotes = quotes();
    Node event = fields.node("event");
    Node figure = fields.node("figure");
    if ((event == null) == (figure == null)) {
      faults.add(fields.where(), "an add needs either 'event' or 'figure'");
      return null;
    }
    if (quotes.isEmpty()) {
      faults.add(fields.where(), "'evidence' is missing: the words that tell it");
      return null;
    }
    return event != null ? event(event, quotes) : figure(figure, quotes);
  }

  private @Nullable Act event(Node node, List<Act.Quote> quotes) {
    Fields event = new Fields("'event'", node, EVENT_KEYS, faults);
    EventType type = event.required("type", EventType::of);
    String title = event.required("title", Fields::words);
    Salience salience = event.value("salience", word -> Code.parse(Salience.class, word));
    Status status = event.value("status", word -> Code.parse(Status.class, word));
    LocalDate day = event.value("day", ConfigurationFile::day);
    String place = event.text("place");
    List<String> actors = event.texts("actors");
    List<String> targets = event.texts("targets");
    if (type == null || title == null) {
      return null;
    }
    return new Act.AddEvent(
        type,
        title,
        status,
        salience == null ? Salience.CORE : salience,
        day,
        place,
        actors,
        targets,
        quotes);
  }

  private @Nullable Act figure(@Nullable Node node, List<Act.Quote> quotes) {
    if (node == null) {
      return null;
    }
    Fields figure = new Fields("'figure'", node, FIGURE_KEYS, faults);
    FactReference event = ReferenceFields.read("of", figure, faults);
    Measure measure = figure.required("measure", word -> Code.parse(Measure.class, word));
    Count count = figure.required("number", ActFields::count);
    String victims = figure.text("victims");
    if (event == null || measure == null || count == null) {
      return null;
    }
    return new Act.AddFigure(event, measure, count, victims == null ? "people" : victims, quotes);
  }

  private List<Act.Quote> quotes() {
    List<Act.Quote> quotes = new ArrayList<>();
    for (Node node : fields.list("evidence")) {
      Fields quote = new Fields("'evidence'", node, QUOTE_KEYS, faults);
      String file = quote.required("file", Fields::words);
      String words = quote.required("quote", Fields::words);
      if (file != null && words != null) {
        quotes.add(new Act.Quote(file, words));
      }
    }
    return quotes;
  }

  private @Nullable FactReference fact(String key) {
    return ReferenceFields.read(key, fields, faults);
  }

  /** Keys of other actions are faults: what is not read would be lost without a word. */
  private void only(String action, String... own) {
    List<String> known = new ArrayList<>(List.of("action", "who", "when", "why"));
    known.addAll(List.of(own));
    for (String key : DecisionsFile.ENTRY_KEYS) {
      Node node = fields.node(key);
      if (node != null && !known.contains(key)) {
        faults.add(node, "'" + key + "' is no key of the action " + action);
      }
    }
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is no number of people", e);
    }
  }

  /** "12", or "12+" for at least twelve. */
  private static Count count(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    boolean open = plain.endsWith("+");
    int number = number(open ? plain.substring(0, plain.length() - 1) : plain);
    return open ? Count.atLeast(number) : Count.exactly(number);
  }
}
