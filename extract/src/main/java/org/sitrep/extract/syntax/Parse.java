package org.sitrep.extract.syntax;

import java.util.Arrays;
import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Token;

/**
 * A sentence with tags, lemmas and its dependency tree: every token but one, the root, depends on
 * another. Tokens are counted from zero. The tree is projective: what a token dominates stands
 * together. Immutable.
 *
 * <p>{@linkplain #tag Tags} are those of the Penn Treebank (Santorini, "Part-of-speech tagging
 * guidelines for the Penn Treebank project", 1990), with {@code HYPH}, {@code NFP}, {@code AFX},
 * {@code ADD} and {@code GW} of its later revision; brackets are {@code -LRB-} and {@code -RRB-}.
 *
 * <p>{@linkplain #label Labels} are those of the model's teacher (Choi and McCallum,
 * "Transition-based dependency parsing with selectional branching", ACL 2013; the CLEAR style). In
 * the examples the dependent stands in brackets, its head before or after it in small capitals:
 *
 * <ul>
 *   <li>{@code root}: the sentence's head, mostly its main verb
 *   <li>{@code nsubj}: subject, "[troops] FIRED"; {@code nsubjpass}: subject of a passive, "[nine]
 *       were KILLED"; {@code csubj}, {@code csubjpass}: a clause as subject
 *   <li>{@code dobj}: direct object, "KILLED [nine]"; {@code dative}: the receiver, "GAVE [them]
 *       aid"
 *   <li>{@code agent}: the "by" of a passive, "KILLED [by] a blast"; its noun is the {@code pobj}
 *       of it
 *   <li>{@code prep}: preposition under what it describes, "STRUCK [in] the town"; {@code pobj}:
 *       its object, "IN the [town]"; {@code pcomp}: a clause after it, "AFTER [crossing] it"
 *   <li>{@code attr}: noun after "be", "is a [hideout]"; {@code acomp}: adjective, "IS [safe]";
 *       {@code oprd}: "CALLED it a [lie]"
 *   <li>{@code aux}: "[has] FIRED", "[to] FIRE"; {@code auxpass}: the "be" or "get" of a passive;
 *       {@code neg}: "did [not] FIRE"; {@code prt}: "SET [off]"
 *   <li>{@code ccomp}: clause with its own subject, "SAID that it [fired]", and the speech that a
 *       verb of saying follows or interrupts; {@code xcomp}: without one, "VOWED to [fire]"; {@code
 *       advcl}: clause of time, cause or purpose; {@code mark}: the word that begins it, "[after]
 *       it FIRED"
 *   <li>{@code relcl}: relative clause, "SHELL that [killed]"; {@code acl}: participle or
 *       infinitive at a noun, "MEN [armed] with", "PLAN to [talk]"
 *   <li>{@code nmod}: adjective, participle or number before a noun, "[two] [injured] MEN"; {@code
 *       compound}: noun before a noun and all but the last part of a name, "[air] STRIKE", "[Amina]
 *       SALEH", also parts of a number
 *   <li>{@code poss}: possessor, "[Kenya] 's ARMY", "[its] ARMY"; {@code case}: the {@code 's}
 *       under the possessor
 *   <li>{@code appos}: apposition, "Amina SALEH, the [mayor]"; {@code det}: "[the] ARMY"; {@code
 *       predet}: "[all] the MEN"
 *   <li>{@code conj}: further member of a series, each under the one before it, "MEN, [women] and
 *       ..."; {@code cc}: "and", "or", "but"; {@code preconj}: "[both] ARMY and"
 *   <li>{@code advmod}: adverb, "[also] FIRED", and "at [least] NINE"; {@code npadvmod}: noun as
 *       adverb, "FIRED [Monday]", "[miles] AWAY"; {@code qmod}: part of a quantity, "[more] [than]
 *       NINE"
 *   <li>{@code expl}: "[there] ARE"; {@code discourse}, {@code vocative}, {@code parataxis}, {@code
 *       meta}: what stands beside the sentence; {@code punct}; {@code dep}: anything else
 * </ul>
 */
