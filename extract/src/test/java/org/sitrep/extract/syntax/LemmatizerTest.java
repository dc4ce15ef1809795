package org.sitrep.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private static final Lemmatizer LEMMATIZER = Lemmatizer.load("en");

  @ParameterizedTest
  @CsvSource({
    "killed, VBN, kill",
    "killing, VBG, kill",
    "struck, VBD, strike",
    "striking, VBG, strike",
    "retaliated, VBD, retaliate",
    "fired, VBD, fire",
    "fires, VBZ, fire",
    "attacked, VBN, attack",
    "condemned, VBD, condemn",
    "denied, VBD, deny",
    "dying, VBG, die",
    "died, VBD, die",
    "injured, VBN, injure",
    "wounded, VBN, wound",
    "destroyed, VBN, destroy",
    "damaged, VBN, damage",
    "stopped, VBD, stop",
    "hoping, VBG, hope",
    "visited, VBD, visit",
    "targeted, VBN, target",
    "acquired, VBD, acquire",
    "guided, VBN, guide",
    "agreed, VBD, agree",
    "announced, VBD, announce",
    "belonged, VBD, belong",
    "exchanged, VBD, exchange",
    "shelled, VBD, shell",
    "controlled, VBN, control",
    "lay, VBD, lie",
    "lay, VB, lay",
    "found, VBP, found",
    "found, VBD, find",
    "is, VBZ, be",
    "n't, RB, not",
    "wo, MD, will",
    "children, NNS, child",
    "gunmen, NNS, gunman",
    "casualties, NNS, casualty",
    "lives, NNS, life",
    "crises, NNS, crisis",
    "houses, NNS, house",
    "classes, NNS, class",
    "1990s, NNS, 1990s",
    "people, NNS, people",
    "heavier, JJR, heavy",
    "biggest, JJS, big",
    "worst, JJS, bad",
    "kenya, NNP, kenya",
    "injured, JJ, injured",
    "re-opened, VBD, re-open",
  })
  void findsTheDictionaryForm(String word, String tag, String lemma) {
    assertThat(LEMMATIZER.lemma(word, tag)).isEqualTo(lemma);
  }

  @Test
  void namesTheLineThatIsDamaged() {
    assertThatThrownBy(
            () -> Lemmatizer.read(new BufferedReader(new StringReader("# x\nverb\twent\n")), "t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("t:2");
  }
}
