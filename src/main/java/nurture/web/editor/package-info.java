/**
 * The pages on which a file of a draft is edited: as text, as a form, as a table, with a preview.
 */
@NullMarked
package nurture.web.editor;

import org.jspecify.annotations.NullMarked;
