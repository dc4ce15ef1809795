package org.sitrep.model.fact;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value of a closed vocabulary of the report contract. */
public interface Code {
  /** The word as it stands in {@code report.json}. */
  String code();

  /** The contract's spelling of an enum constant: lower case, hyphens between words. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant that a word of the contract names.
   *
   * @throws IllegalArgumentException naming the word and the vocabulary where there is none
   */
  static <E extends Enum<E> & Code> E parse(Class<E> vocabulary, String word) {
    for (E constant : vocabulary.getEnumConstants()) {
      if (constant.code().equals(word)) {
        return constant;
      }
    }
    String known =
        Stream.of(vocabulary.getEnumConstants()).map(Code::code).collect(Collectors.joining(", "));
    String kind = vocabulary.getSimpleName().toLowerCase(Locale.ROOT);
    throw new IllegalArgumentException("'" + word + "' is no " + kind + "; there are " + known);
  }
}
