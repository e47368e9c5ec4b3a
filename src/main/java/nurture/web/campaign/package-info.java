/**
 * Pages of campaigns: written with a preview, tried by a dry run, approved and moved on, with the
 * balance while they run.
 */
@NullMarked
package nurture.web.campaign;

import org.jspecify.annotations.NullMarked;
