/**
 * Tables as people keep them in a spreadsheet: ordinary headings, any separator, comments, empty
 * rows. Every cell knows its row and column, so that what is wrong can be said where it stands. The
 * only place that knows CSV and spreadsheet files.
 */
@NullMarked
package nurture.rules.table;

import org.jspecify.annotations.NullMarked;
