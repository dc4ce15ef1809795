package org.sitrep.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.extract.text.Abbreviations;
import org.sitrep.extract.text.Tokenizer;

/** What rules rely on when they walk a sentence. */
class ParserTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.load("en"));
  private static final Parser PARSER = new Parser(SyntaxModel.load("en"), Lemmatizer.load("en"));

  @Test
  void findsSubjectObjectAndPlaceOfAnActiveVerb() {
    Parse parse = parse("Rebels killed nine soldiers in the northern town of Karuma on Friday.");
    assertThat(parse.head(0)).isEqualTo(1);
    assertThat(parse.label(0)).isEqualTo("nsubj");
    assertThat(parse.label(3)).isEqualTo("dobj");
    assertThat(parse.label(2)).isEqualTo("nmod");
    assertThat(parse.label(4)).isEqualTo("prep");
    assertThat(parse.label(7)).isEqualTo("pobj");
    assertThat(parse.lemma(1)).isEqualTo("kill");
    assertThat(parse.lemma(3)).isEqualTo("soldier");
    assertThat(parse.dominates(7, 9)).isTrue();
    assertThat(parse.dominates(7, 1)).isFalse();
  }

  @Test
  void findsSubjectAndAgentOfAPassive() {
    Parse parse = parse("Two bridges were destroyed by government shelling.");
    assertThat(parse.label(1)).isEqualTo("nsubjpass");
    assertThat(parse.label(2)).isEqualTo("auxpass");
    assertThat(parse.label(4)).isEqualTo("agent");
    assertThat(parse.head(6)).isEqualTo(4);
    assertThat(parse.lemma(2)).isEqualTo("be");
  }

  @Test
  void findsTheSpeakerBehindTheSpeech() {
    Parse parse = parse("\"We will stay,\" said Bo Lund, the mayor.");
    assertThat(parse.head(6)).isEqualTo(-1);
    assertThat(parse.label(8)).isEqualTo("nsubj");
    assertThat(parse.label(7)).isEqualTo("compound");
    assertThat(parse.label(11)).isEqualTo("appos");
    assertThat(parse.head(11)).isEqualTo(8);
    assertThat(parse.label(3)).isEqualTo("ccomp");
  }

  @Test
  void givesASentenceItsVerb() {
    Parse parse = parse("Police arrested Lund.");
    assertThat(parse.tag(1)).isEqualTo("VBD");
    assertThat(parse.label(0)).isEqualTo("nsubj");
    assertThat(parse("Two men arrested by police.").tag(2)).isEqualTo("VBN");
    assertThat(parse("The bombing cost nine people their lives.").tag(2)).isEqualTo("VBD");
    assertThat(parse("The high cost of the repairs angered them.").tag(2)).isEqualTo("NN");
  }

  @Test
  void givesADeedBehindANameItsNoun() {
    assertThat(parse("Norland closed the Norport crossing on Friday.").tag(4)).isEqualTo("NN");
    assertThat(parse("Norland joined the Alliance fearing a war.").tag(4)).isEqualTo("VBG");
  }

  @Test
  void keepsADatelineOutOfTheSentence() {
    Parse parse = parse("NORPORT (Coast Wire) — A dam above the town gave way on Friday.");
    int dam = 7;
    assertThat(parse.text(dam)).isEqualTo("dam");
    assertThat(parse.label(dam)).isEqualTo("nsubj");
    assertThat(parse.text(parse.head(dam))).isEqualTo("gave");
    assertThat(parse.text(parse.head(0))).isEqualTo("gave");
  }

  @Test
  void findsAPossessor() {
    Parse parse = parse("The army's raid angered the farmers.");
    assertThat(parse.label(1)).isEqualTo("poss");
    assertThat(parse.head(1)).isEqualTo(3);
    assertThat(parse.label(2)).isEqualTo("case");
  }

  @Test
  void findsConjunctsWithTheirNumbers() {
    Parse parse = parse("The blast killed nine men and two women.");
    assertThat(parse.label(7)).isEqualTo("conj");
    assertThat(parse.head(7)).isEqualTo(4);
    assertThat(parse.head(6)).isEqualTo(7);
    assertThat(parse.label(6)).isEqualTo("nmod");
  }

  @Test
  void findsARelativeClause() {
    Parse parse = parse("Police arrested the men who had fled to the hills.");
    assertThat(parse.label(6)).isEqualTo("relcl");
    assertThat(parse.head(6)).isEqualTo(3);
    assertThat(parse.label(4)).isEqualTo("nsubj");
  }

  @Test
  void tagsHeadlinesInTitleCaseAndInCapitals() {
    assertThat(parse("Flood Kills Twelve Farmers In Coastal Village").tag(1)).isEqualTo("VBZ");
    assertThat(parse("FLOOD KILLS TWELVE FARMERS IN COASTAL VILLAGE").tag(1)).isEqualTo("VBZ");
    assertThat(parse("FLOOD KILLS TWELVE FARMERS IN COASTAL VILLAGE").tag(3)).isEqualTo("NNS");
  }

  @Test
  void hasOneRootAndProjectiveSubtreesWhateverTheText() {
    for (String text :
        new String[] {"!", "and of the", "1 2 3 4", "Zxq vbn ; ; \" ( the", "Hello"}) {
      Parse parse = parse(text);
      int roots = 0;
      for (int i = 0; i < parse.size(); i++) {
        roots += parse.head(i) < 0 ? 1 : 0;
        assertThat(parse.left(i)).isLessThanOrEqualTo(i);
        assertThat(parse.right(i)).isGreaterThanOrEqualTo(i);
        for (int child : parse.children(i)) {
          assertThat(parse.head(child)).isEqualTo(i);
          assertThat(parse.dominates(i, child)).isTrue();
        }
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  private static Parse parse(String text) {
    return PARSER.parse(TOKENIZER.sentences(text).get(0));
  }
}
