/** The HTTP server: what all routes share. The only room that knows Vert.x Web. */
@NullMarked
package nurture.web;

import org.jspecify.annotations.NullMarked;
