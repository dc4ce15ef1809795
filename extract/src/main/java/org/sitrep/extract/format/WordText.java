package org.sitrep.extract.format;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sitrep.extract.read.UnreadableArticleException;

/** The text of a WordprocessingML part (ECMA-376 Part 1, section 17) as it would print. */
final class WordText {
  /** What was struck out, codes of fields, and the second telling of what Word draws. */
  private static final Set<String> NOT_TEXT = Set.of("del", "moveFrom", "instrText", "Fallback");

  /** Documents nest tables in tables, but not for ever; the parser has no bound of its own. */
  private static final int DEEPEST = 500;

  private final XMLStreamReader xml;
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean inText;

  private WordText(XMLStreamReader xml) {
    this.xml = xml;
  }

  static String of(byte[] part) throws XMLStreamException, UnreadableArticleException {
    WordText word = new WordText(XmlFiles.open(part));
    word.read();
    return word.text.toString();
  }

  private void read() throws XMLStreamException, UnreadableArticleException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
  }

  private void start(String name) throws XMLStreamException, UnreadableArticleException {
    if (++depth > DEEPEST) {
      throw new UnreadableArticleException(
          "too-deep",
          "nests more than "
              + DEEPEST
              + " elements in line "
              + xml.getLocation().getLineNumber()
              + " of its main part");
    }
    if (NOT_TEXT.contains(name)) {
      skip();
      depth--;
    } else {
      inText = name.equals("t");
      switch (name) {
        case "tab" -> text.append(' ');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        default -> {}
      }
    }
  }

  private void end(String name) {
    depth--;
    inText = false;
    if (name.equals("p") && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append("\n\n");
    }
  }

  private void skip() throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }
}
