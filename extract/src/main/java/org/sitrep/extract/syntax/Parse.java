package org.sitrep.extract.syntax;

import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Token;

/**
 * A sentence with tags, lemmas and its dependency tree: every token but one, the root, depends on
 * another. Tokens are counted from zero. The tree is projective: what a token dominates stands
 * together. Immutable.
 *
 * <p>{@linkplain #tag Tags} are those of the Penn Treebank (Santorini, "Part-of-speech tagging
 * guidelines for the Penn Treebank project", 1990), with {@code HYPH} and {@code NFP} of its later
 * revision.
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
 *   <li>{@code advmod}: adverb, "[also] FIRED", and "[at least] NINE"; {@code npadvmod}: noun as
 *       adverb, "FIRED [Monday]", "two [years] OLD"; {@code quantmod}: part of a quantity
 *   <li>{@code expl}: "[there] ARE"; {@code intj}, {@code vocative}, {@code parataxis}, {@code
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
  private final int[][] children;

  /**
   * @param heads for each token its head, the number of tokens for the root
   */
  Parse(Sentence sentence, String[] tags, String[] lemmas, int[] heads, String[] labels) {
    this.sentence = sentence;
    this.tags = tags;
    this.lemmas = lemmas;
    this.heads = rootless(heads);
    this.labels = labels;
    this.children = childrenOf(this.heads);
    this.lefts = new int[tags.length];
    this.rights = new int[tags.length];
    for (int i = 0; i < tags.length; i++) {
      if (this.heads[i] < 0) {
        measure(i);
      }
    }
  }

  private static int[] rootless(int[] heads) {
    int[] rootless = heads.clone();
    for (int i = 0; i < heads.length; i++) {
      rootless[i] = heads[i] == heads.length ? -1 : heads[i];
    }
    return rootless;
  }

  private static int[][] childrenOf(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      children[i] = new int[counts[i]];
    }
    for (int i = heads.length - 1; i >= 0; i--) {
      if (heads[i] >= 0) {
        children[heads[i]][--counts[heads[i]]] = i;
      }
    }
    return children;
  }

  /** Finds how far the subtree of a token reaches; as deep as the tree, at most a sentence. */
  private void measure(int token) {
    lefts[token] = token;
    rights[token] = token;
    for (int child : children[token]) {
      measure(child);
      lefts[token] = Math.min(lefts[token], lefts[child]);
      rights[token] = Math.max(rights[token], rights[child]);
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
    return children[i].clone();
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
