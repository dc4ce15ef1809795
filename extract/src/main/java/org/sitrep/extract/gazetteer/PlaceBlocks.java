package org.sitrep.extract.gazetteer;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** The compressed blocks of places, each opened when the first of its places is asked for. */
final class PlaceBlocks {
  private final PlaceBytes data;
  private final Parts parts;
  private final AtomicReferenceArray<PlaceBlock> opened;

  PlaceBlocks(PlaceBytes data, Parts parts) {
    this.data = data;
    this.parts = parts;
    this.opened = new AtomicReferenceArray<>(parts.count());
  }

  /** The block of a number. Two threads may both open it; they get equal ones. */
  PlaceBlock get(int number) {
    PlaceBlock block = opened.get(number);
    if (block == null) {
      block = new PlaceBlock(data.inflated(parts.start(number), parts.end(number)));
      opened.set(number, block);
    }
    return block;
  }
}
