package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.mention.Mention.Form;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Entity.Kind;

/** Finds whom the heads in a frame's slots mean. */
final class Roles {
  private static final Set<String> NEUTRAL = Set.of("its", "their");

  private final Read read;
  private final Frame frame;
  private final Discourse discourse;

  Roles(Read read, Frame frame, Discourse discourse) {
    this.read = read;
    this.frame = frame;
    this.discourse = discourse;
  }

  /** Who did it: the slots named, and the adjective of a people before a noun. */
  List<Mention> actors(List<String> slots, int trigger) {
    Set<Mention> actors = new LinkedHashSet<>();
    for (String slot : slots) {
      frame.fillers(slot).forEach(head -> actors.addAll(actorsAt(head)));
    }
    if (actors.isEmpty() || read.parse().tag(trigger).startsWith("N")) {
      frame.fillers("modifier").forEach(head -> actorsAt(head).forEach(actors::add));
    }
    return List.copyOf(actors);
  }

  /** To whom it was done: the slots named; whom an incident hit is not what "it" was last. */
  List<Mention> targets(List<String> slots, boolean incident) {
    Set<Mention> targets = new LinkedHashSet<>();
    for (String slot : slots) {
      for (int head : frame.fillers(slot)) {
        if (!incident || !read.parse().lower(head).equals("it")) {
          targets.addAll(targetsAt(head));
        }
      }
    }
    return List.copyOf(targets);
  }

  /** A head as an actor: its own mention, else the state or people that its words belong to. */
  private List<Mention> actorsAt(int head) {
    List<Mention> own = at(head);
    if (!own.isEmpty()) {
      List<Mention> all = new ArrayList<>(own.stream().filter(Mention::isActor).toList());
      own.stream().flatMap(one -> listedBefore(one).stream()).forEach(all::add);
      return all;
    }
    Parse parse = read.parse();
    Optional<Mention> titled =
        read.mentions().stream()
            .filter(m -> m.form() == Form.NAME && m.first() == head + 1 && m.role() != null)
            .findFirst();
    if (titled.isPresent()) {
      return List.of(titled.get());
    }
    List<Mention> owners = new ArrayList<>();
    for (Mention mention : read.mentions()) {
      boolean belongs =
          mention.last() < head
              && parse.dominates(head, mention.last())
              && (parse.head(mention.last()) == head || head - mention.last() <= 3);
      if (belongs && mention.isActor()) {
        owners.add(mention);
      }
    }
    return owners.isEmpty() ? owned(head) : owners.subList(0, 1);
  }

  /** "Its jets", where "it" was named before; "the head of Norland's diplomacy". */
  private List<Mention> owned(int head) {
    Parse parse = read.parse();
    for (int child : parse.children(head)) {
      if (parse.label(child).equals("poss") && NEUTRAL.contains(parse.lower(child))) {
        return discourse.refer(read, child);
      }
    }
    if (!discourse.isOfficial(parse.lemma(head))) {
      return List.of();
    }
    return read.mentions().stream()
        .filter(mention -> mention.kind() == Kind.COUNTRY && mention.last() > head)
        .filter(mention -> Owners.isOwner(parse, mention.last(), head))
        .limit(1)
        .toList();
  }

  /** Headlines say "Chile, Peru agree": a comma joins the two states that open them. */
  private Optional<Mention> listedBefore(Mention second) {
    int comma = second.first() - 1;
    boolean here = second.kind() == Kind.COUNTRY && read.mentions().contains(second);
    if (!here || comma < 1 || !read.parse().text(comma).equals(",")) {
      return Optional.empty();
    }
    return read.mentions().stream()
        .filter(first -> first.first() == 0 && first.last() == comma - 1)
        .filter(first -> first.kind() == Kind.COUNTRY)
        .findFirst();
  }

  /** A head as a target: its own mention, else the names inside its words. */
  private List<Mention> targetsAt(int head) {
    List<Mention> own = at(head);
    if (!own.isEmpty()) {
      return own;
    }
    Parse parse = read.parse();
    List<Mention> inside = new ArrayList<>();
    for (Mention mention : read.mentions()) {
      if (mention.form() != Form.DEMONYM && parse.dominates(head, mention.last())) {
        inside.add(mention);
      }
    }
    return inside;
  }

  private List<Mention> at(int head) {
    Optional<Mention> mention =
        read.mentionHeadedBy(head).or(() -> read.mentionAt(head)).filter(m -> !isPairWord(m));
    if (mention.isPresent()) {
      Mention found = mention.get();
      List<Mention> states = states(found);
      if (states.size() > 1) {
        return states;
      }
      return found.form() == Form.DESCRIPTION && found.kind() == Kind.GROUP
          ? described(found)
          : List.of(found);
    }
    return discourse.refer(read, head);
  }

  /** "The ministers of Chile and Peru" act for both: the states of an office in the plural. */
  private List<Mention> states(Mention office) {
    Parse parse = read.parse();
    if (office.form() != Form.OFFICE || !parse.tag(office.last()).endsWith("S")) {
      return List.of();
    }
    return read.mentions().stream()
        .filter(m -> m.kind() == Kind.COUNTRY && parse.dominates(office.last(), m.last()))
        .toList();
  }

  /**
   * "Chilean officials" act for Chile, too, and "a Chilean spokesman" for Chile alone;
   * "unidentified gunmen" for themselves.
   */
  private List<Mention> described(Mention description) {
    List<Mention> both = new ArrayList<>();
    boolean speaks = discourse.isSpokesman(read.parse().lemma(description.last()));
    read.mentions().stream()
        .filter(m -> description.covers(m.last()) && !m.equals(description))
        .filter(m -> m.kind() == Kind.COUNTRY || (speaks && m.kind() == Kind.ORGANISATION))
        .forEach(both::add);
    if (!speaks || both.isEmpty()) {
      both.add(0, description);
    }
    read.mentions().stream()
        .filter(m -> m.form() == Form.NAME && m.first() == description.last() + 1)
        .forEach(name -> both.add(0, name));
    return both;
  }

  private boolean isPairWord(Mention mention) {
    return mention.form() != Form.NAME
        && mention.country() == null
        && !discourse.refer(read, mention.last()).isEmpty();
  }
}
