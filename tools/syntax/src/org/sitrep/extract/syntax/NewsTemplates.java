package org.sitrep.extract.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes news-like sentences from templates with slots, one paragraph each; always the same ones.
 *
 * <p>Usage: {@code NewsTemplates <news-templates.txt> <out.txt> <times each template is filled>}
 */
final class NewsTemplates {
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9]+)(\\.upper|\\.cap)?\\}");

  private final Map<String, List<String>> values = new HashMap<>();
  private final Random random = new Random(11);

  private NewsTemplates(Path file) throws IOException {
    String section = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String separator = section.equals("sentences") ? "\n" : ";";
        for (String value : line.split(separator)) {
          values.computeIfAbsent(section, any -> new ArrayList<>()).add(value.strip());
        }
      }
    }
  }

  public static void main(String[] args) throws IOException {
    NewsTemplates templates = new NewsTemplates(Path.of(args[0]));
    StringBuilder text = new StringBuilder();
    for (int time = 0; time < Integer.parseInt(args[2]); time++) {
      for (String template : templates.values.get("sentences")) {
        text.append(capital(templates.filled(template))).append("\n\n");
      }
    }
    Files.writeString(Path.of(args[1]), text);
  }

  private String filled(String template) {
    Matcher slot = SLOT.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (slot.find()) {
      String value = value(slot.group(1));
      if (".upper".equals(slot.group(2))) {
        value = value.toUpperCase(Locale.ROOT);
      } else if (".cap".equals(slot.group(2))) {
        value = capital(value);
      }
      slot.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return slot.appendTail(filled).toString();
  }

  private String value(String slot) {
    return switch (slot) {
      case "n", "m" -> String.valueOf(2 + random.nextInt(97));
      case "big" -> String.format(Locale.ROOT, "%,d", 1000 + 100 * random.nextInt(400));
      case "day" -> String.valueOf(1 + random.nextInt(28));
      case "day2" -> String.valueOf(10 + random.nextInt(14));
      case "day2b" -> String.valueOf(60 + random.nextInt(39));
      case "d" -> String.valueOf(4 + random.nextInt(4));
      case "e" -> String.valueOf(random.nextInt(10));
      case "h" -> String.valueOf(1 + random.nextInt(11));
      default -> {
        List<String> choices = values.get(slot);
        if (choices == null) {
          throw new IllegalArgumentException("no slot " + slot);
        }
        yield filled(choices.get(random.nextInt(choices.size())));
      }
    };
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