public final class Parse {
  private final Sentence sentence;
  private final String[] tags;
  private final String[] lemmas;
  private final int[] heads;
  private final String[] labels;
  private final int[] lefts;
  private final int[] rights;
  private final int[] firstChild;
  private final int[] childList;

  /**
   * @param heads for each token its head, the number of tokens for the root
   */
  Parse(Sentence sentence, String[] tags, String[] lemmas, int[] heads, String[] labels) {
    this.sentence = sentence;
    this.tags = tags;
    this.lemmas = lemmas;
    this.heads = rootless(heads);
    this.labels = labels;
    this.firstChild = new int[tags.length + 1];
    this.childList = new int[tags.length];
    this.lefts = new int[tags.length];
    this.rights = new int[tags.length];
    listChildren();
    measure();
  }

  private static int[] rootless(int[] heads) {
    int[] rootless = heads.clone();
    for (int i = 0; i < heads.length; i++) {
      rootless[i] = heads[i] == heads.length ? -1 : heads[i];
    }
    return rootless;
  }

  /** The children of token i stand in the list from firstChild[i] to before firstChild[i + 1]. */
  private void listChildren() {
    for (int head : heads) {
      if (head >= 0) {
        firstChild[head]++;
      }
    }
    int sum = 0;
    for (int i = 0; i < firstChild.length; i++) {
      sum += firstChild[i];
      firstChild[i] = sum;
    }
    for (int i = heads.length - 1; i >= 0; i--) {
      if (heads[i] >= 0) {
        childList[--firstChild[heads[i]]] = i;
      }
    }
  }

  /** Finds how far each subtree reaches: a token tells its ancestors until one knows better. */
  private void measure() {
    for (int i = 0; i < heads.length; i++) {
      lefts[i] = i;
      rights[i] = i;
    }
    for (int i = 0; i < heads.length; i++) {
      for (int h = heads[i]; h >= 0 && lefts[h] > i; h = heads[h]) {
        lefts[h] = i;
      }
    }
    for (int i = heads.length - 1; i >= 0; i--) {
      for (int h = heads[i]; h >= 0 && rights[h] < i; h = heads[h]) {
        rights[h] = i;
      }
    }
  }

  /** Returns the sentence that was parsed. */
  public Sentence sentence() {
    return sentence;
  }

  /** Returns the number of tokens, one or more. */
  public int size() {
    return tags.length;
  }

  /** Returns a token with its offsets. */
  public Token token(int i) {
    return sentence.token(i);
  }

  /** Returns a token's normalised characters. */
  public String text(int i) {
    return sentence.token(i).text();
  }

  /** Returns a token's characters in small letters. */
  public String lower(int i) {
    return sentence.token(i).lower();
  }

  /** Returns the token's dictionary form in small letters, such as {@code strike} for "struck". */
  public String lemma(int i) {
    return lemmas[i];
  }

  /** Returns the token's part of speech, such as {@code VBD}. */
  public String tag(int i) {
    return tags[i];
  }

  /** Returns the token that {@code i} depends on, or -1 for the root. */
  public int head(int i) {
    return heads[i];
  }

  /** Returns in what way {@code i} depends on its head, such as {@code nsubj}. */
  public String label(int i) {
    return labels[i];
  }

  /**
   * Returns the tokens that depend on {@code i}, from left to right; the array is the caller's own.
   */
  public int[] children(int i) {
    return Arrays.copyOfRange(childList, firstChild[i], firstChild[i + 1]);
  }

  /** Returns the first token of those that {@code i} dominates, itself included. */
  public int left(int i) {
    return lefts[i];
  }

  /** Returns the last token (inclusive) of those that {@code i} dominates, itself included. */
  public int right(int i) {
    return rights[i];
  }

  /** Returns whether {@code i} is {@code ancestor} or depends on it, directly or through others. */
  public boolean dominates(int ancestor, int i) {
    return lefts[ancestor] <= i && i <= rights[ancestor];
  }

  /** Returns the sentence as {@code text/tag/head:label} for each token, for people who debug. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      words.append(i == 0 ? "" : " ").append(text(i)).append('/').append(tags[i]);
      words.append('/').append(heads[i]).append(':').append(labels[i]);
    }
    return words.toString();
  }
}
