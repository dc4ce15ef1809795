package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.extract.claim.CasualtyClaim.Reference;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.read.Page;
import org.sitrep.model.fact.Measure;

/**
 * Counts people whose harm an article tells one by one, a sentence each, and for whom it has no
 * number: "J. Doe, 25, died at the scene. R. Roe, 30, died in a clinic." Only those are counted who
 * all have names, or whom ages or words such as "another" tell apart. A sentence that has a day or
 * a place of its own may tell of another incident, and ends the count.
 */
final class SpreadHarms {
  /** Sentences from one to the next. */
  private static final int REACH = 2;

  private static final Pattern AGE = Pattern.compile("(\\w+)[- ]years?[- ]old");

  private static final String ONE = "one";
  private static final String ANOTHER = "another ";
  private static final String ORDINAL = "the ";

  private final Reading reading;

  private SpreadHarms(Reading reading) {
    this.reading = reading;
  }

  /** The number that the claims of a measure make together; none where they make none. */
  static List<CasualtyClaim> of(Reading reading, List<CasualtyClaim> claims, Measure measure) {
    List<CasualtyClaim> own =
        claims.stream()
            .filter(claim -> claim.measure() == measure && isTold(claim))
            .filter(claim -> claim.scope() != Scope.LONG_TERM)
            .toList();
    if (own.stream().anyMatch(claim -> claim.best() != 1)) {
      return List.of();
    }
    List<CasualtyClaim> run = new SpreadHarms(reading).run(own);
    return run.size() > 1 ? List.of(ListedHarms.sum(run)) : List.of();
  }

  private static boolean isTold(CasualtyClaim claim) {
    return claim.certainty() == Certainty.ASSERTED || claim.certainty() == Certainty.ALLEGED;
  }

  /** The first run of people told one after another. */
  private List<CasualtyClaim> run(List<CasualtyClaim> own) {
    List<CasualtyClaim> run = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (CasualtyClaim claim : own) {
      Optional<String> key = key(claim);
      if (key.isEmpty() || sentence(claim).kind() != Page.Kind.BODY) {
        continue;
      }
      boolean behind = run.isEmpty() || continues(run.get(run.size() - 1), claim);
      if (!behind && run.size() > 1) {
        break;
      }
      if (!behind) {
        run.clear();
        keys.clear();
      }
      boolean described = key.get().equals(ONE) || keys.contains(ONE);
      boolean apart = !described || keys.isEmpty() || isOneMore(key.get());
      if (apart && keys.add(key.get())) {
        run.add(claim);
      }
    }
    return run;
  }

  /** "One person was hurt. A 17-year-old was hurt": that may be the one; another is not. */
  private static boolean isOneMore(String key) {
    return key.startsWith(ANOTHER) || key.startsWith(ORDINAL);
  }

  private boolean continues(CasualtyClaim before, CasualtyClaim claim) {
    boolean elsewhere =
        claim.sentence() != before.sentence()
            && (!claim.places().isEmpty() || claim.time().isPresent());
    return claim.sentence() - before.sentence() <= REACH
        && isNamed(claim) == isNamed(before)
        && claim.evidence().start() >= before.evidence().end()
        && !elsewhere;
  }

  private static boolean isNamed(CasualtyClaim claim) {
    return claim.reference() == Reference.NAMED;
  }

  private Read sentence(CasualtyClaim claim) {
    return reading.sentences().get(claim.sentence());
  }

  /** What tells a person from others: a name, else an age or "a third". */
  private Optional<String> key(CasualtyClaim claim) {
    if (claim.reference() == Reference.NAMED) {
      String name = claim.victims().text().toLowerCase(Locale.ROOT);
      return Optional.of(name.substring(name.lastIndexOf(' ') + 1));
    }
    String words = reading.page().text(claim.evidence()).toLowerCase(Locale.ROOT);
    Matcher age = AGE.matcher(words);
    if (claim.reference() != Reference.BACKWARD && age.find()) {
      return Optional.of(age.group(1) + " " + claim.victims().sex());
    }
    int ordinal = Ordinals.in(words);
    return switch (claim.reference()) {
      case SINGLE, COUNTED -> Optional.of(ordinal > 0 ? ORDINAL + ordinal : ONE);
      case FURTHER -> Optional.of(ANOTHER + claim.evidence().start());
      default -> Optional.empty();
    };
  }
}
