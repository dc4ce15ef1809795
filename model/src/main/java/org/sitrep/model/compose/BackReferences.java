package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.ItemList;
import org.sitrep.model.outline.Inline;

/**
 * The way back from a source to where it is cited: its entry names the sections of the body that
 * rest on it, each a link.
 */
final class BackReferences {
  private BackReferences() {}

  static List<Block> in(List<Block> blocks, Labels labels) {
    Map<String, List<Inline>> back = new LinkedHashMap<>();
    citing(blocks)
        .forEach(
            (source, sections) ->
                back.put(source, sentence(List.copyOf(sections.values()), labels)));
    return blocks.stream()
        .map(block -> block instanceof ItemList list ? with(back, list) : block)
        .toList();
  }

  /**
   * By the anchor of each source's entry, the sections of the body that cite it, by theirs; without
   * the gaps, which cite sources for what they do not say.
   */
  private static Map<String, Map<String, Inline.Link>> citing(List<Block> blocks) {
    Map<String, Map<String, Inline.Link>> citing = new LinkedHashMap<>();
    CitedSources cited = new CitedSources();
    for (Block block : blocks) {
      if (block instanceof Block.Part) {
        break;
      }
      for (String source : block.accept(cited)) {
        Inline.Link section = cited.section();
        if (!section.target().equals("#" + Gaps.ANCHOR)) {
          citing
              .computeIfAbsent(source, s -> new LinkedHashMap<>())
              .putIfAbsent(section.target(), section);
        }
      }
    }
    return citing;
  }

  private static List<Inline> sentence(List<Inline.Link> sections, Labels labels) {
    List<Inline> sentence = new ArrayList<>();
    sentence.add(plain(labels.get("sources.cited-in")));
    for (int i = 0; i < sections.size(); i++) {
      if (i > 0) {
        sentence.add(plain(labels.get("list.comma")));
      }
      sentence.add(sections.get(i));
    }
    sentence.add(plain(labels.get("sentence.end")));
    return sentence;
  }

  private static Inline plain(String words) {
    return new Inline.Text(words, Inline.Style.MUTED);
  }

  private static ItemList with(Map<String, List<Inline>> back, ItemList list) {
    return new ItemList(list.kind(), list.items().stream().map(item -> with(back, item)).toList());
  }

  private static ItemList.Item with(Map<String, List<Inline>> back, ItemList.Item item) {
    String anchor = item.anchor();
    if (anchor == null || !back.containsKey(anchor)) {
      return item;
    }
    List<Inline> content = new ArrayList<>(item.content());
    content.addAll(back.getOrDefault(anchor, List.of()));
    return new ItemList.Item(item.label(), anchor, content);
  }
}
