package org.sitrep.render.pdf.draw;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.sitrep.render.pdf.layout.Element;
import org.sitrep.render.pdf.layout.Tag;
import org.sitrep.render.pdf.profile.Profile;

/**
 * The structure tree of the file (ISO 32000-1, 14.7): elements, what of each page belongs to them,
 * and the way back from marked content and annotations to elements.
 */
final class StructureTree {
  private static final COSName MCR = COSName.getPDFName("MCR");
  private static final COSName OBJR = COSName.getPDFName("OBJR");

  private final COSDictionary root = new COSDictionary();
  private final COSArray parents = new COSArray();
  private final Map<Element, COSDictionary> dictionaries = new HashMap<>();
  private int next;

  /** The namespace of PDF 2.0 (ISO 32000-2, 14.8.6); its elements name it. */
  private final Optional<COSDictionary> namespace;

  StructureTree(Element document, Profile profile) {
    namespace = profile.isSecond() ? Optional.of(namespace()) : Optional.empty();
    namespace.ifPresent(
        each -> {
          COSArray all = new COSArray();
          all.add(each);
          root.setItem("Namespaces", all);
        });
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    root.setItem(COSName.K, blocks(document, root));
  }

  private static COSDictionary namespace() {
    COSDictionary namespace = new COSDictionary();
    namespace.setName(COSName.TYPE, "Namespace");
    namespace.setString("NS", "http://iso.org/pdf2/ssn");
    return namespace;
  }

  private COSDictionary blocks(Element element, COSDictionary parent) {
    COSDictionary dictionary = dictionary(element, parent);
    for (Element child : element.children()) {
      hang(dictionary, blocks(child, dictionary));
    }
    return dictionary;
  }

  private COSDictionary dictionary(Element element, COSDictionary parent) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.S, COSName.getPDFName(element.tag().type()));
    dictionary.setItem(COSName.P, parent);
    namespace.ifPresent(each -> dictionary.setItem("NS", each));
    if (element.tag() == Tag.FIGURE) {
      dictionary.setString(COSName.ALT, element.alternative());
    }
    if (!element.language().isEmpty()) {
      dictionary.setString(COSName.LANG, element.language());
    }
    Attributes.of(element).ifPresent(attributes -> dictionary.setItem(COSName.A, attributes));
    dictionaries.put(element, dictionary);
    return dictionary;
  }

  /** Adds a kid; one alone needs no list. */
  private static void hang(COSDictionary dictionary, COSBase kid) {
    COSBase kids = dictionary.getItem(COSName.K);
    if (kids == null) {
      dictionary.setItem(COSName.K, kid);
    } else if (kids instanceof COSArray array) {
      array.add(kid);
    } else {
      COSArray array = new COSArray();
      array.add(kids);
      array.add(kid);
      dictionary.setItem(COSName.K, array);
    }
  }

  /** The dictionary of an element; an inline one is hung up when it is first asked for. */
  COSDictionary of(Element element) {
    COSDictionary known = dictionaries.get(element);
    if (known != null) {
      return known;
    }
    Optional<Element> parent = element.parent();
    if (parent.isEmpty()) {
      throw new IllegalArgumentException("an element of another document: " + element.tag());
    }
    COSDictionary above = of(parent.get());
    COSDictionary made = dictionary(element, above);
    hang(above, made);
    return made;
  }

  /** Starts the list of a page's marked contents and gives the page its number in the tree. */
  COSArray page(COSDictionary page) {
    COSArray contents = new COSArray();
    page.setInt(COSName.STRUCT_PARENTS, next);
    number(contents);
    return contents;
  }

  private void number(COSBase value) {
    parents.add(COSInteger.get(next++));
    parents.add(value);
  }

  /** Adds marked content to an element and gives its number on the page. */
  int content(Element element, COSDictionary page, COSArray contents) {
    COSDictionary dictionary = of(element);
    int id = contents.size();
    contents.add(dictionary);
    COSDictionary first = dictionary.getCOSDictionary(COSName.PG);
    if (first == null) {
      dictionary.setItem(COSName.PG, page);
    }
    if (first == null || first == page) {
      hang(dictionary, COSInteger.get(id));
    } else {
      COSDictionary reference = reference(MCR);
      reference.setItem(COSName.PG, page);
      reference.setInt(COSName.MCID, id);
      hang(dictionary, reference);
    }
    return id;
  }

  /** Adds an annotation to an element. */
  void annotation(Element element, COSDictionary page, COSDictionary annotation) {
    COSDictionary dictionary = of(element);
    annotation.setInt(COSName.STRUCT_PARENT, next);
    number(dictionary);
    COSDictionary reference = reference(OBJR);
    if (dictionary.getCOSDictionary(COSName.PG) != page) {
      reference.setItem(COSName.PG, page);
    }
    reference.setItem(COSName.OBJ, annotation);
    hang(dictionary, reference);
  }

  private static COSDictionary reference(COSName type) {
    COSDictionary reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, type);
    return reference;
  }

  /** The finished tree. */
  COSDictionary finish() {
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, parents);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
    return root;
  }
}
