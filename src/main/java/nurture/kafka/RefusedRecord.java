package nurture.kafka;

import java.util.List;
import java.util.stream.Collectors;
import nurture.json.InputRefusal;
import nurture.json.RefusalException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that cannot be an event.
 *
 * @param refusals why, each with its field
 */
record RefusedRecord(ConsumerRecord<byte[], byte[]> record, List<InputRefusal> refusals) {

  private static final int LONGEST = 2_000;

  RefusedRecord(ConsumerRecord<byte[], byte[]> record, RefusalException why) {
    this(record, why.refusals());
  }

  /** Why, in a sentence for each field; may repeat what stood in the record. */
  String reason() {
    String all =
        refusals.stream()
            .map(
                each ->
                    each.field().isEmpty() ? each.reason() : each.field() + ": " + each.reason())
            .collect(Collectors.joining("; "));
    return all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
  }

  /** Where it is and which fields are wrong; nothing of what it says, so it may be logged. */
  String place() {
    String fields =
        refusals.stream()
            .map(InputRefusal::field)
            .filter(field -> !field.isEmpty())
            .limit(3)
            .collect(Collectors.joining(", "));
    return "partition %d, offset %d: %s"
        .formatted(
            record.partition(),
            record.offset(),
            fields.isEmpty() ? "the record as a whole" : "field " + fields);
  }
}
