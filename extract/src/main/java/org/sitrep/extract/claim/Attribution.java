package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;

/** Finds who a clause is said by: "X said that …", "…, X said", "according to X". */
final class Attribution {
  private final WordClasses words;

  Attribution(WordClasses words) {
    this.words = words;
  }

  /** The speakers of the clause of a token; empty where the author speaks. */
  List<Mention> of(Read read, int token) {
    List<Mention> speakers = new ArrayList<>();
    Parse parse = read.parse();
    for (int below = token, above = parse.head(token); above >= 0; above = parse.head(above)) {
      String label = parse.label(below);
      boolean speech = label.equals("ccomp") || label.equals("parataxis") || label.equals("conj");
      if (speech && words.has("SAY", parse.lemma(above))) {
        subject(parse, above)
            .flatMap(read::mentionAt)
            .filter(Mention::isActor)
            .ifPresent(speakers::add);
        break;
      }
      below = above;
    }
    accordingTo(read).ifPresent(speakers::add);
    return speakers;
  }

  private static Optional<Integer> subject(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      if (parse.label(child).equals("nsubj")) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static Optional<Mention> accordingTo(Read read) {
    Parse parse = read.parse();
    for (int i = 0; i + 2 < parse.size(); i++) {
      if (parse.lower(i).equals("according") && parse.lower(i + 1).equals("to")) {
        int from = i + 2;
        return read.mentions().stream()
            .filter(mention -> mention.first() >= from && mention.first() <= from + 4)
            .filter(Mention::isActor)
            .filter(mention -> mention.form() != Mention.Form.DEMONYM)
            .reduce((office, name) -> name.form() == Mention.Form.NAME ? name : office);
      }
    }
    return Optional.empty();
  }
}
