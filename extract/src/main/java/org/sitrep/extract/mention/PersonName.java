package org.sitrep.extract.mention;

/**
 * The name of a person under a key that the spellings of one name share: letters only, marks and
 * doubled letters dropped, so that "Abd al-Rahman Noori" and "Abdal-Rahman Nori" are alike.
 *
 * @param key the folded letters of the whole name
 * @param given the folded letters of its first part
 * @param surname the folded letters of its last part
 * @param parts how many parts the name has
 */
record PersonName(String key, String given, String surname, int parts) {
  /** A shorter surname is no sign that two names are one person's. */
  private static final int SHORTEST_SURNAME = 3;

  static PersonName of(String name) {
    String[] parts = name.strip().split("\\s+", -1);
    return new PersonName(fold(name), fold(parts[0]), fold(parts[parts.length - 1]), parts.length);
  }

  /** Tells whether this name can be a shorter form of the other: its surname or its last parts. */
  boolean abbreviates(PersonName full) {
    return parts <= full.parts
        && key.length() >= SHORTEST_SURNAME
        && (full.key.endsWith(key)
            || (parts > 1 && full.surname.equals(surname) && full.key.charAt(0) == key.charAt(0)));
  }

  private static String fold(String name) {
    String plain = Spelling.withoutArticles(SmallLetters.of(name));
    StringBuilder key = new StringBuilder(plain.length());
    char last = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetter(c) && c != last) {
        key.append(c);
        last = c;
      }
    }
    return key.toString();
  }
}
