package org.sitrep.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitrep.extract.time.Pattern.Joint;
import org.sitrep.extract.time.Pattern.State;
import org.sitrep.extract.time.Pattern.Step;
import org.sitrep.extract.time.Pattern.Zone;

/**
 * Builds the states of a pattern, from its end to its beginning, so that every element knows where
 * it leads. The language of patterns is told at the head of {@code time.rules}.
 */
final class PatternParser {
  private final Lexicon lexicon;
  private final Lines.Line line;
  private final List<String> symbols;
  private Zone zone;
  private int at;

  private PatternParser(Lexicon lexicon, Lines.Line line, List<String> symbols) {
    this.lexicon = lexicon;
    this.line = line;
    this.symbols = symbols;
    this.zone = symbols.contains(">") ? Zone.AFTER : Zone.INSIDE;
    this.at = symbols.size();
  }

  static State parse(Lexicon lexicon, Lines.Line line, String pattern, Map<String, String> parts) {
    List<String> symbols = new ArrayList<>();
    expand(line, pattern, parts, symbols);
    PatternParser parser = new PatternParser(lexicon, line, symbols);
    State start = parser.sequence(State.END);
    if (parser.at > 0) {
      throw line.fault("'" + symbols.get(parser.at - 1) + "' without its partner");
    }
    return start;
  }

  private static void expand(
      Lines.Line line, String pattern, Map<String, String> parts, List<String> symbols) {
    for (String symbol : Lines.split(pattern, ' ')) {
      if (symbol.startsWith("$")) {
        String part = parts.get(symbol);
        if (part == null) {
          throw line.fault("no such part: " + symbol);
        }
        expand(line, part, parts, symbols);
      } else if (!symbol.isEmpty()) {
        symbols.add(symbol);
      }
    }
  }

  /** Reads backward to the beginning, or to what opens or parts the group. */
  private State sequence(State next) {
    State state = next;
    while (at > 0 && !symbols.get(at - 1).equals("(") && !symbols.get(at - 1).equals("|")) {
      String symbol = symbols.get(--at);
      if (symbol.equals(")") || symbol.equals(")?")) {
        State group = group(state);
        state = symbol.equals(")?") ? group.or(state) : group;
      } else if (symbol.equals(">") || symbol.equals("<")) {
        zone = symbol.equals(">") ? Zone.INSIDE : Zone.BEFORE;
      } else {
        state = element(symbol, state);
      }
    }
    return state;
  }

  private State group(State next) {
    State state = sequence(next);
    while (at > 0 && symbols.get(at - 1).equals("|")) {
      at--;
      state = sequence(next).or(state);
    }
    if (at == 0) {
      throw line.fault("')' without its partner");
    }
    at--;
    return state;
  }

  private State element(String symbol, State next) {
    boolean optional = symbol.endsWith("?") && symbol.length() > 1;
    Joint joint = joint(symbol);
    int from = joint == Joint.ANY ? 0 : 1;
    String name = symbol.substring(from, symbol.length() - (optional ? 1 : 0));
    int colon = name.indexOf(':');
    String slot = colon < 0 ? "" : name.substring(0, colon);
    String item = name.substring(colon + 1);
    State state = new State(List.of(new Step(number(item), slot, zone, joint, next)), false);
    return optional ? state.or(next) : state;
  }

  private static Joint joint(String symbol) {
    if (symbol.length() == 1) {
      return Joint.ANY;
    }
    return symbol.charAt(0) == '-'
        ? Joint.HYPHEN
        : symbol.charAt(0) == '~' ? Joint.SPACE : Joint.ANY;
  }

  private int number(String item) {
    if (item.startsWith("\"") && item.endsWith("\"") && item.length() > 2) {
      return lexicon.addLiteral(item.substring(1, item.length() - 1));
    }
    if (!isClass(item)) {
      return lexicon.addLiteral(item);
    }
    if (!lexicon.vocabulary().knows(item)) {
      throw line.fault("no such class: " + item);
    }
    return lexicon.vocabulary().number(item);
  }

  static boolean isClass(String item) {
    return item.length() > 1
        && Character.isUpperCase(item.charAt(0))
        && Character.isUpperCase(item.charAt(1));
  }
}
