package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;

/**
 * A verb or noun with what fills its roles: the heads of its subject, its object, its complement
 * and of the phrases behind its prepositions. Passives are turned round; subjects are inherited
 * along coordination, control and relative clauses.
 */
final class Frame {
  private static final Set<String> CONTROLLED = Set.of("xcomp", "advcl", "conj", "oprd");

  /** Where a participle stands without its auxiliary: "people reported killed". */
  private static final Set<String> BARE_PARTICIPLES = Set.of("acl", "nmod", "oprd");

  /** The slot "after" holds so many words behind a verb. */
  private static final int AFTER = 5;

  /** A subject that the parser missed stands at most this far before its verb. */
  private static final int SUBJECT_REACH = 4;

  private final Parse parse;
  private final int trigger;
  private final WordClasses words;
  private final Map<String, List<Integer>> slots = new LinkedHashMap<>();

  private Frame(Parse parse, int trigger, WordClasses words) {
    this.parse = parse;
    this.trigger = trigger;
    this.words = words;
  }

  static Frame of(Parse parse, int trigger, WordClasses words) {
    Frame frame = new Frame(parse, trigger, words);
    if (parse.tag(trigger).startsWith("V")) {
      frame.readVerb();
    } else {
      frame.readNoun();
    }
    return frame;
  }

  /**
   * The heads that fill a slot: {@code subject}, {@code object}, {@code complement}, a preposition.
   */
  List<Integer> fillers(String slot) {
    return slots.getOrDefault(slot, List.of());
  }

  private void readVerb() {
    boolean passive = isPassive(trigger);
    for (int child : parse.children(trigger)) {
      switch (parse.label(child)) {
        case "nsubj" -> {
          if (!words.has("TIME_NOUN", parse.lower(child))) {
            fill("subject", child);
            meant(child).forEach(noun -> fill("subject", noun));
          }
        }
        case "nsubjpass" -> fill("object", child);
        case "dobj", "dative", "attr", "oprd" -> fill("object", child);
        case "acomp" -> {
          fill("object", child);
          dependents(child, "xcomp").forEach(this::fillInfinitive);
          for (int preposition : dependents(child, "prep")) {
            objectsOf(preposition).forEach(head -> fill(parse.lower(preposition), head));
          }
        }
        case "aux" -> fill("auxiliary", child);
        case "agent" -> objectsOf(child).forEach(object -> fill("subject", object));
        case "prep" -> {
          String preposition = parse.lower(child);
          objectsOf(child).forEach(object -> fill(preposition, object));
          if (child == trigger + 1 && words.has("PARTICLE", preposition)) {
            objectsOf(child).forEach(object -> fill("object", object));
          }
        }
        case "xcomp", "ccomp" -> {
          fill("complement", child);
          fillInfinitive(child);
          dependents(child, "nsubj").forEach(subject -> fill("whom", subject));
        }
        case "advcl" -> fillInfinitive(child);
        case "prt", "advmod" -> fill("particle", child);
        default -> {}
      }
    }
    for (int i = trigger + 1; i <= Math.min(parse.size() - 1, trigger + AFTER); i++) {
      fill("after", i);
    }
    for (int object : dependents(trigger, "dobj")) {
      dependents(object, "acl").forEach(this::fillInfinitive);
      dependents(object, "relcl").forEach(this::fillInfinitive);
      for (int preposition : dependents(object, "prep")) {
        if (!parse.lower(preposition).equals("of")) {
          objectsOf(preposition).forEach(head -> fill(parse.lower(preposition), head));
        }
      }
    }
    String own = passive ? "object" : "subject";
    if (fillers(own).isEmpty()) {
      behindConjunction(trigger).forEach(subject -> fill(own, subject));
    }
    if (fillers(own).isEmpty() && isFinite(trigger)) {
      apposed(trigger).forEach(subject -> fill(own, subject));
    }
    if (fillers(own).isEmpty()) {
      inherited(trigger).forEach(subject -> fill(own, subject));
    }
    if (fillers(own).isEmpty() && isFinite(trigger)) {
      nounBefore(trigger).forEach(subject -> fill(own, subject));
    }
  }

  /** "The boat had no lights when it struck": the subject of the clause above. */
  private List<Integer> meant(int subject) {
    int above = parse.label(trigger).equals("advcl") ? parse.head(trigger) : -1;
    if (above < 0 || above > trigger || !parse.lower(subject).equals("it")) {
      return List.of();
    }
    return dependents(above, "nsubj").stream()
        .filter(noun -> parse.tag(noun).equals("NN"))
        .toList();
  }

  /** "asked the crew to leave": the parser may hang the infinitive on the noun. */
  private void fillInfinitive(int verb) {
    if (dependents(verb, "aux").stream().anyMatch(aux -> parse.lower(aux).equals("to"))) {
      fill("complement", verb);
      fill("infinitive", verb);
    }
  }

