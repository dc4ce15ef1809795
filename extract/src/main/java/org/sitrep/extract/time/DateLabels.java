package org.sitrep.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Publication.Role;

/** The words by which pages label their days, from {@code date-labels.tsv}. */
final class DateLabels {
  private record Label(List<String> words, Role role) {}

  private final List<Label> labels;

  private DateLabels(List<Label> labels) {
    this.labels = labels;
  }

  static DateLabels of(String language) {
    List<Label> labels = new ArrayList<>();
    for (Lines.Line line : Lines.read(language, "date-labels.tsv")) {
      String[] cells = Lines.split(line.text(), '\t');
      if (cells.length != 2) {
        throw line.fault("expected a role and its phrases");
      }
      for (String phrase : Lines.split(cells[1], '|')) {
        labels.add(new Label(List.of(Lines.split(phrase.strip(), ' ')), role(line, cells[0])));
      }
    }
    return new DateLabels(labels);
  }

  private static Role role(Lines.Line line, String name) {
    return switch (name) {
      case "published" -> Role.PUBLISHED;
      case "updated" -> Role.UPDATED;
      default -> throw line.fault("no such role: " + name);
    };
  }

  /** The role that a label before the token gives, or, failing that, one anywhere in the line. */
  Optional<Role> roleIn(Parse line, int before) {
    Optional<Role> nearest = Optional.empty();
    int reach = -1;
    for (Label label : labels) {
      for (int end = label.words().size(); end <= line.size(); end++) {
        int rank = end <= before ? end : 0;
        boolean better = rank > reach || (rank == reach && label.words().size() > 1);
        if (better && endsAt(label, line, end)) {
          nearest = Optional.of(label.role());
          reach = rank;
        }
      }
    }
    return nearest;
  }

  private static boolean endsAt(Label label, Parse line, int end) {
    int from = end - label.words().size();
    for (int i = 0; i < label.words().size(); i++) {
      if (!line.lower(from + i).equals(label.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
