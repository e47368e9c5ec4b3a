/**
 * Tables in files, read row by row within bounds: CSV and XLSX. Plain Java that blocks; the one
 * room beside the rules that knows spreadsheets.
 */
@NullMarked
package nurture.imports.table;

import org.jspecify.annotations.NullMarked;
