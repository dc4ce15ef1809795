package org.sitrep.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.syntax.Parse;

/**
 * {@code ^}: the people that the tree makes the subject of the word of harm before this part,
 * however far off they stand: "three cousins who had come for the fair were killed".
 */
record HarmSubject() implements HarmElement {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

  /** People farther off than this are most likely not the subject, whatever the tree says. */
  private static final int REACH = 30;

  @Override
  public List<Fit> fits(HarmContext context, int token) {
    return subject(context, token - 1)
        .filter(people -> people.last() < token - 1 && token - people.last() <= REACH)
        .filter(people -> !context.isNoVictim(people))
        .map(people -> new Captured(List.of(people), List.of(), List.of()))
        .map(captured -> List.of(new Fit(token, captured)))
        .orElse(List.of());
  }

  private static Optional<People> subject(HarmContext context, int verb) {
    Parse parse = context.parse();
    int at = verb;
    for (int step = 0; step < 3 && at >= 0; step++) {
      int subject = subjectOf(parse, at);
      if (subject >= 0 && parse.tag(subject).startsWith("W")) {
        return headedBy(context, parse.head(at));
      }
      if (subject >= 0) {
        return headedBy(context, subject);
      }
      String label = parse.label(at);
      if (label.equals("relcl") || (label.equals("acl") && parse.tag(at).equals("VBN"))) {
        return headedBy(context, parse.head(at));
      }
      if (!label.equals("conj") && !label.equals("acomp") && !label.equals("oprd")) {
        return Optional.empty();
      }
      at = parse.head(at);
    }
    return Optional.empty();
  }

  private static int subjectOf(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      if (SUBJECTS.contains(parse.label(child))) {
        return child;
      }
    }
    return -1;
  }

  /** The people whose noun, or number, the token is. */
  private static Optional<People> headedBy(HarmContext context, int token) {
    return context.people().stream()
        .filter(people -> people.covers(token) || isHarmed(context, people, token))
        .findFirst();
  }

  /** "A man shot": where the tree takes the participle for the noun. */
  private static boolean isHarmed(HarmContext context, People people, int token) {
    return people.last() + 1 == token
        && context.harms().at(token, Harm.Frame.VERB).stream().anyMatch(Harm::isPassive);
  }
}
