package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.extract.claim.Harm.Form;
import org.sitrep.extract.claim.Harm.Frame;
import org.sitrep.extract.claim.Harm.Outcome;
import org.sitrep.extract.language.DataFile;
import org.sitrep.extract.syntax.Parse;

/** The words of harm, read from {@code harm-words.tsv}. */
final class HarmWords {
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private record Entry(List<String> words, Frame frame, Form form, Outcome outcome) {}

  private HarmWords() {}

  static HarmWords load(String language) {
    return read(DataFile.load(language, "harm-words.tsv"));
  }

  static HarmWords read(DataFile file) {
    HarmWords read = new HarmWords();
    for (DataFile.Line line : file.lines()) {
      String[] cells = line.text().split("\t", -1);
      if (cells.length != 3) {
        throw file.fault(line, "measure, frame and words are wanted, parted by tabs");
      }
      Outcome outcome = Outcome.valueOf(cells[0].toUpperCase(Locale.ROOT));
      Frame frame = Frame.valueOf(cells[1].toUpperCase(Locale.ROOT));
      for (String entry : cells[2].split(",", -1)) {
        read.add(entry.strip(), frame, outcome);
      }
    }
    read.byFirst.values().forEach(l -> l.sort((a, b) -> b.words.size() - a.words.size()));
    return read;
  }

  private void add(String entry, Frame frame, Outcome outcome) {
    if (frame != Frame.VERB && frame != Frame.DIES) {
      for (String form : entry.split("/", -1)) {
        add(List.of(form.split(" ", -1)), frame, Form.NONE, outcome);
      }
      return;
    }
    String[] parts = entry.split(" \\+ ", -1);
    boolean prefixed = parts.length == 2 && parts[1].contains("/");
    String[] forms = (prefixed ? parts[1] : parts[0]).split("/", -1);
    String before = prefixed ? parts[0] + " " : "";
    String after = parts.length == 2 && !prefixed ? " " + parts[1] : "";
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < forms.length; i++) {
      if (seen.add(forms[i])) {
        add(List.of((before + forms[i] + after).split(" ", -1)), frame, form(forms, i), outcome);
      }
    }
  }

  private static Form form(String[] forms, int i) {
    if (forms[i].equals(forms[2]) && forms[i].equals(forms[3])) {
      return Form.EITHER;
    }
    if (forms[i].equals(forms[3])) {
      return Form.PARTICIPLE;
    }
    return i == 2 ? Form.PAST : Form.ACTIVE;
  }

  private void add(List<String> words, Frame frame, Form form, Outcome outcome) {
    byFirst
        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
        .add(new Entry(words, frame, form, outcome));
  }

  /** The words of harm in a sentence; of two in one frame that start together the longer. */
  Harms find(Parse parse) {
    List<Harm> found = new ArrayList<>();
    Map<Frame, Integer> till = new EnumMap<>(Frame.class);
    int killed = -1;
    for (int i = 0; i < parse.size(); i++) {
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      for (Entry entry : byFirst.getOrDefault(parse.lower(i), List.of())) {
        int last = i + entry.words.size() - 1;
        // "Fatally injured" tells of nobody who is injured.
        boolean inside =
            till.getOrDefault(entry.frame, -1) >= i
                || (killed >= i && entry.outcome == Outcome.INJURED);
        if (!inside && stands(parse, i, entry.words) && frames.add(entry.frame)) {
          found.add(new Harm(i, last, entry.frame, entry.form, entry.outcome));
          till.put(entry.frame, last);
          killed = entry.outcome == Outcome.KILLED ? Math.max(killed, last) : killed;
        }
      }
    }
    return new Harms(found);
  }

  private static boolean stands(Parse parse, int at, List<String> words) {
    if (at + words.size() > parse.size()) {
      return false;
    }
    String[] read = new String[words.size()];
    for (int i = 0; i < read.length; i++) {
      read[i] = parse.lower(at + i);
    }
    return Arrays.asList(read).equals(words);
  }
}
