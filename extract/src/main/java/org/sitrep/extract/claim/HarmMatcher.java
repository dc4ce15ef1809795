package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Harm.Outcome;
import org.sitrep.extract.claim.HarmElement.Captured;
import org.sitrep.extract.claim.HarmElement.Fit;
import org.sitrep.extract.claim.HarmRule.Mark;
import org.sitrep.extract.claim.HarmRule.Part;
import org.sitrep.extract.claim.HarmRule.Times;
import org.sitrep.extract.syntax.Parse;

/** Fits the rules of harm to a sentence. */
final class HarmMatcher {
  private final List<HarmRule> rules;

  HarmMatcher(List<HarmRule> rules) {
    this.rules = rules;
  }

  /** Tells whether a rule may fit a sentence, whoever its people are. */
  boolean mayMatch(Parse parse, Harms harms) {
    Set<String> said = words(parse);
    for (HarmRule rule : rules) {
      if (!possible(rule, said, harms).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(Parse parse) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < parse.size(); i++) {
      words.add(parse.lower(i));
    }
    return words;
  }

  /** What the rules find, in the order of the text; a word of harm serves one rule only. */
  List<HarmMatch> match(HarmContext context) {
    Set<String> said = words(context.parse());
    List<HarmMatch> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (HarmRule rule : rules) {
      List<List<Part>> patterns = possible(rule, said, context.harms());
      for (int i = 0; i < context.parse().size() && !patterns.isEmpty(); i++) {
        HarmMatch match = match(context, rule, patterns, i);
        if (match != null && match.harms().stream().noneMatch(taken::contains)) {
          found.add(match);
          taken.addAll(match.harms());
        }
      }
    }
    found.sort(Comparator.comparingInt(HarmMatch::trigger));
    return found;
  }

  /** The patterns of a rule of which every needed part may fit somewhere in the sentence. */
  private static List<List<Part>> possible(HarmRule rule, Set<String> said, Harms harms) {
    List<List<Part>> possible = new ArrayList<>();
    for (List<Part> pattern : rule.patterns()) {
      if (isPossible(pattern, said, harms)) {
        possible.add(pattern);
      }
    }
    return possible;
  }

  private static boolean isPossible(List<Part> pattern, Set<String> said, Harms harms) {
    for (Part part : pattern) {
      if (part.times() == Times.ONCE && !part.element().mayFit(said, harms)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable HarmMatch match(
      HarmContext context, HarmRule rule, List<List<Part>> patterns, int start) {
    for (List<Part> pattern : patterns) {
      Optional<Fit> fit = new Walk(context, pattern).from(0, start, Captured.NOTHING);
      if (fit.isPresent()) {
        return found(context, rule, start, fit.get());
      }
    }
    return null;
  }

  private static @Nullable HarmMatch found(HarmContext context, HarmRule rule, int start, Fit fit) {
    Captured captured = fit.captured();
    Optional<Harm> harm = captured.harms().stream().findFirst();
    Optional<People> near = captured.people().stream().findFirst();
    Optional<People> people =
        near.flatMap(p -> harm.flatMap(h -> subject(context, p, h.first()))).or(() -> near);
    Optional<Quantity> number =
        captured.numbers().stream().findFirst().or(() -> people.map(People::quantity));
    if (number.isEmpty() && rule.has(Mark.ONE)) {
      number = Optional.of(Quantity.exactly(start, fit.next() - 1, 1));
    }
    Outcome outcome =
        rule.outcome() != null ? rule.outcome() : harm.map(Harm::outcome).orElse(null);
    if (number.isEmpty() || outcome == null) {
      return null;
    }
    int trigger =
        harm.map(Harm::first)
            .orElseGet(
                () -> people.map(p -> p.first() > start ? start : p.last() + 1).orElse(start));
    int first = people.map(p -> Math.min(p.first(), start)).orElse(start);
    trigger = Math.min(trigger, context.parse().size() - 1);
    List<Integer> harms = new ArrayList<>(captured.harms().stream().map(Harm::first).toList());
    if (harms.isEmpty()) {
      harms.add(trigger);
    }
    return new HarmMatch(
        rule, outcome, first, fit.next() - 1, trigger, harms, people, number.get());
  }

  /**
   * "Three cousins who came with hundreds of others were killed": the people nearest to a passive
   * only describe its subject.
   */
  private static Optional<People> subject(HarmContext context, People near, int verb) {
    Parse parse = context.parse();
    for (int child : parse.children(verb)) {
      boolean above =
          parse.label(child).equals("nsubjpass")
              && child < near.first()
              && parse.dominates(child, near.head())
              && isDescribing(parse, near.head(), child);
      if (above) {
        return context.people().stream().filter(people -> people.covers(child)).findFirst();
      }
    }
    return Optional.empty();
  }

  /** A relative clause lies between a noun and the noun above it. */
  private static boolean isDescribing(Parse parse, int noun, int above) {
    for (int at = noun; at >= 0 && at != above; at = parse.head(at)) {
      if (parse.label(at).equals("relcl")) {
        return true;
      }
    }
    return false;
  }

  /** Tries the ways in which a pattern can fit, the shortest skips first. */
  private record Walk(HarmContext context, List<Part> pattern) {
    Optional<Fit> from(int index, int token, Captured captured) {
      if (index == pattern.size()) {
        return Optional.of(new Fit(token, captured));
      }
      Part part = pattern.get(index);
      boolean afterPeople =
          index > 0 && !captured.people().isEmpty() && captured.people().get(0).last() + 1 == token;
      List<Integer> starts =
          index == 0 ? List.of(token) : HarmGaps.starts(context, token, afterPeople);
      for (int start : starts) {
        for (Fit fit : fits(part, start)) {
          int next = part.times() == Times.ANY ? index : index + 1;
          Optional<Fit> rest = from(next, fit.next(), captured.plus(fit.captured()));
          if (rest.isPresent()) {
            return rest;
          }
        }
      }
      return part.times() == Times.ONCE ? Optional.empty() : from(index + 1, token, captured);
    }

    private List<Fit> fits(Part part, int token) {
      return token < context.parse().size() || part.element().fitsEnd()
          ? part.element().fits(context, token)
          : List.of();
    }
  }
}
