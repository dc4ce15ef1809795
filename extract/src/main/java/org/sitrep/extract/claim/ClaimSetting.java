package org.sitrep.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.TimeExpression;

/** Finds where, when and by whom a harm is told: the nearest words of its sentence. */
final class ClaimSetting {
  private static final Set<String> AT =
      Set.of(
          "in", "at", "near", "inside", "outside", "across", "around", "off", "on", "of", "from");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "announce", "report", "add", "confirm", "claim", "state", "estimate");

  private final VerbOver over;

  ClaimSetting(WordClasses words) {
    this.over = new VerbOver(words);
  }

  /** The places of the sentence that a preposition brings in, the nearest to the harm first. */
  List<Mention> places(Read sentence, HarmMatch match) {
    return sentence.mentions().stream()
        .filter(Mention::isPlace)
        .filter(m -> m.form() != Mention.Form.DEMONYM)
        .filter(m -> isBroughtIn(sentence.parse(), m))
        .filter(m -> !MainClause.holds(sentence.parse(), m.last(), match.trigger()))
        .sorted(Comparator.comparingInt(m -> distance(m.first(), match.trigger())))
        .toList();
  }

  private static boolean isBroughtIn(Parse parse, Mention place) {
    int behind = place.last() + 2;
    if (behind < parse.size() && parse.lower(behind).equals("where")) {
      return parse.text(behind - 1).equals(",");
    }
    for (int i = place.first() - 1; i >= 0 && i >= place.first() - 5; i--) {
      if (AT.contains(parse.lower(i))) {
        return true;
      }
      if (parse.tag(i).startsWith("VB")) {
        return false;
      }
    }
    return false;
  }

  /** The time expression nearest to the harm that names days. */
  Optional<TimeExpression> time(Read sentence, HarmMatch match) {
    Optional<TimeExpression> incident = over.ofWounds(sentence, match.trigger());
    if (incident.isPresent()) {
      return incident;
    }
    return sentence.times().stream()
        .filter(time -> time.days().isPresent())
        .filter(time -> isOwn(sentence.parse(), time, match))
        .min(Comparator.comparingInt(time -> distance(time.firstToken(), match.trigger())));
  }

  /** Right before the words of harm, or not of another clause nor of what came of it. */
  private boolean isOwn(Parse parse, TimeExpression time, HarmMatch match) {
    int last = time.lastToken();
    int behind = last + 1 < parse.size() && parse.text(last + 1).equals(",") ? last + 2 : last + 1;
    return behind == match.first()
        || (!MainClause.holds(parse, last, match.trigger())
            && !over.isLater(parse, match.trigger(), time)
            && !VerbOver.isState(parse, match.trigger(), time));
  }

  /** Those who say so: subjects of a verb of saying, or whom "according to" names. */
  List<Mention> speakers(Read sentence, HarmMatch match) {
    return sentence.mentions().stream()
        .filter(Mention::isActor)
        .filter(m -> m.last() < match.first() || m.first() > match.last())
        .filter(m -> says(sentence.parse(), m))
        .limit(2)
        .toList();
  }

  private static boolean says(Parse parse, Mention mention) {
    int head = parse.head(mention.last());
    if (parse.label(mention.last()).equals("nsubj") && head >= 0) {
      return SAYING.contains(parse.lemma(head));
    }
    int before = mention.first() - 2;
    return before >= 0
        && (parse.lower(before).equals("according")
            || (parse.lower(before + 1).equals("to") && parse.lower(before).equals("according")));
  }

  private static int distance(int one, int other) {
    return Math.abs(one - other);
  }
}
