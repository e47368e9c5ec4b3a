/**
 * What a template may do and how much of it: the closed language, the closed data, and the bounds
 * on size, depth and time. Everything here lists what is allowed and refuses the rest.
 */
@NullMarked
package nurture.template.sandbox;

import org.jspecify.annotations.NullMarked;
