package org.sitrep.render.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;

/** The addresses outside the document, each once, with the ids of their relationships. */
final class WebLinks {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** The longest address that Word opens. */
  private static final int LONGEST = 2083;

  private final Map<String, String> ids = new LinkedHashMap<>();

  /**
   * The relationship for an address; empty where it is none that one may click. Word refuses a
   * whole document over one malformed address.
   */
  Optional<String> relationship(String address) {
    return checked(address).map(uri -> ids.computeIfAbsent(uri, any -> "rLink" + (ids.size() + 1)));
  }

  private static Optional<String> checked(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme();
      if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      return Optional.of(uri.toASCIIString()).filter(ascii -> ascii.length() <= LONGEST);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  void addTo(OfficePackage word, String source) {
    ids.forEach(
        (uri, id) -> word.relateOutside(source, id, Namespaces.RELATION + "/hyperlink", uri));
  }
}
