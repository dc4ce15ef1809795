package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.time.Pattern.State;

/** Reads {@code time.rules}, whose head tells its form. */
final class RuleReader {
  private final Lexicon lexicon;
  private final Map<String, String> parts = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>(128);
  private final List<Example> examples = new ArrayList<>(256);
  private LocalDate reference = LocalDate.EPOCH;
  private @Nullable Draft draft;

  /** A rule of which not all lines are read yet. */
  private static final class Draft {
    private final Lines.Line line;
    private final String name;
    private final List<Integer> notBefore = new ArrayList<>(2);
    private final List<Integer> notAfter = new ArrayList<>(2);
    private @Nullable State start;
    private @Nullable Meaning meaning;

    Draft(Lines.Line line, String name) {
      this.line = line;
      this.name = name;
    }
  }

  RuleReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Rule> rules() {
    return rules;
  }

  List<Example> examples() {
    return examples;
  }

  void read(List<Lines.Line> lines) {
    for (Lines.Line line : lines) {
      int space = line.text().indexOf(' ');
      if (space < 0) {
        throw line.fault("expected a key and a text");
      }
      read(line, line.text().substring(0, space), line.text().substring(space + 1).strip());
    }
    finish();
  }

  private void read(Lines.Line line, String key, String text) {
    switch (key) {
      case "reference" -> reference = day(line, text);
      case "define" -> define(line, text);
      case "rule" -> {
        finish();
        draft = new Draft(line, text);
      }
      case "match" -> rule(line).start = PatternParser.parse(lexicon, line, text, parts);
      case "means" -> rule(line).meaning = meaning(line, text);
      case "unless" -> unless(line, text);
      case "+", "-" ->
          examples.add(new Example(line, rule(line).name, reference, text, key.equals("+")));
      default -> throw line.fault("no such key: " + key);
    }
  }

  private static LocalDate day(Lines.Line line, String text) {
    Optional<LocalDate> day = NumericDate.parse(text);
    if (day.isEmpty()) {
      throw line.fault("not a day: " + text);
    }
    return day.get();
  }

  private static Meaning meaning(Lines.Line line, String text) {
    Optional<Meaning> meaning = Meaning.named(text);
    if (meaning.isEmpty()) {
      throw line.fault("no such meaning: " + text);
    }
    return meaning.get();
  }

  private void define(Lines.Line line, String text) {
    int space = text.indexOf(' ');
    if (!text.startsWith("$") || space < 0) {
      throw line.fault("expected $name and a pattern");
    }
    parts.put(text.substring(0, space), text.substring(space + 1).strip());
  }

  private Draft rule(Lines.Line line) {
    if (draft == null) {
      throw line.fault("no rule begun");
    }
    return draft;
  }

  private void unless(Lines.Line line, String text) {
    String[] words = Lines.split(text, ' ');
    boolean before = words[0].equals("before");
    if (!before && !words[0].equals("after")) {
      throw line.fault("expected before or after");
    }
    for (int i = 1; i < words.length; i++) {
      int element =
          PatternParser.isClass(words[i])
              ? lexicon.vocabulary().number(words[i])
              : lexicon.addLiteral(words[i]);
      (before ? rule(line).notBefore : rule(line).notAfter).add(element);
    }
  }

  private void finish() {
    if (draft == null) {
      return;
    }
    if (draft.start == null || draft.meaning == null) {
      throw draft.line.fault("rule " + draft.name + " lacks its pattern or its meaning");
    }
    rules.add(
        new Rule(
            draft.name, rules.size(), draft.start, draft.meaning, draft.notBefore, draft.notAfter));
    draft = null;
  }
}
