/** The pages of drafts: begun, compared, checked, published. */
@NullMarked
package nurture.web.draft;

import org.jspecify.annotations.NullMarked;
