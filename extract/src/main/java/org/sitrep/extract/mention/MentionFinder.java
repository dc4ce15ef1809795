package org.sitrep.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.extract.gazetteer.Gazetteer;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;

/** Finds who and what a sentence names. Holds no state between calls. */
public final class MentionFinder {
  private final NameRuns runs;
  private final NameReader names;
  private final DescriptionReader descriptions;

  /** Makes a finder that knows the words of a language and the places of the world. */
  public MentionFinder(WordClasses words, Gazetteer gazetteer) {
    this.runs = new NameRuns(words, gazetteer);
    this.names = new NameReader(words, gazetteer);
    this.descriptions = new DescriptionReader(words);
  }

  /**
   * The mentions of a sentence, in order of their first token; of two that start together the wider
   * stands first.
   *
   * @param sentence the sentence's index, for the mentions to carry
   * @param parse the sentence
   * @param titleCase whether it is a headline, where capitals say little
   */
  public List<Mention> find(int sentence, Parse parse, boolean titleCase) {
    List<Mention> found = new ArrayList<>();
    int read = -1;
    for (NameRuns.Run run : runs.find(parse)) {
      if (run.first() > read) {
        found.addAll(names.read(sentence, parse, run, titleCase));
      }
      for (Mention mention : found) {
        read = Math.max(read, mention.last());
      }
    }
    found.addAll(descriptions.read(sentence, parse, found));
    found.sort(
        Comparator.comparingInt(Mention::first)
            .thenComparing(Comparator.comparingInt(Mention::last).reversed()));
    return found;
  }
}
