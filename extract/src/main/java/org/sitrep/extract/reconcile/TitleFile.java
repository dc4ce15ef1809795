package org.sitrep.extract.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.extract.language.DataFile;
import org.sitrep.model.words.RunningNames;

/**
 * What the titles of a language are made of.
 *
 * @param templates the templates of {@code titles.txt} by type
 * @param names names as they stand in a title
 */
record TitleFile(Map<String, String> templates, RunningNames names) {
  static TitleFile load(String language) {
    Map<String, String> templates = new HashMap<>();
    DataFile file = DataFile.load(language, "titles.txt");
    for (DataFile.Line line : file.lines()) {
      int colon = line.text().indexOf(':');
      if (colon < 0) {
        throw file.fault(line, "a title is TYPE: TEMPLATE");
      }
      templates.put(line.text().substring(0, colon), line.text().substring(colon + 1).strip());
    }
    return new TitleFile(templates, RunningNames.of(language));
  }

  String template(String key) {
    return templates.getOrDefault(key, key);
  }

  /** The words of a template that lists some. */
  List<String> list(String key) {
    return List.of(template(key).split(", "));
  }
}
