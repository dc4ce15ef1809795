package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Harm.Frame;
import org.sitrep.extract.claim.Harm.Outcome;
import org.sitrep.extract.claim.HarmRule.Example;
import org.sitrep.extract.claim.HarmRule.Mark;
import org.sitrep.extract.claim.HarmRule.Part;
import org.sitrep.extract.claim.HarmRule.Times;
import org.sitrep.extract.language.DataFile;

/** Reads the rules of harm, {@code harm.rules}; the file's head tells its form. */
final class HarmRules {
  private final DataFile file;
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final List<HarmRule> rules = new ArrayList<>();
  private @Nullable String name;
  private @Nullable Outcome outcome;
  private final List<Mark> marks = new ArrayList<>();
  private final List<List<Part>> patterns = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  private HarmRules(DataFile file) {
    this.file = file;
  }

  static List<HarmRule> load(String language) {
    return read(DataFile.load(language, "harm.rules"));
  }

  static List<HarmRule> read(DataFile file) {
    HarmRules reader = new HarmRules(file);
    for (DataFile.Line line : file.lines()) {
      reader.read(line);
    }
    reader.close();
    return List.copyOf(reader.rules);
  }

  private void read(DataFile.Line line) {
    String text = line.text();
    if (text.startsWith("list ")) {
      list(line, text.substring(5));
    } else if (text.startsWith("rule ")) {
      close();
      open(line, text.substring(5).split(" ", -1));
    } else if (!line.indented()) {
      throw file.fault(line, "'rule' or 'list' is wanted at the margin");
    } else if (text.startsWith("+ ") || text.startsWith("- ")) {
      examples.add(example(line));
    } else {
      patterns.add(pattern(line));
    }
  }

  private void list(DataFile.Line line, String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw file.fault(line, "list NAME: WORDS is wanted");
    }
    Set<String> words = new HashSet<>();
    for (String word : text.substring(colon + 1).split(",", -1)) {
      words.add(word.strip());
    }
    lists.put(text.substring(0, colon).strip(), words);
  }

  private void open(DataFile.Line line, String[] words) {
    name = words[0];
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      String constant = word.toUpperCase(Locale.ROOT);
      if (Arrays.stream(Mark.values()).anyMatch(mark -> mark.name().equals(constant))) {
        marks.add(Mark.valueOf(constant));
      } else if (Arrays.stream(Outcome.values()).anyMatch(o -> o.name().equals(constant))) {
        outcome = Outcome.valueOf(constant);
      } else {
        throw file.fault(line, "'" + word + "' is neither an outcome nor a mark");
      }
    }
  }

  private void close() {
    if (name != null) {
      rules.add(new HarmRule(name, outcome, marks, patterns, examples));
    }
    name = null;
    outcome = null;
    marks.clear();
    patterns.clear();
    examples.clear();
  }

  private Example example(DataFile.Line line) {
    String text = line.text();
    if (text.startsWith("- ")) {
      return new Example(line.number(), text.substring(2).strip(), Optional.empty(), 0);
    }
    int arrow = text.lastIndexOf("=>");
    String[] wanted = arrow < 0 ? new String[0] : text.substring(arrow + 2).strip().split(" ", -1);
    if (wanted.length != 2) {
      throw file.fault(line, "an example ends with => OUTCOME NUMBER");
    }
    return new Example(
        line.number(),
        text.substring(2, arrow).strip(),
        Optional.of(Outcome.valueOf(wanted[0].toUpperCase(Locale.ROOT))),
        Integer.parseInt(wanted[1]));
  }

  private List<Part> pattern(DataFile.Line line) {
    List<Part> parts = new ArrayList<>();
    for (String word : line.text().split(" +", -1)) {
      char mark = word.charAt(word.length() - 1);
      boolean marked = word.length() > 1 && (mark == '?' || mark == '*');
      String element = marked ? word.substring(0, word.length() - 1) : word;
      Times times = !marked ? Times.ONCE : mark == '?' ? Times.MAYBE : Times.ANY;
      parts.add(new Part(element(line, element), times));
    }
    return parts;
  }

  private HarmElement element(DataFile.Line line, String word) {
    return switch (word) {
      case "V" -> new HarmElement.Victims();
      case "N" -> new HarmElement.Numeral();
      case "O" -> new HarmElement.OldNumeral();
      case "F" -> new HarmElement.Fold();
      case "C" -> new HarmElement.Counted(Frame.COUNT);
      case "G" -> new HarmElement.Told();
      case "B" -> new HarmElement.Counted(Frame.BODIES);
      case "L" -> new HarmElement.Counted(Frame.LIVES);
      case "..." -> new HarmGaps.Gap();
      case "~" -> new HarmGaps.Reach();
      case "^" -> new HarmSubject();
      case "#" -> new HarmGaps.NoObject();
      case "%" -> new HarmGaps.NoPassive();
      default -> words(line, word);
    };
  }

  private HarmElement words(DataFile.Line line, String word) {
    if (word.startsWith("@")) {
      Set<String> list = lists.get(word.substring(1));
      if (list == null) {
        throw file.fault(line, "no list " + word.substring(1) + " stands before this line");
      }
      return new HarmElement.OneOf(list);
    }
    if (word.startsWith("<") && word.endsWith(">")) {
      List<String> names = List.of(word.substring(1, word.length() - 1).split("\\.", -1));
      Frame frame = Frame.valueOf(names.get(0).toUpperCase(Locale.ROOT));
      Outcome only =
          names.size() > 2 ? Outcome.valueOf(names.get(2).toUpperCase(Locale.ROOT)) : null;
      return new HarmElement.Word(
          frame, names.contains("active"), names.contains("passive"), Optional.ofNullable(only));
    }
    return new HarmElement.OneOf(Set.of(word.split("\\|", -1)));
  }
}
