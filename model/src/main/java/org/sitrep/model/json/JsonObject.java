package org.sitrep.model.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Code;

/**
 * A JSON object and where it stands. Every way of reading a member checks it and, at a fault, names
 * its path. A member that may be {@code null} may be absent, and so may an array.
 */
final class JsonObject {
  /** Keys of other programs, passed over. */
  private static final String EXTENSION = "x-";

  private final String path;
  private final Map<String, @Nullable Object> members;
  private final Set<String> read = new HashSet<>();

  JsonObject(String path, Map<String, @Nullable Object> members) {
    this.path = path;
    this.members = members;
  }

  /** Makes a value of an object's members. */
  interface Reading<T> {
    T read(JsonObject json) throws ReportFormatException;
  }

  /** Makes a value of a string at a path. */
  interface Word<T> {
    T read(String path, String word) throws ReportFormatException;
  }

  /** Where a member of this object stands. */
  String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** A fault at a member of this object. */
  ReportFormatException fault(String key, String fault) {
    return new ReportFormatException(pathOf(key), fault);
  }

  String text(String key) throws ReportFormatException {
    return present(key, textOrNull(key));
  }

  @Nullable String textOrNull(String key) throws ReportFormatException {
    return member(key, String.class, "a string");
  }

  <T> T word(String key, Word<T> reading) throws ReportFormatException {
    return reading.read(pathOf(key), text(key));
  }

  <T> @Nullable T wordOrNull(String key, Word<T> reading) throws ReportFormatException {
    String text = textOrNull(key);
    return text == null ? null : reading.read(pathOf(key), text);
  }

  <E extends Enum<E> & Code> E code(String key, Class<E> vocabulary) throws ReportFormatException {
    return word(key, checked(word -> Code.parse(vocabulary, word)));
  }

  LocalDate day(String key) throws ReportFormatException {
    return word(key, JsonObject::day);
  }

  @Nullable LocalDate dayOrNull(String key) throws ReportFormatException {
    return wordOrNull(key, JsonObject::day);
  }

  int number(String key) throws ReportFormatException {
    return present(key, numberOrNull(key));
  }

  @Nullable Integer numberOrNull(String key) throws ReportFormatException {
    BigDecimal number = member(key, BigDecimal.class, "a number");
    try {
      return number == null ? null : number.intValueExact();
    } catch (ArithmeticException e) {
      throw fault(key, number + " is no whole number of 32 bits");
    }
  }

  double decimal(String key) throws ReportFormatException {
    return present(key, member(key, BigDecimal.class, "a number")).doubleValue();
  }

  boolean flag(String key) throws ReportFormatException {
    return present(key, member(key, Boolean.class, "true or false"));
  }

  <T> T object(String key, Reading<T> reading) throws ReportFormatException {
    return present(key, objectOrNull(key, reading));
  }

  <T> @Nullable T objectOrNull(String key, Reading<T> reading) throws ReportFormatException {
    Map<?, ?> object = member(key, Map.class, "an object");
    return object == null ? null : objectAt(pathOf(key), object).whole(reading);
  }

  <T> List<T> list(String key, Reading<T> reading) throws ReportFormatException {
    List<T> values = new ArrayList<>();
    for (JsonObject object : objects(key)) {
      values.add(object.whole(reading));
    }
    return values;
  }

  /** The objects of an array, for a first look at some of their members. */
  List<JsonObject> objects(String key) throws ReportFormatException {
    List<JsonObject> objects = new ArrayList<>();
    for (Object element : elements(key)) {
      objects.add(objectAt(pathOf(key) + "[" + objects.size() + "]", element));
    }
    return objects;
  }

  <T> List<T> words(String key, Word<T> reading) throws ReportFormatException {
    List<T> values = new ArrayList<>();
    for (Object element : elements(key)) {
      String place = pathOf(key) + "[" + values.size() + "]";
      if (!(element instanceof String word)) {
        throw new ReportFormatException(place, "is not a string");
      }
      values.add(reading.read(place, word));
    }
    return values;
  }

  /** A reading of words that turns a refusal of the value's own checks into a fault. */
  static <T> Word<T> checked(Function<String, T> reading) {
    return (path, word) -> {
      try {
        return reading.apply(word);
      } catch (IllegalArgumentException e) {
        throw new ReportFormatException(path, String.valueOf(e.getMessage()));
      }
    };
  }

  private static LocalDate day(String path, String word) throws ReportFormatException {
    try {
      if (word.length() == "YYYY-MM-DD".length()) {
        return LocalDate.parse(word);
      }
    } catch (DateTimeException e) {
      // Told below, in the words of the contract.
    }
    throw new ReportFormatException(path, "'" + word + "' is no day (YYYY-MM-DD)");
  }

  @SuppressWarnings("unchecked") // JsonReader makes no other maps.
  private static JsonObject objectAt(String path, @Nullable Object element)
      throws ReportFormatException {
    if (!(element instanceof Map<?, ?> object)) {
      throw new ReportFormatException(path, "is not an object");
    }
    return new JsonObject(path, (Map<String, @Nullable Object>) object);
  }

  /** Reads the object and refuses members that nobody asked for. */
  <T> T whole(Reading<T> reading) throws ReportFormatException {
    try {
      T value = reading.read(this);
      for (String key : members.keySet()) {
        if (!read.contains(key) && !key.startsWith(EXTENSION)) {
          throw fault(key, "is no key of the contract (keys of your own begin with 'x-')");
        }
      }
      return value;
    } catch (IllegalArgumentException e) {
      throw new ReportFormatException(path, String.valueOf(e.getMessage()));
    }
  }

  private List<?> elements(String key) throws ReportFormatException {
    List<?> array = member(key, List.class, "an array");
    return array == null ? List.of() : array;
  }

  private <T> @Nullable T member(String key, Class<T> type, String kind)
      throws ReportFormatException {
    read.add(key);
    Object value = members.get(key);
    if (value != null && !type.isInstance(value)) {
      throw fault(key, "is not " + kind);
    }
    return type.cast(value);
  }

  private <T> T present(String key, @Nullable T value) throws ReportFormatException {
    if (value == null) {
      throw fault(key, members.containsKey(key) ? "must not be null" : "is missing");
    }
    return value;
  }
}
