package org.sitrep.extract.gazetteer;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made at its first use, once, whichever thread asks first. */
final class Lazy<T> {
  private final Supplier<T> source;
  private volatile @Nullable T value;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = source.get();
          value = made;
        }
      }
    }
    return made;
  }
}
