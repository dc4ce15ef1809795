package org.sitrep.extract.gazetteer;

/**
 * The places of {@code places.bin}: towns of 500 inhabitants and more, provinces and districts.
 *
 * <p>Layout: magic number; number of divisions, of blocks, of entries in the exact and in the
 * spelling index (32 bits each); both indexes ({@link KeyIndex}); the divisions' texts, {@code
 * code\tname} ({@link Parts}); the blocks ({@link Parts} of {@link PlaceBlock}).
 */
final class PlaceFile {
  static final int MAGIC = 0x53475A31;

  private static final int HEADER = 5 * Integer.BYTES;

  private final PlaceBytes data;
  private final KeyIndex exact;
  private final KeyIndex spelling;
  private final Parts divisions;
  private final PlaceBlocks blocks;

  private PlaceFile(PlaceBytes data) {
    if (data.integer(0) != MAGIC) {
      throw new IllegalStateException("places.bin is no place file of this version");
    }
    this.data = data;
    exact = new KeyIndex(data, HEADER, header(3));
    spelling = new KeyIndex(data, HEADER + KeyIndex.size(header(3)), header(4));
    int texts = HEADER + KeyIndex.size(header(3)) + KeyIndex.size(header(4));
    divisions = new Parts(data, texts, header(1));
    blocks = new PlaceBlocks(data, new Parts(data, divisions.start(divisions.count()), header(2)));
  }

  static PlaceFile load() {
    return new PlaceFile(new PlaceBytes(TableFile.bytes("places.bin")));
  }

  int[] exact(String key) {
    return exact.rows(NameKey.hash(key));
  }

  int[] spelling(String spellingKey) {
    return spelling.rows(NameKey.hash(spellingKey));
  }

  Place place(int row) {
    PlaceBlock block = blocks.get(row / PlaceBlock.ROWS);
    int at = row % PlaceBlock.ROWS;
    int division = block.division(at);
    return block.place(at, data.text(divisions.start(division), divisions.end(division)));
  }

  private int header(int number) {
    return data.integer(number * Integer.BYTES);
  }
}
