package org.sitrep.cli.gate;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import org.sitrep.model.json.ReportJson;

/**
 * The contract in the eyes of a library that is not ours. The reader checks more (ids, offsets) and
 * tells it better; this finds where reader and published schema would part.
 */
public final class ReportSchema {
  private ReportSchema() {}

  /**
   * What in a report.json is against its schema: the place and the fault, in order of the file.
   *
   * @param json JSON text
   */
  public static List<String> faults(String json) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(ReportJson.schema());
    return schema.validate(json, InputFormat.JSON).stream()
        .map(ReportSchema::fault)
        .distinct()
        .toList();
  }

  private static String fault(ValidationMessage message) {
    String path = message.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
    return (path.isEmpty() ? "the report" : path) + ": " + message.getError();
  }
}
