/**
 * Files of people into events. A table is read row by row; each row says what it says of a person,
 * and becomes an event, nothing, or a refusal with its reason. What a row may do is what reported
 * events may do: no row gives consent, and none lifts a suppression.
 *
 * <p>Ports: {@code ImportJobs} for what people do with imports, {@code ImportWork} for the node
 * that runs one.
 */
@NullMarked
package nurture.imports;

import org.jspecify.annotations.NullMarked;