  private void readNoun() {
    for (int child : parse.children(trigger)) {
      switch (parse.label(child)) {
        case "poss" -> fill("subject", child);
        case "nmod", "compound", "amod", "nn" -> fill("modifier", child);
        case "prep", "agent" -> {
          String preposition = parse.lower(child).equals("by") ? "subject" : parse.lower(child);
          objectsOf(child).forEach(object -> fill(preposition, object));
        }
        case "acl", "relcl" -> fill("clause", child);
        default -> {}
      }
    }
    light();
  }

  /**
   * "carried out an attack": the subject of the verb that the noun is the object of; "the attack
   * hit a bridge": the object of the verb that it is the subject of.
   */
  private void light() {
    int noun = series(trigger);
    int verb = parse.head(noun);
    if (verb < 0 || !parse.tag(verb).startsWith("V")) {
      return;
    }
    Frame outer = of(parse, verb, words);
    switch (parse.label(noun)) {
      case "dobj" -> {
        fill("verb", verb);
        if (words.has("LIGHT_VERB", parse.lemma(verb))) {
          outer.fillers("subject").forEach(subject -> fill("subject", subject));
        }
        takePrepositions(outer);
      }
      case "nsubjpass" -> {
        fill("verb", verb);
        outer.fillers("subject").stream()
            .filter(subject -> subject != trigger)
            .forEach(subject -> fill("subject", subject));
      }
      case "nsubj" -> {
        outer.fillers("object").forEach(object -> fill("object", object));
        takePrepositions(outer);
      }
      default -> {}
    }
  }

  private void takePrepositions(Frame outer) {
    outer.slots.forEach(
        (slot, heads) -> {
          if (isPreposition(slot)) {
            heads.forEach(head -> fill(slot, head));
          }
        });
  }

  /** The first noun of the series that a noun stands in: "a missile and drone attack". */
  private int series(int noun) {
    int at = noun;
    while (parse.label(at).equals("conj")
        && parse.head(at) >= 0
        && parse.tag(parse.head(at)).startsWith("N")) {
      at = parse.head(at);
    }
    return at;
  }

  private static boolean isPreposition(String slot) {
    return switch (slot) {
      case "subject",
          "object",
          "complement",
          "infinitive",
          "whom",
          "auxiliary",
          "particle",
          "modifier",
          "clause",
          "verb",
          "after" ->
          false;
      default -> true;
    };
  }

  /** "Ana Lagos, the mayor, accused the army": behind the comma the verb is the sentence's own. */
  private boolean isMain(int verb) {
    int noun = parse.head(verb);
    return verb > 0
        && noun >= 0
        && parse.text(verb - 1).equals(",")
        && parse.label(verb).equals("acl")
        && parse.label(noun).equals("appos")
        && !dependents(verb, "dobj").isEmpty();
  }

