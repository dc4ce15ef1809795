package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.EventRule.Condition;
import org.sitrep.extract.language.DataFile;
import org.sitrep.model.fact.Code;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Status;

/** The rules of {@code events.rules}, found by the last word of what they look for. */
final class EventRules {
  /** A verb that a rule leaves open. */
  static final String ANY = "*";

  private static final List<String> ACTORS = List.of("subject");
  private static final List<String> TARGETS = List.of("object", "against", "on");

  private final List<EventRule> rules = new ArrayList<>();
  private final Map<String, List<EventRule>> byVerb = new HashMap<>();
  private final Map<String, List<EventRule>> byNoun = new HashMap<>();

  private EventRules() {}

  static EventRules load(String language, EventCodes codes) {
    return read(DataFile.load(language, "events.rules"), codes);
  }

  static EventRules read(DataFile file, EventCodes codes) {
    EventRules read = new EventRules();
    @Nullable Draft draft = null;
    for (DataFile.Line line : file.lines()) {
      if (!line.indented()) {
        read.add(draft);
        draft = new Draft(file, line, codes);
      } else if (draft == null) {
        throw file.fault(line, "a rule starts at the margin with name -> type");
      } else {
        draft.read(file, line);
      }
    }
    read.add(draft);
    return read;
  }

  List<EventRule> rules() {
    return rules;
  }

  List<EventRule> ofVerb(String lemma) {
    return byVerb.getOrDefault(lemma, List.of());
  }

  /** The rules that speak of any verb; they come after those that name it. */
  List<EventRule> ofAnyVerb() {
    return byVerb.getOrDefault(ANY, List.of());
  }

  List<EventRule> ofNoun(String lemma) {
    return byNoun.getOrDefault(lemma, List.of());
  }

  private void add(@Nullable Draft draft) {
    if (draft == null) {
      return;
    }
    EventRule rule = draft.rule();
    rules.add(rule);
    Set<String> verbs = new HashSet<>();
    for (String verb : rule.verbs()) {
      int blank = verb.indexOf(' ');
      verbs.add(blank < 0 ? verb : verb.substring(0, blank));
    }
    Set<String> nouns = new HashSet<>();
    for (String noun : rule.nouns()) {
      nouns.add(noun.substring(noun.lastIndexOf(' ') + 1));
    }
    verbs.forEach(verb -> byVerb.computeIfAbsent(verb, key -> new ArrayList<>()).add(rule));
    nouns.forEach(noun -> byNoun.computeIfAbsent(noun, key -> new ArrayList<>()).add(rule));
  }

  /** A rule while its lines are read. */
  private static final class Draft {
    private final String name;
    private final EventType type;
    private final Set<String> verbs = new LinkedHashSet<>();
    private final Set<String> nouns = new LinkedHashSet<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<String> matching = new ArrayList<>();
    private final List<String> failing = new ArrayList<>();
    private List<String> actors = ACTORS;
    private List<String> targets = TARGETS;
    private EventCodes.Code code;
    private Status status;
    private boolean weak;

    Draft(DataFile file, DataFile.Line line, EventCodes codes) {
      List<String> parts = DataFile.parts(line.text(), ' ');
      if (parts.size() < 3 || !parts.get(1).equals("->")) {
        throw file.fault(line, "a rule starts at the margin with name -> type");
      }
      name = parts.get(0);
      try {
        type = EventType.of(parts.get(2));
        code = new EventCodes.Code(type.plover(), type.cameo());
        status = type.status();
        for (int i = 3; i < parts.size(); i++) {
          switch (parts.get(i)) {
            case "cameo" -> code = codes.of(parts.get(++i));
            case "plover" -> code = new EventCodes.Code(parts.get(++i), code.cameo());
            case "status" -> status = Code.parse(Status.class, parts.get(++i));
            case "weak" -> weak = true;
            default -> throw new IllegalArgumentException("no such word: " + parts.get(i));
          }
        }
      } catch (IllegalArgumentException e) {
        throw file.fault(line, String.valueOf(e.getMessage()));
      }
    }

    void read(DataFile file, DataFile.Line line) {
      String text = line.text();
      if (text.startsWith("+ ")) {
        matching.add(text.substring(2));
      } else if (text.startsWith("- ")) {
        failing.add(text.substring(2));
      } else {
        int colon = text.indexOf(':');
        if (colon < 0) {
          throw file.fault(line, "a line of a rule is KEY: WORDS or an example after + or -");
        }
        List<String> words = DataFile.parts(text.substring(colon + 1), ',');
        List<String> key = DataFile.parts(text.substring(0, colon), ' ');
        switch (key.get(0)) {
          case "verb" -> verbs.addAll(words);
          case "noun" -> nouns.addAll(words);
          case "actor" -> actors = words;
          case "target" -> targets = words;
          case "where", "unless" ->
              conditions.add(new Condition(slots(key), key.get(0).equals("where"), words));
          default -> throw file.fault(line, "no such key: " + key.get(0));
        }
      }
    }

    /** "where at or against": either slot will do. */
    private static List<String> slots(List<String> key) {
      List<String> slots = new ArrayList<>(key.subList(1, key.size()));
      slots.removeIf("or"::equals);
      return slots;
    }

    EventRule rule() {
      return new EventRule(
          name,
          type,
          code,
          status,
          weak,
          Set.copyOf(verbs),
          Set.copyOf(nouns),
          List.copyOf(conditions),
          actors,
          targets,
          List.copyOf(matching),
          List.copyOf(failing));
    }
  }
}
