package org.sitrep.extract.syntax;

import java.util.Arrays;
import java.util.Set;
import org.sitrep.extract.text.Sentence;

/**
 * Gives a noun its tag back. In "the Norport crossing was closed" the tagger takes "crossing" for a
 * participle; but what ends in "-ing" behind an article and a name, and has nothing behind it that
 * a participle governs, is a noun.
 */
final class NamedDeed {
  /** Behind these a deed ends; behind a participle an object would stand. */
  private static final Set<String> ENDS = Set.of(".", ",", ";", ")", "and", "or", "in", "on", "at");

  private final int noun;
  private final String[] names;

  NamedDeed(String[] names) {
    this.names = names.clone();
    this.noun = Arrays.asList(names).indexOf("NN");
  }

  /** Changes the tags of such words. */
  void restore(Sentence sentence, int[] tags) {
    for (int i = 2; i < tags.length; i++) {
      boolean participle = names[tags[i]].equals("VBG") && names[tags[i - 1]].equals("NNP");
      if (participle && isNamed(tags, i) && isEnd(sentence, tags, i + 1)) {
        tags[i] = noun;
      }
    }
  }

  /** "the Upper Norport crossing": an article before one or more names. */
  private boolean isNamed(int[] tags, int at) {
    int first = at - 1;
    while (first > 0 && names[tags[first]].equals("NNP")) {
      first--;
    }
    return names[tags[first]].equals("DT");
  }

  private boolean isEnd(Sentence sentence, int[] tags, int next) {
    if (next >= tags.length || ENDS.contains(sentence.token(next).lower())) {
      return true;
    }
    String tag = names[tags[next]];
    return tag.equals("VBD") || tag.equals("VBN") || tag.equals("VBZ") || tag.equals("MD");
  }
}