  private boolean isFinite(int verb) {
    String tag = parse.tag(verb);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** Where the parser found no subject: the name or noun right before the verb, over a comma. */
  private List<Integer> nounBefore(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT_REACH); i--) {
      String tag = parse.tag(i);
      if (tag.startsWith("NN")) {
        return List.of(i);
      }
      if (!tag.equals(",") && !tag.equals("RB") && !tag.equals("MD") && !tag.startsWith("VB")) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isPassive(int verb) {
    for (int child : parse.children(verb)) {
      if (parse.label(child).equals("auxpass") || parse.label(child).equals("nsubjpass")) {
        return true;
      }
    }
    boolean participle = parse.tag(verb).equals("VBN") && !isMain(verb);
    boolean under =
        parse.label(verb).equals("xcomp") && parse.head(verb) >= 0 && isPassive(parse.head(verb));
    return participle && (under || BARE_PARTICIPLES.contains(parse.label(verb)));
  }

  /**
   * "After police in the town shot two men": where the parser took the conjunction of a finite
   * clause for a preposition, its noun is the subject.
   */
  private List<Integer> behindConjunction(int verb) {
    int head = parse.head(verb);
    int before = verb - 1;
    boolean beside =
        before > 0
            && parse.label(before).equals("pobj")
            && words.has("CONJUNCTION", parse.lower(parse.head(before)));
    if (parse.label(verb).equals("conj") && parse.tag(verb).equals("VBD") && beside) {
      return List.of(before);
    }
    if (head < 0 || !parse.label(verb).equals("advcl") || !isFinite(verb)) {
      return List.of();
    }
    IntStream above =
        IntStream.of(parse.children(head)).filter(child -> parse.label(child).equals("prep"));
    IntStream own =
        IntStream.of(parse.children(verb)).filter(child -> parse.label(child).equals("mark"));
    return IntStream.concat(above, own)
        .filter(child -> words.has("CONJUNCTION", parse.lower(child)))
        .filter(child -> child > head && child < verb)
        .mapToObj(child -> objectsOf(child).stream().filter(noun -> noun < verb).toList())
        .filter(nouns -> !nouns.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * "After a week of raids on the lake, Togo and Ghana agreed": the parser may take the subject
   * right before the verb for another name of the noun before the comma.
   */
  private List<Integer> apposed(int verb) {
    int first = verb - 1;
    while (first > 0 && parse.label(first).equals("conj")) {
      first = parse.head(first);
    }
    boolean name = first > 0 && parse.tag(verb - 1).equals("NNP") && first < verb;
    return name && parse.label(first).equals("appos") && parse.text(first - 1).equals(",")
        ? List.of(first)
        : List.of();
  }

  /** The subject that a verb without one shares with the verb or noun above it. */
  private List<Integer> inherited(int verb) {
    int head = parse.head(verb);
    String label = parse.label(verb);
    if (head < 0) {
      return List.of();
    }
    if (label.equals("relcl") || label.equals("acl")) {
      int noun = isMain(verb) ? parse.head(head) : head;
      return noun >= 0 && parse.tag(noun).startsWith("N") ? List.of(noun) : List.of();
    }
    if (label.equals("pcomp")) {
      List<Integer> beside = objectsOf(head);
      beside.removeIf(object -> object == verb || parse.tag(object).startsWith("V"));
      if (!beside.isEmpty()) {
        return beside;
      }
      int above = parse.head(head);
      if (above < 0) {
        return List.of();
      }
      if (words.has("OBJECT_CONTROL", parse.lower(head))) {
        return charged(above);
      }
      // "Issued a statement on Friday condemning": the parser may hang it on the noun's day.
      boolean object = parse.label(above).equals("dobj") && parse.tag(above).startsWith("N");
      return subjectsOf(object ? parse.head(above) : above);
    }
    boolean charge = label.equals("advcl") && words.has("ALLEGE", parse.lemma(head));
    if ((label.equals("xcomp") || charge) && parse.tag(head).startsWith("V")) {
      List<Integer> controller = dependents(head, "dobj");
      if (!controller.isEmpty()) {
        return controller;
      }
    }
    return CONTROLLED.contains(label) ? subjectsOf(head) : List.of();
  }

  /**
   * "Accused the army of shelling the town": who did what a verb with an object puts on that
   * object's account. The parser may hang the preposition on the object.
   */
  private List<Integer> charged(int above) {
    boolean object =
        parse.tag(above).startsWith("N")
            && parse.label(above).equals("dobj")
            && words.has("ALLEGE", parse.lemma(parse.head(above)));
    if (object) {
      return List.of(above);
    }
    List<Integer> objects = dependents(above, "dobj");
    return objects.isEmpty() ? subjectsOf(above) : objects;
  }

  private List<Integer> dependents(int head, String label) {
    List<Integer> found = new ArrayList<>();
    for (int child : parse.children(head)) {
      if (parse.label(child).equals(label)) {
        found.add(child);
      }
    }
    return found;
  }

  private List<Integer> subjectsOf(int verb) {
    List<Integer> own = new ArrayList<>();
    for (int child : parse.children(verb)) {
      String label = parse.label(child);
      if (label.equals("nsubj") || label.equals("nsubjpass")) {
        own.add(child);
      }
    }
    return own.isEmpty() && parse.tag(verb).startsWith("V") ? inherited(verb) : own;
  }

  private List<Integer> objectsOf(int preposition) {
    List<Integer> objects = new ArrayList<>();
    for (int child : parse.children(preposition)) {
      if (parse.label(child).equals("pobj") || parse.label(child).equals("pcomp")) {
        objects.add(child);
      }
    }
    return objects;
  }

  private void fill(String slot, int head) {
    List<Integer> heads = slots.computeIfAbsent(slot, key -> new ArrayList<>());
    int at = isRelative(head) ? antecedent(head) : head;
    if (!heads.contains(at)) {
      heads.add(at);
    }
    if (words.has("QUANTITY", parse.lemma(at))) {
      counted(at).stream().filter(of -> !heads.contains(of)).forEach(of -> fill(slot, of));
    }
    for (int name : dependents(at, "appos")) {
      dependents(name, "conj").stream()
          .filter(other -> !heads.contains(other) && parse.tag(other).startsWith("N"))
          .forEach(other -> fill(slot, other));
    }
    for (int child : parse.children(at)) {
      if (parse.label(child).equals("conj")
          && !heads.contains(child)
          && child != trigger
          && parse.tag(child).startsWith("V") == parse.tag(at).startsWith("V")) {
        fill(slot, child);
      }
    }
  }

  /** What a noun of quantity counts: "hundreds of migrants" is said of the migrants. */
  private List<Integer> counted(int noun) {
    List<Integer> counted = new ArrayList<>();
    for (int preposition : dependents(noun, "prep")) {
      if (parse.lower(preposition).equals("of")) {
        counted.addAll(objectsOf(preposition));
      }
    }
    return counted;
  }

  private boolean isRelative(int token) {
    return parse.tag(token).startsWith("W");
  }

  /** The noun that a relative clause describes. */
  private int antecedent(int pronoun) {
    for (int at = pronoun; at >= 0; at = parse.head(at)) {
      if (parse.label(at).equals("relcl") && parse.head(at) >= 0) {
        return parse.head(at);
      }
    }
    return pronoun;
  }
}
