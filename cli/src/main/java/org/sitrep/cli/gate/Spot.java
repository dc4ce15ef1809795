package org.sitrep.cli.gate;

import java.util.Optional;

/**
 * Where a finding stands, as a file that the user knows.
 *
 * @param path path of the file, as the command line led to it, with {@code /}
 * @param region where in the file; empty for the file as a whole and for files that are not plain
 *     text, whose offsets count in the text extracted from them
 * @param quote the words; empty for the file as a whole
 */
public record Spot(String path, Optional<Region> region, String quote) {}
