package org.sitrep.model.compose;

import java.util.List;
import org.sitrep.model.outline.Block;

/** A section of the printed report. */
interface Section {
  /** The blocks of the section, its heading first; empty where there is nothing to print. */
  List<Block> write(Desk desk);
}
